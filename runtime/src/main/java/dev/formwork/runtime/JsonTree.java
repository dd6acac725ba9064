package dev.formwork.runtime;

/**
 * Takes JSON text apart into plain objects, without converting anything, so that it can be merged with others before it
 * is read: {@link PlacedObject}, {@link PlacedList} and {@link JsonScalar}. Reports nothing but that the text is no JSON.
 */
final class JsonTree implements Codec<Object> {
    static final JsonTree INSTANCE = new JsonTree();

    private JsonTree() {}

    @Override
    public Object read(Input in) {
        if (in instanceof JsonInput json) {
            return read(json);
        }
        throw new IllegalArgumentException("Only JSON text can be taken apart");
    }

    private static Object read(JsonInput json) {
        int at = json.pos;
        if (json.isObject()) {
            return readObject(json, at);
        } else if (json.peek(at) == '[') {
            return readList(json, at);
        }
        json.skipValue();
        return new JsonScalar(json, at);
    }

    private static PlacedObject readObject(JsonInput json, int at) {
        PlacedObject object = new PlacedObject(json, at);
        json.beginMap();
        while (json.nextEntry()) {
            object.add(json.memberName(), read(json));
        }
        json.close();
        return object;
    }

    private static PlacedList readList(JsonInput json, int at) {
        PlacedList list = new PlacedList(json, at);
        json.beginList(ViolationCode.LIST_TYPE);
        while (json.nextItem()) {
            list.add(read(json));
        }
        json.close();
        return list;
    }

    @Override
    public void write(Output out, Object value) {
        throw new UnsupportedOperationException("Text that was taken apart is only read");
    }

    @Override
    public String title() {
        return "any";
    }
}
