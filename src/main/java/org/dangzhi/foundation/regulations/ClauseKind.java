package org.dangzhi.foundation.regulations;

/** Kind of a clause, as its row holds it. */
public enum ClauseKind {
    /** All before the first label: the letter it came with, its title. */
    PREAMBLE,
    /** 编 */
    BOOK,
    /** 章 */
    CHAPTER,
    /** 节 */
    SECTION,
    /** 条 */
    ARTICLE,
    /** 附件 */
    ANNEX;

    /** Whether it only heads what stands below it. */
    public boolean isTitle() {
        return this == BOOK || this == CHAPTER || this == SECTION;
    }
}
