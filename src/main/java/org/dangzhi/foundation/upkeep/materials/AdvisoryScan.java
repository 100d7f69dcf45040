package org.dangzhi.foundation.upkeep.materials;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Scan of the bill of materials for known weaknesses; says what it found, or why it could not ask. It never fails. */
public final class AdvisoryScan {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PUBLIC = "https://api.osv.dev";

    private final OsvAdvisories advisories;
    private final PrintStream out;

    AdvisoryScan(OsvAdvisories advisories, PrintStream out) {
        this.advisories = advisories;
        this.out = out;
    }

    /** The bill's file; {@code DANGZHI_OSV} names another server that answers as OSV does. */
    public static void main(String[] args) throws IOException {
        var server = System.getenv().getOrDefault("DANGZHI_OSV", PUBLIC);
        new AdvisoryScan(new OsvAdvisories(URI.create(server)), System.out).scan(Path.of(args[0]));
    }

    /** @throws IOException if there is no bill */
    void scan(Path bill) throws IOException {
        var libraries = purls(JSON.readTree(Files.readString(bill)));
        try {
            tell(libraries, advisories.of(libraries));
        } catch (IOException | JacksonException e) {
            out.println("Advisories: " + advisories.server() + " could not be asked (" + reason(e)
                    + "); nothing is said about the " + libraries.size() + " libraries.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static String reason(Exception e) {
        return e.getMessage() == null
                ? e.getClass().getSimpleName()
                : e.getMessage().lines().findFirst().orElse("");
    }

    private static List<String> purls(JsonNode bill) {
        var purls = new ArrayList<String>();
        for (var component : bill.path("components"))
            purls.add(component.path("purl").asString());
        return purls;
    }

    private void tell(List<String> libraries, List<List<String>> found) {
        var weak = found.stream().filter(known -> !known.isEmpty()).count();
        out.println("Advisories: " + libraries.size() + " libraries, " + weak + " with known weaknesses ("
                + advisories.server() + ").");
        for (var i = 0; i < libraries.size(); i++)
            if (!found.get(i).isEmpty()) out.println("  " + libraries.get(i) + ": " + String.join(", ", found.get(i)));
    }
}
