package org.dangzhi.foundation.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTests {

    private static final UUID ID = UUID.fromString("019ae0e2-0000-7000-8000-000000000000");
    private static final Instant AT = Instant.parse("2026-11-23T08:42:00.123456Z");

    @Test
    void readsWhatItWrote() {
        var cursor = requireNonNull(Cursor.of(Cursor.key(AT, LocalDate.of(2026, 11, 23), 7, "采油 ~一厂_%", ID), 5));

        assertThat(cursor.time(0)).isEqualTo(AT);
        assertThat(cursor.day(1)).isEqualTo("2026-11-23");
        assertThat(cursor.number(2)).isEqualTo(7);
        assertThat(cursor.text(3)).isEqualTo("采油 ~一厂_%");
        assertThat(cursor.id(4)).isEqualTo(ID);
    }

    @Test
    void tellsRowsOfOneMillisecondApart() {
        assertThat(Cursor.key(AT, ID)).isNotEqualTo(Cursor.key(AT.plusNanos(1_000), ID));
    }

    @Test
    void noKeyIsTheBeginning() {
        assertThat(Cursor.of(null, 2)).isNull();
        assertThat(Cursor.of(" ", 2)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"rubbish", "~", "x~y", "9223372036854775807~019ae0e2-0000-7000-8000-000000000000", "1~2~3"})
    void refusesWhatNobodyGaveOut(String key) {
        assertThatThrownBy(() -> {
                    var cursor = requireNonNull(Cursor.of(key, 2));
                    cursor.time(0);
                    cursor.id(1);
                })
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.status()).isEqualTo(400));
    }
}
