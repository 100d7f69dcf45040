package org.dangzhi.foundation.rules.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which rows of a table a page shows. */
class LimitTableTests {

    private static final LimitRow HAINAN = lodging("海南", 500);
    private static final LimitRow SHANDONG = lodging("山东", 380);
    private static final LimitRow EVERYWHERE = lodging("", 300);
    private static final LimitRow MEALS = new LimitRow("meals", "", "", "", "", "", BigDecimal.valueOf(100), "");
    private static final List<LimitRow> SHIPPED = List.of(HAINAN, SHANDONG, EVERYWHERE, MEALS);

    @Test
    void theProvinceAskedForIsShownWithWhatHoldsEverywhere() {
        var table = LimitTable.of(List.of(), SHIPPED, "lodging", "山东");

        assertThat(table.names()).containsExactly("lodging", "meals");
        assertThat(table.provinces()).containsExactly("海南", "山东");
        assertThat(table.rows()).extracting(LimitTable.Row::limit).containsExactly(SHANDONG, EVERYWHERE);
    }

    @Test
    void aProvinceThatTheTableDoesNotHaveGivesWayToItsFirst() {
        assertThat(LimitTable.of(List.of(), SHIPPED, "lodging", "").province()).isEqualTo("海南");
        assertThat(LimitTable.of(List.of(), SHIPPED, "meals", "山东").rows())
                .extracting(LimitTable.Row::limit)
                .containsExactly(MEALS);
    }

    @Test
    void theOfficesOwnRowsStandInFront() {
        var own = lodging("山东", 350);

        var table = LimitTable.of(List.of(own), SHIPPED, "lodging", "山东");

        assertThat(table.rows().getFirst()).isEqualTo(new LimitTable.Row(own, true));
        assertThat(table.rows()).filteredOn(LimitTable.Row::own).hasSize(1);
    }

    private static LimitRow lodging(String province, int amount) {
        return new LimitRow("lodging", province, "", "", "", "", BigDecimal.valueOf(amount), "");
    }
}
