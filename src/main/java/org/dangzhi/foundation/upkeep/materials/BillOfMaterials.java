package org.dangzhi.foundation.upkeep.materials;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Bill of the libraries that the program is made of, as CycloneDX 1.6 has it. The build writes it, offline too, where the plugin of
 * CycloneDX leaves it out without a word; the same libraries give the same file, byte for byte.
 */
public final class BillOfMaterials {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final String version;
    private final List<Map<String, Object>> components = new ArrayList<>();

    private BillOfMaterials(String version) {
        this.version = version;
    }

    /** Run by the build: the list of the dependency plugin, the folder of the libraries, the program's version, the file to write. */
    public static void main(String[] args) throws IOException {
        var bill = of(Files.readAllLines(Path.of(args[0])), Path.of(args[1]), args[2]);
        Files.writeString(Path.of(args[3]), bill.json());
    }

    /** @throws IOException if a library of the list does not lie in the folder: the bill would speak of another program */
    static BillOfMaterials of(List<String> list, Path folder, String version) throws IOException {
        var bill = new BillOfMaterials(version);
        for (var library : LibraryFile.of(list)) bill.add(library, folder.resolve(library.fileName()));
        return bill;
    }

    private void add(LibraryFile library, Path file) throws IOException {
        var component = new LinkedHashMap<String, Object>();
        component.put("type", "library");
        component.put("bom-ref", library.purl());
        component.put("group", library.group());
        component.put("name", library.name());
        component.put("version", library.version());
        component.put("hashes", List.of(Map.of("alg", "SHA-256", "content", sha256(Files.readAllBytes(file)))));
        component.put("purl", library.purl());
        components.add(component);
    }

    String json() {
        var program = new LinkedHashMap<String, Object>();
        program.put("type", "application");
        program.put("bom-ref", "pkg:maven/org.dangzhi/dangzhi@" + version + "?type=jar");
        program.put("group", "org.dangzhi");
        program.put("name", "dangzhi");
        program.put("version", version);
        var bill = new LinkedHashMap<String, Object>();
        bill.put("$schema", "http://cyclonedx.org/schema/bom-1.6.schema.json");
        bill.put("bomFormat", "CycloneDX");
        bill.put("specVersion", "1.6");
        bill.put("serialNumber", "urn:uuid:" + identity());
        bill.put("version", 1);
        bill.put("metadata", Map.of("component", program));
        bill.put("components", components);
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(bill) + "\n";
    }

    /** Of the contents, not of the hour at which it was built. */
    private UUID identity() {
        return UUID.nameUUIDFromBytes((version + components).getBytes(StandardCharsets.UTF_8));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
