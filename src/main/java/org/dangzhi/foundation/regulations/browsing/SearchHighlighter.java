package org.dangzhi.foundation.regulations.browsing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.dangzhi.foundation.regulations.page.HighlightedText;

/** Highlighter of the places of a text for which it was found. */
final class SearchHighlighter {

    private static final int BEFORE = 36;
    private static final int SHOWN = 130;

    private final String text;
    private final BitSet hits;
    private final int best;

    /** @param terms the best first; of those that are one character only if no other occurs */
    SearchHighlighter(String text, List<String> terms) {
        this.text = text.replaceAll("\\s+", " ").strip();
        var folded = folded(this.text);
        hits = new BitSet(folded.length());
        int first =
                mark(folded, terms.stream().filter(term -> term.length() > 1).toList());
        if (first < 0) first = mark(folded, pairs(terms));
        if (first < 0) first = mark(folded, terms);
        best = first;
    }

    boolean found() {
        return best >= 0;
    }

    List<HighlightedText> whole() {
        return pieces(0, text.length());
    }

    /** Some words around the first place of the best term; the beginning where none occurs. */
    List<HighlightedText> snippet() {
        int from = best < 0 ? 0 : begin(Math.max(0, best - BEFORE));
        int to = Math.min(text.length(), from + SHOWN);
        if (text.length() - to < BEFORE / 2) to = text.length();
        var pieces = new ArrayList<>(pieces(from, to));
        if (from > 0) pieces.addFirst(new HighlightedText("…", false));
        if (to < text.length()) pieces.add(new HighlightedText("…", false));
        return pieces;
    }

    /** At the beginning of a sentence, if one begins between there and the place. */
    private int begin(int from) {
        if (from == 0) return 0;
        for (int at = from; at < best; at++) if ("。；！？".indexOf(text.charAt(at)) >= 0) return at + 1;
        return from;
    }

    private List<HighlightedText> pieces(int from, int to) {
        var pieces = new ArrayList<HighlightedText>();
        for (int at = from, end; at < to; at = end) {
            boolean hit = hits.get(at);
            end = hit ? hits.nextClearBit(at) : hits.nextSetBit(at);
            if (end < 0 || end > to) end = to;
            pieces.add(new HighlightedText(text.substring(at, end), hit));
        }
        return pieces;
    }

    /** First place of the first term that occurs; negative for none. */
    private int mark(String folded, List<String> terms) {
        int best = -1;
        for (var term : terms)
            for (int at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
                if (best < 0) best = at;
                hits.set(at, at + term.length());
            }
        return best;
    }

    private static List<String> pairs(List<String> terms) {
        var pairs = new ArrayList<String>();
        for (var term : terms) for (int at = 0; at + 2 <= term.length(); at++) pairs.add(term.substring(at, at + 2));
        return pairs;
    }

    /** As terms are written; each character stays at its place. */
    private static String folded(String text) {
        var folded = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            var one = text.substring(at, at + 1);
            var same = Normalizer.normalize(one, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            folded.append(same.length() == 1 ? same : one);
        }
        return folded.toString();
    }
}
