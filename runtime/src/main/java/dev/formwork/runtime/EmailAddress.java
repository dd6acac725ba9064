package dev.formwork.runtime;

/**
 * The form of e-mail addresses: the {@code Mailbox} of RFC 5321, section 4.1.2, without its quoted strings and address
 * literals, which hardly anyone uses. In full:
 *
 * <pre>{@code
 * address = local "@" domain         ; at most 254 characters
 * local   = atom *("." atom)         ; at most 64 characters
 * atom    = 1*atext                  ; letters, digits and !#$%&'*+-/=?^_`{|}~
 * domain  = label *("." label)
 * label   = let-dig [*(let-dig / "-") let-dig]   ; at most 63 characters
 * }</pre>
 *
 * <p>Letters and digits are those of ASCII: an international domain must stand in its {@code xn--} form. A domain may be
 * a single label, such as {@code localhost}. This is what HTML takes for {@code <input type="email">}, save that dots
 * must stand between atoms and that the lengths are those of RFC 5321, section 4.5.3.1 (a path of 256 with its
 * brackets). Whether the mailbox exists is another matter.
 *
 * <p>The check looks at each character once.
 */
final class EmailAddress {
    private static final int LONGEST_ADDRESS = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final int LONGEST_LABEL = 63;
    private static final String ATEXT_PUNCTUATION = "!#$%&'*+-/=?^_`{|}~";

    private EmailAddress() {}

    static boolean isValid(CharSequence text) {
        if (text.length() > LONGEST_ADDRESS) {
            return false;
        }
        int at = 0;
        while (at < text.length() && text.charAt(at) != '@') {
            at++;
        }
        return at < text.length() && isLocalPart(text, at) && isDomain(text, at + 1);
    }

    private static boolean isLocalPart(CharSequence text, int end) {
        if (end > LONGEST_LOCAL_PART) {
            return false;
        }
        int atom = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (i == atom) {
                    return false;
                }
                atom = i + 1;
            } else if (!isLetterOrDigit(c) && ATEXT_PUNCTUATION.indexOf(c) < 0) {
                return false;
            }
        }
        return atom < end;
    }

    private static boolean isDomain(CharSequence text, int start) {
        int label = start;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.') {
                if (!isLabel(text, label, i)) {
                    return false;
                }
                label = i + 1;
            } else if (!isLetterOrDigit(c) && c != '-') {
                return false;
            }
        }
        return isLabel(text, label, text.length());
    }

    /** Whether letters, digits and hyphens make a label: not too few, not too many, no hyphen at either end. */
    private static boolean isLabel(CharSequence text, int start, int end) {
        return end > start && end - start <= LONGEST_LABEL && text.charAt(start) != '-' && text.charAt(end - 1) != '-';
    }

    private static boolean isLetterOrDigit(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
