package dev.formwork.processor.write;

import com.palantir.javapoet.CodeBlock;

/**
 * What a codec is for.
 *
 * @param constant what a constant that holds it is called, unless its type says
 * @param values   what it reads and writes, for the comment of that constant
 */
record Purpose(String constant, CodeBlock values) {

    Purpose items() {
        return part("_ITEM", "items");
    }

    Purpose keys() {
        return part("_KEY", "keys");
    }

    Purpose contents() {
        return part("_VALUE", "values");
    }

    Purpose arguments() {
        return part("_ARGUMENT", "type arguments");
    }

    private Purpose part(String suffix, String text) {
        return new Purpose(constant + suffix, CodeBlock.of("$L of $L", text, values));
    }
}
