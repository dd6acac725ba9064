package dev.formwork.runtime;

import dev.formwork.Extra;
import dev.formwork.runtime.ValidationOptions.DuplicateKeys;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain objects by the rules of JSON text. Nothing of the caller's is changed, and what the caller's containers
 * throw is a violation like any other.
 *
 * <p>Where values are read strictly, only a {@code List} or an array is a list, only a {@code Set} is a set, and types
 * that JSON has no kind for must be there as instances. Not so where the objects stand for JSON text.
 */
final class ObjectInput extends ObjectValue {
    private final Sharing sharing = new Sharing();

    /** Goes through what is outermost; made when there is a container. */
    private @Nullable Cursor outermost;

    /** Goes through the innermost open container. */
    private @Nullable Cursor innermost;

    private ObjectInput(Report report, @Nullable Object value, boolean jsonOnly) {
        super(report, value, jsonOnly);
    }

    private ObjectInput(Input around, @Nullable Object value) {
        super(around, value);
    }

    /**
     * Stands before what a validator made of a value. Paths and places are those of that value, which {@code around} must
     * stay at as long as the new input is read from.
     */
    static ObjectInput inPlaceOf(Input around, @Nullable Object value) {
        return new ObjectInput(around, value);
    }

    /** Stands before a value that is the whole document. */
    static ObjectInput of(@Nullable Object value, Report report) {
        return new ObjectInput(report, value, false);
    }

    /** Stands before a value that is the whole document, made of what JSON text has; see {@link #jsonOnly}. */
    static ObjectInput ofJson(@Nullable Object value, Report report) {
        return new ObjectInput(report, value, true);
    }

    /** Stands before what a value becomes by a patch. */
    static <T extends @Nullable Object> ObjectInput ofPatched(
            Codec<T> codec, T value, @Nullable Object patch, Report report) {
        boolean rejectsDuplicates = report.options().duplicateKeys() == DuplicateKeys.REJECT;
        return new ObjectInput(
                report, PatchedObject.of(FieldValues.valueOf(codec, value), patch, true, rejectsDuplicates), false);
    }

    // ---- anything

    @Override
    public @Nullable Object readAny() {
        Object any = value;
        if (any == null) {
            return null;
        } else if (any instanceof JsonScalar json) {
            return readAny(json);
        } else if (!held && PlainScalars.isBrokenText(any)) {
            report(ViolationCode.STRING_UNICODE, Map.of());
            return null;
        } else if (isRefused(any)) {
            report(ViolationCode.FINITE_NUMBER, Map.of());
            return null;
        } else if (any instanceof Integer number) {
            return number.longValue();
        } else if (PlainScalars.isJson(any)) {
            return any;
        } else if (any instanceof Map<?, ?>) {
            return readMap(Codecs.ANY);
        }
        Iterable<?> items = report.trials().items(any);
        return items == null ? PlainScalars.toJson(any) : readAnyItems(any, items);
    }

    private @Nullable Object readAny(JsonScalar json) {
        Object any = json.any();
        if (any == null && !json.isNull()) {
            report(ViolationCode.FINITE_NUMBER, Map.of());
        }
        return any;
    }

    private @Nullable List<@Nullable Object> readAnyItems(Object any, Iterable<?> items) {
        if (!enter(any, items, null, null)) {
            return null;
        }
        Elements list = frame.gather();
        while (nextItem()) {
            list.add(readAny());
        }
        return close() ? list.takeList() : null;
    }

    // ---- objects of a schema

    @Override
    public boolean beginObject(ObjectCodec<?> codec) {
        Object object = value;
        FieldTable table = codec.fields();
        if (object instanceof PatchedObject patched) {
            return enter(patched, null, codec, table);
        } else if (codec.schema().isInstance(object)) {
            return enter(object, null, codec, table);
        } else if (object instanceof Map<?, ?> map) {
            return enter(map, null, null, table);
        }
        refuseType(codec.title());
        return false;
    }

