package dev.formwork.runtime;

import dev.formwork.Extra;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of a schema's objects in JSON text. They are expected in the order of the schema; where another one stands,
 * its name is looked up, and so are those behind it until the order returns.
 */
abstract sealed class JsonMembers extends JsonCursor permits JsonInput {

    /** Stands for a field that was met, and whose codec need not be asked. */
    private static final int PASSED = -3;

    /** The bits in which what is before the first member differs from what is before the others. */
    private static final int LEAD = '{' ^ ',';

    JsonMembers(byte[] text, int from, int to, Report report) {
        super(text, from, to, report);
    }

    @Override
    public boolean beginObject(ObjectCodec<?> codec) {
        if (isNoObject(codec)) {
            return false;
        }
        FieldTable table = codec.fields();
        Frame inner = enter(table);
        inner.names = table.names();
        inner.expected = inner.names.expected(0);
        inner.nullable = inner.seenWide == null ? table.nullableWord() : 0;
        inner.isAgain = inner.tableBefore == table;
        if (!inner.isAgain) {
            inner.tableBefore = table;
            inner.unknownNames = null;
        } else if (inner.unknownNames != null) {
            inner.unknownNames.restart();
        }
        return true;
    }

    @Override
    @Nullable
    Map<String, @Nullable Object> readMembers(ObjectCodec<?> codec) {
        return isNoObject(codec) ? null : readMap(Codecs.ANY);
    }

    /** Whether something else comes than an object, which is then consumed and reported. */
    private boolean isNoObject(ObjectCodec<?> codec) {
        if (isObject()) {
            return false;
        }
        refuseType(codec.title());
        return true;
    }

    @Override
    public int nextField() {
        Frame open = frame;
        int field = open.expected.ordinal < 0 ? PASSED : nextExpected(open);
        return field == PASSED ? nextOther(open) : field;
    }

    private int nextOther(Frame open) {
        int field;
        do {
            boolean inOrder = open.expected != MemberName.NOTHING;
            field = inOrder && passesLikelyUnknown(open) ? PASSED : findField(open);
            if (field == PASSED && open.expected.ordinal >= 0) {
                field = nextExpected(open);
            }
        } while (field == PASSED);
        return field;
    }

    /** Passes over the next member if it is unknown, and stood here in the object before. */
    private boolean passesLikelyUnknown(Frame open) {
        UnknownNames unknown = open.unknownNames;
        int behind = unknown == null ? -1 : unknown.behind(text, pos, pos == open.start ? LEAD : 0, end);
        if (behind < 0) {
            return false;
        }
        goTo(behind);
        skipValue();
        return true;
    }

    /**
     * Goes to the next member if it has the expected name, and passes over nulls before it that are as good as nothing;
     * otherwise to wherever it is in the schema. What it comes by is kept in local variables until something else comes.
     */
    private int nextExpected(Frame open) {
        byte[] in = text;
        int at = pos;
        MemberName expected = open.expected;
        // A field is not expected twice in a row of nulls, so that what is met there need not be looked at again.
        long passable = open.nullable & ~open.seen;
        long passed = 0;
        int lead = at == open.start ? LEAD : 0;
        int behind = expected.behind(in, at, lead, end);
        while (behind >= 0 && isNull(behind) && (passable >>> expected.ordinal & 1) != 0) {
            passed |= 1L << expected.ordinal;
            at = behind + NULL_LENGTH;
            expected = expected.next;
            behind = expected.behind(in, at, 0, end);
        }
        open.seen |= passed;
        if (behind < 0) {
            pos = at;
            open.expected = expected;
            return PASSED;
        }
        open.expected = expected.next;
        goTo(behind);
        return enterField(expected.ordinal);
    }

    /**
     * Goes to the next member by its name, wherever it is in the schema; {@link #PASSED} if there is nothing to read of it.
     */
    private int findField(Frame open) {
        int quote = peek(pos) == ',' && peek(pos + 1) == '"' ? pos + 1 : nextName();
        if (quote >= 0) {
            MemberName found = open.names.findNext(text, quote, end);
            if (found == null || found == MemberName.NOTHING) {
                found = findUnusual(open.names, quote, found == null);
            } else {
                goTo(quote - 1 + found.length());
            }
            if (found != null) {
                return enterFound(open, found);
            }
            // The members that the schema does not name stand between the others, and do not change their order.
            return passUnknown(open, quote) ? PASSED : EXTRA;
        }
        reportMissing();
        value = open.start;
        return END;
    }

