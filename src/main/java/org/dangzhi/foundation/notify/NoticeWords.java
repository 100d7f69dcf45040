package org.dangzhi.foundation.notify;

/** How arguments that depend on the reader's language are kept among plain texts. */
final class NoticeWords {

    static final String AT = "@at:";
    static final String WORD = "@word:";

    private NoticeWords() {}
}
