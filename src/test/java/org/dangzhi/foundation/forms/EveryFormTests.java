package org.dangzhi.foundation.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dangzhi.DatabaseTest;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.foundation.forms.filling.FormTags;
import org.dangzhi.foundation.forms.filling.TagCheck;
import org.dangzhi.foundation.web.Texts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What every module's form must have. */
@DatabaseTest
class EveryFormTests {

    @Autowired
    FormKinds kinds;

    @Autowired
    Texts texts;

    @Test
    void hasAShippedTemplateThatItsRecordFills() throws Exception {
        for (var kind : kinds.all()) {
            var template = FormKinds.shipped(kind);
            assertThat(TagCheck.faults(
                            DocxFile.open(template), FormTags.of(kind.example().getClass())))
                    .as(kind.id())
                    .isEmpty();
            assertThat(TestForms.printed(template, kind.example()).all())
                    .as(kind.id())
                    .isNotEmpty();
        }
    }

    @Test
    void saysWhatEachTagMeansInBothLanguages() {
        for (var kind : kinds.all())
            for (var tag : FormTags.of(kind.example().getClass()).all())
                for (var locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                    var key = kind.titleKey() + "." + tag;
                    assertThat(texts.in(locale, key)).isNotBlank().isNotEqualTo(key);
                }
    }
}
