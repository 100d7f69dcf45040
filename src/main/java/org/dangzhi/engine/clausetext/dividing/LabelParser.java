package org.dangzhi.engine.clausetext.dividing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dangzhi.engine.clausetext.ChineseNumerals;
import org.dangzhi.engine.clausetext.PartKind;
import org.dangzhi.engine.clausetext.dividing.ClauseLabel.Follow;
import org.jspecify.annotations.Nullable;

/** Parser of labels at the start of a line. */
public final class LabelParser {

    private static final String N = ChineseNumerals.SIGNS;
    private static final Pattern ARTICLE = Pattern.compile(
            "^(第[\\s　]*((?:[%s][\\s　]*){1,20})([编章节条])(?:[\\s　]*之[\\s　]*([%s]{1,20}))?)([:：]?)".formatted(N, N));
    private static final Pattern BARE_CHAPTER = Pattern.compile("^[总分附][\\s　]*则$");
    private static final Pattern POINT = Pattern.compile("^([一二三四五六七八九十百]+)([、．.])");
    private static final Pattern BRACKETED = Pattern.compile("^[（(]([一二三四五六七八九十百]+)[）)][、．.]?");
    private static final Pattern DOTTED = Pattern.compile("^([0-9０-９]{1,3})[.．、](?![0-9０-９])");
    private static final Pattern DECIMAL = Pattern.compile("^([0-9０-９]{1,3}(?:[.．][0-9０-９]{1,2})*)[.．、]?");
    private static final Pattern ANNEX = Pattern.compile(
            "^附[\\s　]*[件表录图][\\s　]*([0-9０-９一二三四五六七八九十]{1,3}|[A-Z](?![a-zA-Z]))?(?:[-－—.．][0-9]{1,2})?[:：.．、]?");

    /** 所有, 中央, 及时 and the like begin sentences of their own. */
    private static final Pattern REFERENCE =
            Pattern.compile("^(?:规定|所(?![有属在需])|的|至|到|、|和(?![平谐睦])|与(?!会)|及(?!时|早|格)|以及|或(?!许)|第|[，。；;,）)》”〉]|[（(][" + N
                    + "]+[）)]|之规定|中(?![央国心层级共华队小型])|以[内外下上]|情形|列|前款|修改|删除|项|款|等(?!级|次)|外)");

    private static final Pattern ANNEX_REFERENCE = Pattern.compile("^(?:规定|所|的|中|第|和|与|至|及|或|[，。；）)》”])");
    private static final Pattern UNIT = Pattern.compile("^(?:[年月日号人元个次天周小级倍万亿名类种项款台辆页份%％℃°—～~-]|分钟|至|到)");
    private static final Pattern HEADING =
            Pattern.compile("^(?:【[^】]{1,30}】|〔[^〕]{1,30}〕|［[^］]{1,30}］|\\[[^\\]]{1,30}]|[（(](?![" + N
                    + "]+[）)])[^）)，。；：以]{1,15}[）)])");

    private static final Pattern END = Pattern.compile(".*[。；：！？;:!?][”』」’）)】》〉\"]*$");

    private LabelParser() {}

    public static Optional<ClauseLabel> article(String line) {
        if (BARE_CHAPTER.matcher(line).matches())
            return Optional.of(new ClauseLabel(PartKind.CHAPTER, line, List.of(), "", Follow.APART));
        var found = ARTICLE.matcher(line);
        if (!found.find()) return Optional.empty();
        var path = path(found.group(2), found.group(4));
        if (path.isEmpty()) return Optional.empty();
        var kind = kind(found.group(3));
        var label = label(kind, path, found, line);
        return kind == PartKind.ARTICLE || isHeading(label.rest()) ? Optional.of(label) : Optional.empty();
    }

    /** A number as no one writes it, or a sign in its place: 第×条. */
    static boolean isMalformed(String line) {
        return line.matches("^第[^，。；：、的]{0,6}?[条章][\\s　].*") && article(line).isEmpty();
    }

    /** Goes on after the label as a sentence does that only names it. */
    public static boolean refers(String line) {
        return article(line).filter(label -> label.follow() == Follow.REFERS).isPresent();
    }

    /** 一、 */
    static Optional<ClauseLabel> point(String line, PartKind kind) {
        return counted(POINT.matcher(line), line, kind);
    }

    /** （一） */
    static Optional<ClauseLabel> bracketed(String line) {
        return counted(BRACKETED.matcher(line), line, PartKind.ARTICLE);
    }

