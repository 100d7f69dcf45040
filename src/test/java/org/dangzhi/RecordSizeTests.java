package org.dangzhi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a page is made of has names: two strings in the wrong of twenty places compile, print, and pass most tests. So a
 * record of a {@code page} package has at most ten components; what belongs together is a record of its own.
 */
class RecordSizeTests {

    private static final int MOST = 10;

    @Test
    void aPageRecordHasAtMostTenComponents() {
        var larger = ProductClasses.ALL.stream()
                .filter(found -> found.isRecord() && found.getPackageName().endsWith(".page"))
                .filter(found -> components(found) > MOST)
                .collect(Collectors.toMap(
                        found -> found.getName().replace("org.dangzhi.", ""),
                        RecordSizeTests::components,
                        Math::max,
                        TreeMap::new));

        assertThat(larger).as("records of more than %d components", MOST).isEmpty();
    }

    private static int components(JavaClass found) {
        return found.reflect().getRecordComponents().length;
    }
}
