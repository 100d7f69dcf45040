package org.dangzhi.operations.planning;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dangzhi.bench.RosterProblems;
import org.dangzhi.engine.rostersolver.RosterProblem;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** The schema of the handbook says what the interface takes. */
class ProblemSchemaTests {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(read("docs/roster-problem.schema.json"), InputFormat.JSON);

    @Test
    void theExamplesOfTheHandbookKeepIt() {
        assertThat(SolverApiTests.examples())
                .hasSize(2)
                .allSatisfy(example -> assertThat(faults(example)).isEmpty());
    }

    @Test
    void whatTheProductItselfAsksKeepsIt() {
        assertThat(faults(posted(RosterProblems.room(LocalDate.of(2027, 1, 1), 90, 24, 8, Set.of(), 1))))
                .isEmpty();
    }

    @Test
    void anUnknownRuleOrFieldBreaksIt() {
        var example = SolverApiTests.examples().getFirst();

        assertThat(faults(example.replace("\"rest\"", "\"rust\""))).isNotEmpty();
        assertThat(faults(example.replace("\"weight\"", "\"wait\""))).isNotEmpty();
    }

    private List<com.networknt.schema.Error> faults(String json) {
        return schema.validate(json, InputFormat.JSON);
    }

    private static String posted(RosterProblem problem) {
        var json = JsonMapper.builder()
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
        return "{\"problem\": " + json.writeValueAsString(problem) + "}";
    }

    static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