    @Override
    @Nullable
    Map<String, @Nullable Object> readMembers(ObjectCodec<?> codec) {
        if (!beginObject(codec)) {
            return null;
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        Cursor cursor = cursor();
        for (Object member = cursor.nextEntry(); member != Cursor.END; member = cursor.nextEntry()) {
            if (isUnset(member)) {
                continue;
            }
            arrive(cursor, member);
            enterEntry(cursor);
            if (cursor.name() != null) {
                members.put(cursor.name(), readAny());
            } else if (codec.fields().extra() != Extra.IGNORE) {
                reportKey(cursor);
            }
        }
        endsByThrowing(cursor);
        return close() ? members : null;
    }

    @Override
    Map<String, @Nullable Object> withUnset(Map<String, @Nullable Object> members) {
        PatchedFields fields = value instanceof PatchedObject patched ? patched.lastFields() : null;
        return fields == null ? members : fields.withUnset(members);
    }

    @Override
    public int nextField() {
        FieldTable table = fields(frame);
        Cursor members = cursor();
        for (Object member = members.nextEntry(); member != Cursor.END; member = members.nextEntry()) {
            count(members);
            arrive(members, member);
            String name = members.name();
            // Objects made by one program hold their members in one order, mostly that of the schema.
            boolean isExpected = name != null && members.fields.isName(members.expected, name);
            int index = isExpected ? members.expected : name == null ? -1 : members.fields.indexOf(name);
            if (isUnset(member)) {
                return goToField(index);
            } else if (name != null && index >= 0) {
                members.expected = index + 1;
                // Paths show the name that the field stands under.
                return isExpected || members.fields.isName(index, name) ? enterField(index) : enterField(index, name);
            } else if (enterUnknown(table, members)) {
                return EXTRA;
            }
        }
        if (!endsByThrowing(members)) {
            reportMissing();
        }
        return END;
    }

    /** Whether a member is there only because a value that is being patched has it, where it does not count as given. */
    private static boolean isUnset(@Nullable Object member) {
        return member instanceof Held kept && !kept.isSet();
    }

    /** Treats a member that is no field as the schema says; tells whether the codec wants it. */
    private boolean enterUnknown(FieldTable table, Cursor members) {
        if (table.extra() == Extra.IGNORE && !rejectsDuplicates()) {
            return false;
        }
        enterEntry(members);
        if (members.name() == null) {
            if (table.extra() != Extra.IGNORE) {
                reportKey(members);
            }
            return false;
        }
        rejectDuplicate();
        if (frame.isAtTag()) {
            return false;
        }
        if (table.extra() == Extra.KEEP && PlainScalars.isBrokenText(members.name())) {
            value = members.name();
            report(ViolationCode.STRING_UNICODE, Map.of());
            return false;
        }
        if (table.extra() == Extra.FORBID) {
            report(ViolationCode.EXTRA_FORBIDDEN, Map.of("class_name", table.title()));
            return false;
        }
        return table.extra() == Extra.KEEP;
    }

    @Override
    void reportMissingField() {
        Object object = value;
        if (object instanceof PatchedObject patched && patched.lastFields() != null) {
            Placed removal = patched.lastFields().removal(frame.index);
            value = removal == null ? object : removal;
        }
        reportWithoutInput(ViolationCode.MISSING, Map.of(), null);
        value = object;
    }

    // ---- collections

    @Override
    boolean beginList(ViolationCode wrongType) {
        Object list = value;
        boolean isRefused = strict && !jsonOnly && list != null && !isStrictly(wrongType, list);
        Iterable<?> items = list == null || isRefused ? null : report.trials().items(list);
        if (list == null || items == null) {
            report(wrongType, Map.of());
            return false;
        }
        return enter(list, items, null, null);
    }

    private static boolean isStrictly(ViolationCode wrongType, Object list) {
        return wrongType == ViolationCode.SET_TYPE
                ? list instanceof Set || list instanceof PlacedList
                : list instanceof List || list.getClass().isArray();
    }

    @Override
    boolean nextItem() {
        Cursor items = cursor();
        Object item = items.nextItem();
        if (item == Cursor.END) {
            endsByThrowing(items);
            return false;
        }
        count(items);
        frame.index++;
        arrive(items, item);
        return true;
    }

    @Override
    boolean beginMap() {
        if (value instanceof Map<?, ?> map) {
            return enter(map, null, null, null);
        }
        report(ViolationCode.DICT_TYPE, Map.of());
        return false;
    }

    @Override
    boolean nextEntry() {
        while (nextEntryOfAnyKey()) {
            Cursor entries = cursor();
            if (entries.name() != null) {
                return true;
            }
            reportKey(entries);
        }
        return false;
    }

    private boolean nextEntryOfAnyKey() {
        Cursor entries = cursor();
        Object entryValue = entries.nextEntry();
        if (entryValue == Cursor.END) {
            endsByThrowing(entries);
            return false;
        }
        count(entries);
        arrive(entries, entryValue);
        enterEntry(entries);
        return true;
    }

    @Override
    public <K extends @Nullable Object, V extends @Nullable Object> @Nullable Map<K, V> readMap(
            Codec<K> keys, Codec<V> values) {
        if (!beginMap()) {
            return null;
        }
        Codec<?> ofKeys = keys instanceof ConstrainedCodec<K> constrained ? constrained.codec() : keys;
        boolean textOnly = ofKeys == Codecs.STRING || ofKeys == Codecs.CHAR_SEQUENCE;
        Elements map = frame.gather();
        while (textOnly ? nextEntry() : nextEntryOfAnyKey()) {
            K key = readKey(keys);
            // A key that is no text may look like another one in paths, so that these tell too little here.
            if (key != null && report.size() > frame.violationsBefore && map.containsKey(key)) {
                forgetEarlier();
            }
            readEntry(map, key, values);
        }
        return close() ? map.takeMap() : null;
    }

    /** Reads the key of the entry; like the members' names in JSON text, keys are converted even in strict mode. */
    @SuppressWarnings("unchecked")
    private <K extends @Nullable Object> @Nullable K readKey(Codec<K> keys) {
        Object key = cursor().key();
        if (keys == Codecs.STRING && key instanceof String text && !PlainScalars.isBroken(text)) {
            // The codec is that of strings, so that this is its type.
            return (K) text;
        }
        return convertKey(key, keys);
    }

    private <K extends @Nullable Object> @Nullable K convertKey(@Nullable Object entryKey, Codec<K> keys) {
        Object entryValue = value;
        boolean entryStrict = strict;
        value = entryKey;
        strict = false;
        K key = keys.read(this);
        strict = entryStrict;
        value = entryValue;
        return key;
    }

    // ---- frames

    /**
     * Enters a container.
     *
     * @param container the container
     * @param items     its items; null if its elements are entries with keys
     * @param codec     says which fields it has, if it is no map
     * @param table     the fields that are read of it as an object of a schema
     */
    private boolean enter(
            Object container, @Nullable Iterable<?> items, @Nullable ObjectCodec<?> codec, @Nullable FieldTable table) {
        int limit = report.options().maxDepth();
        if (depth == limit || isOpen(container)) {
            report(ViolationCode.RECURSION_LOOP, Map.of("limit", limit));
            return false;
        }
        Cursor cursor = inside();
        cursor.start(container, items, codec);
        cursor.isAgain = sharing.isAgain(container);
        open(0, table);
        cursor.strict = strict && !held;
        cursor.held = held;
        cursor.fields = table == null ? FieldOrdinals.NONE : table.ordinals();
        innermost = cursor;
        return true;
    }

    private Cursor inside() {
        if (innermost != null) {
            return innermost.inside();
        }
        Cursor made = outermost;
        if (made == null) {
            made = new Cursor(null);
            outermost = made;
        }
        return made;
    }

    /** Makes the element that the cursor has come to the current value. */
    private void arrive(Cursor cursor, @Nullable Object element) {
        value = element;
        held = cursor.held;
        strict = cursor.strict;
        if (element instanceof Held kept) {
            value = kept.value();
            held |= kept.isTrusted();
            strict = false;
        }
    }

    /** Ends the reading if containers that stand at many places have taken too much work. */
    private void count(Cursor elements) {
        if (sharing.exceeds(elements.isAgain)) {
            value = elements.source();
            reportWithoutInput(ViolationCode.TOO_MANY_REPETITIONS, Map.of(), null);
            throw Report.EndOfReading.INSTANCE;
        }
    }

    private boolean isOpen(Object source) {
        for (Cursor open = innermost; open != null; open = open.outside) {
            if (open.source() == source) {
                return true;
            }
        }
        return false;
    }

    @Override
    void closed(Frame left) {
        Cursor cursor = cursor();
        value = cursor.source();
        held = cursor.held;
        innermost = cursor.outside;
    }

    private void enterEntry(Cursor entries) {
        String name = entries.name();
        enterMember(name == null ? PlainScalars.keyText(entries.key()) : name);
    }

    /** Makes the container the current value again after its last element; tells whether it threw, which is reported. */
    private boolean endsByThrowing(Cursor ended) {
        value = ended.source();
        held = ended.held;
        frame.index = -1;
        frame.key = null;
        secret = frame.secretOutside;
        RuntimeException thrown = ended.thrown();
        if (thrown == null) {
            return false;
        }
        if (thrown instanceof AccessorFailure failed) {
            reportAccessor(failed);
        } else {
            reportContainer(thrown);
        }
        return true;
    }

    /** Reports what an accessor threw, at its field. */
    private void reportAccessor(AccessorFailure failed) {
        Frame open = frame;
        FieldTable table = fields(open);
        if (failed.field() < table.size()) {
            open.index = failed.field();
            secret |= table.isSecret(failed.field());
        }
        reportContainer(failed.thrown());
        open.index = -1;
        secret = open.secretOutside;
    }

    private void reportContainer(RuntimeException thrown) {
        if (secret) {
            // What was thrown may well quote the value.
            reportWithoutInput(
                    ViolationCode.VALUE_ERROR, Map.of("error", thrown.getClass().getName()), null);
        } else {
            reportWithoutInput(ViolationCode.VALUE_ERROR, Map.of("error", thrown.toString()), thrown);
        }
    }

    private Cursor cursor() {
        if (innermost == null) {
            throw new IllegalStateException("Nothing is open");
        }
        return innermost;
    }

    private static FieldTable fields(Frame open) {
        FieldTable table = open.table;
        if (table == null) {
            throw new IllegalStateException("No object is open");
        }
        return table;
    }

    private void reportKey(Cursor entries) {
        value = entries.key();
        report(ViolationCode.INVALID_KEY, Map.of());
    }
}
