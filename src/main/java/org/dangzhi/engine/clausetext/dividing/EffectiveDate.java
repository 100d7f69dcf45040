package org.dangzhi.engine.clausetext.dividing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dangzhi.engine.clausetext.ParsedPart;
import org.dangzhi.engine.clausetext.PartKind;

/** Parser of the effective date: from which day on a regulation holds, by its own words. */
final class EffectiveDate {

    private static final String HOLDS = "\\s*(?:起|开始)(?:正式)?(?:施行|实施|执行|试行|生效|实行)";
    private static final Pattern ON = Pattern.compile("自\\s*" + PrintedDates.DAY + HOLDS);
    private static final Pattern WHEN_ISSUED = Pattern.compile("自\\s*(?:发布|公布|印发|颁布|下发|发文)之日" + HOLDS);

    private EffectiveDate() {}

    /** The last article that says so; else the note below the title or the letter in front. */
    static Optional<LocalDate> from(List<String> head, List<ParsedPart> parts, Optional<LocalDate> issuedOn) {
        for (var part : parts.reversed()) {
            if (part.kind() != PartKind.ARTICLE) continue;
            for (var sentence : part.text().split("[。；\n]")) {
                var found = in(sentence, issuedOn);
                if (found.isPresent() && speaksOfItself(sentence)) return found;
            }
        }
        return head.stream().flatMap(line -> in(line, issuedOn).stream()).findFirst();
    }

    private static Optional<LocalDate> in(String text, Optional<LocalDate> issuedOn) {
        var on = ON.matcher(text);
        if (on.find()) return PrintedDates.day(on);
        return WHEN_ISSUED.matcher(text).find() ? issuedOn : Optional.empty();
    }

    /** Not of another regulation: 本办法自, or 自 at once. */
    private static boolean speaksOfItself(String sentence) {
        return sentence.strip().startsWith("自")
                || sentence.replaceFirst("起(?:施行|实施|执行).*$", "").contains("本");
    }
}
