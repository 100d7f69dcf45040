package org.dangzhi.foundation.rules.judging;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.rules.Finding;
import org.dangzhi.foundation.rules.Verdict;
import org.dangzhi.foundation.rules.standards.ShippedStandards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Places are understood under every name that people write, and judged by the row of the place or not at all. */
class PlacesTests {

    private static final LocalDate MARCH = LocalDate.of(2026, 3, 10);
    private static final LocalDate AUGUST = LocalDate.of(2026, 8, 10);

    @ParameterizedTest
    @CsvSource({
        "广东, 广州市, 450", // the row of 广州, not that of the other places of 广东 (430)
        "广东省, 广东省广州市, 450",
        "西藏自治区, 拉萨市, 350",
        "新疆维吾尔自治区, 乌鲁木齐市, 350",
        "广西壮族自治区, 南宁, 350",
        "北京市, 海淀区, 500",
        "山东, 烟　台, 380"
    })
    void aPlaceIsUnderstoodWithAndWithoutItsSuffix(String province, String place, BigDecimal limit) {
        assertThat(lodging(MARCH, province, place).most()).isEqualByComparingTo(limit);
    }

    @Test
    void theSeasonOfAPlaceIsThatOfThePlace() {
        assertThat(lodging(AUGUST, "山东", "烟台市").most())
                .isEqualTo(lodging(AUGUST, "山东", "烟台").most());
        assertThat(lodging(AUGUST, "山东", "烟台市").most())
                .as("dearer than in March")
                .isGreaterThan(lodging(MARCH, "山东", "烟台市").most());
    }

    @Test
    void aCountyIsJudgedByTheRowOfItsCity() {
        assertThat(lodging(MARCH, "江苏省", "昆山市").most())
                .isEqualTo(lodging(MARCH, "江苏", "苏州").most());
    }

    @Test
    void anUnknownPlaceIsNotJudgedAndNamed() {
        for (var place : List.of("广洲", "烟台")) {
            var found = lodging(MARCH, "广东", place);

            assertThat(found.verdict()).isEqualTo(Verdict.UNJUDGED);
            assertThat(found.missing()).containsExactly("place:广东 " + place);
        }
        assertThat(lodging(MARCH, "粤东", "广州").missing()).containsExactly("place:粤东 广州");
    }

    @Test
    void withoutAPlaceWhatDependsOnItIsNotJudged() {
        assertThat(lodging(MARCH, "山东", "").missing()).containsExactly("place");
        assertThat(lodging(MARCH, "", "").missing()).containsExactly("province");
        assertThat(lodging(MARCH, "上海", "").most()).isEqualByComparingTo("500");
    }

    @Test
    void aPlaceThatTheOfficeHasGivenARowIsKnown() {
        var own = new LimitRow("lodging", "山东", "孤岛镇", "OTHER", "", "", BigDecimal.valueOf(260), "");
        var lookup = new LimitLookup(ShippedStandards.limits(), List.of(own), ShippedRules.PLACES);

        assertThat(lookup.wanting("lodging", "山东省", "孤岛镇")).isEmpty();
        assertThat(lookup.find("lodging", "山东省", "孤岛镇", "OTHER", MARCH)).contains(BigDecimal.valueOf(260));
    }

    @Test
    void everyPlaceOfTheShippedTablesIsInTheCatalogueAndMeansItself() {
        assertThat(ShippedStandards.limits())
                .filteredOn(row -> !row.place().isEmpty())
                .hasSizeGreaterThan(500)
                .allSatisfy(row -> assertThat(ShippedRules.PLACES.place(row.province(), row.place()))
                        .get()
                        .extracting(place -> place.name())
                        .isEqualTo(row.place()));
        assertThat(ShippedRules.PLACES.provinces()).hasSize(31);
    }

    private static Finding lodging(LocalDate on, String province, String place) {
        return ShippedRules.of(
                "lodging.price",
                on,
                Map.of("nature", "OFFICIAL"),
                "LODGING",
                Map.of("province", province, "place", place, "rank", "OTHER", "price", 300));
    }
}
