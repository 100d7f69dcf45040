package org.dangzhi.foundation.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.Ids;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.web.Permits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.MockMvc;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES)
@AutoConfigureMockMvc(addFilters = false)
class DownloadTests {

    private static final byte[] NOTE = "3号站锅炉 16:20 恢复".getBytes(UTF_8);

    @Autowired
    Files files;

    @Autowired
    Offices offices;

    @Autowired
    MockMvc browser;

    @MockitoBean
    Permits permits;

    TestOffice binbei;

    @BeforeEach
    void anOffice() {
        binbei = TestOffice.found(offices);
        when(permits.signedIn()).thenReturn(true);
        when(permits.may("readings.read")).thenReturn(true);
    }

    @Test
    void handsTheContentOutUnderItsName() throws Exception {
        var answer = ask(binbei, store("锅炉 回复.txt", NOTE, "readings.read"), "");

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsByteArray()).isEqualTo(NOTE);
        assertThat(answer.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E9%94%85%E7%82%89%20%E5%9B%9E%E5%A4%8D.txt");
    }

    @Test
    void letsTheBrowserRunNothingOfIt() throws Exception {
        var answer = ask(binbei, store("回复.txt", NOTE, "readings.read"), "");
        assertThat(answer.getHeaders("Content-Security-Policy")).contains("default-src 'none'; sandbox");
        assertThat(answer.getHeader("Cache-Control")).contains("private");
    }

    @Test
    void refusesWhoMayNotSeeWhatHoldsIt() throws Exception {
        var file = store("回复.txt", NOTE, "people.read");
        assertThatThrownBy(() -> ask(binbei, file, "")).hasCauseInstanceOf(AccessDeniedException.class);
    }

    @Test
    void knowsNothingOfAnotherOfficesFile() throws Exception {
        var plant = TestOffice.found(offices);
        assertThat(ask(plant, store("回复.txt", NOTE, "readings.read"), "").getStatus())
                .isEqualTo(404);
    }

    @Test
    void drawsPicturesAndFirstPagesSmall() throws Exception {
        for (var content : new byte[][] {FilesTests.png(), FilesTests.pdf()}) {
            var answer = ask(binbei, store("照片", content, "readings.read"), "/preview");
            assertThat(answer.getContentType()).isEqualTo("image/jpeg");
            assertThat(ImageIO.read(new ByteArrayInputStream(answer.getContentAsByteArray()))
                            .getWidth())
                    .isEqualTo(480);
        }
    }

    @Test
    void drawsNothingForWhatHasNoPicture() throws Exception {
        assertThat(ask(binbei, store("回复.txt", NOTE, "readings.read"), "/preview")
                        .getStatus())
                .isEqualTo(404);
    }

    private FileId store(String name, byte[] content, String permission) throws IOException {
        var holder = new Holder("work.item", Ids.next(), permission);
        return binbei.in(() -> files.store(name, new ByteArrayInputStream(content), holder));
    }

    /** MockMvc answers in this thread, so the office that is bound here is the reader's. */
    private MockHttpServletResponse ask(TestOffice reader, FileId file, String what) throws Exception {
        return reader.in(() -> browser.perform(get("/files/{id}" + what, file.id()))
                .andReturn()
                .getResponse());
    }
}
