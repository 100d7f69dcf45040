package org.dangzhi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a page is made of has names: two strings in the wrong of twenty places compile, print, and pass most tests. So a
 * record of a {@code page} package has at most ten components; what belongs together is a record of its own.
 */
class RecordSizeTests {

    private static final int MOST = 10;

    /** Those that wait to be cut, with the components they have. Neither the list nor they may grow. */
    private static final Map<String, Integer> STILL_LARGER = Map.ofEntries(
            Map.entry("foundation.access.page.AccountPage", 14),
            Map.entry("foundation.notify.page.ChannelPage", 18),
            Map.entry("foundation.people.page.PeoplePage", 12),
            Map.entry("foundation.people.page.PersonForm", 12),
            Map.entry("foundation.people.page.PersonPage", 14),
            Map.entry("foundation.regulations.page.RegulationForm", 13),
            Map.entry("overview.desk.page.TodayPage", 14),
            Map.entry("overview.desk.page.TodayPage$ShiftStrip", 15));

    @Test
    void aPageRecordHasAtMostTenComponents() {
        var larger = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.dangzhi").stream()
                        .filter(found ->
                                found.isRecord() && found.getPackageName().endsWith(".page"))
                        .filter(found -> components(found) > MOST)
                        .collect(Collectors.toMap(
                                found -> found.getName().replace("org.dangzhi.", ""),
                                RecordSizeTests::components,
                                Math::max,
                                TreeMap::new));

        assertThat(larger)
                .allSatisfy((name, size) -> assertThat(size)
                        .as("components of " + name)
                        .isLessThanOrEqualTo(STILL_LARGER.getOrDefault(name, MOST)));
        assertThat(STILL_LARGER.keySet()).as("cut since: take it off the list").allMatch(larger::containsKey);
    }

    private static int components(JavaClass found) {
        return found.reflect().getRecordComponents().length;
    }
}
