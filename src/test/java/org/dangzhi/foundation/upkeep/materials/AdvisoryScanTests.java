package org.dangzhi.foundation.upkeep.materials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Bill and scan of a program of three libraries, against a server that answers as OSV documents its {@code /v1/querybatch}. */
class AdvisoryScanTests {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static final List<String> LIST = List.of(
            "",
            "The following files have been resolved:",
            "   org.slf4j:slf4j-api:jar:2.0.17:compile -- module org.slf4j",
            "   io.zonky:postgres:jar:linux-amd64:18.6.0:runtime",
            "   org.apache.logging.log4j:log4j-core:jar:2.14.1:compile",
            "   junit:junit:jar:4.13.2:test");

    @TempDir
    Path folder;

    private final List<JsonNode> asked = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();
    private HttpServer osv;
    private Path bill;

    @BeforeEach
    void aProgramAndAServer() throws IOException {
        for (var file : List.of("slf4j-api-2.0.17.jar", "postgres-18.6.0-linux-amd64.jar", "log4j-core-2.14.1.jar"))
            Files.writeString(folder.resolve(file), file);
        var list = Files.write(folder.resolve("libraries.txt"), LIST);
        bill = folder.resolve("dangzhi.cdx.json");
        BillOfMaterials.main(new String[] {list.toString(), folder.toString(), "1.0", bill.toString()});
        osv = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        osv.createContext("/v1/querybatch", exchange -> {
            try (exchange) {
                asked.add(JSON.readTree(exchange.getRequestBody()));
                var answer = answers.remove().getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(answer.length == 0 ? 503 : 200, answer.length == 0 ? -1 : answer.length);
                exchange.getResponseBody().write(answer);
            }
        });
        osv.start();
    }

    @AfterEach
    void nobodyAnswersAnyLonger() {
        osv.stop(0);
    }

    @Test
    void theBillNamesEachLibraryOfTheProgramAndNoneOfItsTests() throws IOException {
        var read = JSON.readTree(Files.readString(bill));
        assertThat(read.path("bomFormat").asString()).isEqualTo("CycloneDX");
        assertThat(read.path("components").findValuesAsString("purl"))
                .containsExactly(
                        "pkg:maven/org.slf4j/slf4j-api@2.0.17?type=jar",
                        "pkg:maven/io.zonky/postgres@18.6.0?classifier=linux-amd64&type=jar",
                        "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1?type=jar");
        assertThat(read.path("components")
                        .get(0)
                        .path("hashes")
                        .get(0)
                        .path("content")
                        .asString())
                .hasSize(64);
    }

    @Test
    void theSameLibrariesGiveTheSameBill() throws IOException {
        assertThat(BillOfMaterials.of(LIST, folder, "1.0").json()).isEqualTo(Files.readString(bill));
    }

    @Test
    void aLibraryThatIsNotThereIsNoBill() throws IOException {
        Files.delete(folder.resolve("slf4j-api-2.0.17.jar"));
        assertThatExceptionOfType(NoSuchFileException.class).isThrownBy(() -> BillOfMaterials.of(LIST, folder, "1.0"));
    }

    @Test
    void saysWhichLibrariesAreKnownToBeWeak() throws IOException {
        answers.add(
                "{\"results\":[{},{},{\"vulns\":[{\"id\":\"GHSA-jfh8-c2jp-5v3q\",\"modified\":\"2026-01-01T00:00:00Z\"}],"
                        + "\"next_page_token\":\"more\"}]}");
        answers.add(
                "{\"results\":[{\"vulns\":[{\"id\":\"GHSA-7rjr-3q55-vv33\",\"modified\":\"2026-01-01T00:00:00Z\"}]}]}");

        assertThat(scanned())
                .contains("3 libraries, 1 with known weaknesses")
                .contains("log4j-core@2.14.1?type=jar: GHSA-jfh8-c2jp-5v3q, GHSA-7rjr-3q55-vv33");
        assertThat(asked.getFirst()
                        .path("queries")
                        .get(0)
                        .path("package")
                        .path("purl")
                        .asString())
                .startsWith("pkg:maven/org.slf4j/slf4j-api@2.0.17");
        assertThat(asked.getLast().path("queries").get(0).path("page_token").asString())
                .isEqualTo("more");
    }

    @Test
    void saysInOneLineThatNobodyCouldBeAsked() throws IOException {
        answers.add("");
        answers.add("<html>");
        answers.add("{\"results\":[]}");
        assertThat(scanned().lines())
                .singleElement()
                .asString()
                .contains("could not be asked (answered 503)", "3 libraries");
        assertThat(scanned().lines()).singleElement().asString().contains("could not be asked");
        assertThat(scanned().lines()).singleElement().asString().contains("other libraries");
        osv.stop(0);
        assertThat(scanned().lines()).singleElement().asString().contains("could not be asked");
    }

    private String scanned() throws IOException {
        var out = new ByteArrayOutputStream();
        var server = URI.create("http://localhost:" + osv.getAddress().getPort());
        new AdvisoryScan(new OsvAdvisories(server), new PrintStream(out, true, StandardCharsets.UTF_8)).scan(bill);
        return out.toString(StandardCharsets.UTF_8);
    }
}
