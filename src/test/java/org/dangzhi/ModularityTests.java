package org.dangzhi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.server.ModuleMigrations;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.BeanPropertyRowMapper;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleIdentifier;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The folder tree is the architecture: every folder below a floor is a module, and arrows point down. */
class ModularityTests {

    private static final Path SOURCES = Path.of("src/main/java/org/dangzhi");
    private static final List<String> FLOORS = List.of("engine", "foundation", "operations", "overview");

    /** Types that a package may hold; what holds more is two rooms: ARCHITECTURE.md. */
    private static final long ROOM = 25;

    private static final JavaClasses CLASSES = ProductClasses.ALL;

    private static final ApplicationModules MODULES = ApplicationModules.of(DangzhiApplication.class);

    @Test
    void everyFolderBelowAFloorIsAModuleOfItsName() {
        var folders = FLOORS.stream().flatMap(ModularityTests::foldersOf).toList();

        assertThat(MODULES.stream().map(ModularityTests::folder))
                .containsExactlyInAnyOrderElementsOf(folders)
                .allMatch(folder -> MODULES.getModuleByName(name(folder)).isPresent());
    }

    @Test
    void modulesUseOnlyWhatTheyNameAndFormNoCircle() {
        MODULES.verify();
    }

    /** The application reads the order from a file; this computes it from the code, as Modulith's own start would. */
    @Test
    void migrationsRunInTheOrderInWhichModulesStandOnEachOther() {
        var engines = MODULES.stream().map(ModularityTests::folder).filter(folder -> folder.startsWith("engine/"));
        var withoutTables = engines.map(ModularityTests::name).toList();
        var computed = ApplicationModuleIdentifiers.of(MODULES).stream()
                .map(ApplicationModuleIdentifier::toString)
                .filter(module -> !withoutTables.contains(module));

        assertThat(ModuleMigrations.order())
                .as("src/main/resources/db/migration/order")
                .containsExactlyElementsOf(Stream.concat(Stream.of(ModuleMigrations.ROOT), computed)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "engine, foundation",
        "engine, operations",
        "engine, overview",
        "foundation, operations",
        "foundation, overview",
        "operations, overview"
    })
    void aFloorKnowsNothingOfTheFloorsAbove(String floor, String above) {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("org.dangzhi." + floor + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.dangzhi." + above + "..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** Those ask PostgreSQL's driver for an {@code Instant}, and each is refused by an exception. */
    @Test
    void rowsAreReadByOurOwnMapper() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(SimplePropertyRowMapper.class, BeanPropertyRowMapper.class, DataClassRowMapper.class)
                .check(CLASSES);
    }

    /** A list that was not read in portions is in memory as a whole before its first row is written. */
    @Test
    void everyListThatIsStreamedIsReadInPortions() throws IOException {
        try (var sources = Files.walk(SOURCES)) {
            assertThat(sources.filter(source -> source.toString().endsWith(".java"))
                            .flatMap(ModularityTests::streamed))
                    .hasSizeGreaterThan(5)
                    .allMatch(statement -> statement.contains(".withFetchSize("));
        }
    }

    /** The Java statements that end in a stream of rows. */
    private static Stream<String> streamed(Path source) {
        return Stream.of(read(source).split(";\n"))
                .filter(statement -> statement.contains(".query(") && statement.endsWith(".stream()"))
                .filter(statement -> !statement.contains(".list()"));
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An engine is read, tested and used alone; that it is a module too is said by its package-info and by nothing else. */
    @Test
    void anEngineKnowsNeitherSpringNorADatabase() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideInAPackage("org.dangzhi.engine..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..", "org.postgresql..")
                .check(CLASSES);
    }

    /** They stand before every page and every request of the interface; whoever needs to ask who is there asks access. */
    @Test
    void theWaysInAreAskedByNobody() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackages("org.dangzhi.foundation.signin..", "org.dangzhi.foundation.api..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.dangzhi.foundation.signin..", "org.dangzhi.foundation.api..")
                .check(CLASSES);
    }

    /** A search wants all cores: the lane of long runs decides on order and number, and nothing beside it. */
    @Test
    void theSolversProcessIsBegunFromItsLaneOnly() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.dangzhi.engine..")
                .and()
                .doNotHaveSimpleName("SolverLane")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("SolverProcess")
                .check(CLASSES);
    }

    @Test
    void aPackageIsOneRoom() {
        var sizes = CLASSES.stream()
                .filter(found ->
                        found.isTopLevelClass() && !found.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(
                        found -> found.getPackageName().replace("org.dangzhi.", ""), Collectors.counting()));

        assertThat(sizes)
                .isNotEmpty()
                .allSatisfy(
                        (name, size) -> assertThat(size).as("types in " + name).isLessThanOrEqualTo(ROOM));
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(CLASSES.stream().map(JavaClass::getPackage).distinct())
                .allMatch(found -> found.isAnnotatedWith(NullMarked.class));
    }

    @Test
    void drawsTheModules() {
        new Documenter(MODULES).writeModulesAsPlantUml().writeModuleCanvases();
    }

    private static Stream<String> foldersOf(String floor) {
        var folder = SOURCES.resolve(floor);
        if (!Files.isDirectory(folder)) return Stream.empty();
        try (var modules = Files.list(folder)) {
            return modules
                    .filter(Files::isDirectory)
                    .map(module -> floor + "/" + module.getFileName())
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(ApplicationModule module) {
        return module.getBasePackage().getName().replace("org.dangzhi.", "").replace('.', '/');
    }

    private static String name(String folder) {
        return folder.substring(folder.indexOf('/') + 1);
    }
}
