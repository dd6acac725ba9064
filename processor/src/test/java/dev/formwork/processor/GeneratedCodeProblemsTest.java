package dev.formwork.processor;

import java.util.Collections;
import org.junit.jupiter.api.Test;

/** What would lead to generated code that does not compile is said on the schema. */
class GeneratedCodeProblemsTest {

    @Test
    void checkedExceptionsOfAccessorsAreReported() {
        Compiled.of("interface Base<X extends Throwable> { String inherited() throws X; }", """
                        @Schema
                        public ¶interface Flow extends Base<java.io.IOException> {
                            String ¶name() throws java.io.IOException;
                            @Default default String ¶id() throws Exception { return ""; }
                            String title() throws IllegalStateException;
                            default String own() throws Exception { return ""; }
                        }
                        """)
                .assertErrors(
                        "inherited() throws java.io.IOException, a checked exception that generated code cannot handle:"
                                + " remove it from the throws clause, and throw an unchecked one if need be (inherited"
                                + " from Base.inherited()) [CHECKED_EXCEPTION]",
                        "name() throws java.io.IOException, a checked exception that generated code cannot handle:"
                                + " remove it from the throws clause, and throw an unchecked one if need be"
                                + " [CHECKED_EXCEPTION]",
                        "id() throws java.lang.Exception, a checked exception that generated code cannot handle:"
                                + " remove it from the throws clause, and throw an unchecked one if need be"
                                + " [CHECKED_EXCEPTION]");
    }

    @Test
    void methodsOfTheUserThatClashWithGeneratedOnesAreReported() {
        Compiled.completely("""
                        @Schema
                        public interface Flow {
                            String a();
                            Optional<Integer> b();
                            List<String> c();
                            default int ¶fieldsSet() { return 0; }
                            default Flow ¶withA(String a) { return this; }
                            default Flow ¶withB(Integer b) { return this; }
                            default Flow ¶withC(Collection<String> c) { return this; }
                            default Object ¶toBuilder() { return this; }
                            default String ¶toJson(dev.formwork.runtime.DumpOptions options) { return ""; }
                            default void ¶appendJson(Appendable out) {}
                            default int ¶defaultOf(int field) { return 0; }
                            default int ¶changesFrom(Object other) { return 0; }
                            default void ¶writeTo(dev.formwork.runtime.Output out) {}
                            default void ¶builder() {}
                            default Flow ¶clone() { return this; }
                            default Flow withC(String... c) { return this; }
                            default Flow withD(String d) { return this; }
                            default String toJson(int indentation) { return ""; }
                            default void writeJson(Appendable out) {}
                            default int fieldsSet(dev.formwork.runtime.DumpOptions options) { return 0; }
                            default int changesFrom(Flow other) { return 0; }
                            static Flow copyOf(Flow flow) { return flow; }
                        }
                        """)
                .assertErrors(
                        clash("fieldsSet"),
                        clash("withA"),
                        clash("withB"),
                        clash("withC"),
                        clash("toBuilder"),
                        clash("toJson"),
                        clash("appendJson"),
                        clash("defaultOf"),
                        clash("changesFrom"),
                        clash("writeTo"),
                        clash("builder"),
                        clash("clone"));
    }

    private static String clash(String method) {
        return method + "(…) of Flow would clash with a method of the generated class, ImmutableFlow: give the method"
                + " another name, or other parameters [METHOD_NAME_TAKEN]";
    }

    @Test
    void typesThatGeneratedCodeCannotSeeAreReported() {
        Compiled.of(
                        "package test;\n@dev.formwork.Schema\npublic ¶interface Flow extends other.Base { String name(); }",
                        "package other;\npublic interface Base { java.util.List<Kind> kinds(); }",
                        "package other;\nenum Kind { A }")
                .assertErrors(
                        "other.Kind, the type of kinds(), is not visible to the code that is generated in the package"
                                + " test: make the type public, and the types around it (inherited from Base.kinds())"
                                + " [INVISIBLE_TYPE]");
    }

    @Test
    void typesThatInheritedOnesHideAreReported() {
        Compiled.of(
                        "interface Fields { Kind kind(); Map<String, Kind> kinds(); }",
                        """
                        @Schema
                        public ¶¶¶¶interface Flow extends Fields, Base {
                            Kind own();
                            Other other();
                        }
                        """,
                        "public interface Base { enum Kind { A } enum Other { A } class Flow {} class ImmutableFlow {} }",
                        "public enum Kind { A }")
                .assertErrors(
                        hidden("test.Flow", "Flow", ""),
                        hidden("test.ImmutableFlow", "ImmutableFlow", ""),
                        hidden("test.Kind", "Kind", " (inherited from Fields.kind())"),
                        hidden("test.Kind", "Kind", " (inherited from Fields.kinds())"));
    }

    private static String hidden(String type, String member, String origin) {
        return "In the generated class, " + type + " is hidden by test.Base." + member
                + ", which it inherits: rename one of the two" + origin + " [HIDDEN_TYPE]";
    }

    @Test
    void supertypeThatOnlyItsPackageSeesMayHaveAccessors() {
        Compiled.completely(
                        "package test;\n@dev.formwork.Schema\npublic interface Flow extends other.Base { String name(); }",
                        "package other;\npublic interface Base extends Hidden { @dev.formwork.Default default String id() { return \"\"; } }",
                        "package other;\ninterface Hidden { int count(); @dev.formwork.Default default long size() { return 1; } }")
                .assertClean();
    }

    @Test
    void defaultThatIsTooLargeForAMethodIsReported() {
        String items = String.join(",", Collections.nCopies(501, "1"));
        Compiled.of("@Schema\npublic interface Flow { @DefaultValue(¶\"[" + items + "]\") List<Integer> items(); }")
                .assertErrors("The default of items() has 501 values, but a constant has at most 500: make it a default"
                        + " method that reads or makes the value, with @Default [DEFAULT_TOO_LARGE]");
    }
}
