package org.dangzhi.foundation.people.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.NewUnit;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.people.units.UnitCommands;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class PeopleImportTests {

    private static final String PASSWORD = "Autumn-2026-duty";

    /** Row 1 is a title, row 2 the head; row 3 is right, the others each wrong in their own way. */
    private static final String BLOCK = """
            人员名单

            单位	姓名（必填）	手机	职务	性别	排序
            办公室	单春梅	138 1234 5678	主办	女	300
            办公室		13812345679	主办	女
            飞行部	解立民	13812345680	主办	男
            办公室	仇志远	内线	主办	男
            办公室	曾凡军	13812345681	主任	先生	第一
            办公室/接待科	查雅琴	0543-5552117	科员	女
            办公室	单春梅	13812345682	主办	女
            """;

    @Autowired
    Offices offices;

    @Autowired
    PeopleCommands people;

    @Autowired
    UnitCommands units;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    TestOffice binbei;
    HttpBrowser director;

    @BeforeEach
    void aDirector() {
        binbei = TestOffice.found(offices);
        binbei.run(() -> units.add(new NewUnit(null, "办公室", "办公室", 1)));
        director = browser(Roles.DIRECTOR);
    }

    @Test
    void takesTheGoodRowsAndHandsTheOthersBackWithTrueNumbersAndReasons() throws IOException {
        var batch = HttpBrowser.leadsTo(director.post("/import/people", Map.of("block", BLOCK)));
        var preview = director.page(batch);
        assertThat(preview.select(".dz-metaline").text()).isEqualTo("2 行可以导入 5 行有问题，不导入");
        assertThat(matching("单春梅")).isEmpty();

        assertThat(HttpBrowser.leadsTo(director.post(batch, Map.of()))).isEqualTo(batch);

        assertThat(matching("scm")).containsExactly("单春梅 主办");
        assertThat(matching("接待科")).containsExactly("查雅琴 科员");
        assertThat(director.page(batch).select(".dz-metaline").text()).isEqualTo("已导入 2 行 5 行没有导入");
        assertThat(failed(batch))
                .containsExactly(
                        "5: 缺“姓名”",
                        "6: 没有单位“飞行部”；要新建就写全路径，如“办公室/接待科”；要建在最上层，写“/飞行部”",
                        "7: “内线”里没有可以拨的号码，至少要有 3 位数字。",
                        "8: 性别“先生”写“男”或“女”、排序“第一”应是 1 到 9999 的整数",
                        "10: “单春梅”已经有了");
    }

    @Test
    void makesAUnitAtTheTopAndRefusesAMobileNumberThatLacksADigit() throws IOException {
        var block = "姓名\t部门\t手机\n秦大勇\t/车队\t13800001234\n王伟\t车队\t1380000123";
        var batch = HttpBrowser.leadsTo(director.post("/import/people", Map.of("block", block)));
        director.post(batch, Map.of());

        assertThat(matching("车队")).containsExactly("秦大勇");
        assertThat(failed(batch)).singleElement().asString().contains("1380000123”像是手机号，但有 10 位");
    }

    @Test
    void takesABatchOnceHoweverOftenItIsAsked() {
        var batch = HttpBrowser.leadsTo(director.post("/import/people", Map.of("block", "姓名\n王伟")));
        director.post(batch, Map.of());
        director.post(batch, Map.of());

        assertThat(matching("王伟")).hasSize(1);
    }

    @Test
    void isOnePersonHoweverTheNameIsSpaced() {
        var block = "姓名\t手机\n王　伟\t13800001234\n王伟\t13800001235\n赵敏\u200B\t";
        var batch = HttpBrowser.leadsTo(director.post("/import/people", Map.of("block", block)));
        director.post(batch, Map.of());

        assertThat(matching("王伟")).containsExactly("王伟");
        assertThat(matching("赵敏")).containsExactly("赵敏");
        assertThat(director.page(batch).select(".dz-metaline").text()).isEqualTo("已导入 2 行 1 行没有导入");
    }

    @Test
    void saysWhichColumnsAndHiddenRowsTheFileHas() throws IOException {
        var file = new ClassPathResource("trials/26c.xlsx").getContentAsByteArray();
        var batch = HttpBrowser.leadsTo(director.upload("/import/people", Map.of(), "file", "人员.xlsx", file));
        assertThat(director.page(batch).select(".dz-remark").eachText())
                .containsExactly("其中有 3 行在文件里是隐藏的（例如被筛选掉的），也在下面。");

        var strange = HttpBrowser.leadsTo(director.post("/import/people", Map.of("block", "姓名\t星座\n王伟\t白羊")));
        assertThat(director.page(strange).select(".dz-remark").text()).contains("没有读的列：星座");
    }

    @Test
    void readsItsOwnTemplateAndPassesOverTheExample() throws IOException {
        var answer = director.get("/import/people/template");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains(".xlsx");

        var batch = HttpBrowser.leadsTo(director.upload(
                "/import/people", Map.of(), "file", "人员.xlsx", withARow(director.bytes("/import/people/template"))));
        assertThat(director.page(batch).select(".dz-metaline").text()).startsWith("1 行可以导入");
        director.post(batch, Map.of());

        assertThat(matching("")).contains("秦大勇").doesNotHaveDuplicates();
        assertThat(matching("")).hasSize(2); // the director himself, and no example
    }

    /** The template as somebody fills it in below its example. */
    private static byte[] withARow(byte[] template) throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(template));
                var out = new ByteArrayOutputStream()) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).as("title and example").isEqualTo(1);
            sheet.createRow(2).createCell(nameColumn(sheet.getRow(0))).setCellValue("秦大勇");
            book.write(out);
            return out.toByteArray();
        }
    }

    private static int nameColumn(Row head) {
        for (var cell : head) if (cell.getStringCellValue().startsWith("姓名")) return cell.getColumnIndex();
        throw new AssertionError("no name in the head");
    }

    @Test
    void refusesWhatHoldsNoRowsAndWhatIsNoFile() {
        assertThat(director.post("/import/people", Map.of("block", " \n ")).statusCode())
                .isEqualTo(422);
        assertThat(director.post("/import/people", Map.of("block", "姓名\t电话")).statusCode())
                .isEqualTo(422);
        assertThat(director.get("/import/planes").statusCode()).isEqualTo(404);
        assertThat(director.get("/import/people/" + TimeOrderedIds.next()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void isSeenByItsMakerOnly() {
        var batch = HttpBrowser.leadsTo(director.post("/import/people", Map.of("block", "姓名\n王伟")));

        assertThat(browser(Roles.DIRECTOR).get(batch).statusCode()).isEqualTo(404);
        assertThat(browser(Roles.DRIVER).get("/import/people").statusCode()).isEqualTo(403);
        assertThat(browser(Roles.DUTY_OFFICER).get("/import/contacts").statusCode())
                .isEqualTo(200);
    }

    @Test
    void takesContactsOfBothSides() {
        var block = "单位\t联系人\t电话\t内外\n市应急局\t指挥中心\t0543-3162119\t外单位\n二厂\t值班室\t5556101\t本系统\n三厂\t值班室\t5557101\t对面";
        var batch = HttpBrowser.leadsTo(director.post("/import/contacts", Map.of("block", block)));
        director.post(batch, Map.of());

        assertThat(director.page("/contacts?side=in").select("tbody tr").eachText())
                .hasSize(1)
                .first()
                .asString()
                .contains("二厂", "5556101");
        assertThat(director.page("/contacts?q=3162").select("tbody tr")).hasSize(1);
    }

    @Test
    void readsADayInWhateverFormItIsWritten() {
        var block = "姓名\t入职日期\t离职日期\n王伟\t2020年7月1日\t2027.1.1\n赵敏\t２０２０／７／１\t20270101\n李强\t2020-7-1\t元旦";
        var batch = HttpBrowser.leadsTo(director.post("/import/people", Map.of("block", block)));
        assertThat(director.page(batch).select(".dz-metaline").text()).startsWith("2 行可以导入 1 行有问题");
        director.post(batch, Map.of());

        for (var name : List.of("王伟", "赵敏")) {
            var card = binbei.in(
                    () -> people.of(people.matching(name, 1).getFirst().id()).card());
            assertThat(card.from()).as(name).isEqualTo(LocalDate.of(2020, 7, 1));
            assertThat(card.until()).as(name).isEqualTo(LocalDate.of(2027, 1, 1));
        }
    }

    @Test
    void readsAUnitWithoutSignsThatShowNothing() {
        var block = "姓名\t部门\t职务\n秦大勇\t/车\u200B队\t司\u202A机";
        director.post(HttpBrowser.leadsTo(director.post("/import/people", Map.of("block", block))), Map.of());

        assertThat(matching("车队")).containsExactly("秦大勇 司机");
    }

    /**
     * Ten cells of a real list: two that a spreadsheet spoiled, one whose numbers only a space parts, which may as well
     * stand within one; the others are whole numbers.
     */
    @Test
    void readsTheTelephoneCellsOfARealList() throws IOException {
        var file = new ClassPathResource("trials/25.xlsx").getContentAsByteArray();
        var batch = HttpBrowser.leadsTo(director.upload("/import/contacts", Map.of(), "file", "电话.xlsx", file));
        assertThat(director.page(batch).select(".dz-metaline").text()).startsWith("7 行可以导入 3 行有问题");
        assertThat(failed(batch))
                .satisfiesExactly(
                        row -> assertThat(row).contains("1.38055E+10"),
                        row -> assertThat(row).contains("5433162119"),
                        row -> assertThat(row).contains("13800000000 13900000001"));
        director.post(batch, Map.of());

        var numbers = binbei.in(() ->
                transaction.execute(status -> jdbc.sql("""
                        select n.name || ' ' || string_agg(p.number, ' ' order by p.number)
                          from people.contact n join people.phone p on p.contact_id = n.id
                         where n.unit = '测电单位' group by n.name order by n.name
                        """).query(String.class).list()));
        assertThat(numbers)
                .containsExactly(
                        "测电2 0543-3162119 0543-3162120",
                        "测电3 13800000000 13900000001",
                        "测电4 0543-3162119转8001",
                        "测电5 +86 138 0000 0000",
                        "测电7 0543-3162119 0543-3162120",
                        "测电8 13800000000 13900000001",
                        "测电9 13800000000 13900000001");
    }

    @Test
    void saysWhichContactsAreThereAlready() {
        var block = "单位\t联系人\t电话\n市应急局\t指挥中心\t0543-3162119\n二厂\t值班室\t5556101";
        var first = HttpBrowser.leadsTo(director.post("/import/contacts", Map.of("block", block)));
        director.post(first, Map.of());

        var again = director.page(
                HttpBrowser.leadsTo(director.post("/import/contacts", Map.of("block", block + "\n三厂\t值班室\t5557101"))));
        assertThat(again.select(".dz-metaline").text()).startsWith("1 行可以导入 2 行有问题");
        assertThat(again.select("main").text()).contains("“指挥中心”已经有了", "“值班室”已经有了");
    }

    private List<String> failed(String batch) throws IOException {
        var bytes = director.bytes(batch + "/failed");
        var format = new DataFormatter();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            int last = sheet.getRow(0).getLastCellNum() - 1;
            return java.util.stream.IntStream.rangeClosed(1, sheet.getLastRowNum())
                    .mapToObj(sheet::getRow)
                    .map(row -> format.formatCellValue(row.getCell(last - 1)) + ": "
                            + format.formatCellValue(row.getCell(last)))
                    .toList();
        }
    }

    private List<String> matching(String typed) {
        return binbei.in(() -> people.matching(typed, 10)).stream()
                .map(PersonName::shown)
                .toList();
    }

    private HttpBrowser browser(String role) {
        var name = "u" + TimeOrderedIds.next().toString().substring(20).replace("-", "");
        binbei.run(() -> accounts.open(
                new NewAccount(name, PASSWORD, people.add(NewPerson.of("许明", role, null)), Set.of(role))));
        var browser = new HttpBrowser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }
}
