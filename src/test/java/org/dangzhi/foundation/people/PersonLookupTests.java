package org.dangzhi.foundation.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as rosters, lists of items and leave sheets write them. */
class PersonLookupTests {

    private final PersonLookup office = new PersonLookup(Stream.of(
                    "王伟 科员 办公室",
                    "李强 站长 3号站",
                    "赵敏 主办 接待科",
                    "王国栋 副总经理 ",
                    "许明 值班员 值班室",
                    "王丽 科员 办公室",
                    "王丽A 科员 办公室",
                    "李文博 主任 办公室",
                    "张伟 科员 财务部",
                    "张伟 司机 车队",
                    "欧阳修 科长 接待科")
            .map(line -> line.split(" ", -1))
            .map(parts -> new PersonName(new PersonId(TimeOrderedIds.next()), parts[0], parts[1], parts[2]))
            .toList());

    @ParameterizedTest
    @CsvSource({
        "王　伟,王伟", "李 强,李强", "赵敏\u200B,赵敏", "\uF9E1文博,李文博", "许　明,许明", "王国栋副总,王国栋", "王国栋副总经理,王国栋", "副总经理 王国栋,王国栋",
        "王国栋（带班）,王国栋", "欧阳修 13800000000,欧阳修", "赵敏同志,赵敏", "王丽,王丽", "王丽A,王丽A", "李强3号站站长,李强", "值班员：许明,许明", "许明 值班室,许明"
    })
    void isOnePersonHoweverItIsWritten(String cell, String name) {
        assertThat(office.meant(cell)).extracting(PersonName::name).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource({"请 @王伟 核实,王伟", "已告＠王国栋副总，等回话,王国栋", "@欧阳修请看,欧阳修", "@王丽A看一下,王丽A", "@张伟（财务部）来取,张伟 科员", "@张伟(司机)出车,张伟 司机"})
    void isNamedInATextBehindAnAt(String text, String shown) {
        assertThat(office.mentioned(text))
                .singleElement()
                .satisfies(one -> assertThat(one.shown()).startsWith(shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@张伟 来取", "@张伟（车间）来取", "wang@王伟.cn", "@ 王伟", "王伟请看", "@值班室", "@"})
    void namesNobodyWhereAnAtIsNoNameOrOneOfSeveral(String text) {
        assertThat(office.mentioned(text)).isEmpty();
    }

    @Test
    void namesEachOnceInTheirOrder() {
        assertThat(office.mentioned("@李强 @王伟 @李强，请看"))
                .extracting(PersonName::name)
                .containsExactly("李强", "王伟");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "王", "伟", "王国", "王伟明", "小王伟", "欧阳", "待定", "王伟/李强", "　"})
    void isNobodyWhereTheNameIsAnother(String cell) {
        assertThat(office.meant(cell)).isEmpty();
    }

    @Test
    void areTwoWhereTwoAreCalledSoAndTheUnitTellsThemApart() {
        assertThat(office.meant("张伟")).hasSize(2);
        assertThat(office.meant("张伟（车队）")).extracting(PersonName::post).isEqualTo(List.of("司机"));
    }
}
