package org.dangzhi.foundation.regulations;

import org.dangzhi.foundation.web.Refusal;

/** Refusal of a search in the library, or of a change to its settings. */
public final class LibraryRefused {

    private LibraryRefused() {}

    public static Refusal day(String typed) {
        return new Refusal("regulations.refused.onDay", typed).at("on");
    }

    static Refusal fewWords() {
        return new Refusal("regulations.refused.fewWords").at("words");
    }

    static Refusal manyWords(int count, int most) {
        return new Refusal("regulations.refused.manyWords", count, most).at("words");
    }

    static Refusal longWord(String word, int most) {
        return new Refusal("regulations.refused.longWord", word, most).at("words");
    }

    static Refusal categoryName(int most) {
        return new Refusal("regulations.refused.categoryName", most).at("name");
    }

    static Refusal categoryTaken(String name) {
        return new Refusal("regulations.refused.categoryTaken", name).at("name");
    }

    static Refusal nodeKind(String kind) {
        return new Refusal("regulations.refused.nodeKind", kind).at("kinds");
    }
}
