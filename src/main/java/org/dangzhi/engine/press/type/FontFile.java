package org.dangzhi.engine.press.type;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One font of a file, known by reading its names only: a machine has hundreds.
 *
 * @param start where its tables are listed
 * @param names family and full names in all languages
 * @param postScript has PostScript outlines, which cannot be embedded as a subset
 */
record FontFile(Path path, long start, Set<String> names, boolean bold, boolean postScript) {

    private static final int COLLECTION = 0x74746366;
    private static final int POSTSCRIPT = 0x4F54544F;

    /** @throws IOException if the file is no font or damaged */
    static List<FontFile> of(Path path) throws IOException {
        try (var file = new RandomAccessFile(path.toFile(), "r")) {
            var fonts = new ArrayList<FontFile>();
            if (file.readInt() != COLLECTION) return List.of(read(path, file, 0));
            file.skipBytes(4);
            var offsets = new long[Math.clamp(file.readInt(), 0, 64)];
            for (var i = 0; i < offsets.length; i++) offsets[i] = Integer.toUnsignedLong(file.readInt());
            for (var offset : offsets) fonts.add(read(path, file, offset));
            return fonts;
        }
    }

    private static FontFile read(Path path, RandomAccessFile file, long start) throws IOException {
        file.seek(start);
        var version = file.readInt();
        var tables = file.readUnsignedShort();
        for (var i = 0; i < tables; i++) {
            file.seek(start + 12 + i * 16L);
            if (file.readInt() != 0x6E616D65) continue; // "name"
            file.skipBytes(4);
            var names = names(file, Integer.toUnsignedLong(file.readInt()));
            var bold = names.stream().anyMatch(name -> name.endsWith("Bold"));
            return new FontFile(path, start, names, bold, version == POSTSCRIPT);
        }
        throw new IOException("no names in " + path);
    }

    private static Set<String> names(RandomAccessFile file, long table) throws IOException {
        file.seek(table + 2);
        var count = file.readUnsignedShort();
        var texts = table + file.readUnsignedShort();
        var names = new HashSet<String>();
        for (var i = 0; i < count; i++) {
            file.seek(table + 6 + i * 12L);
            var platform = file.readUnsignedShort();
            file.skipBytes(4);
            var kind = file.readUnsignedShort();
            var bytes = new byte[file.readUnsignedShort()];
            file.seek(texts + file.readUnsignedShort());
            if (kind != 1 && kind != 2 && kind != 4 && kind != 6 && kind != 16) continue;
            file.readFully(bytes);
            names.add(new String(bytes, charset(platform)).strip());
        }
        return names;
    }

    private static Charset charset(int platform) {
        return platform == 1 ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_16BE;
    }

    boolean hasName(String name) {
        return names.stream().anyMatch(name::equalsIgnoreCase);
    }
}
