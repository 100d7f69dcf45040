package org.dangzhi.foundation.rules;

/** How something stands to a standard. */
public enum Verdict {
    MET,
    /** More than the most. */
    OVER,
    /** Less than the least. */
    UNDER,
    /** Not kept, where there is nothing to measure. */
    BROKEN,
    /** Something that has to be known is not: never the same as met. */
    UNJUDGED;

    /** Whether a standard is not kept. */
    public boolean fault() {
        return this == OVER || this == UNDER || this == BROKEN;
    }

    public String word() {
        return "rules.verdict." + name();
    }
}
