package org.dangzhi.foundation.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dangzhi.engine.press.UnsupportedFeature;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.foundation.forms.filling.FormTags;
import org.dangzhi.foundation.forms.filling.FormValues;
import org.dangzhi.foundation.forms.filling.TagCheck;
import org.dangzhi.foundation.forms.filling.TemplateFiller;
import org.dangzhi.operations.duty.FilledDutyTable;
import org.dangzhi.operations.duty.page.DutyTableFormData;
import org.dangzhi.operations.dutylog.FilledDutyLog;
import org.dangzhi.operations.dutylog.page.DutyLogFormData;
import org.dangzhi.operations.handover.FilledHandover;
import org.dangzhi.operations.phone.FilledPhoneRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The templates as shipped, filled with the very records that the modules print. */
class ShippedFormsTests {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    static Stream<FormKind> forms() {
        return Stream.of(
                FormKind.of("duty-table", "duty.form.table", () -> FilledDutyTable.of(OCTOBER)),
                FormKind.of("duty-month", "duty.form.month", () -> FilledDutyTable.onOneSheet(OCTOBER)),
                FormKind.of("phone-record", "phone.form", FilledPhoneRecord::fire),
                FormKind.of("duty-log", "dutylog.form", () -> FilledDutyLog.of(14)),
                FormKind.of("handover", "handover.form", () -> FilledHandover.of(4)));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void carryOnlyKnownTags(FormKind form) throws Exception {
        var template = DocxFile.open(FormKinds.shipped(form));
        assertThat(TagCheck.faults(template, FormTags.of(form.example().getClass())))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void holdNothingThatThePressLeavesOut(FormKind form) throws Exception {
        assertThat(UnsupportedFeature.in(DocxFile.open(FormKinds.shipped(form))))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void printEveryValueOfTheirRecordInWord(FormKind form) throws IOException {
        var word = plain(word(TemplateFiller.fill(FormKinds.shipped(form), form.example())));
        assertThat(values(FormValues.of(form.example())))
                .allSatisfy(value -> assertThat(word).contains(plain(value)));
        assertThat(word).doesNotContain("{{").doesNotContain("}}");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void printEveryValueOfTheirRecordInPdf(FormKind form) {
        var letters = TestForms.printed(FormKinds.shipped(form), form.example())
                .all()
                .codePoints()
                .boxed()
                .toList();
        assertThat(values(FormValues.of(form.example())))
                .allSatisfy(value -> assertThat(letters)
                        .containsAll(plain(value).codePoints().boxed().toList()));
    }

    @Test
    void dutyTableOfALongMonthFitsThreePagesWithItsHeadOnEach() {
        var printed = TestForms.printed(shipped("duty-table"), FilledDutyTable.of(OCTOBER));
        assertThat(printed.pages())
                .hasSize(3)
                .allSatisfy(page -> assertThat(page).contains("日期星期标记班次主班"));
        assertThat(printed.pages())
                .last()
                .asString()
                .contains("10月31日")
                .contains("审核：王志强")
                .endsWith("胜远油田公司办公室　2026年10月值班表第3页　共3页");
    }

    /** February has 28 days, and 29 in 2028; of four kinds of shift each has a column, of fewer nothing is left empty. */
    @ParameterizedTest
    @CsvSource({"2026-02, 1", "2026-02, 3", "2028-02, 3", "2026-11, 2", "2026-11, 3", "2026-10, 3", "2026-10, 4"})
    void aMonthFitsOneSheetWhateverItsLengthAndItsKindsOfShift(YearMonth month, int kinds) {
        var heads = List.of("早班", "中班", "夜班", "备班");
        var people = List.of("张建林", "单晓梅", "解文涛", "欧阳志远", "任丽", "曾庆华", "仇小兰");
        var printed = TestForms.printed(shipped("duty-month"), FilledDutyTable.onOneSheet(month, kinds, people));
        assertThat(printed.pages())
                .singleElement()
                .asString()
                .contains(month.getMonthValue() + "月" + month.lengthOfMonth() + "日", "审核：王志强")
                .contains(heads.subList(0, kinds))
                .matches(page -> heads.stream().skip(kinds).noneMatch(page::contains), "no further shift");
    }

    @Test
    void aMonthOfLongNamesFitsOneSheetAndBreaksNoneInItsShift() {
        var people = List.of("迪丽热巴·迪力木拉提", "欧阳志远", "阿卜杜拉·买买提", "古丽娜扎尔·拜合提亚尔");
        var printed = TestForms.printed(shipped("duty-month"), FilledDutyTable.onOneSheet(OCTOBER, 3, people));
        assertThat(printed.pages()).hasSize(1);
        assertThat(printed.all().split("古丽娜扎尔·拜合提亚尔", -1)).hasSizeGreaterThan(31);
    }

    @Test
    void dutyTableNamesADayOnceForItsShifts() throws IOException {
        var word = word(TemplateFiller.fill(shipped("duty-table"), FilledDutyTable.of(OCTOBER)));
        try (var document = new XWPFDocument(
                new ByteArrayInputStream(TemplateFiller.fill(shipped("duty-table"), FilledDutyTable.of(OCTOBER))))) {
            var rows = document.getTables().getFirst().getRows();
            assertThat(rows).hasSize(1 + 62);
            assertThat(rows.get(1).getCell(0).getCTTc().getTcPr().getVMerge().getVal())
                    .hasToString("restart");
            assertThat(rows.get(2).getCell(0).getCTTc().getTcPr().getVMerge().getVal())
                    .hasToString("continue");
        }
        assertThat(word).contains("10月31日");
        var printed = TestForms.printed(shipped("duty-table"), FilledDutyTable.of(OCTOBER))
                .all();
        assertThat(printed.split("10月31日", -1)).hasSize(2);
    }

    @Test
    void phoneRecordIsOnePageAndLeavesOutTheEmergencyItHasNot() {
        var printed = TestForms.printed(shipped("phone-record"), FilledPhoneRecord.ordinary());
        assertThat(printed.pages()).hasSize(1);
        assertThat(printed.all()).doesNotContain("突发事件");
        assertThat(TestForms.printed(shipped("phone-record"), FilledPhoneRecord.fire())
                        .all())
                .contains("突发事件附项");
    }

    @Test
    void phoneRecordOfALongTalkGoesOnOverThePageWithoutLosingAWord() {
        var said = "对方要求核实三号站锅炉停运情况并于当日反馈。";
        var printed = TestForms.printed(shipped("phone-record"), FilledPhoneRecord.of(said.repeat(150)));
        assertThat(printed.pages()).hasSizeGreaterThan(3);
        assertThat(printed.all()
                        .replaceAll("胜远油田公司办公室　电话记录单　[\\d-]+第\\d+页　共\\d+页|打印：张建林2026-11-2417:02", "")
                        .split("核实三号站锅炉", -1)
                        .length)
                .isGreaterThanOrEqualTo(140); // words may be torn by a page's foot and by the label beside them
        assertThat(letters(printed.all(), '炉')).isEqualTo(150);
    }

    @Test
    void dutyLogOfABusyDayPrintsEveryEntryAndTheDaysSealOnEachPage() {
        var printed = TestForms.printed(shipped("duty-log"), FilledDutyLog.of(120));
        assertThat(printed.pages())
                .allSatisfy(page -> assertThat(page).contains("内容、处理与结果").contains("9f2c61d0b7a84e1c"));
        assertThat(letters(printed.all(), '晴')).isEqualTo(1);
        assertThat(printed.all()).contains("共120条");
    }

    @Test
    void dutyLogBreaksBetweenItsEntriesAndHasAPlaceToSign() {
        var printed = TestForms.printed(shipped("duty-log"), FilledDutyLog.of(120));
        assertThat(printed.pages())
                .hasSizeGreaterThan(5)
                .allSatisfy(page -> assertThat(page.split("集办发〔2026〕118号", -1).length)
                        .isEqualTo(page.split("要求当日反馈落实情况。", -1).length));
        assertThat(printed.pages()).last().asString().contains("带班领导审阅：");
    }

    @Test
    void dutyLogWithoutASealHasNoEmptyLineForIt() {
        var form = FilledDutyLog.of(3);
        var unsealed = new DutyLogFormData(
                form.office(), form.day(), form.shifts(), form.entries(), form.count(), null, form.printed());
        assertThat(TestForms.printed(shipped("duty-log"), unsealed).all())
                .doesNotContain("封存码")
                .contains("打印：解文涛");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void sayOnEachPageWhoseTheyAreAndWhichOfHowMany(FormKind form) {
        var printed = TestForms.printed(FormKinds.shipped(form), form.example());
        var pages = printed.pages();
        for (var page = 1; page <= pages.size(); page++)
            assertThat(pages.get(page - 1)).contains("胜远油田公司办公室").endsWith("第" + page + "页　共" + pages.size() + "页");
    }

    /**
     * With one to three shifts a day, for each length that a month may have: what stands alone does so where a sheet has just
     * been begun, so the lengths around each new sheet are looked at, and those between are not printed.
     */
    @Test
    void signaturesNeverStandAloneOnTheLastSheet() {
        var printed = new TreeMap<Integer, List<String>>();
        sheetsBegin(1, 93, printed)
                .boxed()
                .flatMapToInt(begin -> IntStream.rangeClosed(begin - 2, begin + 3))
                .forEach(rows -> {
                    var last = printed.computeIfAbsent(rows, ShippedFormsTests::tableOf)
                            .getLast();
                    assertThat(last).as(rows + " rows").contains("审核：王志强").containsPattern("1380546\\d{4}");
                });
        assertThat(printed.lastEntry().getValue()).as("sheets of the longest").hasSizeGreaterThan(1);
    }

    /** Lengths with which a sheet more is begun, found by halving. */
    private static IntStream sheetsBegin(int shortest, int longest, Map<Integer, List<String>> printed) {
        int few = printed.computeIfAbsent(shortest, ShippedFormsTests::tableOf).size();
        int many = printed.computeIfAbsent(longest, ShippedFormsTests::tableOf).size();
        if (few == many) return IntStream.empty();
        if (longest - shortest == 1) return IntStream.of(longest);
        int middle = (shortest + longest) / 2;
        return IntStream.concat(sheetsBegin(shortest, middle, printed), sheetsBegin(middle, longest, printed));
    }

    private static List<String> tableOf(int rows) {
        var month = FilledDutyTable.of(OCTOBER);
        var all = Stream.concat(month.rows().stream(), month.rows().stream()).toList();
        var table = new DutyTableFormData(
                month.office(),
                month.month(),
                all.subList(0, Math.clamp(rows, 1, all.size())),
                month.phone(),
                month.fax(),
                month.notes(),
                month.preparedBy(),
                month.approvedBy(),
                month.preparedOn());
        return TestForms.printed(shipped("duty-table"), table).pages();
    }

    /** However much stands above them: what was signed ends on the sheet on which they are. */
    @Test
    void signaturesOfLogHandoverAndCallNeverStandAloneOnASheet() {
        for (int length = 1; length <= 30; length++) {
            var log = FilledDutyLog.of(length);
            assertThat(sheetOf("带班领导审阅：", "duty-log", log))
                    .as("log of " + length)
                    .contains(log.entries().getLast().time());
            assertThat(sheetOf("六、签名", "handover", FilledHandover.of(length)))
                    .as("handover of " + length)
                    .contains("值班室环境", "仇小兰");
            assertThat(sheetOf("办理人", "phone-record", FilledPhoneRecord.of("请于当日十七时前核实并反馈情况。".repeat(length * 5))))
                    .as("call of " + length)
                    .contains("无其他要求。");
        }
    }

    private static String sheetOf(String words, String form, Record record) {
        return TestForms.printed(shipped(form), record).pages().stream()
                .filter(page -> page.contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void handoverWithoutAnythingOpenKeepsItsBlankRowsAndSignatures() {
        var printed = TestForms.printed(shipped("handover"), FilledHandover.of(0));
        assertThat(printed.all()).contains("一、未办结事项").contains("六、签名").contains("仇小兰");
    }

    @Test
    void namesOfFortyCharactersAreBrokenIntoLines() {
        var name = "阿卜杜拉提夫·买买提吐尔逊·".repeat(3).substring(0, 40);
        var printed = TestForms.printed(shipped("handover"), FilledHandover.signedBy(name));
        assertThat(letters(printed.all(), '卜')).isEqualTo(3);
        assertThat(letters(printed.all(), '逊')).isEqualTo(2);
    }

    private static byte[] shipped(String form) {
        return forms().filter(kind -> kind.id().equals(form))
                .map(FormKinds::shipped)
                .findFirst()
                .orElseThrow();
    }

    static String word(byte[] document) throws IOException {
        try (var word = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(document)))) {
            return word.getText();
        }
    }

    private static long letters(String text, int letter) {
        return text.codePoints().filter(one -> one == letter).count();
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\u3000]", "");
    }

    /** All texts of a form; of lists the last record's, since equal neighbours are printed once. */
    private static List<String> values(Object value) {
        return switch (value) {
            case String text -> List.of(text);
            case Map<?, ?> group ->
                group.values().stream()
                        .flatMap(inner -> inner == null ? Stream.empty() : values(inner).stream())
                        .toList();
            case List<?> rows ->
                rows.stream().flatMap(row -> values(row).stream()).toList();
            default -> List.of();
        };
    }
}
