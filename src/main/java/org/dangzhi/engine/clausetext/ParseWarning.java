package org.dangzhi.engine.clausetext;

/**
 * Warning of the parser: something a person should look at before the parts are used.
 *
 * @param part place in the division's parts; -1 for the document as a whole
 * @param label of that part, as printed; empty for the preamble and the whole
 * @param detail said at the reason; empty where it says nothing
 */
public record ParseWarning(int part, String label, Reason reason, String detail) {

    /** Each has its words in the message files. */
    public enum Reason {
        /** Nothing is numbered: all text is one part. */
        NO_CLAUSES,
        /** Changes another regulation: its quoted articles stay in the parts that quote them. */
        AMENDS_ANOTHER,
        /** Numbers before this part are missing; detail: which, as 5 or 5–7 or 2.3. */
        MISSING_BEFORE,
        /** Another part has the same number. */
        DUPLICATE,
        /** Its number is lower than the one before. */
        OUT_OF_ORDER,
        /** Numbering begins again at one: labels alone no longer name a clause. */
        RESTARTS,
        /** Begins with a number, yet reads like a reference to it. */
        UNSURE_START,
        /** A line in it looks like the start of a part and was kept as text; detail: how the line begins. */
        UNCLEAR_NUMBER,
        /** An article of more than 3,000 characters: perhaps several; detail: how many characters. */
        LONG,
        /** An article without text. */
        EMPTY,
        /** A page inside it is a picture, its words are missing; detail: the page. */
        UNREAD_PAGE
    }
}
