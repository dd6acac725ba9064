package dev.formwork.examples.prefect.job;

import dev.formwork.runtime.Location;
import dev.formwork.runtime.Violation;
import java.io.PrintStream;
import java.util.List;

/** Shows violations: path, place and code on one line, the message below. */
final class ViolationList {

    private static final int WIDTH = 80;
    private static final int PATH_WIDTH = 27;
    private static final String LINE = "  %-" + PATH_WIDTH + "s %-21s  %s%n";
    private static final String MESSAGE_INDENT = "      ";

    private final PrintStream out;

    ViolationList(PrintStream out) {
        this.out = out;
    }

    void print(List<Violation> violations) {
        violations.forEach(this::print);
    }

    private void print(Violation violation) {
        String path = violation.path().toString();
        if (path.length() > PATH_WIDTH) {
            out.println("  " + path);
            path = "";
        }
        out.printf(LINE, path, place(violation), violation.code());
        printWrapped(violation.message());
    }

    private static String place(Violation violation) {
        Location location = violation.location();
        return location == null ? "" : "line " + location.line() + ", column " + location.column();
    }

    private void printWrapped(String message) {
        StringBuilder line = new StringBuilder(MESSAGE_INDENT);
        for (String word : message.split(" ")) {
            if (line.length() > MESSAGE_INDENT.length()) {
                if (line.length() + 1 + word.length() > WIDTH) {
                    out.println(line);
                    line.setLength(MESSAGE_INDENT.length());
                } else {
                    line.append(' ');
                }
            }
            line.append(word);
        }
        out.println(line);
    }
}
