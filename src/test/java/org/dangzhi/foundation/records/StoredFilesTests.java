package org.dangzhi.foundation.records;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.NotFoundException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockMultipartFile;

@DatabaseTest
class StoredFilesTests {

    private static final byte[] NOTE = "3号站锅炉 16:20 恢复".getBytes(UTF_8);

    @Value("${dangzhi.data}")
    Path folder;

    @Autowired
    StoredFiles files;

    @Autowired
    Offices offices;

    @Autowired
    Settings settings;

    TestOffice binbei;
    TestOffice plant;

    @BeforeEach
    void twoOffices() {
        binbei = TestOffice.found(offices);
        plant = TestOffice.found(offices);
    }

    @Test
    void keepsEqualContentsOnceUnderEachName() throws IOException {
        var item = item();
        binbei.run(() -> {
            store("回复.txt", NOTE, item);
            store("回复(1).txt", NOTE, item);
        });

        var kept = binbei.in(() -> files.of(item));
        assertThat(kept).extracting(StoredFile::name).containsExactly("回复.txt", "回复(1).txt");
        assertThat(kept)
                .extracting(StoredFile::sha256)
                .containsOnly(kept.getFirst().sha256());
        try (var found = java.nio.file.Files.find(
                folder, 4, (path, it) -> path.endsWith(kept.getFirst().sha256()))) {
            assertThat(found).hasSize(1);
        }
    }

    @Test
    void givesBackWhatWasStored() throws IOException {
        var id = binbei.in(() -> store("回复.txt", NOTE, item()));
        try (var content = binbei.in(() -> files.open(id))) {
            assertThat(content.readAllBytes()).isEqualTo(NOTE);
        }
    }

    @Test
    void showsAnotherOfficeNothing() {
        var item = item();
        var id = binbei.in(() -> store("回复.txt", NOTE, item));

        assertThat(plant.in(() -> files.of(item))).isEmpty();
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> plant.in(() -> files.open(id)));
    }

    @Test
    void passesOverWhatABrowserSendsForAnEmptyField() {
        var nothing = new MockMultipartFile("files", "", "application/octet-stream", new byte[0]);
        assertThat(binbei.in(() -> files.storeAll(List.of(nothing), item()))).isEmpty();
    }

    @Test
    void judgesTheContentAndNotTheName() {
        assertRefused("records.refused.type", 422, "值班表.pdf", "#!/bin/sh\nrm -rf /".getBytes(UTF_8));
        assertRefused("records.refused.type", 422, "页.txt", "<!doctype html><script>alert(1)</script>".getBytes(UTF_8));
        assertRefused(
                "records.refused.type",
                422,
                "图.svg",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(UTF_8));
    }

    @Test
    void refusesTextThatIsCalledAPdf() {
        assertRefused("records.refused.damaged", 422, "回复.pdf", "3号站锅炉 16:20 恢复".getBytes(UTF_8));
        assertRefused("records.refused.damaged", 422, "照片.jpg", "3号站锅炉 16:20 恢复".getBytes(UTF_8));
    }

    @Test
    void refusesWhatIsDamaged() throws IOException {
        assertRefused("records.refused.damaged", 422, "照片.png", Arrays.copyOf(png(), 20));
        assertRefused("records.refused.damaged", 422, "回复.pdf", "%PDF-1.7\nnothing of the kind".getBytes(UTF_8));
        assertRefused("records.refused.damaged", 422, "名单.docx", "PK\u0003\u0004 cut off".getBytes(UTF_8));
    }

    @Test
    void refusesWhatIsEmptyOrTooLarge() {
        assertRefused("records.refused.empty", 422, "空.txt", new byte[0]);
        binbei.run(() -> settings.set("records.max_mb", "1"));
        var text = new byte[1024 * 1024 + 1];
        Arrays.fill(text, (byte) 'a');
        assertRefused("records.refused.large", 413, "长.txt", text);
    }

    @Test
    void keepsNothingOfWhatWasRefused() throws IOException {
        assertRefused("records.refused.empty", 422, "空.txt", new byte[0]);
        try (var left = java.nio.file.Files.list(folder.resolve("files/incoming"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void cutsThePathOffAName() {
        var id = binbei.in(() -> store("C:\\Users\\周海燕\\桌面\\回\u202e复.txt", NOTE, item()));
        assertThat(binbei.in(() -> files.known(id)).name()).isEqualTo("回复.txt");
    }

    @Test
    void knowsWordFromExcelAndPdfFromPicture() throws IOException {
        assertThat(typeOf("照片", png())).isEqualTo("image/png");
        assertThat(typeOf("回复.doc", pdf())).isEqualTo("application/pdf");
    }

    private String typeOf(String name, byte[] content) {
        var id = binbei.in(() -> store(name, content, item()));
        return binbei.in(() -> files.known(id)).type();
    }

    private void assertRefused(String key, int status, String name, byte[] content) {
        var item = item();
        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> binbei.in(() -> store(name, content, item)))
                .satisfies(refused -> {
                    assertThat(refused.key()).isEqualTo(key);
                    assertThat(refused.status()).isEqualTo(status);
                    assertThat(refused.field()).isEqualTo("files");
                });
        assertThat(binbei.in(() -> files.of(item))).isEmpty();
    }

    private FileId store(String name, byte[] content, FileHolder holder) {
        return files.store(name, new ByteArrayInputStream(content), holder);
    }

    private static FileHolder item() {
        return new FileHolder("work.item", TimeOrderedIds.next(), "work.read");
    }

    static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            document.addPage(new PDPage());
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
