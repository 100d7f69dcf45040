package org.dangzhi.engine.press.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dangzhi.engine.press.docx.UnsupportedDocxException.Reason;

/** Bounded reader and writer of a document's zip package. */
final class DocxZip {

    private DocxZip() {}

    static Map<String, byte[]> unzip(byte[] content, Limits limits) throws UnsupportedDocxException {
        checkHead(content, limits);
        var parts = new LinkedHashMap<String, byte[]>();
        var room = limits.inflated();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory()) continue;
                var most = entry.getName().endsWith(".xml") ? Math.min(room, limits.xml()) : room;
                var bytes = zip.readNBytes(most + 1);
                room -= bytes.length;
                if (bytes.length > most || parts.size() == limits.parts())
                    throw new UnsupportedDocxException(Reason.INFLATES, parts.size() + " parts");
                if (parts.put(entry.getName(), bytes) != null)
                    throw new UnsupportedDocxException(Reason.DAMAGED, "twice " + entry.getName());
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new UnsupportedDocxException(Reason.DAMAGED, e);
        }
        if (parts.isEmpty()) throw new UnsupportedDocxException(Reason.DAMAGED, "an empty package");
        return parts;
    }

    private static void checkHead(byte[] content, Limits limits) throws UnsupportedDocxException {
        if (content.length == 0) throw new UnsupportedDocxException(Reason.EMPTY, "no bytes");
        if (content.length > limits.bytes())
            throw new UnsupportedDocxException(Reason.TOO_LARGE, content.length + " bytes");
        if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) throw new UnsupportedDocxException(Reason.OLD_WORD, "an OLE file");
        if (!begins(content, 'P', 'K', 3, 4)) throw new UnsupportedDocxException(Reason.NOT_WORD, "no package");
    }

    private static boolean begins(byte[] content, int... head) {
        if (content.length < head.length) return false;
        for (var i = 0; i < head.length; i++) if ((content[i] & 0xFF) != head[i]) return false;
        return true;
    }

    static byte[] zip(Map<String, byte[]> parts, BiFunction<String, byte[], byte[]> change) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(change.apply(part.getKey(), part.getValue()));
            }
        }
        return bytes.toByteArray();
    }
}
