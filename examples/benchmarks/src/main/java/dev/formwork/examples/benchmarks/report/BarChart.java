package dev.formwork.examples.benchmarks.report;

import java.util.Locale;
import java.util.Map;

/** Horizontal bars as a picture that can be read on a light and on a dark background. */
final class BarChart {

    private static final int WIDTH = 720;
    private static final int LEFT = 170;
    private static final int RIGHT = 80;
    private static final int TOP = 40;
    private static final int STEP = 26;
    private static final int BAR = 18;

    private BarChart() {}

    /** The bars from top to bottom; the first one, whose picture it is, in another colour. */
    static String svg(String title, String unit, Map<String, Double> values) {
        int height = TOP + values.size() * STEP + 10;
        double longest =
                values.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT, """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-label="%s">
                  <style>
                    text { font: 13px sans-serif; fill: #24292f }
                    rect { fill: #8094ab }
                    .own { fill: #d9822b }
                    @media (prefers-color-scheme: dark) { text { fill: #d0d7de } }
                  </style>
                  <text x="10" y="22" font-weight="bold">%s</text>
                """, WIDTH, height, title, title));
        int y = TOP;
        for (Map.Entry<String, Double> value : values.entrySet()) {
            int length = (int) Math.round((WIDTH - LEFT - RIGHT) * value.getValue() / longest);
            svg.append(String.format(
                    Locale.ROOT,
                    """
                      <text x="%d" y="%d" text-anchor="end">%s</text>
                      <rect x="%d" y="%d" width="%d" height="%d"%s/>
                      <text x="%d" y="%d">%.0f %s</text>
                    """,
                    LEFT - 8,
                    y + BAR - 5,
                    value.getKey(),
                    LEFT,
                    y,
                    length,
                    BAR,
                    y == TOP ? " class=\"own\"" : "",
                    LEFT + length + 6,
                    y + BAR - 5,
                    value.getValue(),
                    unit));
            y += STEP;
        }
        return svg.append("</svg>\n").toString();
    }
}
