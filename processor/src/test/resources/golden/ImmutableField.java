package sample;

import dev.formwork.Generated;
import dev.formwork.runtime.Codec;
import dev.formwork.runtime.Copies;
import dev.formwork.runtime.DumpOptions;
import dev.formwork.runtime.FieldName;
import dev.formwork.runtime.ObjectCodec;
import dev.formwork.runtime.Output;
import dev.formwork.runtime.Validated;
import dev.formwork.runtime.ValidationException;
import dev.formwork.runtime.ValidationOptions;
import dev.formwork.runtime.Writable;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Immutable {@link Field}.
 * Instances come from {@link #newBuilder()}, or from untrusted input by the {@code validate} methods.
 */
@Generated(Field.class)
public final class ImmutableField implements Field, Writable {
    /** Reads and writes {@link sample.Field}, for generic code. */
    public static final Codec<sample.Field> CODEC = new ImmutableFieldCodec();

    /** The fields that {@link #withResetFields()} gives back their default, and that equality ignores. */
    public static final Set<Field> RESET_FIELDS = Set.of();

    private static final List<String> DEFAULT_NUMBERS = Copies.list(List.of("a"));

    /** Which fields were given: one bit for each ordinal of {@link Field}. */
    final long givenFields;

    private final String set;
    private final String builder;
    private final String build;
    private final String other;
    private final String that;
    private final String hash;
    private final String in;
    private final String out;
    private final String value;
    private final String field;
    private final String from;
    private final String own;
    private final String toBuilder;
    private final String resetFields;
    private final String fieldsSet;
    private final String toMap;
    private final String toJson;
    private final String copyOf;
    private final String validate;
    private final String input;
    private final String options;
    private final String requireNonNull;
    private final String objects;
    private final String copies;
    private final String list;
    private final String codec;
    private final String codecValue;
    private final String fields;
    private final String extras;
    private final String given;
    private final String yieldValue;
    private final String record;
    private final String var;
    private final String aB;
    private final String ab;
    private final String a_B;

    private final String größe;

    private final String $dollar;

    private final String javaValue;
    private final String sample;
    private final String set2;
    private final long wait;
    private final @Nullable Object equals;
    private final List<String> numbers;
    private final String note;

    ImmutableField(Builder builder, long set) {
        this.givenFields = set;
        this.set = Objects.requireNonNull(builder.set, "set");
        this.builder = Objects.requireNonNull(builder.builder, "builder");
        this.build = Objects.requireNonNull(builder.build, "build");
        this.other = Objects.requireNonNull(builder.other, "other");
        this.that = Objects.requireNonNull(builder.that, "that");
        this.hash = Objects.requireNonNull(builder.hash, "hash");
        this.in = Objects.requireNonNull(builder.in, "in");
        this.out = Objects.requireNonNull(builder.out, "out");
        this.value = Objects.requireNonNull(builder.value, "value");
        this.field = Objects.requireNonNull(builder.field, "field");
        this.from = Objects.requireNonNull(builder.from, "from");
        this.own = Objects.requireNonNull(builder.own, "own");
        this.toBuilder = Objects.requireNonNull(builder.toBuilder, "toBuilder");
        this.resetFields = Objects.requireNonNull(builder.resetFields, "resetFields");
        this.fieldsSet = Objects.requireNonNull(builder.fieldsSet, "fieldsSet");
        this.toMap = Objects.requireNonNull(builder.toMap, "toMap");
        this.toJson = Objects.requireNonNull(builder.toJson, "toJson");
        this.copyOf = Objects.requireNonNull(builder.copyOf, "copyOf");
        this.validate = Objects.requireNonNull(builder.validate, "validate");
        this.input = Objects.requireNonNull(builder.input, "input");
        this.options = Objects.requireNonNull(builder.options, "options");
        this.requireNonNull = Objects.requireNonNull(builder.requireNonNull, "requireNonNull");
        this.objects = Objects.requireNonNull(builder.objects, "Objects");
        this.copies = Objects.requireNonNull(builder.copies, "Copies");
        this.list = Objects.requireNonNull(builder.list, "List");
        this.codec = Objects.requireNonNull(builder.codec, "codec");
        this.codecValue = Objects.requireNonNull(builder.codecValue, "CODEC");
        this.fields = Objects.requireNonNull(builder.fields, "FIELDS");
        this.extras = Objects.requireNonNull(builder.extras, "extras");
        this.given = Objects.requireNonNull(builder.given, "given");
        this.yieldValue = Objects.requireNonNull(builder.yieldValue, "yield");
        this.record = Objects.requireNonNull(builder.record, "record");
        this.var = Objects.requireNonNull(builder.var, "var");
        this.aB = Objects.requireNonNull(builder.aB, "aB");
        this.ab = Objects.requireNonNull(builder.ab, "AB");
        this.a_B = Objects.requireNonNull(builder.a_B, "a_B");
        this.größe = Objects.requireNonNull(builder.größe, "größe");
        this.$dollar = Objects.requireNonNull(builder.$dollar, "$dollar");
        this.javaValue = Objects.requireNonNull(builder.javaValue, "java");
        this.sample = Objects.requireNonNull(builder.sample, "sample");
        this.set2 = Objects.requireNonNull(builder.set2, "set2");
        this.wait = builder.wait;
        this.equals = builder.equals;
        this.numbers = Objects.requireNonNull(builder.numbers, "numbers");
        this.note = Objects.requireNonNull(builder.note, "note");
    }

    @Override
    public String set() {
        return set;
    }

    @Override
    public String builder() {
        return builder;
    }

    @Override
    public String build() {
        return build;
    }

    @Override
    public String other() {
        return other;
    }

    @Override
    public String that() {
        return that;
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public String in() {
        return in;
    }

    @Override
    public String out() {
        return out;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String field() {
        return field;
    }

    @Override
    public String from() {
        return from;
    }

    @Override
    public String own() {
        return own;
    }

    @Override
    public String toBuilder() {
        return toBuilder;
    }

    @Override
    public String resetFields() {
        return resetFields;
    }

    @Override
    public String fieldsSet() {
        return fieldsSet;
    }

    @Override
    public String toMap() {
        return toMap;
    }

    @Override
    public String toJson() {
        return toJson;
    }

    @Override
    public String copyOf() {
        return copyOf;
    }

    @Override
    public String validate() {
        return validate;
    }

    @Override
    public String input() {
        return input;
    }

    @Override
    public String options() {
        return options;
    }

    @Override
    public String requireNonNull() {
        return requireNonNull;
    }

    @Override
    public String Objects() {
        return objects;
    }

    @Override
    public String Copies() {
        return copies;
    }

    @Override
    public String List() {
        return list;
    }

    @Override
    public String codec() {
        return codec;
    }

    @Override
    public String CODEC() {
        return codecValue;
    }

    @Override
    public String FIELDS() {
        return fields;
    }

    @Override
    public String extras() {
        return extras;
    }

    @Override
    public String given() {
        return given;
    }

    @Override
    public String yield() {
        return yieldValue;
    }

    @Override
    public String record() {
        return record;
    }

    @Override
    public String var() {
        return var;
    }

    @Override
    public String aB() {
        return aB;
    }

    @Override
    public String AB() {
        return ab;
    }

    @Override
    public String a_B() {
        return a_B;
    }

    @Override
    public String größe() {
        return größe;
    }

    @Override
    public String $dollar() {
        return $dollar;
    }

    @Override
    public String java() {
        return javaValue;
    }

    @Override
    public String sample() {
        return sample;
    }

    @Override
    public String set2() {
        return set2;
    }

    @Override
    public long wide() {
        return wait;
    }

    @Override
    public Object same() {
        return equals;
    }

    @Override
    public List<String> numbers() {
        return numbers;
    }

    @Override
    public String note() {
        return note;
    }

    /**
     * {@return a copy with another {@link sample.Field#set() set}}
     *
     * @param set the new value
     */
    public ImmutableField withSet(String set) {
        return asBuilder().set(set).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#builder() builder}}
     *
     * @param builder the new value
     */
    public ImmutableField withBuilder(String builder) {
        return asBuilder().builder(builder).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#build() build}}
     *
     * @param build the new value
     */
    public ImmutableField withBuild(String build) {
        return asBuilder().build(build).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#other() other}}
     *
     * @param other the new value
     */
    public ImmutableField withOther(String other) {
        return asBuilder().other(other).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#that() that}}
     *
     * @param that the new value
     */
    public ImmutableField withThat(String that) {
        return asBuilder().that(that).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#hash() hash}}
     *
     * @param hash the new value
     */
    public ImmutableField withHash(String hash) {
        return asBuilder().hash(hash).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#in() in}}
     *
     * @param in the new value
     */
    public ImmutableField withIn(String in) {
        return asBuilder().in(in).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#out() out}}
     *
     * @param out the new value
     */
    public ImmutableField withOut(String out) {
        return asBuilder().out(out).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#value() value}}
     *
     * @param value the new value
     */
    public ImmutableField withValue(String value) {
        return asBuilder().value(value).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#field() field}}
     *
     * @param field the new value
     */
    public ImmutableField withField(String field) {
        return asBuilder().field(field).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#from() from}}
     *
     * @param from the new value
     */
    public ImmutableField withFrom(String from) {
        return asBuilder().from(from).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#own() own}}
     *
     * @param own the new value
     */
    public ImmutableField withOwn(String own) {
        return asBuilder().own(own).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#toBuilder() toBuilder}}
     *
     * @param toBuilder the new value
     */
    public ImmutableField withToBuilder(String toBuilder) {
        return asBuilder().toBuilder(toBuilder).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#resetFields() resetFields}}
     *
     * @param resetFields the new value
     */
    public ImmutableField withResetFields(String resetFields) {
        return asBuilder().resetFields(resetFields).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#fieldsSet() fieldsSet}}
     *
     * @param fieldsSet the new value
     */
    public ImmutableField withFieldsSet(String fieldsSet) {
        return asBuilder().fieldsSet(fieldsSet).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#toMap() toMap}}
     *
     * @param toMap the new value
     */
    public ImmutableField withToMap(String toMap) {
        return asBuilder().toMap(toMap).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#toJson() toJson}}
     *
     * @param toJson the new value
     */
    public ImmutableField withToJson(String toJson) {
        return asBuilder().toJson(toJson).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#copyOf() copyOf}}
     *
     * @param copyOf the new value
     */
    public ImmutableField withCopyOf(String copyOf) {
        return asBuilder().copyOf(copyOf).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#validate() validate}}
     *
     * @param validate the new value
     */
    public ImmutableField withValidate(String validate) {
        return asBuilder().validate(validate).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#input() input}}
     *
     * @param input the new value
     */
    public ImmutableField withInput(String input) {
        return asBuilder().input(input).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#options() options}}
     *
     * @param options the new value
     */
    public ImmutableField withOptions(String options) {
        return asBuilder().options(options).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#requireNonNull() requireNonNull}}
     *
     * @param requireNonNull the new value
     */
    public ImmutableField withRequireNonNull(String requireNonNull) {
        return asBuilder().requireNonNull(requireNonNull).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#Objects() Objects}}
     *
     * @param objects the new value
     */
    public ImmutableField withObjects(String objects) {
        return asBuilder().Objects(objects).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#Copies() Copies}}
     *
     * @param copies the new value
     */
    public ImmutableField withCopies(String copies) {
        return asBuilder().Copies(copies).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#List() List}}
     *
     * @param list the new value
     */
    public ImmutableField withList(String list) {
        return asBuilder().List(list).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#codec() codec}}
     *
     * @param codec the new value
     */
    public ImmutableField withCodec(String codec) {
        return asBuilder().codec(codec).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#CODEC() CODEC}}
     *
     * @param codecValue the new value
     */
    public ImmutableField withCODEC(String codecValue) {
        return asBuilder().CODEC(codecValue).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#FIELDS() FIELDS}}
     *
     * @param fields the new value
     */
    public ImmutableField withFIELDS(String fields) {
        return asBuilder().FIELDS(fields).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#extras() extras}}
     *
     * @param extras the new value
     */
    public ImmutableField withExtras(String extras) {
        return asBuilder().extras(extras).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#given() given}}
     *
     * @param given the new value
     */
    public ImmutableField withGiven(String given) {
        return asBuilder().given(given).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#yield() yield}}
     *
     * @param yieldValue the new value
     */
    public ImmutableField withYield(String yieldValue) {
        return asBuilder().yieldValue(yieldValue).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#record() record}}
     *
     * @param record the new value
     */
    public ImmutableField withRecord(String record) {
        return asBuilder().record(record).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#var() var}}
     *
     * @param var the new value
     */
    public ImmutableField withVar(String var) {
        return asBuilder().var(var).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#aB() aB}}
     *
     * @param aB the new value
     */
    public ImmutableField withAB(String aB) {
        return asBuilder().aB(aB).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#AB() AB}}
     *
     * @param ab the new value
     */
    public ImmutableField withAB2(String ab) {
        return asBuilder().AB(ab).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#a_B() a_B}}
     *
     * @param a_B the new value
     */
    public ImmutableField withA_B(String a_B) {
        return asBuilder().a_B(a_B).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#größe() größe}}
     *
     * @param größe the new value
     */
    public ImmutableField withGröße(String größe) {
        return asBuilder().größe(größe).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#$dollar() $dollar}}
     *
     * @param $dollar the new value
     */
    public ImmutableField with$dollar(String $dollar) {
        return asBuilder().$dollar($dollar).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#java() java}}
     *
     * @param javaValue the new value
     */
    public ImmutableField withJava(String javaValue) {
        return asBuilder().java(javaValue).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#sample() sample}}
     *
     * @param sample the new value
     */
    public ImmutableField withSample(String sample) {
        return asBuilder().sample(sample).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#set2() set2}}
     *
     * @param set2 the new value
     */
    public ImmutableField withSet2(String set2) {
        return asBuilder().set2(set2).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#wide() wait}}
     *
     * @param wait the new value
     */
    public ImmutableField withWait(long wait) {
        return asBuilder().waitValue(wait).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#same() equals}}
     *
     * @param equals the new value
     */
    public ImmutableField withEquals(@Nullable Object equals) {
        return asBuilder().equalsValue(equals).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#numbers() numbers}}
     *
     * @param numbers the new value
     */
    public ImmutableField withNumbers(Collection<? extends String> numbers) {
        return asBuilder().numbers(numbers).build();
    }

    /**
     * {@return a copy with another {@link sample.Field#note() note}}
     *
     * @param note the new value
     */
    public ImmutableField withNote(String note) {
        return asBuilder().note(note).build();
    }

    /** {@return this instance, which has no reset fields} */
    public ImmutableField withResetFields() {
        return this;
    }

    /** {@return the fields that were given, in declaration order; unmodifiable} */
    public Set<Field> givenFields() {
        return ImmutableFieldCodec.FIELDS.select(Field.class, givenFields);
    }

    /** {@return all fields by wire name, in a new map in declaration order} */
    public Map<String, @Nullable Object> asMap() {
        return asMap(DumpOptions.ALL);
    }

    /**
     * {@return the selected fields by wire name, in a new map in declaration order}
     *
     * @param options what is left out
     */
    public Map<String, @Nullable Object> asMap(DumpOptions options) {
        return ObjectCodec.toMap(CODEC, this, options);
    }

    /** {@return all fields as compact JSON text} */
    public String asJson() {
        return CODEC.toJson(this);
    }

    /**
     * {@return the selected fields as compact JSON text}
     *
     * @param options what is left out
     */
    public String asJson(DumpOptions options) {
        return CODEC.toJson(this, options);
    }

    @Override
    public void writeTo(Output out) {
        CODEC.write(out, this);
    }

    /** Compares all fields with those of another {@code ImmutableField}. */
    @Override
    public boolean equals(@Nullable Object other2) {
        if (this == other2) {
            return true;
        }
        return other2 instanceof ImmutableField that2
                && set.equals(that2.set)
                && builder.equals(that2.builder)
                && build.equals(that2.build)
                && other.equals(that2.other)
                && that.equals(that2.that)
                && hash.equals(that2.hash)
                && in.equals(that2.in)
                && out.equals(that2.out)
                && value.equals(that2.value)
                && field.equals(that2.field)
                && from.equals(that2.from)
                && own.equals(that2.own)
                && toBuilder.equals(that2.toBuilder)
                && resetFields.equals(that2.resetFields)
                && fieldsSet.equals(that2.fieldsSet)
                && toMap.equals(that2.toMap)
                && toJson.equals(that2.toJson)
                && copyOf.equals(that2.copyOf)
                && validate.equals(that2.validate)
                && input.equals(that2.input)
                && options.equals(that2.options)
                && requireNonNull.equals(that2.requireNonNull)
                && objects.equals(that2.objects)
                && copies.equals(that2.copies)
                && list.equals(that2.list)
                && codec.equals(that2.codec)
                && codecValue.equals(that2.codecValue)
                && fields.equals(that2.fields)
                && extras.equals(that2.extras)
                && given.equals(that2.given)
                && yieldValue.equals(that2.yieldValue)
                && record.equals(that2.record)
                && var.equals(that2.var)
                && aB.equals(that2.aB)
                && ab.equals(that2.ab)
                && a_B.equals(that2.a_B)
                && größe.equals(that2.größe)
                && $dollar.equals(that2.$dollar)
                && javaValue.equals(that2.javaValue)
                && sample.equals(that2.sample)
                && set2.equals(that2.set2)
                && wait == that2.wait
                && Objects.equals(equals, that2.equals)
                && numbers.equals(that2.numbers)
                && note.equals(that2.note);
    }

    @Override
    public int hashCode() {
        int hash2 = set.hashCode();
        hash2 = 31 * hash2 + builder.hashCode();
        hash2 = 31 * hash2 + build.hashCode();
        hash2 = 31 * hash2 + other.hashCode();
        hash2 = 31 * hash2 + that.hashCode();
        hash2 = 31 * hash2 + hash.hashCode();
        hash2 = 31 * hash2 + in.hashCode();
        hash2 = 31 * hash2 + out.hashCode();
        hash2 = 31 * hash2 + value.hashCode();
        hash2 = 31 * hash2 + field.hashCode();
        hash2 = 31 * hash2 + from.hashCode();
        hash2 = 31 * hash2 + own.hashCode();
        hash2 = 31 * hash2 + toBuilder.hashCode();
        hash2 = 31 * hash2 + resetFields.hashCode();
        hash2 = 31 * hash2 + fieldsSet.hashCode();
        hash2 = 31 * hash2 + toMap.hashCode();
        hash2 = 31 * hash2 + toJson.hashCode();
        hash2 = 31 * hash2 + copyOf.hashCode();
        hash2 = 31 * hash2 + validate.hashCode();
        hash2 = 31 * hash2 + input.hashCode();
        hash2 = 31 * hash2 + options.hashCode();
        hash2 = 31 * hash2 + requireNonNull.hashCode();
        hash2 = 31 * hash2 + objects.hashCode();
        hash2 = 31 * hash2 + copies.hashCode();
        hash2 = 31 * hash2 + list.hashCode();
        hash2 = 31 * hash2 + codec.hashCode();
        hash2 = 31 * hash2 + codecValue.hashCode();
        hash2 = 31 * hash2 + fields.hashCode();
        hash2 = 31 * hash2 + extras.hashCode();
        hash2 = 31 * hash2 + given.hashCode();
        hash2 = 31 * hash2 + yieldValue.hashCode();
        hash2 = 31 * hash2 + record.hashCode();
        hash2 = 31 * hash2 + var.hashCode();
        hash2 = 31 * hash2 + aB.hashCode();
        hash2 = 31 * hash2 + ab.hashCode();
        hash2 = 31 * hash2 + a_B.hashCode();
        hash2 = 31 * hash2 + größe.hashCode();
        hash2 = 31 * hash2 + $dollar.hashCode();
        hash2 = 31 * hash2 + javaValue.hashCode();
        hash2 = 31 * hash2 + sample.hashCode();
        hash2 = 31 * hash2 + set2.hashCode();
        hash2 = 31 * hash2 + Long.hashCode(wait);
        hash2 = 31 * hash2 + Objects.hashCode(equals);
        hash2 = 31 * hash2 + numbers.hashCode();
        hash2 = 31 * hash2 + note.hashCode();
        return hash2;
    }

    @Override
    public String toString() {
        return "Field{set=" + set
                + ", builder=" + builder
                + ", build=" + build
                + ", other=" + other
                + ", that=" + that
                + ", hash=" + hash
                + ", in=" + in
                + ", out=" + out
                + ", value=" + value
                + ", field=" + field
                + ", from=" + from
                + ", own=" + own
                + ", toBuilder=" + toBuilder
                + ", resetFields=" + resetFields
                + ", fieldsSet=" + fieldsSet
                + ", toMap=" + toMap
                + ", toJson=" + toJson
                + ", copyOf=" + copyOf
                + ", validate=" + validate
                + ", input=" + input
                + ", options=" + options
                + ", requireNonNull=" + requireNonNull
                + ", Objects=" + objects
                + ", Copies=" + copies
                + ", List=" + list
                + ", codec=" + codec
                + ", CODEC=" + codecValue
                + ", FIELDS=" + fields
                + ", extras=" + extras
                + ", given=" + given
                + ", yield=" + yieldValue
                + ", record=" + record
                + ", var=" + var
                + ", aB=" + aB
                + ", AB=" + ab
                + ", a_B=" + a_B
                + ", größe=" + größe
                + ", $dollar=" + $dollar
                + ", java=" + javaValue
                + ", sample=" + sample
                + ", set2=" + set2
                + ", wait=" + wait
                + ", equals=" + equals
                + ", numbers=" + numbers
                + ", note=" + note
                + "}";
    }

    /** {@return a builder that holds the fields of this instance} */
    public Builder asBuilder() {
        return new Builder().copyFrom(this);
    }

    /** {@return a builder in which no field is set} */
    public static Builder newBuilder() {
        return new Builder();
    }

    /**
     * {@return {@code field} itself if it is an {@code ImmutableField},
     * otherwise a copy with every field set}
     *
     * @param field what to copy
     */
    public static ImmutableField copyOf(sample.Field field) {
        return field instanceof ImmutableField own ? own : new Builder().copyFrom(field).build();
    }

    /**
     * {@return the {@link sample.Field} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @throws ValidationException with every violation, if there is one
     */
    public static sample.Field validate(@Nullable Object input) {
        return CODEC.validate(input);
    }

    /**
     * {@return the {@link sample.Field} that plain objects describe}
     *
     * @param input a map, or any implementation
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static sample.Field validate(@Nullable Object input, ValidationOptions options) {
        return CODEC.validate(input, options);
    }

    /**
     * {@return the items of a collection or array, each a {@link sample.Field}}
     *
     * @param input such as a list of maps
     * @throws ValidationException with every violation, if there is one
     */
    public static List<sample.Field> validateList(@Nullable Object input) {
        return CODEC.validateList(input);
    }

    /**
     * {@return the items of a collection or array, each a {@link sample.Field}}
     *
     * @param input such as a list of maps
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<sample.Field> validateList(@Nullable Object input,
            ValidationOptions options) {
        return CODEC.validateList(input, options);
    }

    /**
     * {@return the {@link sample.Field} in JSON text}
     *
     * @param json the text in UTF-8
     * @throws ValidationException with every violation, if there is one
     */
    public static sample.Field validateJson(byte[] json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link sample.Field} in JSON text}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static sample.Field validateJson(byte[] json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the {@link sample.Field} in JSON text}
     *
     * @param json the text
     * @throws ValidationException with every violation, if there is one
     */
    public static sample.Field validateJson(String json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link sample.Field} in JSON text}
     *
     * @param json the text
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static sample.Field validateJson(String json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the {@link sample.Field} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @throws ValidationException with every violation, if there is one
     */
    public static sample.Field validateJson(InputStream json) {
        return CODEC.validateJson(json);
    }

    /**
     * {@return the {@link sample.Field} in JSON text}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static sample.Field validateJson(InputStream json, ValidationOptions options) {
        return CODEC.validateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link sample.Field}}
     *
     * @param json the text in UTF-8
     * @throws ValidationException with every violation, if there is one
     */
    public static List<sample.Field> validateJsonList(byte[] json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link sample.Field}}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<sample.Field> validateJsonList(byte[] json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link sample.Field}}
     *
     * @param json the text
     * @throws ValidationException with every violation, if there is one
     */
    public static List<sample.Field> validateJsonList(String json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link sample.Field}}
     *
     * @param json the text
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<sample.Field> validateJsonList(String json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link sample.Field}}
     *
     * @param json the text in UTF-8; not closed
     * @throws ValidationException with every violation, if there is one
     */
    public static List<sample.Field> validateJsonList(InputStream json) {
        return CODEC.validateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link sample.Field}}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     * @throws ValidationException with every violation, if there is one
     */
    public static List<sample.Field> validateJsonList(InputStream json, ValidationOptions options) {
        return CODEC.validateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link sample.Field}, or its violations;
     * read one by one, as the stream is consumed}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Stream<Validated<sample.Field>> streamJsonList(InputStream json) {
        return CODEC.streamJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link sample.Field}, or its violations;
     * read one by one, as the stream is consumed}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Stream<Validated<sample.Field>> streamJsonList(InputStream json,
            ValidationOptions options) {
        return CODEC.streamJsonList(json, options);
    }

    /**
     * {@return the {@link sample.Field} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     */
    public static Validated<sample.Field> tryValidate(@Nullable Object input) {
        return CODEC.tryValidate(input);
    }

    /**
     * {@return the {@link sample.Field} that plain objects describe, or every violation}
     *
     * @param input a map, or any implementation
     * @param options how it is read
     */
    public static Validated<sample.Field> tryValidate(@Nullable Object input,
            ValidationOptions options) {
        return CODEC.tryValidate(input, options);
    }

    /**
     * {@return the items of a collection or array, each a {@link sample.Field}, or every violation}
     *
     * @param input such as a list of maps
     */
    public static Validated<List<sample.Field>> tryValidateList(@Nullable Object input) {
        return CODEC.tryValidateList(input);
    }

    /**
     * {@return the items of a collection or array, each a {@link sample.Field}, or every violation}
     *
     * @param input such as a list of maps
     * @param options how it is read
     */
    public static Validated<List<sample.Field>> tryValidateList(@Nullable Object input,
            ValidationOptions options) {
        return CODEC.tryValidateList(input, options);
    }

    /**
     * {@return the {@link sample.Field} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     */
    public static Validated<sample.Field> tryValidateJson(byte[] json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link sample.Field} in JSON text, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     */
    public static Validated<sample.Field> tryValidateJson(byte[] json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link sample.Field} in JSON text, or every violation}
     *
     * @param json the text
     */
    public static Validated<sample.Field> tryValidateJson(String json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link sample.Field} in JSON text, or every violation}
     *
     * @param json the text
     * @param options how it is read
     */
    public static Validated<sample.Field> tryValidateJson(String json, ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the {@link sample.Field} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Validated<sample.Field> tryValidateJson(InputStream json) {
        return CODEC.tryValidateJson(json);
    }

    /**
     * {@return the {@link sample.Field} in JSON text, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Validated<sample.Field> tryValidateJson(InputStream json,
            ValidationOptions options) {
        return CODEC.tryValidateJson(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link sample.Field}, or every violation}
     *
     * @param json the text in UTF-8
     */
    public static Validated<List<sample.Field>> tryValidateJsonList(byte[] json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link sample.Field}, or every violation}
     *
     * @param json the text in UTF-8
     * @param options how it is read
     */
    public static Validated<List<sample.Field>> tryValidateJsonList(byte[] json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link sample.Field}, or every violation}
     *
     * @param json the text
     */
    public static Validated<List<sample.Field>> tryValidateJsonList(String json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link sample.Field}, or every violation}
     *
     * @param json the text
     * @param options how it is read
     */
    public static Validated<List<sample.Field>> tryValidateJsonList(String json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /**
     * {@return the items of a JSON array, each a {@link sample.Field}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     */
    public static Validated<List<sample.Field>> tryValidateJsonList(InputStream json) {
        return CODEC.tryValidateJsonList(json);
    }

    /**
     * {@return the items of a JSON array, each a {@link sample.Field}, or every violation}
     *
     * @param json the text in UTF-8; not closed
     * @param options how it is read
     */
    public static Validated<List<sample.Field>> tryValidateJsonList(InputStream json,
            ValidationOptions options) {
        return CODEC.tryValidateJsonList(json, options);
    }

    /** The fields of {@link sample.Field}. */
    public enum Field implements FieldName {
        /** {@link sample.Field#set()}. */
        SET("set", "set"),

        /** {@link sample.Field#builder()}. */
        BUILDER("builder", "builder"),

        /** {@link sample.Field#build()}. */
        BUILD("build", "build"),

        /** {@link sample.Field#other()}. */
        OTHER("other", "other"),

        /** {@link sample.Field#that()}. */
        THAT("that", "that"),

        /** {@link sample.Field#hash()}. */
        HASH("hash", "hash"),

        /** {@link sample.Field#in()}. */
        IN("in", "in"),

        /** {@link sample.Field#out()}. */
        OUT("out", "out"),

        /** {@link sample.Field#value()}. */
        VALUE("value", "value"),

        /** {@link sample.Field#field()}. */
        FIELD("field", "field"),

        /** {@link sample.Field#from()}. */
        FROM("from", "from"),

        /** {@link sample.Field#own()}. */
        OWN("own", "own"),

        /** {@link sample.Field#toBuilder()}. */
        TO_BUILDER("toBuilder", "toBuilder"),

        /** {@link sample.Field#resetFields()}. */
        RESET_FIELDS("resetFields", "resetFields"),

        /** {@link sample.Field#fieldsSet()}. */
        FIELDS_SET("fieldsSet", "fieldsSet"),

        /** {@link sample.Field#toMap()}. */
        TO_MAP("toMap", "toMap"),

        /** {@link sample.Field#toJson()}. */
        TO_JSON("toJson", "toJson"),

        /** {@link sample.Field#copyOf()}. */
        COPY_OF("copyOf", "copyOf"),

        /** {@link sample.Field#validate()}. */
        VALIDATE("validate", "validate"),

        /** {@link sample.Field#input()}. */
        INPUT("input", "input"),

        /** {@link sample.Field#options()}. */
        OPTIONS("options", "options"),

        /** {@link sample.Field#requireNonNull()}. */
        REQUIRE_NON_NULL("requireNonNull", "requireNonNull"),

        /** {@link sample.Field#Objects()}. */
        OBJECTS("Objects", "Objects"),

        /** {@link sample.Field#Copies()}. */
        COPIES("Copies", "Copies"),

        /** {@link sample.Field#List()}. */
        LIST("List", "List"),

        /** {@link sample.Field#codec()}. */
        CODEC("codec", "codec"),

        /** {@link sample.Field#CODEC()}. */
        CODEC2("CODEC", "CODEC"),

        /** {@link sample.Field#FIELDS()}. */
        FIELDS("FIELDS", "FIELDS"),

        /** {@link sample.Field#extras()}. */
        EXTRAS("extras", "extras"),

        /** {@link sample.Field#given()}. */
        GIVEN("given", "given"),

        /** {@link sample.Field#yield()}. */
        YIELD("yield", "yield"),

        /** {@link sample.Field#record()}. */
        RECORD("record", "record"),

        /** {@link sample.Field#var()}. */
        VAR("var", "var"),

        /** {@link sample.Field#aB()}. */
        A_B("aB", "aB"),

        /** {@link sample.Field#AB()}. */
        AB("AB", "AB"),

        /** {@link sample.Field#a_B()}. */
        A_B2("a_B", "a_B"),

        /** {@link sample.Field#größe()}. */
        GRÖSSE("größe", "größe"),

        /** {@link sample.Field#$dollar()}. */
        $DOLLAR("$dollar", "$dollar"),

        /** {@link sample.Field#java()}. */
        JAVA("java", "java"),

        /** {@link sample.Field#sample()}. */
        SAMPLE("sample", "sample"),

        /** {@link sample.Field#set2()}. */
        SET2("set2", "set2"),

        /** {@link sample.Field#wide()}. */
        WAIT("wait", "wait"),

        /** {@link sample.Field#same()}. */
        EQUALS("equals", "equals"),

        /** {@link sample.Field#numbers()}. */
        NUMBERS("numbers", "numbers"),

        /** {@link sample.Field#note()}. */
        NOTE("note", "note");

        private final String propertyName;
        private final String wireName;

        Field(String propertyName, String wireName) {
            this.propertyName = propertyName;
            this.wireName = wireName;
        }

        @Override
        public String propertyName() {
            return propertyName;
        }

        @Override
        public String wireName() {
            return wireName;
        }
    }

    /**
     * Builds {@link ImmutableField}.
     * Setting a field again replaces its value. Not thread-safe.
     */
    public static final class Builder {
        private long givenFields;
        @Nullable String set;
        @Nullable String builder;
        @Nullable String build;
        @Nullable String other;
        @Nullable String that;
        @Nullable String hash;
        @Nullable String in;
        @Nullable String out;
        @Nullable String value;
        @Nullable String field;
        @Nullable String from;
        @Nullable String own;
        @Nullable String toBuilder;
        @Nullable String resetFields;
        @Nullable String fieldsSet;
        @Nullable String toMap;
        @Nullable String toJson;
        @Nullable String copyOf;
        @Nullable String validate;
        @Nullable String input;
        @Nullable String options;
        @Nullable String requireNonNull;
        @Nullable String objects;
        @Nullable String copies;
        @Nullable String list;
        @Nullable String codec;
        @Nullable String codecValue;
        @Nullable String fields;
        @Nullable String extras;
        @Nullable String given;
        @Nullable String yieldValue;
        @Nullable String record;
        @Nullable String var;
        @Nullable String aB;
        @Nullable String ab;
        @Nullable String a_B;

        @Nullable String größe;

        @Nullable String $dollar;

        @Nullable String javaValue;
        @Nullable String sample;
        @Nullable String set2;
        long wait;
        @Nullable Object equals;
        @Nullable List<String> numbers = DEFAULT_NUMBERS;
        @Nullable String note = "a\n\"b\" \\ $T \u0000 \ud800";

        Builder() {
        }

        /**
         * Sets {@link sample.Field#set()}.
         *
         * @param set the new value
         * @return this builder
         */
        public Builder set(String set) {
            this.set = Objects.requireNonNull(set, "set");
            givenFields |= 1L << 0;
            return this;
        }

        /**
         * Sets {@link sample.Field#builder()}.
         *
         * @param builder the new value
         * @return this builder
         */
        public Builder builder(String builder) {
            this.builder = Objects.requireNonNull(builder, "builder");
            givenFields |= 1L << 1;
            return this;
        }

        /**
         * Sets {@link sample.Field#build()}.
         *
         * @param build the new value
         * @return this builder
         */
        public Builder build(String build) {
            this.build = Objects.requireNonNull(build, "build");
            givenFields |= 1L << 2;
            return this;
        }

        /**
         * Sets {@link sample.Field#other()}.
         *
         * @param other the new value
         * @return this builder
         */
        public Builder other(String other) {
            this.other = Objects.requireNonNull(other, "other");
            givenFields |= 1L << 3;
            return this;
        }

        /**
         * Sets {@link sample.Field#that()}.
         *
         * @param that the new value
         * @return this builder
         */
        public Builder that(String that) {
            this.that = Objects.requireNonNull(that, "that");
            givenFields |= 1L << 4;
            return this;
        }

        /**
         * Sets {@link sample.Field#hash()}.
         *
         * @param hash the new value
         * @return this builder
         */
        public Builder hash(String hash) {
            this.hash = Objects.requireNonNull(hash, "hash");
            givenFields |= 1L << 5;
            return this;
        }

        /**
         * Sets {@link sample.Field#in()}.
         *
         * @param in the new value
         * @return this builder
         */
        public Builder in(String in) {
            this.in = Objects.requireNonNull(in, "in");
            givenFields |= 1L << 6;
            return this;
        }

        /**
         * Sets {@link sample.Field#out()}.
         *
         * @param out the new value
         * @return this builder
         */
        public Builder out(String out) {
            this.out = Objects.requireNonNull(out, "out");
            givenFields |= 1L << 7;
            return this;
        }

        /**
         * Sets {@link sample.Field#value()}.
         *
         * @param value the new value
         * @return this builder
         */
        public Builder value(String value) {
            this.value = Objects.requireNonNull(value, "value");
            givenFields |= 1L << 8;
            return this;
        }

        /**
         * Sets {@link sample.Field#field()}.
         *
         * @param field the new value
         * @return this builder
         */
        public Builder field(String field) {
            this.field = Objects.requireNonNull(field, "field");
            givenFields |= 1L << 9;
            return this;
        }

        /**
         * Sets {@link sample.Field#from()}.
         *
         * @param from the new value
         * @return this builder
         */
        public Builder from(String from) {
            this.from = Objects.requireNonNull(from, "from");
            givenFields |= 1L << 10;
            return this;
        }

        /**
         * Sets {@link sample.Field#own()}.
         *
         * @param own the new value
         * @return this builder
         */
        public Builder own(String own) {
            this.own = Objects.requireNonNull(own, "own");
            givenFields |= 1L << 11;
            return this;
        }

        /**
         * Sets {@link sample.Field#toBuilder()}.
         *
         * @param toBuilder the new value
         * @return this builder
         */
        public Builder toBuilder(String toBuilder) {
            this.toBuilder = Objects.requireNonNull(toBuilder, "toBuilder");
            givenFields |= 1L << 12;
            return this;
        }

        /**
         * Sets {@link sample.Field#resetFields()}.
         *
         * @param resetFields the new value
         * @return this builder
         */
        public Builder resetFields(String resetFields) {
            this.resetFields = Objects.requireNonNull(resetFields, "resetFields");
            givenFields |= 1L << 13;
            return this;
        }

        /**
         * Sets {@link sample.Field#fieldsSet()}.
         *
         * @param fieldsSet the new value
         * @return this builder
         */
        public Builder fieldsSet(String fieldsSet) {
            this.fieldsSet = Objects.requireNonNull(fieldsSet, "fieldsSet");
            givenFields |= 1L << 14;
            return this;
        }

        /**
         * Sets {@link sample.Field#toMap()}.
         *
         * @param toMap the new value
         * @return this builder
         */
        public Builder toMap(String toMap) {
            this.toMap = Objects.requireNonNull(toMap, "toMap");
            givenFields |= 1L << 15;
            return this;
        }

        /**
         * Sets {@link sample.Field#toJson()}.
         *
         * @param toJson the new value
         * @return this builder
         */
        public Builder toJson(String toJson) {
            this.toJson = Objects.requireNonNull(toJson, "toJson");
            givenFields |= 1L << 16;
            return this;
        }

        /**
         * Sets {@link sample.Field#copyOf()}.
         *
         * @param copyOf the new value
         * @return this builder
         */
        public Builder copyOf(String copyOf) {
            this.copyOf = Objects.requireNonNull(copyOf, "copyOf");
            givenFields |= 1L << 17;
            return this;
        }

        /**
         * Sets {@link sample.Field#validate()}.
         *
         * @param validate the new value
         * @return this builder
         */
        public Builder validate(String validate) {
            this.validate = Objects.requireNonNull(validate, "validate");
            givenFields |= 1L << 18;
            return this;
        }

        /**
         * Sets {@link sample.Field#input()}.
         *
         * @param input the new value
         * @return this builder
         */
        public Builder input(String input) {
            this.input = Objects.requireNonNull(input, "input");
            givenFields |= 1L << 19;
            return this;
        }

        /**
         * Sets {@link sample.Field#options()}.
         *
         * @param options the new value
         * @return this builder
         */
        public Builder options(String options) {
            this.options = Objects.requireNonNull(options, "options");
            givenFields |= 1L << 20;
            return this;
        }

        /**
         * Sets {@link sample.Field#requireNonNull()}.
         *
         * @param requireNonNull the new value
         * @return this builder
         */
        public Builder requireNonNull(String requireNonNull) {
            this.requireNonNull = Objects.requireNonNull(requireNonNull, "requireNonNull");
            givenFields |= 1L << 21;
            return this;
        }

        /**
         * Sets {@link sample.Field#Objects()}.
         *
         * @param objects the new value
         * @return this builder
         */
        public Builder Objects(String objects) {
            this.objects = Objects.requireNonNull(objects, "Objects");
            givenFields |= 1L << 22;
            return this;
        }

        /**
         * Sets {@link sample.Field#Copies()}.
         *
         * @param copies the new value
         * @return this builder
         */
        public Builder Copies(String copies) {
            this.copies = Objects.requireNonNull(copies, "Copies");
            givenFields |= 1L << 23;
            return this;
        }

        /**
         * Sets {@link sample.Field#List()}.
         *
         * @param list the new value
         * @return this builder
         */
        public Builder List(String list) {
            this.list = Objects.requireNonNull(list, "List");
            givenFields |= 1L << 24;
            return this;
        }

        /**
         * Sets {@link sample.Field#codec()}.
         *
         * @param codec the new value
         * @return this builder
         */
        public Builder codec(String codec) {
            this.codec = Objects.requireNonNull(codec, "codec");
            givenFields |= 1L << 25;
            return this;
        }

        /**
         * Sets {@link sample.Field#CODEC()}.
         *
         * @param codecValue the new value
         * @return this builder
         */
        public Builder CODEC(String codecValue) {
            this.codecValue = Objects.requireNonNull(codecValue, "CODEC");
            givenFields |= 1L << 26;
            return this;
        }

        /**
         * Sets {@link sample.Field#FIELDS()}.
         *
         * @param fields the new value
         * @return this builder
         */
        public Builder FIELDS(String fields) {
            this.fields = Objects.requireNonNull(fields, "FIELDS");
            givenFields |= 1L << 27;
            return this;
        }

        /**
         * Sets {@link sample.Field#extras()}.
         *
         * @param extras the new value
         * @return this builder
         */
        public Builder extras(String extras) {
            this.extras = Objects.requireNonNull(extras, "extras");
            givenFields |= 1L << 28;
            return this;
        }

        /**
         * Sets {@link sample.Field#given()}.
         *
         * @param given the new value
         * @return this builder
         */
        public Builder given(String given) {
            this.given = Objects.requireNonNull(given, "given");
            givenFields |= 1L << 29;
            return this;
        }

        /**
         * Sets {@link sample.Field#yield()}.
         *
         * @param yieldValue the new value
         * @return this builder
         */
        public Builder yieldValue(String yieldValue) {
            this.yieldValue = Objects.requireNonNull(yieldValue, "yield");
            givenFields |= 1L << 30;
            return this;
        }

        /**
         * Sets {@link sample.Field#record()}.
         *
         * @param record the new value
         * @return this builder
         */
        public Builder record(String record) {
            this.record = Objects.requireNonNull(record, "record");
            givenFields |= 1L << 31;
            return this;
        }

        /**
         * Sets {@link sample.Field#var()}.
         *
         * @param var the new value
         * @return this builder
         */
        public Builder var(String var) {
            this.var = Objects.requireNonNull(var, "var");
            givenFields |= 1L << 32;
            return this;
        }

        /**
         * Sets {@link sample.Field#aB()}.
         *
         * @param aB the new value
         * @return this builder
         */
        public Builder aB(String aB) {
            this.aB = Objects.requireNonNull(aB, "aB");
            givenFields |= 1L << 33;
            return this;
        }

        /**
         * Sets {@link sample.Field#AB()}.
         *
         * @param ab the new value
         * @return this builder
         */
        public Builder AB(String ab) {
            this.ab = Objects.requireNonNull(ab, "AB");
            givenFields |= 1L << 34;
            return this;
        }

        /**
         * Sets {@link sample.Field#a_B()}.
         *
         * @param a_B the new value
         * @return this builder
         */
        public Builder a_B(String a_B) {
            this.a_B = Objects.requireNonNull(a_B, "a_B");
            givenFields |= 1L << 35;
            return this;
        }

        /**
         * Sets {@link sample.Field#größe()}.
         *
         * @param größe the new value
         * @return this builder
         */
        public Builder größe(String größe) {
            this.größe = Objects.requireNonNull(größe, "größe");
            givenFields |= 1L << 36;
            return this;
        }

        /**
         * Sets {@link sample.Field#$dollar()}.
         *
         * @param $dollar the new value
         * @return this builder
         */
        public Builder $dollar(String $dollar) {
            this.$dollar = Objects.requireNonNull($dollar, "$dollar");
            givenFields |= 1L << 37;
            return this;
        }

        /**
         * Sets {@link sample.Field#java()}.
         *
         * @param javaValue the new value
         * @return this builder
         */
        public Builder java(String javaValue) {
            this.javaValue = Objects.requireNonNull(javaValue, "java");
            givenFields |= 1L << 38;
            return this;
        }

        /**
         * Sets {@link sample.Field#sample()}.
         *
         * @param sample the new value
         * @return this builder
         */
        public Builder sample(String sample) {
            this.sample = Objects.requireNonNull(sample, "sample");
            givenFields |= 1L << 39;
            return this;
        }

        /**
         * Sets {@link sample.Field#set2()}.
         *
         * @param set2 the new value
         * @return this builder
         */
        public Builder set2(String set2) {
            this.set2 = Objects.requireNonNull(set2, "set2");
            givenFields |= 1L << 40;
            return this;
        }

        /**
         * Sets {@link sample.Field#wide()}.
         *
         * @param wait the new value
         * @return this builder
         */
        public Builder waitValue(long wait) {
            this.wait = wait;
            givenFields |= 1L << 41;
            return this;
        }

        /**
         * Sets {@link sample.Field#same()}.
         *
         * @param equals the new value
         * @return this builder
         */
        public Builder equalsValue(@Nullable Object equals) {
            this.equals = equals;
            givenFields |= 1L << 42;
            return this;
        }

        /**
         * Sets {@link sample.Field#numbers()}.
         *
         * @param numbers the new value
         * @return this builder
         */
        public Builder numbers(Collection<? extends String> numbers) {
            this.numbers = Copies.list(Objects.requireNonNull(numbers, "numbers"));
            givenFields |= 1L << 43;
            return this;
        }

        /**
         * Sets {@link sample.Field#note()}.
         *
         * @param note the new value
         * @return this builder
         */
        public Builder note(String note) {
            this.note = Objects.requireNonNull(note, "note");
            givenFields |= 1L << 44;
            return this;
        }

        /**
         * Sets every field to what a {@link sample.Field} has.
         * What was not given to an {@code ImmutableField} counts as not set here either.
         *
         * @param fieldValue where the fields come from
         * @return this builder
         */
        public Builder copyFrom(sample.Field fieldValue) {
            Objects.requireNonNull(fieldValue, "fieldValue");
            set(fieldValue.set());
            builder(fieldValue.builder());
            build(fieldValue.build());
            other(fieldValue.other());
            that(fieldValue.that());
            hash(fieldValue.hash());
            in(fieldValue.in());
            out(fieldValue.out());
            value(fieldValue.value());
            field(fieldValue.field());
            from(fieldValue.from());
            own(fieldValue.own());
            toBuilder(fieldValue.toBuilder());
            resetFields(fieldValue.resetFields());
            fieldsSet(fieldValue.fieldsSet());
            toMap(fieldValue.toMap());
            toJson(fieldValue.toJson());
            copyOf(fieldValue.copyOf());
            validate(fieldValue.validate());
            input(fieldValue.input());
            options(fieldValue.options());
            requireNonNull(fieldValue.requireNonNull());
            Objects(fieldValue.Objects());
            Copies(fieldValue.Copies());
            List(fieldValue.List());
            codec(fieldValue.codec());
            CODEC(fieldValue.CODEC());
            FIELDS(fieldValue.FIELDS());
            extras(fieldValue.extras());
            given(fieldValue.given());
            yieldValue(fieldValue.yield());
            record(fieldValue.record());
            var(fieldValue.var());
            aB(fieldValue.aB());
            AB(fieldValue.AB());
            a_B(fieldValue.a_B());
            größe(fieldValue.größe());
            $dollar(fieldValue.$dollar());
            java(fieldValue.java());
            sample(fieldValue.sample());
            set2(fieldValue.set2());
            waitValue(fieldValue.wide());
            equalsValue(fieldValue.same());
            numbers(fieldValue.numbers());
            note(fieldValue.note());
            givenFields = fieldValue instanceof ImmutableField own2 ? own2.givenFields : -1L;
            return this;
        }

        /**
         * {@return a new instance with the fields of this builder}
         *
         * @throws IllegalStateException if required fields are missing; the message names them all
         */
        public ImmutableField build() {
            ImmutableFieldCodec.FIELDS.requireAll(givenFields);
            return new ImmutableField(this, givenFields);
        }
    }
}
