package org.dangzhi.foundation.people.phones;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dangzhi.foundation.web.RenderedTemplate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells of real telephone lists. */
class PhoneCellTests {

    @Test
    void areAllTheNumbersOfACell() {
        assertThat(PhoneCell.numbers("0543-3162119/3162120")).isEqualTo(List.of("0543-3162119", "0543-3162120"));
        assertThat(PhoneCell.numbers("13800000000；13900000001")).isEqualTo(List.of("13800000000", "13900000001"));
        assertThat(PhoneCell.numbers("13800000000、13900000001")).hasSize(2);
        assertThat(PhoneCell.numbers("0543－3162119转8001")).isEqualTo(List.of("0543-3162119转8001"));
        assertThat(PhoneCell.numbers("3162119\n3162120")).isEqualTo(List.of("3162119", "3162120"));
        assertThat(PhoneCell.numbers("010-62119000 13800000000")).hasSize(1);
        assertThat(PhoneCell.numbers("５５５２１０１")).isEqualTo(List.of("5552101"));
        assertThat(PhoneCell.numbers(" ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0543-3162119/3162120",
                "13800000000；13900000001",
                "+86 138 0000 0000",
                "400-820-8820",
                "95598",
                "8001",
                "119"
            })
    void areTaken(String cell) {
        assertThat(PhoneCell.fault(cell, RenderedTemplate.texts())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.38055E+10", "5433162119", "0543-3162119/20", "1380000123", "内线", "13800000000；无"})
    void areRefusedWhereASheetOrAHandSpoiledThem(String cell) {
        assertThat(PhoneCell.fault(cell, RenderedTemplate.texts())).isPresent();
    }
}
