package org.dangzhi.foundation.people.phones;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.typed.TypedText;

/**
 * Telephone numbers in one cell of a sheet: {@code 0543-3162119/3162120}, {@code 13800000000；13900000001}. A cell is whole
 * numbers, or it is refused: what a sheet has made of a number is not guessed.
 */
public final class PhoneCell {

    private static final Pattern BETWEEN = Pattern.compile("[/;、\\n]|,(?! ?\\d{1,5}$)| 或 ?| {2,}");
    /** As our own lists part them. */
    private static final Pattern WIDE_SPACE = Pattern.compile("[\\u2003\\u3000\\t]+");

    private static final Pattern EXPONENT = Pattern.compile("\\d(?:\\.\\d+)?[eE]\\+?\\d+");
    private static final Pattern AREA = Pattern.compile("^\\(?(0\\d{2,3})\\)?[- ]?\\d{7,8}");
    private static final Pattern LOCAL = Pattern.compile("[2-9]\\d{6,7}");
    private static final Pattern WITHOUT_ZERO = Pattern.compile("[2-9]\\d{9,10}");
    private static final Pattern SERVICE = Pattern.compile("[48]00\\d{7}|9\\d{4,}");

    private PhoneCell() {}

    /** In the cell's order; a local number behind one with its area code is of the same area. */
    public static List<String> numbers(String cell) {
        var numbers = new ArrayList<String>();
        var area = "";
        for (var part : parts(cell)) {
            var found = AREA.matcher(part);
            if (found.find()) area = found.group(1);
            boolean local = LOCAL.matcher(part).matches();
            numbers.add(local && !numbers.isEmpty() && !area.isEmpty() ? area + "-" + part : part);
        }
        return numbers;
    }

    /** What is wrong with it, in the reader's language; an empty one is good. */
    public static Optional<String> fault(String cell, Texts texts) {
        return numbers(cell).stream()
                .flatMap(number -> fault(number, cell, texts).stream())
                .findFirst();
    }

    private static Optional<String> fault(String number, String cell, Texts texts) {
        if (EXPONENT.matcher(number).matches()) return Optional.of(texts.t("people.phone.exponent", cell));
        if (WITHOUT_ZERO.matcher(number).matches() && !SERVICE.matcher(number).matches())
            return Optional.of(texts.t("people.phone.withoutZero", number, "0" + number));
        return PhoneNumberRefused.faultOf(number, texts);
    }

    private static List<String> parts(String cell) {
        var text = Normalizer.normalize(WIDE_SPACE.matcher(TypedText.seen(cell)).replaceAll(";"), Normalizer.Form.NFKC);
        return Stream.of(BETWEEN.split(text))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
