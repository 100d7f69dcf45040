package org.dangzhi;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import java.lang.annotation.Annotation;
import java.util.Set;
import java.util.stream.Collectors;
import org.dangzhi.foundation.office.TypedId;
import org.dangzhi.foundation.web.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RestController;

/** One vocabulary: whoever reads a class's name knows its role without opening it (docs/style.md). */
class NamingTests {

    private static final JavaClasses CLASSES = ProductClasses.ALL;

    /** Types that nearly every file imports, or that would have to be written out in full beside ours. */
    private static final Set<String> OF_THE_PLATFORM = Set.of(
            "Files",
            "Path",
            "Reader",
            "Writer",
            "Period",
            "Duration",
            "Clock",
            "Version",
            "Entry",
            "Layout",
            "Page",
            "Scope",
            "Id",
            "Table",
            "Column",
            "Part",
            "Order",
            "Sort",
            "Resource",
            "Value",
            "Service",
            "Component",
            "Test",
            "Assertions",
            "Optional",
            "Stream",
            "List",
            "Map",
            "Set",
            "Thread",
            "Process",
            "Record",
            "Module");

    @Test
    void repositoriesOfSpringDataAreCalledSo() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .haveSimpleNameEndingWith("Repository")
                .check(CLASSES);
    }

    @Test
    void whatReadsAndWritesRowsSaysWhich() {
        classes()
                .that(are(org.springframework.stereotype.Repository.class))
                .should()
                .haveNameMatching(".*(Rows|Query|Repository)")
                .check(CLASSES);
    }

    @Test
    void whatAnswersRequestsIsAControllerOrAnApi() {
        classes()
                .that(are(Controller.class))
                .should()
                .haveSimpleNameEndingWith("Controller")
                .check(CLASSES);
        classes()
                .that(are(RestController.class))
                .should()
                .haveNameMatching(".*(Api|Controller)")
                .check(CLASSES);
    }

    @Test
    void beansAreMadeInAConfigurationOrInTheModulesOwn() {
        classes()
                .that(are(Configuration.class))
                .should()
                .haveNameMatching(".*(Configuration|Configuration\\$\\w+|Module)")
                .check(CLASSES);
    }

    @Test
    void refusalsAndIdsAreCalledSo() {
        classes()
                .that()
                .areAssignableTo(Refusal.class)
                .and()
                .doNotBelongToAnyOf(Refusal.class)
                .should()
                .haveNameMatching(".*(Refused|Exception)")
                .check(CLASSES);
        classes()
                .that()
                .areAssignableTo(TypedId.class)
                .and()
                .areRecords()
                .should()
                .haveSimpleNameEndingWith("Id")
                .check(CLASSES);
    }

    @Test
    void nothingButATestIsCalledTests() {
        noClasses().should().haveSimpleNameEndingWith("Tests").check(CLASSES);
        noClasses().should().haveSimpleNameEndingWith("Test").check(CLASSES);
    }

    @Test
    void noNameStandsTwice() {
        var counted = CLASSES.stream()
                .filter(found -> found.isTopLevelClass() && !isPackageInfo(found))
                .filter(found -> found.getPackageName().startsWith("org.dangzhi"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));

        assertThat(counted)
                .allSatisfy((name, count) -> assertThat(count).as(name).isEqualTo(1));
    }

    @Test
    void noNameShadowsThePlatform() {
        assertThat(CLASSES.stream()
                        .filter(JavaClass::isTopLevelClass)
                        .map(JavaClass::getSimpleName)
                        .filter(OF_THE_PLATFORM::contains))
                .isEmpty();
    }

    private static DescribedPredicate<CanBeAnnotated> are(Class<? extends Annotation> annotation) {
        return CanBeAnnotated.Predicates.annotatedWith(annotation);
    }

    private static boolean isPackageInfo(JavaClass found) {
        return found.getSimpleName().equals("package-info");
    }
}
