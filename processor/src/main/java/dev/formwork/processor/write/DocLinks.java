package dev.formwork.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.formwork.processor.model.FieldModel;
import dev.formwork.processor.model.SchemaModel;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adapts the inline tags of the user's Javadoc to another place. What they name is looked up where the comment stands,
 * which is the generated file, without the imports of the user's: links to the schema and to the types of its fields
 * are kept, all others become their text.
 */
final class DocLinks {
    /** {@code Type}, {@code #member}, {@code Type#member} or {@code Type#member()}, and what follows as the label. */
    private static final Pattern REFERENCE =
            Pattern.compile("([\\p{L}\\p{N}_$.]*)(?:#([\\p{L}\\p{N}_$]+)(\\(\\))?)?(?:\\s+(.*))?", Pattern.DOTALL);

    private final ClassName schema;
    private final Map<String, ClassName> known = new HashMap<>();

    DocLinks(SchemaModel model) {
        this.schema = model.schema();
        model.fields().stream().map(FieldModel::value).forEach(value -> learn(value.type()));
        learn(schema);
    }

    private void learn(TypeName type) {
        Types.classesIn(type).forEach(name -> {
            known.put(name.simpleName(), name);
            known.put(String.join(".", name.simpleNames()), name);
        });
    }

    /** The text with its inline tags adapted. */
    CodeBlock adapt(String text) {
        CodeBlock.Builder adapted = CodeBlock.builder();
        int done = 0;
        for (int open = text.indexOf("{@"); open >= 0; open = text.indexOf("{@", done)) {
            adapted.add(verbatim(text.substring(done, open)));
            done = closing(text, open);
            adapted.add(adaptTag(text.substring(open, done)));
        }
        return adapted.add(verbatim(text.substring(done))).build();
    }

    // Nothing at all for an empty text, so that an empty block can be told.
    private static CodeBlock verbatim(String text) {
        return text.isEmpty() ? CodeBlock.of("") : CodeBlock.of("$L", text);
    }

    /** The index behind the brace that closes the one at {@code open}; the end of the text if there is none. */
    private static int closing(String text, int open) {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '{') {
                depth++;
            } else if (text.charAt(i) == '}' && --depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    private CodeBlock adaptTag(String tag) {
        int nameEnd = 2;
        while (nameEnd < tag.length() && Character.isLetter(tag.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = tag.substring(2, nameEnd);
        String content = tag.endsWith("}")
                ? tag.substring(nameEnd, tag.length() - 1).strip()
                : tag.substring(nameEnd).strip();
        return switch (name) {
            case "link", "linkplain", "value" -> adaptLink(name, content);
            case "return" -> CodeBlock.of("Returns $L.", adapt(content));
            // Nothing is inherited where the comment is repeated.
            case "inheritDoc" -> CodeBlock.of("");
            default -> verbatim(tag);
        };
    }

    // {@link Job#name() name}
    private CodeBlock adaptLink(String name, String content) {
        Matcher reference = REFERENCE.matcher(content);
        if (!reference.matches()) {
            return code(content);
        }
        String label = reference.group(4) == null ? "" : reference.group(4).strip();
        String typeName = reference.group(1);
        String member = reference.group(2);
        ClassName type = typeName.isEmpty() ? schema : known.get(typeName);
        // Javadoc takes a method called like its type for a constructor.
        boolean isUnclear = type == null || type.simpleName().equals(member);
        if (!isUnclear && (member != null || !typeName.isEmpty())) {
            String parentheses = reference.group(3) == null ? "" : "()";
            CodeBlock target =
                    member == null ? CodeBlock.of("$T", type) : CodeBlock.of("$T#$L$L", type, member, parentheses);
            return label.isEmpty()
                    ? CodeBlock.of("{@$L $L}", name, target)
                    : CodeBlock.of("{@$L $L $L}", name, target, label);
        }
        if (name.equals("linkplain") && !label.isEmpty()) {
            return CodeBlock.of("$L", label);
        }
        return code(label.isEmpty() ? content : label);
    }

    // {@code Job.of(int)}
    private static CodeBlock code(String reference) {
        return CodeBlock.of("{@code $L}", reference.replaceFirst("^#", "").replace('#', '.'));
    }
}
