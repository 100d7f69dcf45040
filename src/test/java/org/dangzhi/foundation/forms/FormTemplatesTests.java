package org.dangzhi.foundation.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.dangzhi.engine.press.draft.WordMarkup.p;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.engine.press.Press;
import org.dangzhi.engine.press.Printed;
import org.dangzhi.engine.press.draft.Draft;
import org.dangzhi.foundation.forms.page.FormPage;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.page.DutyTableFormData;
import org.dangzhi.operations.dutylog.page.DutyLogFormData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class FormTemplatesTests {

    private static final DutyTableFormData NOVEMBER = DutyTableFormData.example();

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Forms forms;

    @Autowired
    FormKinds kinds;

    @Autowired
    TemplateVersions shelf;

    @Autowired
    TemplateCheck check;

    @Autowired
    FormPages pages;

    @Autowired
    Texts texts;

    @Autowired
    TemplateRows templates;

    @Autowired
    TimeWords times;

    @Autowired
    TransactionTemplate transaction;

    TestOffice binbei;
    PersonId director;
    FormKind table;

    @BeforeEach
    void anOfficeWithADirector() {
        binbei = TestOffice.found(offices);
        director = binbei.in(() -> people.add(NewPerson.of("王志强", "主任", null)));
        table = kinds.find("duty-table").orElseThrow();
    }

    @Test
    void printsWithTheShippedTemplateAtFirst() throws IOException {
        assertThat(printed()).contains("滨北油田办公室2026年11月值班表").contains("带班领导");
    }

    @Test
    void printsWithAnUploadedTemplateOnceItIsActive() throws IOException {
        var version = upload("{{month}}排班一览");
        assertThat(printed()).doesNotContain("排班一览");
        work(() -> shelf.activate(table, version));
        assertThat(printed()).isEqualTo("2026年11月排班一览—1—");
    }

    @Test
    void goesBackToAnEarlierVersionAndToTheShippedOne() throws IOException {
        var first = upload("甲{{month}}");
        var second = upload("乙{{month}}");
        assertThat(second).isEqualTo(first + 1);
        work(() -> shelf.activate(table, second));
        work(() -> shelf.activate(table, first));
        assertThat(printed()).startsWith("甲");
        work(() -> shelf.activate(table, TemplateVersions.SHIPPED));
        assertThat(printed()).contains("带班领导");
    }

    @Test
    void showsVersionsWithWhoAndTagsWithExamples() throws IOException {
        var version = upload("甲{{month}}");
        work(() -> shelf.activate(table, version));
        var page = binbei.in(() -> transaction.execute(status -> pages.form(table)));
        assertThat(page.versions()).extracting(FormPage.Version::name).containsExactly("第 1 版", "随软件提供");
        assertThat(page.versions().getFirst().changed()).contains("王志强");
        assertThat(page.versions().getFirst().active()).isTrue();
        assertThat(page.tags())
                .contains(new FormPage.Tag("{{month}}", "月份", "2026年11月"), new FormPage.Tag("[primary]", "主班", "周海燕"))
                .contains(new FormPage.Tag("{{rows}}[date]", "日期", "11月23日"));
    }

    @Test
    void namesOnceTheFontThatCannotBeUsed(@TempDir Path fonts) throws IOException {
        Files.write(fonts.resolve("方正小标宋简体.ttf"), new byte[] {0, 1, 0, 0});
        var press = new PdfConverter(new Press(List.of(fonts)), () -> Printed.AT, fonts, List.of(), false);
        var listed = new FormPages(kinds, templates, new FormPreviews(press), people, texts, times);

        var page = binbei.in(() -> transaction.execute(status -> listed.forms()));

        assertThat(page.unusable()).containsExactly("方正小标宋简体.ttf：文件已损坏或不完整，请换一份。");
    }

    @Test
    void refusesAnUnknownTagWithItsNameAndPlaceAndKeepsNothing() throws IOException {
        var draft = new Draft(false)
                .add(p("Body", "值班表"))
                .add(p("Body", "{{moon}}"))
                .bytes();
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> check.passed(table, draft))
                .satisfies(refused -> assertThat(texts.t(refused.key(), refused.args()))
                        .isEqualTo("模板里有 1 处不能用：正文第 2 段的 {{moon}} 不是这种表单的标签。请改好再传，没有保存。"))
                .satisfies(refused -> assertThat(refused.status()).isEqualTo(422))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("template"));
        assertThat(binbei.in(() -> shelf.versions(table))).isEmpty();
    }

    @Test
    void refusesATagWhereFillingDoesNotReach() throws IOException {
        var field = "<w:p><w:r><w:t>{{month}}</w:t></w:r><w:fldSimple w:instr=\"HYPERLINK tel:{{phone}}\"/></w:p>";
        assertRefused("forms.refused.faulty", new Draft(false).add(field).bytes());
    }

    @Test
    void refusesFilesThatAreNoTemplate() {
        assertRefused("forms.unfit.NOT_WORD", "值班".getBytes(StandardCharsets.UTF_8));
        assertRefused("forms.unfit.EMPTY", new byte[0]);
        assertRefused("forms.unfit.DAMAGED", "PK\u0003\u0004".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyReasonAndFaultHasItsWords() {
        for (var reason : org.dangzhi.engine.press.docx.UnsupportedDocxException.Reason.values())
            assertThat(texts.t("forms.unfit." + reason)).isNotBlank();
        for (var kind : org.dangzhi.foundation.forms.filling.TemplateFault.Kind.values())
            assertThat(texts.t("forms.fault." + kind, "{{x}}", "正文")).contains("{{x}}");
        for (var thing : org.dangzhi.engine.press.UnsupportedFeature.values())
            assertThat(texts.t("forms.outside." + thing)).isNotBlank();
    }

    @Test
    void hidesOneOfficesTemplatesFromAnother() throws IOException {
        var version = upload("甲{{month}}");
        work(() -> shelf.activate(table, version));
        var plant = TestOffice.found(offices);
        assertThat(plant.in(() -> shelf.versions(table))).isEmpty();
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> plant.in(() -> shelf.content(table, version)));
        assertThat(printed(plant)).contains("带班领导");
    }

    @Test
    void refusesDataOfAnotherForm() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> binbei.in(() -> forms.paper("duty-table", DutyLogFormData.example(), "x")));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> binbei.in(() -> forms.paper("no-form", NOVEMBER, "x")));
    }

    @Test
    void answersWithNamesThatBrowsersKeep() throws IOException {
        var answer = binbei.in(() -> forms.paper("duty-table", NOVEMBER, "值班表-2026-11"))
                .word();
        assertThat(answer.getHeaders().getContentDisposition().getFilename()).isEqualTo("值班表-2026-11.docx");
        assertThat(answer.getBody()).isNotNull();
        assertThat(answer.getBody().contentLength()).isPositive();
    }

    private int upload(String text) throws IOException {
        return binbei.as(Actor.person(director.id()), () -> {
            var template = new Draft(false).add(p("Body", text)).bytes();
            return shelf.add(table, "值班表 改.docx", check.passed(table, template));
        });
    }

    private void work(Runnable work) {
        binbei.as(Actor.person(director.id()), () -> {
            work.run();
            return true;
        });
    }

    private void assertRefused(String key, byte[] upload) {
        assertThatExceptionOfType(TemplateRefused.class)
                .isThrownBy(() -> check.passed(table, upload))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private String printed() throws IOException {
        return printed(binbei);
    }

    private String printed(TestOffice office) throws IOException {
        var pdf = new ByteArrayOutputStream();
        office.in(() -> forms.paper("duty-table", NOVEMBER, "值班表")).pdf(pdf);
        return Printed.pdf(pdf.toByteArray()).all();
    }
}