    /**
     * Finds any name, and goes behind its colon.
     *
     * @param maybePlain whether it may be there without escapes
     */
    private @Nullable MemberName findUnusual(MemberNames names, int quote, boolean maybePlain) {
        int first = quote + 1;
        int to = JsonString.plainEnd(text, first, end);
        if (peek(to) == '"') {
            goBehindColon(to + 1);
            return maybePlain ? names.find(text, first, to) : null;
        }
        JsonString string = string();
        int behind = string.read(text, first, end);
        MemberName found = names.find(string.bytes(), string.from(), string.to());
        goBehindColon(behind);
        return found;
    }

    private int enterFound(Frame open, MemberName found) {
        int field = found.ordinal;
        if (field == open.expected.ordinal || field == open.following) {
            open.expected = open.names.expected(field).next;
        } else if (open.expected != MemberName.NOTHING) {
            open.expected = MemberName.NOTHING;
        }
        open.following = field + 1;
        if (passesNull(open, field)) {
            return PASSED;
        }
        return found.alias == null ? enterField(field) : enterField(field, found.alias);
    }

    /**
     * Passes over a null that is as good as nothing. Where the field was met before, its earlier value must be replaced,
     * which is up to the codec.
     */
    private boolean passesNull(Frame open, int ordinal) {
        if (peek(pos) != 'n' || (open.nullable & ~open.seen) >>> ordinal << Long.SIZE - 1 == 0) {
            return false;
        }
        pos = nullEnd();
        open.seen |= 1L << ordinal;
        return true;
    }

    /** Treats a member that the schema does not name as the schema says; false if its value is to be read. */
    private boolean passUnknown(Frame open, int quote) {
        FieldTable table = open.table;
        Extra extra = table == null ? Extra.KEEP : table.extra();
        if (extra == Extra.IGNORE && !rejectsDuplicates()) {
            rememberUnknown(open, quote + 1);
            skipValue();
            return true;
        }
        JsonString string = string();
        string.read(text, quote + 1, end);
        enterMember(string.toString());
        rejectDuplicate();
        if (open.isAtTag()) {
            skipValue();
            return true;
        }
        if (extra == Extra.KEEP) {
            forgetEarlier();
            return false;
        }
        skipValue();
        if (extra == Extra.FORBID && table != null) {
            report(ViolationCode.EXTRA_FORBIDDEN, Map.of("class_name", table.title()));
        }
        return true;
    }

    /** Remembers an unknown name from the second object on: of a single one, it would be in vain. */
    private void rememberUnknown(Frame open, int from) {
        if (!open.isAgain || open.expected == MemberName.NOTHING) {
            return;
        }
        int to = JsonString.plainEnd(text, from, end);
        if (peek(to) == '"') {
            UnknownNames unknown = open.unknownNames;
            if (unknown == null) {
                unknown = new UnknownNames();
                open.unknownNames = unknown;
            }
            unknown.add(text, from, to);
        }
    }

    @Override
    @Nullable
    Object peekMember(String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        int start = pos;
        int found = -1;
        JsonString string = string();
        enter(null);
        for (int quote = nextName(); quote >= 0; quote = nextName()) {
            int behind = string.read(text, quote + 1, end);
            boolean isWanted = Arrays.equals(string.bytes(), string.from(), string.to(), wanted, 0, wanted.length);
            goBehindColon(behind);
            if (isWanted) {
                found = pos;
            }
            skipValue();
        }
        close();
        Object tag = found < 0 ? null : peekTag(found);
        goTo(start);
        return tag;
    }

    @Override
    void reportMissingField() {
        ViolationCode code = ViolationCode.MISSING;
        Map<String, Object> none = Map.of();
        report.add(new Violation(
                code.code(), path(), locator().locate(frame.start), code.message(none), none, null, null));
    }
}
