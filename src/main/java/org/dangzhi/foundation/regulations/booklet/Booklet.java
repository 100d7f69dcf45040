package org.dangzhi.foundation.regulations.booklet;

import java.util.List;

/**
 * What a booklet (汇编) shall hold. All texts are ready to print; an empty one prints nothing.
 *
 * @param title on the cover and above each page
 * @param date on the cover: 2026年11月
 */
public record Booklet(String title, String subtitle, String office, String date, List<Part> parts) {

    public Booklet {
        parts = List.copyOf(parts);
    }

    /** @param heading level or category, on a page of its own: 国家法规, 集团制度 */
    public record Part(String heading, List<Regulation> regulations) {

        public Part {
            regulations = List.copyOf(regulations);
        }
    }

    /**
     * @param number of the document: 财行〔2013〕531号
     * @param inForce 自2026年1月1日起施行
     * @param remark what a reader must know before relying on it: 摘要，以原文为准; 已废止
     * @param repealed is no longer in force; the contents say so, too
     */
    public record Regulation(
            String title,
            String number,
            String issuer,
            String inForce,
            String remark,
            boolean repealed,
            List<Clause> clauses) {

        public Regulation {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * @param label 第三条, 附件1
     * @param heading an article without one has its label in front of its text
     * @param text one paragraph a line
     */
    public record Clause(Kind kind, String label, String heading, String text) {}

    /** In the contents are chapters and annexes. */
    public enum Kind {
        PREAMBLE,
        CHAPTER,
        SECTION,
        ARTICLE,
        ANNEX
    }
}
