package org.dangzhi.foundation.people.phones;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhoneDigitsTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0543-5552101       | 05435552101",
                "(0543) 555 2101    | 05435552101",
                "+86 543 5552101    | 05435552101",
                "+86-543-555-2101   | 05435552101",
                "0086 543 5552101   | 05435552101",
                "010-6512-3456      | 01065123456",
                "+86 10 6512 3456   | 01065123456",
                "138 1234 5678      | 13812345678",
                "138-1234-5678      | 13812345678",
                "+8613812345678     | 13812345678",
                "8613812345678      | 13812345678",
                "5552101-8001       | 5552101",
                "0543-5552101-8001  | 05435552101",
                "5552101转8001      | 5552101",
                "5552101 ext. 8001  | 5552101",
                "5552101#1          | 5552101",
                "400-810-1234       | 4008101234",
                "+86 400 810 1234   | 4008101234",
                "０５４３－５５５２１０１ | 05435552101",
                "119                | 119",
                "2101               | 2101",
                "内线               | ''"
            })
    void areTheSameHoweverTheNumberIsTyped(String typed, String digits) {
        assertThat(PhoneDigits.of(typed)).isEqualTo(digits);
    }
}
