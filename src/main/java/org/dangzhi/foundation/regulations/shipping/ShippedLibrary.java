package org.dangzhi.foundation.regulations.shipping;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dangzhi.foundation.regulations.IssuerLevel;
import org.dangzhi.foundation.regulations.RegulationDescription;
import org.dangzhi.foundation.regulations.RegulationTerm;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;

/** Regulations and synonyms as they are shipped; docs/rules.md describes their files. */
public final class ShippedLibrary {

    private ShippedLibrary() {}

    /** National ones, then the office's own to start from. */
    public static List<ShippedRegulation> regulations() {
        return Stream.concat(
                        RuleResources.all("library/*.md").stream().map(file -> regulation(file, false)),
                        RuleResources.all("own/*.md").stream().map(file -> regulation(file, true)))
                .toList();
    }

    /** Groups of words that mean the same. */
    public static List<List<String>> synonyms() {
        return RuleResources.lines("synonyms.txt").stream()
                .map(line -> List.of(line.strip().split("\\s+")))
                .filter(words -> words.size() > 1)
                .toList();
    }

    private static ShippedRegulation regulation(Resource file, boolean own) {
        var text = RuleResources.read(file);
        int end = text.indexOf("\n\n");
        var head = head(text.substring(0, end));
        return new ShippedRegulation(
                String.valueOf(file.getFilename()).replaceFirst("\\.md$", ""),
                new RegulationDescription(
                        of(head, "title"),
                        of(head, "number"),
                        of(head, "issuer"),
                        IssuerLevel.valueOf(of(head, "level")),
                        of(head, "category"),
                        day(of(head, "issued")),
                        of(head, "text").equals("WHOLE"),
                        of(head, "source")),
                new RegulationTerm(LocalDate.parse(of(head, "in_force")), day(of(head, "repealed"))),
                of(head, "replaced_by"),
                own,
                clauses(text.substring(end)),
                hash(text));
    }

    private static Map<String, String> head(String lines) {
        var head = new HashMap<String, String>();
        lines.lines().forEach(line -> {
            int colon = line.indexOf(':');
            head.put(line.substring(0, colon).strip(), line.substring(colon + 1).strip());
        });
        return head;
    }

    /** Empty for a line that the head does not have. */
    private static String of(Map<String, String> head, String name) {
        return head.getOrDefault(name, "");
    }

    /** {@code # 第二章 接待管理}, {@code ## 第五条 派出单位公函}, then its text. */
    private static List<ShippedRegulation.Clause> clauses(String text) {
        var clauses = new ArrayList<ShippedRegulation.Clause>();
        for (var part : text.split("\n(?=#{1,2} )")) {
            if (part.isBlank()) continue;
            int line = part.indexOf('\n');
            var title = (line < 0 ? part : part.substring(0, line)).strip();
            var words = title.replaceFirst("^#+ ", "").split(" ", 2);
            clauses.add(new ShippedRegulation.Clause(
                    !title.startsWith("##"),
                    words[0],
                    words.length > 1 ? words[1] : "",
                    line < 0 ? "" : part.substring(line).strip()));
        }
        return clauses;
    }

    private static @Nullable LocalDate day(String typed) {
        return typed.isEmpty() ? null : LocalDate.parse(typed);
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
