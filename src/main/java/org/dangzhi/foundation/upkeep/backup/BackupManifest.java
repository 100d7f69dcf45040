package org.dangzhi.foundation.upkeep.backup;

import java.util.List;
import java.util.Map;

/**
 * Manifest of a backup: what it holds; written last, read first.
 *
 * @param format of the file itself, 1
 * @param version of the Dangzhi that made it
 * @param made when, ISO in UTC
 * @param mark what the database says of itself; empty before the first start was through
 * @param modules the migration each module stood at; {@code __root} among them
 * @param tables in an order in which they can be filled
 */
record BackupManifest(
        int format,
        String version,
        String made,
        String postgres,
        String mark,
        Map<String, String> modules,
        List<Table> tables,
        List<Sequence> sequences,
        List<Content> contents) {

    static final int FORMAT = 1;
    static final String NAME = "manifest.json";

    /** @param columns those that are stored and not computed, quoted */
    record Table(String name, List<String> columns, long rows, String sha256) {

        String entry() {
            return "tables/" + name + ".copy";
        }

        String copy(String direction) {
            return "copy %s (%s) %s".formatted(name, String.join(", ", columns), direction);
        }
    }

    record Sequence(String name, long value, boolean called) {}

    /** A file's content, named by its hash. */
    record Content(String sha256, long size) {

        String entry() {
            return "files/" + sha256;
        }
    }
}
