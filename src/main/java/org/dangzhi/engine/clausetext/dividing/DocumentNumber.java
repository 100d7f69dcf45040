package org.dangzhi.engine.clausetext.dividing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number a document was issued under: 财行〔2016〕214号, 国务院令第493号. */
final class DocumentNumber {

    private static final String YEARLY =
            "[\\u4e00-\\u9fa5]{1,12}\\s*[〔\\[［(（【]\\s*(?:19|20)\\d{2}\\s*[〕\\]］)）】]\\s*第?\\s*\\d{1,5}\\s*号";
    private static final String ORDER = "[\\u4e00-\\u9fa5]{2,24}令\\s*[（(]?\\s*第\\s*[0-9一二三四五六七八九十百〇零]{1,5}\\s*号";
    private static final Pattern ANY = Pattern.compile(YEARLY + "|" + ORDER);

    private DocumentNumber() {}

    /** Alone on its line, or in the note below the title; one within a sentence is another document's. */
    static Optional<String> in(List<String> lines) {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var whole = i + 1 < lines.size() && line.endsWith("令") ? line + lines.get(i + 1) : line;
            var alone = ANY.matcher(whole.replaceFirst("\\s*签发人.*$", ""));
            if (alone.matches()) return Optional.of(tidy(alone.group()));
            var note = Masthead.bracketed(line).map(ANY::matcher);
            if (note.isPresent() && note.get().find())
                return Optional.of(tidy(note.get().group()));
        }
        return Optional.empty();
    }

    private static String tidy(String number) {
        return number.replaceAll("[\\s　]", "").replaceFirst("^.*[日以经由](?=.{3})", "");
    }

    /** Who gave an order: 国务院 of 国务院令第493号. */
    static Optional<String> issuer(String number) {
        var at = number.lastIndexOf("令");
        return at >= 2 ? Optional.of(number.substring(0, at)) : Optional.empty();
    }
}
