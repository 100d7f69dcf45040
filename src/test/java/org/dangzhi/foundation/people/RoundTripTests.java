package org.dangzhi.foundation.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.sheets.ExportedSheet;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a list gives out, it takes in again: exported by one office and loaded by another, it is the same list. */
@DatabaseTest
class RoundTripTests {

    private static final String PASSWORD = "Autumn-2026-duty";

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    @Test
    void people() throws IOException {
        comesBack("people", "/people/export", """
                姓名\t部门\t职务\t职级\t性别\t办公电话\t手机\t排序\t到岗日期\t拼音
                单春梅\t/办公室\t主办\t正科级\t女\t0543-5552101/5552102\t13800001234\t210\t2020-07-01\tdan chun mei
                王　伟\t/办公室/接待科\t科员\t\t男\t\t13800001235；13900001235\t300\t\t
                """);
    }

    @Test
    void contacts() throws IOException {
        comesBack("contacts", "/contacts/export", """
                单位\t联系人\t职务\t电话\t电话 2\t内外\t备注
                滨北市应急管理局\t指挥中心\t\t0543-3162119/3162120\t13800000000\t外单位\t信息报送
                3 号站\t值班室\t\t0543-5551234转8001\t\t本系统\t"两行
                备注"
                """);
    }

    private void comesBack(String list, String export, String block) throws IOException {
        var one = director();
        take(one, HttpBrowser.leadsTo(one.post("/import/" + list, Map.of("block", block))));
        var given = one.bytes(export);
        var other = director();
        take(other, HttpBrowser.leadsTo(other.upload("/import/" + list, Map.of(), "file", list + ".xlsx", given)));

        assertThat(rows(given)).hasSizeGreaterThan(2);
        assertThat(rows(other.bytes(export))).isEqualTo(rows(given));
    }

    /** The director of a new office is of its people, so that theirs comes in as well. */
    private static void take(HttpBrowser director, String batch) {
        director.post(batch, Map.of());
    }

    private HttpBrowser director() {
        var office = TestOffice.found(offices);
        var name = "u" + TimeOrderedIds.next().toString().substring(20).replace("-", "");
        office.run(() -> accounts.open(
                new NewAccount(name, PASSWORD, people.add(NewPerson.of("曾凡军", "主任", null)), Set.of(Roles.DIRECTOR))));
        var browser = new HttpBrowser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private static List<List<String>> rows(byte[] file) throws IOException {
        return ExportedSheet.of(file).rows();
    }
}
