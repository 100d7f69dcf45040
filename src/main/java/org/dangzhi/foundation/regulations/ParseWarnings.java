package org.dangzhi.foundation.regulations;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.engine.clausetext.ParseWarning;
import org.dangzhi.engine.clausetext.ParseWarning.Reason;
import org.jspecify.annotations.Nullable;

/** Warnings about a clause as its row keeps them: a line each, {@code MISSING_BEFORE 5–7}. */
public final class ParseWarnings {

    private static final int MOST = 1000;
    private static final int DETAIL = 80;

    /** @param detail said at the reason; empty where it says nothing */
    public record Found(Reason reason, String detail) {}

    private ParseWarnings() {}

    public static @Nullable String written(List<ParseWarning> doubts) {
        return joined(doubts.stream().map(doubt -> line(doubt.reason(), doubt.detail())));
    }

    public static String line(Reason reason, String detail) {
        var flat = detail.replaceAll("\\s+", " ").strip();
        return (reason + " " + flat.substring(0, Math.min(flat.length(), DETAIL))).strip();
    }

    /** Of both, each once; null if there are none. */
    public static @Nullable String both(@Nullable String one, @Nullable String other) {
        return joined(Stream.of(one, other)
                .flatMap(lines -> lines == null ? Stream.empty() : lines.lines())
                .distinct());
    }

    public static List<Found> read(@Nullable String written) {
        if (written == null) return List.of();
        return written.lines()
                .map(line -> line.split(" ", 2))
                .map(parts -> new Found(Reason.valueOf(parts[0]), parts.length > 1 ? parts[1] : ""))
                .toList();
    }

    /** As many as there is room for. */
    private static @Nullable String joined(Stream<String> lines) {
        var all = lines.limit(MOST / (DETAIL + Reason.UNCLEAR_NUMBER.name().length() + 2))
                .collect(Collectors.joining("\n"));
        return all.isEmpty() ? null : all;
    }
}
