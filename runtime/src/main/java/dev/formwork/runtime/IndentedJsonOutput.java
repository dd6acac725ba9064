package dev.formwork.runtime;

/** Writes the plain objects of {@link JsonValues} as JSON text, each member and item on a line of its own. */
final class IndentedJsonOutput extends JsonOutput {
    private final int indent;
    private int depth;

    /**
     * Makes an output with nothing in it.
     *
     * @param indent by how many spaces each level is indented
     */
    IndentedJsonOutput(int indent) {
        super(DumpOptions.ALL);
        this.indent = indent;
    }

    @Override
    void openMembers() {
        super.openMembers();
        depth++;
    }

    @Override
    void beforeMember(String name) {
        buffer.put(',');
        putLine();
        write(name);
        buffer.putAscii(": ");
    }

    @Override
    void closeMembers() {
        endLines();
        super.closeMembers();
    }

    @Override
    void openItems() {
        super.openItems();
        depth++;
    }

    @Override
    void beforeItem(int index) {
        buffer.put(',');
        putLine();
    }

    @Override
    void closeItems() {
        endLines();
        super.closeItems();
    }

    private void endLines() {
        depth--;
        if (buffer.size() > level.start) {
            putLine();
        }
    }

    private void putLine() {
        buffer.put('\n');
        for (int spaces = depth * indent; spaces > 0; spaces--) {
            buffer.put(' ');
        }
    }
}