    private static Optional<ClauseLabel> counted(Matcher found, String line, PartKind kind) {
        if (!found.find()) return Optional.empty();
        var number = ChineseNumerals.read(found.group(1));
        if (number.isEmpty()) return Optional.empty();
        var rest = rest(found, line);
        var follow = rest.matches("^(?:[、，。；]|[和及与至或]\\S?[（(]|项).*") ? Follow.REFERS : Follow.APART;
        return Optional.of(new ClauseLabel(kind, found.group(), List.of(number.getAsInt()), rest, follow));
    }

    /** 1. or 1、, with 2.1 below it. */
    static Optional<ClauseLabel> dotted(String line) {
        var found = DOTTED.matcher(line);
        if (!found.find()) return decimal(line).filter(label -> label.path().size() > 1);
        return numbered(found, line, Follow.APART);
    }

    /** 1 范围, 2.1 术语 as standards have them. */
    static Optional<ClauseLabel> decimal(String line) {
        var found = DECIMAL.matcher(line);
        if (!found.find()) return Optional.empty();
        var after = line.substring(found.end());
        if (after.isBlank()) return Optional.empty();
        var apart = Character.isWhitespace(after.charAt(0));
        if (!apart
                && (UNIT.matcher(after).find()
                        || ")）".indexOf(after.charAt(0)) >= 0
                        || found.group().endsWith("."))) return Optional.empty();
        return numbered(found, line, apart ? Follow.APART : Follow.DIRECT);
    }

    private static Optional<ClauseLabel> numbered(Matcher found, String line, Follow follow) {
        var path = new ArrayList<Integer>();
        for (var number : found.group(1).split("[.．]", -1))
            path.add(ChineseNumerals.read(number).orElse(0));
        if (path.contains(0)) return Optional.empty();
        return Optional.of(new ClauseLabel(PartKind.ARTICLE, found.group(), path, rest(found, line), follow));
    }

    static Optional<ClauseLabel> annex(String line) {
        var found = ANNEX.matcher(line);
        if (!found.find()) return Optional.empty();
        var rest = rest(found, line);
        if (ANNEX_REFERENCE.matcher(rest).find() || rest.length() > 60 || rest.endsWith("。")) return Optional.empty();
        var number = found.group(1) == null ? 0 : ordinal(found.group(1));
        var path = number == 0 ? List.<Integer>of() : List.of(number);
        return Optional.of(new ClauseLabel(PartKind.ANNEX, found.group().strip(), path, rest, Follow.APART));
    }

    private static int ordinal(String sign) {
        var letter = sign.charAt(0);
        return letter >= 'A' && letter <= 'Z'
                ? letter - 'A' + 1
                : ChineseNumerals.read(sign).orElse(0);
    }

    /** A heading in brackets at the start of the text; empty without one. */
    static String bracketedHeading(String rest) {
        var found = HEADING.matcher(rest);
        return found.find() ? found.group() : "";
    }

    public static boolean endsSentence(String text) {
        return END.matcher(text).matches();
    }

    /** Reads like a heading: short and no sentence. */
    static boolean isHeading(String text) {
        return text.length() <= 40
                && !text.matches(".*[，。；：！？;].*")
                && !REFERENCE.matcher(text).find();
    }

    private static ClauseLabel label(PartKind kind, List<Integer> path, Matcher found, String line) {
        var rest = rest(found, line);
        var colon = !found.group(5).isEmpty();
        var apart = rest.isEmpty()
                || colon
                || Character.isWhitespace(line.charAt(found.end()))
                || !bracketedHeading(rest).isEmpty();
        var refers = !colon && REFERENCE.matcher(rest).find();
        var follow = refers ? (apart ? Follow.REFERS_APART : Follow.REFERS) : apart ? Follow.APART : Follow.DIRECT;
        return new ClauseLabel(kind, found.group().strip(), path, rest, follow);
    }

    private static String rest(Matcher found, String line) {
        return line.substring(found.end()).strip();
    }

    private static List<Integer> path(String number, @Nullable String inserted) {
        var first = ChineseNumerals.read(number);
        if (first.isEmpty() || first.getAsInt() == 0) return List.of();
        if (inserted == null) return List.of(first.getAsInt());
        var second = ChineseNumerals.read(inserted);
        return second.isEmpty() ? List.of() : List.of(first.getAsInt(), second.getAsInt());
    }

    private static PartKind kind(String unit) {
        return switch (unit) {
            case "编" -> PartKind.BOOK;
            case "章" -> PartKind.CHAPTER;
            case "节" -> PartKind.SECTION;
            default -> PartKind.ARTICLE;
        };
    }
}
