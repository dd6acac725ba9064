package dev.formwork.processor;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Schemas that once led to generated code with errors or warnings of the compiler. */
class GeneratedCodeCompilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\u2028", "\\u2029", "\\u0085", "\\u00a0", "\\u202e", "\\u200b", "\\ue000"})
    void charactersThatDoNotPrintAreEscapedInLiterals(String character) {
        Compiled.completely(
                        """
                        @Schema
                        public interface Flow {
                            @DefaultValue("\\"a%1$sb\\"") String text();
                            @DefaultValue("\\"%1$s\\"") char letter();
                            @DefaultValue("{\\"%1$s\\": \\"%1$s\\"}") Map<String, Object> all();
                            @JsonProperty("a%1$sb") @JsonAlias("b%1$sc") String name();
                            @Literal({"a%1$s", "%1$sb"}) String kind();
                            Kind state();
                        }
                        """.formatted(character),
                        "public enum Kind { @JsonProperty(\"a%1$sb\") A }".formatted(character))
                .assertClean();
    }
}
