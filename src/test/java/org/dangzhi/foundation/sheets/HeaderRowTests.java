package org.dangzhi.foundation.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.dangzhi.foundation.sheets.SheetLines.Line;
import org.dangzhi.foundation.web.RenderedTemplate;
import org.junit.jupiter.api.Test;

/** Heads as offices write them. */
class HeaderRowTests {

    private static final List<ImportColumn> ROSTER = List.of(
            new ImportColumn("day", "duty.column.day", true, ""),
            new ImportColumn("shift", "duty.column.shift", true, ""),
            new ImportColumn("primary", "duty.post.PRIMARY", false, ""),
            new ImportColumn("secondary", "duty.post.SECONDARY", false, ""),
            new ImportColumn("leader", "duty.post.LEADER", false, ""));

    private final HeaderRow roster = new HeaderRow(ROSTER, ColumnTitles.of("roster"), RenderedTemplate.texts());

    @Test
    void aHeadInTwoRowsIsRead() {
        var below = roster.below(SheetReaderTests.trial("two-row-head").lines(), false);
        assertThat(below.unread()).isEmpty();
        assertThat(below.rows()).hasSize(2);
        assertThat(below.rows().getFirst().cells())
                .containsEntry("day", "2026-12-01")
                .containsEntry("primary", "周海燕")
                .containsEntry("secondary", "李文博")
                .doesNotContainKey("leader");
    }

    @Test
    void theUpperTitleCountsWhereTheLowerRowIsEmpty() {
        var below = roster.below(
                lines(
                        List.of("日期", "班次", "值班人员", "", "领导"),
                        List.of("", "", "主班", "副班", ""),
                        List.of("2026-12-01", "白班", "甲", "乙", "丙")),
                false);
        assertThat(below.rows()).hasSize(1);
        assertThat(below.rows().getFirst().cells())
                .containsEntry("secondary", "乙")
                .containsEntry("leader", "丙");
    }

    @Test
    void otherNamesAreKnownAndAStrangeOneIsNamed() {
        var below = roster.below(
                lines(List.of("值班日期", "班次", "值班员", "副班", "值班秘书"), List.of("2026-12-01", "白班", "甲", "乙", "丙")), false);
        assertThat(below.unread()).isEqualTo(Set.of("值班秘书"));
        assertThat(below.rows().getFirst().cells())
                .containsEntry("primary", "甲")
                .containsEntry("secondary", "乙");
    }

    @Test
    void anAbsentColumnIsNoEmptyCell() {
        var row = roster.below(lines(List.of("日期", "班次", "主班"), List.of("2026-12-01", "白班")), false)
                .rows()
                .getFirst();
        assertThat(row.has("primary")).isTrue();
        assertThat(row.has("leader")).isFalse();
        assertThat(row.cell("leader")).isEmpty();
    }

    @Test
    void aTitleOfBracketsAloneIsNoColumn() {
        var below =
                roster.below(lines(List.of("日期", "班次", "主班", "（必填）"), List.of("2026-12-01", "白班", "甲", "乙")), false);
        assertThat(below.rows().getFirst().cells()).containsOnlyKeys("day", "shift", "primary");
        var columns = List.of(
                new ImportColumn("day", "duty.column.day", true, ""),
                new ImportColumn("note", "people.note", false, ""));
        var bare = new HeaderRow(columns, ColumnTitles.of("none"), RenderedTemplate.texts())
                .below(lines(List.of("日期", "（必填）"), List.of("2026-12-01", "甲")), false);
        assertThat(bare.rows().getFirst().cells()).containsOnlyKeys("day");
    }

    @Test
    void hiddenRowsAreCountedBelowTheHead() {
        var columns = List.of(
                new ImportColumn("name", "people.name", true, ""), new ImportColumn("unit", "people.unit", false, ""));
        var below = new HeaderRow(columns, ColumnTitles.of("people"), RenderedTemplate.texts())
                .below(SheetReaderTests.trial("26c").lines(), false);
        assertThat(below.hidden()).isEqualTo(3);
        assertThat(below.rows()).hasSize(6);
    }

    @Test
    void withoutTheColumnsThatMustBeThereItIsRefused() {
        assertThatThrownBy(() -> roster.below(lines(List.of("日期", "姓名"), List.of("2026-12-01", "甲")), false))
                .isInstanceOf(SheetRefused.class);
    }

    @SafeVarargs
    private static List<Line> lines(List<String>... cells) {
        return IntStream.range(0, cells.length)
                .mapToObj(at -> new Line(at + 1, cells[at]))
                .toList();
    }
}
