package org.dangzhi;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.data.relational.core.mapping.Table;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One shape for one job: where SQL stands, and how much a class takes in hand (docs/style.md, sections 3 and 5). */
class ShapeTests {

    private static final JavaClasses CLASSES = ProductClasses.ALL;

    private static final int MOST_PARAMETERS = 8;

    /** What holds SQL by another name, and why. */
    private static final Map<String, String> SQL_ELSEWHERE = Map.of(
            "PostgresSearchIndex", "front door, named by the technology that is its whole job",
            "PostgresLiveUpdates", "front door, named by the technology that is its whole job",
            "InstantJdbcTemplate", "what every JdbcClient stands upon",
            "DatabaseRoleCheck", "asks with a connection of its own, before there is an application",
            "InstallationMarkCheck", "asks one question at the start, before anybody is let in");

    /** What takes more than {@value #MOST_PARAMETERS} parameters all the same, and why. */
    private static final Map<String, String> LONG_CONSTRUCTORS = Map.of(
            "StandardPages",
            "the page of a standard says all there is to say of one, in ten ways; its package is full");

    @Test
    void sqlStandsInRepositoriesRowsAndQueries() {
        noClasses()
                .that(describe("neither repositories, rows nor queries", ShapeTests::mayNotHoldSql))
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(
                        JdbcClient.class,
                        JdbcOperations.class,
                        JdbcTemplate.class,
                        NamedParameterJdbcOperations.class,
                        NamedParameterJdbcTemplate.class)
                .check(CLASSES);
    }

    @Test
    void exceptionsForSqlAreStillThere() {
        assertThat(CLASSES.stream().map(JavaClass::getSimpleName)).containsAll(SQL_ELSEWHERE.keySet());
    }

    @Test
    void nobodyTakesMoreThanEightParameters() {
        assertThat(CLASSES.stream()
                        .filter(ShapeTests::isPutTogether)
                        .flatMap(found -> found.getConstructors().stream())
                        .filter(ShapeTests::isLong)
                        .map(made -> made.getOwner().getName() + " takes "
                                + made.getRawParameterTypes().size()))
                .isEmpty();
    }

    private static boolean mayNotHoldSql(JavaClass found) {
        var name = outermost(found).getSimpleName();
        return !name.matches(".*(Rows|Query|Repository|Demo|Configuration)") && !SQL_ELSEWHERE.containsKey(name);
    }

    /** Records and enums are values, and what a table holds is made by as many columns as it has. */
    private static boolean isPutTogether(JavaClass found) {
        return !found.isRecord() && !found.isEnum() && !found.isAnnotatedWith(Table.class);
    }

    private static boolean isLong(JavaConstructor made) {
        return made.getRawParameterTypes().size() > MOST_PARAMETERS
                && !LONG_CONSTRUCTORS.containsKey(made.getOwner().getSimpleName());
    }

    private static JavaClass outermost(JavaClass found) {
        return found.getEnclosingClass().map(ShapeTests::outermost).orElse(found);
    }
}
