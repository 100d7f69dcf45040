package org.dangzhi.engine.clausetext.dividing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dangzhi.engine.clausetext.ParsedPart;
import org.dangzhi.engine.clausetext.PartKind;

/** Issuer and date of a document, from its red head, the note below its title, or name and day at the end. */
record IssuerAndDate(Optional<String> issuer, Optional<LocalDate> issuedOn) {

    private static final Pattern RED_HEAD = Pattern.compile("^([\\u4e00-\\u9fa5\\s　]{2,40}?)[\\s　]*文[\\s　]*件$");
    private static final Pattern OFFICE =
            Pattern.compile("^[\\u4e00-\\u9fa5、\\s　]{1,40}(?:部|厅|局|委|会|办|室|院|府|中心|公司|集团|署|处|队|科|组|银行|大学|学校|站|所)$");
    private static final Pattern LETTER = Pattern.compile("^([\\u4e00-\\u9fa5、\\s　]{2,40}?)关于.*(?:通知|决定|意见)$");
    private static final Pattern NOTED = Pattern.compile(PrintedDates.DAY + "[^日]{0,40}?(?:公布|发布|印发|颁布)");

    static IssuerAndDate in(List<String> head, List<ParsedPart> parts) {
        var tail = lastLines(parts);
        var dayAt = dayAt(head);
        var tailDayAt = dayAt(tail);
        var issuer = redHead(head)
                .or(() -> signedAbove(head, dayAt))
                .or(() -> signedAbove(tail, tailDayAt))
                .or(() -> letterHead(head));
        var day = noted(head)
                .or(() -> dayAt < 0 ? Optional.empty() : PrintedDates.alone(head.get(dayAt)))
                .or(() -> tailDayAt < 0 ? Optional.empty() : PrintedDates.alone(tail.get(tailDayAt)));
        return new IssuerAndDate(issuer, day);
    }

    /** Of the last article, behind which documents without a letter are signed. */
    private static List<String> lastLines(List<ParsedPart> parts) {
        var last =
                parts.stream().filter(part -> part.kind() == PartKind.ARTICLE).reduce((before, after) -> after);
        var lines = new ArrayList<>(
                last.map(part -> part.text().lines().skip(1).toList()).orElse(List.of()));
        return lines.subList(Math.max(0, lines.size() - 3), lines.size());
    }

    private static int dayAt(List<String> lines) {
        for (var at = lines.size() - 1; at >= 0; at--)
            if (PrintedDates.alone(lines.get(at)).isPresent()) return at;
        return -1;
    }

    private static Optional<String> redHead(List<String> lines) {
        return lines.stream()
                .map(RED_HEAD::matcher)
                .filter(found -> found.matches())
                .map(found -> tidy(found.group(1)))
                .findFirst();
    }

    private static Optional<String> signedAbove(List<String> lines, int dayAt) {
        if (dayAt < 1) return Optional.empty();
        var name = lines.get(dayAt - 1);
        return OFFICE.matcher(name).matches() ? Optional.of(tidy(name)) : Optional.empty();
    }

    private static Optional<String> letterHead(List<String> lines) {
        return lines.stream()
                .map(LETTER::matcher)
                .filter(found ->
                        found.matches() && OFFICE.matcher(found.group(1)).matches())
                .map(found -> tidy(found.group(1)))
                .findFirst();
    }

    private static Optional<LocalDate> noted(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Masthead.bracketed(line).stream())
                .flatMap(note -> NOTED.matcher(note).results())
                .flatMap(found -> PrintedDates.day(found).stream())
                .findFirst();
    }

    private static String tidy(String name) {
        return name.strip().replaceAll("[\\s　]+", name.matches(".*\\S{3,}\\s+\\S{3,}.*") ? " " : "");
    }
}
