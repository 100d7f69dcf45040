package org.dangzhi.foundation.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.Set;
import javax.imageio.ImageIO;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DatabaseTest
class DownloadTests {

    private static final byte[] NOTE = "3号站锅炉 16:20 恢复".getBytes(UTF_8);
    private static final String PASSWORD = "Autumn-2026-duty";

    @Autowired
    StoredFiles files;

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    TestOffice binbei;
    HttpBrowser officer;

    @BeforeEach
    void anOffice() {
        binbei = TestOffice.found(offices);
        officer = officer(binbei);
    }

    @Test
    void handsTheContentOutUnderItsName() throws Exception {
        var file = store("锅炉 回复.txt", NOTE, "work.item.read");
        var answer = ask(officer, file, "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(officer.bytes("/files/" + file.id())).isEqualTo(NOTE);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E9%94%85%E7%82%89%20%E5%9B%9E%E5%A4%8D.txt");
    }

    @Test
    void letsTheBrowserRunNothingOfIt() throws Exception {
        var answer = ask(officer, store("回复.txt", NOTE, "work.item.read"), "");
        assertThat(answer.headers().allValues("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("private");
    }

    @Test
    void refusesWhoMayNotSeeWhatHoldsIt() throws Exception {
        var file = store("回复.txt", NOTE, "people.write");
        assertThat(ask(officer, file, "").statusCode()).isEqualTo(403);
    }

    @Test
    void knowsNothingOfAnotherOfficesFile() throws Exception {
        var stranger = officer(TestOffice.found(offices));
        assertThat(ask(stranger, store("回复.txt", NOTE, "work.item.read"), "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void drawsPicturesAndFirstPagesSmall() throws Exception {
        for (var content : new byte[][] {StoredFilesTests.png(), StoredFilesTests.pdf()}) {
            var file = store("照片", content, "work.item.read");
            assertThat(ask(officer, file, "/preview").headers().firstValue("Content-Type"))
                    .hasValue("image/jpeg");
            var picture = officer.bytes("/files/" + file.id() + "/preview");
            assertThat(ImageIO.read(new ByteArrayInputStream(picture)).getWidth())
                    .isEqualTo(480);
        }
    }

    @Test
    void drawsNothingForWhatHasNoPicture() throws Exception {
        assertThat(ask(officer, store("回复.txt", NOTE, "work.item.read"), "/preview")
                        .statusCode())
                .isEqualTo(404);
    }

    private FileId store(String name, byte[] content, String permission) throws IOException {
        var holder = new FileHolder("work.item", TimeOrderedIds.next(), permission);
        return binbei.in(() -> files.store(name, new ByteArrayInputStream(content), holder));
    }

    /** Somebody who may read items, and write no persons. */
    private HttpBrowser officer(TestOffice office) {
        var name = "o" + TimeOrderedIds.next().toString().replace("-", "").substring(8);
        office.in(() -> accounts.open(new NewAccount(
                name, PASSWORD, people.add(NewPerson.of("周海燕", "值班员", null)), Set.of(Roles.DUTY_OFFICER))));
        var browser = new HttpBrowser(port);
        browser.signIn(name, PASSWORD);
        return browser;
    }

    private static HttpResponse<String> ask(HttpBrowser reader, FileId file, String what) {
        return reader.get("/files/" + file.id() + what);
    }
}
