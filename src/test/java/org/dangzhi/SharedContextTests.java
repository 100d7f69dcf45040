package org.dangzhi;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** Contexts are what makes tests slow: all of them share one, but for those that are about the installation itself. */
class SharedContextTests {

    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.dangzhi");

    private static final DescribedPredicate<JavaClass> WITH_THEIR_OWN = simpleName("DatabaseTest")
            .or(simpleName("FirstRunTests")) // nobody has founded an office yet
            .or(simpleName("SetupStoryTests")) // neither here
            .or(simpleName("RestoreTests")); // every office's rows, and no others

    @Test
    void noOtherTestStartsAContextOfItsOwn() {
        noClasses()
                .that(DescribedPredicate.not(WITH_THEIR_OWN))
                .should()
                .beAnnotatedWith("org.springframework.boot.test.context.SpringBootTest")
                .orShould()
                .beAnnotatedWith("org.springframework.modulith.test.ApplicationModuleTest")
                .check(TESTS);
    }

    @Test
    void noTestChangesTheSharedOneByAPropertyAnImportOrAMock() {
        noClasses()
                .that(DescribedPredicate.not(WITH_THEIR_OWN))
                .and()
                .areMetaAnnotatedWith(DatabaseTest.class)
                .should()
                .beAnnotatedWith("org.springframework.test.context.TestPropertySource")
                .orShould()
                .beAnnotatedWith("org.springframework.test.context.ContextConfiguration")
                .orShould()
                .beAnnotatedWith("org.springframework.test.context.ActiveProfiles")
                .orShould()
                .beAnnotatedWith("org.springframework.test.annotation.DirtiesContext")
                .orShould()
                .beAnnotatedWith("org.springframework.context.annotation.Import")
                .check(TESTS);
        noFields()
                .should()
                .beAnnotatedWith("org.springframework.test.context.bean.override.mockito.MockitoBean")
                .orShould()
                .beAnnotatedWith("org.springframework.test.context.bean.override.mockito.MockitoSpyBean")
                .check(TESTS);
    }

    @Test
    void noTestBringsBeansOfItsOwn() {
        noClasses()
                .that()
                .areMemberClasses()
                .should()
                .beAnnotatedWith("org.springframework.boot.test.context.TestConfiguration")
                .check(TESTS);
    }
}
