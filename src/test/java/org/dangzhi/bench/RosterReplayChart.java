package org.dangzhi.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Chart for each kind of duty: what was, what could be at best, what taking turns would have given. */
final class RosterReplayChart {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 150;
    private static final int LEFT = 34;
    private static final int TOP = 28;
    private static final int GAP = 46;

    private RosterReplayChart() {}

    static String svg(Map<String, List<RosterReplay.Point>> course) {
        int rows = (course.size() + 1) / 2;
        var svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11">
                <rect width="100%%" height="100%%" fill="#fff"/>
                <g transform="translate(%d 16)"><path d="M0 0h18" stroke="#0b6e6e" stroke-width="2"/><text x="24" y="4">Dangzhi</text>
                <path d="M90 0h18" stroke="#555" stroke-dasharray="3 2"/><text x="114" y="4">least that arithmetic allows</text>
                <path d="M280 0h18" stroke="#b26a00"/><text x="304" y="4">taking turns</text></g>
                """.formatted(2 * (WIDTH + LEFT + 20), TOP + rows * (HEIGHT + GAP) + 8, LEFT));
        int n = 0;
        for (var kind : course.entrySet()) {
            int x = LEFT + (n % 2) * (WIDTH + LEFT + 10);
            int y = TOP + 22 + (n / 2) * (HEIGHT + GAP);
            svg.append(part(kind.getKey(), kind.getValue(), x, y));
            n++;
        }
        return svg.append("</svg>\n").toString();
    }

    private static String part(String kind, List<RosterReplay.Point> points, int x, int y) {
        double most = points.stream()
                .mapToDouble(point -> Math.max(point.inTurn(), Math.max(point.spread(), 1)))
                .max()
                .orElse(1);
        var text = new StringBuilder("<g transform=\"translate(%d %d)\">".formatted(x, y));
        text.append("<text y=\"-6\" font-weight=\"bold\">%s: most minus fewest, in shifts</text>".formatted(kind));
        text.append("<path d=\"M0 0V%d H%d\" fill=\"none\" stroke=\"#999\"/>".formatted(HEIGHT, WIDTH));
        for (double mark : new double[] {0, most / 2, most})
            text.append(String.format(
                    Locale.ROOT,
                    "<text x=\"-4\" y=\"%.1f\" text-anchor=\"end\" fill=\"#555\">%.1f</text>",
                    HEIGHT - mark / most * HEIGHT + 4,
                    mark));
        for (int at = 3; at < points.size(); at += 8)
            text.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill=\"#555\">%d</text>",
                    across(at, points),
                    HEIGHT + 14,
                    points.get(at).day().minusDays(1).getYear()));
        text.append(line(points, RosterReplay.Point::inTurn, most, "stroke=\"#b26a00\""));
        text.append(line(points, RosterReplay.Point::best, most, "stroke=\"#555\" stroke-dasharray=\"3 2\""));
        text.append(line(points, RosterReplay.Point::spread, most, "stroke=\"#0b6e6e\" stroke-width=\"2\""));
        return text.append("</g>\n").toString();
    }

    private static double across(int at, List<RosterReplay.Point> points) {
        return (double) WIDTH * at / (points.size() - 1);
    }

    private static String line(
            List<RosterReplay.Point> points, ToDoubleFunction<RosterReplay.Point> value, double most, String look) {
        var path = new StringBuilder();
        for (int at = 0; at < points.size(); at++)
            path.append(String.format(
                    Locale.ROOT,
                    "%s%.1f %.1f",
                    at == 0 ? "M" : "L",
                    across(at, points),
                    HEIGHT - value.applyAsDouble(points.get(at)) / most * HEIGHT));
        return "<path d=\"%s\" fill=\"none\" %s/>".formatted(path, look);
    }
}
