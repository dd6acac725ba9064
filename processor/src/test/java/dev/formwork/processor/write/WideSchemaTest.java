package dev.formwork.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WideSchemaTest {
    private static final Pattern INSTRUCTION = Pattern.compile("(?m)^\\s*(\\d+): \\w+");

    @Test
    void upTo64FieldsAreRememberedInOneLong() {
        Map<String, String> generated = Samples.wide(64).generated();

        assertThat(generated.get("sample.ImmutableWide"))
                .contains("private long set;", "return given(63); // ", "set |= 1L << field;", "FIELDS.setOf(");
        assertThat(generated.get("sample.ImmutableWideCodec"))
                .contains("long set = in.fieldsSeen();")
                .doesNotContain("readFieldsBelow");
    }

    @Test
    void moreFieldsAreRememberedInSeveralWordsThatAreCopied() {
        Map<String, String> generated = Samples.wide(70).generated();

        assertThat(generated.get("sample.ImmutableWide"))
                .contains(
                        "extends WideImplementation<ImmutableWide.Field>",
                        "private long[] set = new long[2];",
                        "return given(64); // ",
                        "set[field >>> 6] |= 1L << field;",
                        "builder.set[1] |= 1L << 1;",
                        "FIELDS.wideSetOf(",
                        "return new ImmutableWide(this, set.clone());");
    }

    @Test
    void moreFieldsAreReadBySeveralMethods() {
        String codec = Samples.wide(70).generated().get("sample.ImmutableWideCodec");

        assertThat(codec)
                .contains(
                        "long[] set = in.wideFieldsSeen();",
                        """
                                    if (field < 64) {
                                        readFieldsBelow64(in, builder, field);
                                    } else {
                                        readFieldsBelow70(in, builder, field);
                                    }
                        """.indent(-12).stripTrailing().indent(12).stripTrailing());
    }

    @Test
    void methodsOf300FieldsStayBelowWhatTheJvmCompiles(@TempDir Path folder) throws IOException {
        Map<String, byte[]> classes =
                Compilations.compile(Sample.sources(Samples.wide(300))).classes();

        for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
            Path classFile = Files.write(folder.resolve(entry.getKey() + ".class"), entry.getValue());
            assertThat(lengths(classFile)).as(entry.getKey()).allMatch(length -> length < 8000);
        }
    }

    /** The offset of the last instruction of each method but initializers, which run once and need no compiling. */
    private static List<Integer> lengths(Path classFile) {
        StringWriter out = new StringWriter();
        ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
        assertThat(javap.run(new PrintWriter(out), new PrintWriter(out), "-c", "-p", classFile.toString()))
                .isZero();
        List<Integer> lengths = new ArrayList<>();
        for (String method : out.toString().split("\n\n")) {
            if (method.contains("static {};")) {
                continue;
            }
            Matcher instructions = INSTRUCTION.matcher(method);
            int last = 0;
            while (instructions.find()) {
                last = Math.max(last, Integer.parseInt(instructions.group(1)));
            }
            lengths.add(last);
        }
        return lengths;
    }
}
