package org.dangzhi.foundation.rules.library;

import org.dangzhi.foundation.web.Refusal;

/** Says why the library is not asked or kept so. */
final class LibraryRefused {

    private LibraryRefused() {}

    static Refusal day(String typed) {
        return new Refusal("rules.refused.onDay", typed).at("on");
    }

    static Refusal fewWords() {
        return new Refusal("rules.refused.fewWords").at("words");
    }

    static Refusal manyWords(int count, int most) {
        return new Refusal("rules.refused.manyWords", count, most).at("words");
    }

    static Refusal longWord(String word, int most) {
        return new Refusal("rules.refused.longWord", word, most).at("words");
    }

    static Refusal categoryName(int most) {
        return new Refusal("rules.refused.categoryName", most).at("name");
    }

    static Refusal categoryTaken(String name) {
        return new Refusal("rules.refused.categoryTaken", name).at("name");
    }

    static Refusal nodeKind(String kind) {
        return new Refusal("rules.refused.nodeKind", kind).at("kinds");
    }
}
