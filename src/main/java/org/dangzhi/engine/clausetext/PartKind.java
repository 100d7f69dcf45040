package org.dangzhi.engine.clausetext;

/** What a part of a regulation is. */
public enum PartKind {
    /** All before the first label: the letter it came with, its title. At most one, and the first. */
    PREAMBLE,
    /** 编 */
    BOOK,
    /** 章; also 一、 or 1 where it only heads what is numbered below it */
    CHAPTER,
    /** 节; also 2.1 where it only heads 2.1.1 */
    SECTION,
    /** 条; also what is numbered in its place: 一、 or （一） or 2.1 */
    ARTICLE,
    /** 附件, 附表, 附录, with all that is below it whatever its own numbers */
    ANNEX
}
