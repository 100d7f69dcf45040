package org.dangzhi.foundation.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 曾 reads zeng as a surname; this 曾 says ceng, as some do. */
class NameReadingTests {

    @Test
    void ofWhoSaysNothingIsTheDictionarys() {
        var read = NameReading.of("曾凡军", "");

        assertThat(read.full()).isEqualTo("zengfanjun");
        assertThat(read.initials()).isEqualTo("zfj");
    }

    @ParameterizedTest
    @CsvSource({"ceng fan jun", "Céng Fán Jūn", "ceng'fan'jun", "céng-fán-jūn"})
    void isAsItsBearerSaysAndTheDictionarysIsFoundToo(String own) {
        var read = NameReading.of("曾凡军", own);

        assertThat(read.full()).isEqualTo("cengfanjun");
        assertThat(read.initials()).isEqualTo("cfj");
        assertThat(read.alsoRead()).contains(" zengfanjun", " zfj");
    }

    @Test
    void keepsTheDotsOfUAsV() {
        assertThat(NameReading.of("吕静", "lǚ jìng").full()).isEqualTo("lvjing");
    }

    /** Where one syllable ends is not seen in one word; the dictionary knows three characters. */
    @Test
    void inOneWordTakesInitialsFromTheDictionary() {
        assertThat(NameReading.of("周海燕", "zhouhaiyan").initials()).isEqualTo("zhy");
    }

    @ParameterizedTest
    @ValueSource(strings = {"曾", "zeng 3", "zeng;jun"})
    void whatIsNoLetterCannotBeRead(String own) {
        assertThat(NameReading.isReadable(own)).isFalse();
    }
}
