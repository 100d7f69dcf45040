package org.dangzhi.foundation.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dangzhi.engine.press.Press;
import org.dangzhi.engine.press.Printed;
import org.dangzhi.engine.press.draft.Draft;
import org.dangzhi.engine.press.draft.WordMarkup;
import org.dangzhi.foundation.forms.filling.TemplateFiller;
import org.dangzhi.operations.phone.FilledPhoneRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibreOfficeTests {

    private static final String BOX =
            "<w:p><w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\" style=\"width:200pt;height:40pt\"><v:textbox><w:txbxContent>"
                    + WordMarkup.p("Body", "框中的字") + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>";

    @TempDir
    Path folder;

    @Test
    void printsWhatThePressCannot() throws Exception {
        assumeTrue(LibreOffice.find().isPresent(), "LibreOffice is not installed");
        var word = new Draft(false).add(BOX).add(WordMarkup.p("Body", "值班")).bytes();
        assertThat(Printed.pdf(with(found(Duration.ofSeconds(60))).print(word, "t"))
                        .all())
                .contains("框中的字");
        assertThat(Printed.word(word).all()).contains("值班").doesNotContain("框中的字");
    }

    @Test
    void agreesWithThePressOnAShippedForm() throws Exception {
        assumeTrue(LibreOffice.find().isPresent(), "LibreOffice is not installed");
        var word = TemplateFiller.fill(
                Files.readAllBytes(Path.of("src/main/resources/forms/phone-record.docx")), FilledPhoneRecord.fire());
        var theirs = Printed.pdf(found(Duration.ofSeconds(60)).print(word));
        var ours = Printed.word(word);
        assertThat(ours.pages()).hasSameSizeAs(theirs.pages());
        assertThat(letters(ours)).isEqualTo(letters(theirs));
    }

    @Test
    void isEndedWhenItTakesTooLong() throws IOException {
        var sleeper = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\nsleep 30\n");
        assumeTrue(sleeper.toFile().setExecutable(true));
        var slow = new LibreOffice(sleeper, folder.resolve("profile"), Duration.ofMillis(300));
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> slow.print(new byte[0]))
                .withMessageContaining("longer");
    }

    @Test
    void isReplacedByThePressWhenItFails() throws Exception {
        var broken = Files.writeString(folder.resolve("soffice"), "#!/bin/sh\nexit 3\n");
        assumeTrue(broken.toFile().setExecutable(true));
        var pdf = with(new LibreOffice(broken, folder.resolve("profile"), Duration.ofSeconds(5)))
                .print(new Draft(false).add(BOX).add(WordMarkup.p("Body", "值班")).bytes(), "t");
        assertThat(Printed.pdf(pdf).all()).contains("值班");
    }

    /** How often each letter is printed; some fonts name 一 as the radical ⼀. */
    private static Map<Integer, Long> letters(Printed printed) {
        return Normalizer.normalize(printed.all(), Normalizer.Form.NFKC)
                .codePoints()
                .filter(letter -> !Character.isWhitespace(letter))
                .boxed()
                .collect(Collectors.groupingBy(letter -> letter, TreeMap::new, Collectors.counting()));
    }

    private PdfConverter with(LibreOffice program) {
        return new PdfConverter(new Press(List.of()), () -> Printed.AT, Path.of("none"), List.of(program), false);
    }

    private LibreOffice found(Duration limit) {
        return new LibreOffice(LibreOffice.find().orElseThrow(), folder.resolve("profile"), limit);
    }
}
