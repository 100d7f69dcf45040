package org.dangzhi.operations.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.api.TokenRows;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A problem that is sent along comes back solved, by a process of its own. */
@DatabaseTest
class SolverApiTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    TokenRows tokens;

    @LocalServerPort
    int port;

    TestOffice binbei;
    PersonId asking;

    @BeforeEach
    void aDirector() {
        binbei = TestOffice.found(offices);
        asking = person("曾凡军", Roles.DIRECTOR);
    }

    private PersonId person(String name, String role) {
        var id = binbei.in(() -> people.add(NewPerson.of(name, "", null)));
        var account = "solve." + TimeOrderedIds.next().toString().substring(24);
        binbei.in(() -> accounts.open(new NewAccount(account, "Autumn-2026-duty", id, Set.of(role))));
        return id;
    }

    @Test
    void theExamplesOfTheHandbookAreSolvedToTheirOptimum() throws IOException {
        for (var example : examples()) {
            var answer = solve(example, "roster:solve");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            var solution = JSON.readTree(answer.body());
            assertThat(solution.path("state").asString()).isEqualTo("OPTIMAL");
            assertThat(solution.path("bound").asLong())
                    .isEqualTo(solution.path("points").asLong());
            assertThat(solution.path("assignments").size()).isPositive();
        }
    }

    @Test
    void whatCannotAllBeKeptIsNamed() throws IOException {
        var clashing = examples().getFirst().replace("\"absences\": []", """
                "absences": [
                  {"id": "leave of Li", "person": "li", "from": "2027-02-05", "to": "2027-02-05"},
                  {"id": "leave of Zhou", "person": "zhou", "from": "2027-02-05", "to": "2027-02-05"},
                  {"id": "leave of Qiu", "person": "qiu", "from": "2027-02-05", "to": "2027-02-05"}]""");
        var solution = JSON.readTree(solve(clashing, "roster:solve").body());

        assertThat(solution.path("state").asString()).isEqualTo("IMPOSSIBLE");
        assertThat(solution.path("clash").valueStream().map(JsonNode::asString))
                .contains("leave of Li", "leave of Zhou", "leave of Qiu");
    }

    @Test
    void aFaultIsNamedByItsPlace() throws IOException {
        var example = examples().getFirst();
        Map.of(
                        example.replace("\"shift\": \"day\"", "\"shift\": \"noon\""), "problem.cover[0].shift",
                        example.replace("\"days\": 7", "\"days\": 0"), "problem.days",
                        example.replace("\"type\": \"rest\"", "\"type\": \"restless\""), "problem.rules[0]",
                        example.replace("\"begins\": \"08:00\"", "\"begins\": \"8 o'clock\""),
                                "problem.shifts[0].begins",
                        example.replace("\"want\": false", "\"slot\": \"null\", \"want\": false"),
                                "problem.requests[0].slot")
                .forEach((wrong, path) -> {
                    assertThat(wrong).isNotEqualTo(example);
                    var answer = solve(wrong, "roster:solve");
                    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
                    assertThat(answer.body()).contains("\"" + path + "\"");
                });
    }

    @Test
    void needsItsScopeAndItsPermission() throws IOException {
        var example = examples().getFirst();
        assertThat(solve(example, "log:read").statusCode()).isEqualTo(403);
        asking = person("戈东升", Roles.DRIVER);
        assertThat(solve(example, "roster:solve").statusCode()).isEqualTo(403);
    }

    /** Those of docs/rostersolver.md, so that they stay right. */
    static List<String> examples() {
        var text = ProblemSchemaTests.read("docs/rostersolver.md");
        return Pattern.compile("```json\n(\\{\"problem\".*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private HttpResponse<String> solve(String body, String scope) {
        var token = binbei.in(() -> tokens.make(asking, "排班", List.of(scope), Duration.ofDays(90)));
        return new HttpBrowser(port)
                .send(
                        "POST",
                        "/api/v1/roster/solve",
                        body,
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "application/json");
    }
}
