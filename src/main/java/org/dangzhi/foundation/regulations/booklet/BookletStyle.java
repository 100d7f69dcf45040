package org.dangzhi.foundation.regulations.booklet;

/** Paragraph style of {@code rules/booklet/styles.xml}. */
enum BookletStyle {
    COVER_TITLE("CoverTitle", 32),
    COVER_SUBTITLE("CoverSubtitle", 18),
    COVER_OFFICE("CoverOffice", 18),
    CONTENTS_TITLE("ContentsTitle", 0),
    CONTENTS_1("Contents1", 0),
    CONTENTS_2("Contents2", 0),
    CONTENTS_3("Contents3", 0),
    PART("Part", 26),
    REGULATION("Regulation", 22),
    SOURCE("Source", 14),
    REMARK("Remark", 12),
    CHAPTER("Chapter", 15),
    SECTION("Section", 14),
    ARTICLE("Article", 0),
    TEXT("Text", 0),
    ANNEX("Annex", 0),
    ANNEX_TITLE("AnnexTitle", 16),
    HEADER("Header", 0),
    FOOTER("Footer", 0);

    final String id;
    final int centredSize;

    /** @param centredSize in points, of centred text whose lines shall be of about one length; 0 for other text */
    BookletStyle(String id, int centredSize) {
        this.id = id;
        this.centredSize = centredSize;
    }

    boolean isHeading() {
        return this != TEXT && this != ARTICLE;
    }

    static BookletStyle contents(int level) {
        return switch (level) {
            case 1 -> CONTENTS_1;
            case 2 -> CONTENTS_2;
            default -> CONTENTS_3;
        };
    }
}
