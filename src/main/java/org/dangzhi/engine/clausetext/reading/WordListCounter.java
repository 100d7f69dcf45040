package org.dangzhi.engine.clausetext.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dangzhi.engine.press.docx.Xml;
import org.w3c.dom.Element;

/**
 * Counter of Word's automatic lists, as Word counts, so that "第%1条" has its label. Asked once for each paragraph, in
 * order.
 */
final class WordListCounter {

    private static final int LEVELS = 9;
    private static final int UNCOUNTED = -1;
    private static final Pattern PLACE = Pattern.compile("%([1-9])");

    private final WordStyles styles;
    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> kinds = new HashMap<>();
    private final Map<Element, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    private record Place(String list, int level) {}

    WordListCounter(Optional<Element> root, WordStyles styles) {
        this.styles = styles;
        if (root.isEmpty()) return;
        for (var kind : Xml.children(root.get(), "abstractNum"))
            kinds.put(WordProperties.attribute(kind, "abstractNumId").orElse(""), kind);
        for (var list : Xml.children(root.get(), "num"))
            lists.put(WordProperties.attribute(list, "numId").orElse(""), list);
    }

    /** As printed, without the gap after it; empty for a paragraph without a number, bullets included. */
    String label(Element paragraph) {
        var place = place(paragraph);
        if (place.isEmpty()) return "";
        var list = lists.get(place.get().list());
        if (list == null) return "";
        return kind(list).map(kind -> label(kind, list, place.get().level())).orElse("");
    }

    private Optional<Place> place(Element paragraph) {
        var list = styles.find(paragraph, at -> WordProperties.value(at, "pPr", "numPr", "numId"));
        return list.filter(id -> !id.equals("0")).map(id -> new Place(id, level(paragraph, id)));
    }

    private int level(Element paragraph, String listId) {
        var own = WordProperties.number(paragraph, "pPr", "numPr", "ilvl");
        var level = own.or(() -> levelOfStyle(paragraph, listId))
                .or(() -> styles.find(paragraph, at -> WordProperties.number(at, "pPr", "numPr", "ilvl")));
        return Math.min(level.orElse(0), LEVELS - 1);
    }

    /** A list may name the style of each of its levels. */
    private Optional<Integer> levelOfStyle(Element paragraph, String listId) {
        var style = styles.styleOf(paragraph);
        return Optional.ofNullable(lists.get(listId))
                .flatMap(this::kind)
                .flatMap(kind -> Xml.children(kind, "lvl").stream()
                        .filter(level -> style.isPresent()
                                && WordProperties.value(level, "pStyle").equals(style))
                        .findFirst())
                .flatMap(level -> WordProperties.attribute(level, "ilvl"))
                .map(Integer::valueOf);
    }

    private Optional<Element> kind(Element list) {
        var kind = WordProperties.value(list, "abstractNumId").map(kinds::get);
        var linked = kind.flatMap(found -> WordProperties.value(found, "numStyleLink"));
        if (linked.isEmpty()) return kind;
        return kinds.values().stream()
                .filter(other -> WordProperties.value(other, "styleLink").equals(linked))
                .findFirst();
    }

    private String label(Element kind, Element list, int at) {
        var count = counts.computeIfAbsent(kind, any -> uncounted());
        var level = level(kind, list, at);
        if (level.isEmpty()) return "";

        var before = count[at];
        var restart = override(list, at).flatMap(other -> WordProperties.number(other, "startOverride"));
        var first = begun.add(WordProperties.attribute(list, "numId").orElse("") + "/" + at);
        if (first && restart.isPresent()) count[at] = restart.get();
        else count[at] = before == UNCOUNTED ? start(level.get()) : before + 1;
        for (var deeper = at + 1; deeper < LEVELS; deeper++)
            if (restarts(kind, list, deeper, at)) count[deeper] = UNCOUNTED;
        return printed(kind, list, level.get(), count);
    }

    private static int[] uncounted() {
        var count = new int[LEVELS];
        Arrays.fill(count, UNCOUNTED);
        return count;
    }

    private static int start(Element level) {
        return WordProperties.number(level, "start").orElse(0);
    }

    /** Articles that run on through the chapters of one list say {@code lvlRestart=0}. */
    private static boolean restarts(Element kind, Element list, int deeper, int at) {
        var after = level(kind, list, deeper).flatMap(level -> WordProperties.number(level, "lvlRestart"));
        return after.isEmpty() || at < after.get();
    }

    private static String printed(Element kind, Element list, Element level, int[] count) {
        var legal = WordProperties.on(level, "isLgl");
        return PLACE.matcher(WordProperties.value(level, "lvlText").orElse("")).replaceAll(place -> {
            var of = Integer.parseInt(place.group(1)) - 1;
            var counted = level(kind, list, of);
            if (counted.isEmpty()) return "";
            var number = count[of] == UNCOUNTED ? start(counted.get()) : count[of];
            var format = WordProperties.value(counted.get(), "numFmt").orElse("decimal");
            return ListNumber.write(number, legal ? "decimal" : format);
        });
    }

    private static Optional<Element> level(Element kind, Element list, int at) {
        return override(list, at)
                .flatMap(other -> Xml.path(other, "lvl"))
                .or(() -> atLevel(kind, "lvl", at))
                .filter(level -> !WordProperties.value(level, "numFmt").equals(Optional.of("bullet")));
    }

    private static Optional<Element> override(Element list, int at) {
        return atLevel(list, "lvlOverride", at);
    }

    private static Optional<Element> atLevel(Element parent, String name, int at) {
        return Xml.children(parent, name).stream()
                .filter(level -> WordProperties.attribute(level, "ilvl").equals(Optional.of(String.valueOf(at))))
                .findFirst();
    }
}
