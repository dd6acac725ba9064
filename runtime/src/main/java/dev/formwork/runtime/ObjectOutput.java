package dev.formwork.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain objects: each schema and map becomes a new modifiable map in the order of writing, each list, set or
 * array a new modifiable list; everything else stays the object it is.
 */
sealed class ObjectOutput extends Output
        permits FieldSnapshot, FieldValues, InstanceFields, JsonValueOutput, JsonValues {
    private final boolean propertyNames;
    private final boolean sortedKeys;
    private @Nullable Object result;

    /**
     * Makes an output with nothing in it.
     *
     * @param options what is left out
     */
    ObjectOutput(DumpOptions options) {
        super(options);
        this.propertyNames = options.form().propertyNames();
        this.sortedKeys = options.form().sortedKeys();
    }

    /** What was written. */
    final @Nullable Object result() {
        return result;
    }

    @Override
    public void writeNull() {
        add(null);
    }

    @Override
    public void write(boolean value) {
        add(value);
    }

    @Override
    public void write(int value) {
        add(value);
    }

    @Override
    public void write(long value) {
        add(value);
    }

    @Override
    public void write(double value) {
        add(value);
    }

    @Override
    public void write(float value) {
        add(value);
    }

    @Override
    public void write(char value) {
        add(value);
    }

    @Override
    public void write(String value) {
        add(value);
    }

    @Override
    public void write(BigInteger value) {
        add(value);
    }

    @Override
    public void write(BigDecimal value) {
        add(value);
    }

    @Override
    public void write(Duration value) {
        add(value);
    }

    @Override
    public void write(Object value, String text) {
        add(value);
    }

    @Override
    public void write(Object value, long number) {
        add(value);
    }

    @Override
    public void write(Object value, BigDecimal number) {
        add(value);
    }

    @Override
    void writeLeaf(Object value) {
        add(value);
    }

    @Override
    void openMembers() {
        level.container =
                sortedKeys ? new TreeMap<String, @Nullable Object>() : new LinkedHashMap<String, @Nullable Object>();
    }

    @Override
    void beforeField(Level object, int index) {
        FieldTable fields = object.fields;
        if (fields != null) {
            object.key = propertyNames ? fields.propertyName(index) : fields.wireName(index);
            requireFree(object);
        }
    }

    @Override
    void beforeMember(String name) {
        requireFree(level);
    }

    /** No two fields have the same name, but a member that the schema does not name may be called like a property. */
    private void requireFree(Level object) {
        if (propertyNames && object.container instanceof Map<?, ?> members && members.containsKey(object.key)) {
            throw failure("two members have this name, where fields are called as in Java");
        }
    }

    @Override
    void closeMembers() {
        addFinished();
    }

    @Override
    void openItems() {
        level.container = new ArrayList<@Nullable Object>();
    }

    @Override
    void beforeItem(int index) {}

    @Override
    void closeItems() {
        addFinished();
    }

    private void addFinished() {
        Level inner = level;
        if (inner.parent != null) {
            addTo(inner.parent, inner.container);
        }
        // The level is used again, and must not keep alive what the caller has dropped.
        inner.container = null;
    }

    final void add(@Nullable Object value) {
        addTo(level, value);
    }

    @SuppressWarnings("unchecked") // only openMembers and openItems set the container
    private void addTo(Level open, @Nullable Object value) {
        Object container = open.container;
        if (container instanceof Map<?, ?>) {
            ((Map<@Nullable String, @Nullable Object>) container).put(open.key, value);
        } else if (container instanceof List<?>) {
            ((List<@Nullable Object>) container).add(value);
        } else {
            result = value;
        }
    }
}
