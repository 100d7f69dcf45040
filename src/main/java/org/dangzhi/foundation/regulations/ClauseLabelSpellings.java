package org.dangzhi.foundation.regulations;

import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import org.dangzhi.engine.clausetext.ChineseNumerals;

/** Spellings of a clause's label, so that 第一百二十条之六 is found as 120之六, 第120条之6 and in every other mixture of figures. */
final class ClauseLabelSpellings {

    private static final Pattern LABEL =
            Pattern.compile("第\\s*([%1$s]+)\\s*条(?:\\s*之\\s*([%1$s]+))?".formatted(ChineseNumerals.SIGNS));

    private ClauseLabelSpellings() {}

    /** All of them, parted by spaces; the label itself where it is no article's. */
    static String of(String label) {
        var article = LABEL.matcher(label);
        if (!article.matches()) return label;
        var spellings = new StringJoiner(" ").add(label);
        for (var number : figures(article.group(1)))
            if (article.group(2) == null) spellings.add("第" + number + "条");
            else
                for (var inserted : figures(article.group(2)))
                    spellings.add("第" + number + "条之" + inserted).add(number + "之" + inserted);
        return spellings.toString();
    }

    private static List<String> figures(String printed) {
        var number = ChineseNumerals.read(printed);
        return number.isEmpty()
                ? List.of(printed)
                : List.of(Integer.toString(number.getAsInt()), ChineseNumerals.write(number.getAsInt()));
    }
}
