package org.dangzhi.foundation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a module declares about itself stands in its one {@code …Module} and is named from there. */
class ModuleConfigurationTests {

    private static final Map<Path, String> SOURCES = ProductSources.of(ProductSources.JAVA, ".java");

    private static final Pattern DECLARED =
            Pattern.compile("(MenuEntry\\.(?:tab|tile|act)\\(|new PermissionGrant\\(|PermissionGrant\\.of\\()");

    /** A permission asked for by a name of its own: nobody notices when its module calls it otherwise. */
    private static final Pattern LITERAL =
            Pattern.compile("(?:\\bmay|RequiresPermission|PermissionGrant(?:\\.of)?|guarded)\\(\\s*(\"[^\"]*\")");

    @Test
    void menuEntriesAndPermissionsAreDeclaredInTheModulesConfiguration() {
        assertThat(ProductSources.caught(SOURCES, DECLARED).map(found -> found.replaceFirst("\\.java: .*", "")))
                .hasSizeGreaterThan(40)
                .filteredOn(name -> !name.equals("PermissionGrant"))
                .allMatch(name -> name.endsWith("Module"));
    }

    @Test
    void permissionsAreNamedByTheirModulesConstants() {
        assertThat(ProductSources.caught(SOURCES, LITERAL)).isEmpty();
    }
}
