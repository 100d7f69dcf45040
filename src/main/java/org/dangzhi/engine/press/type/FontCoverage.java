package org.dangzhi.engine.press.type;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.util.BitSet;

/**
 * Reader of the code points for which a font has a glyph, from its table {@code cmap} alone: asking a machine's fonts for a rare
 * character must not load hundreds of megabytes of outlines.
 */
final class FontCoverage {

    private static final int CMAP = 0x636D6170;
    private static final int PLANES = Character.MAX_CODE_POINT + 1;

    private final RandomAccessFile file;
    private final BitSet covered = new BitSet();

    private FontCoverage(RandomAccessFile file) {
        this.file = file;
    }

    /** @throws IOException if the file is damaged */
    static BitSet of(FontFile font) throws IOException {
        try (var file = new RandomAccessFile(font.path().toFile(), "r")) {
            var coverage = new FontCoverage(file);
            coverage.read(font.start());
            return coverage.covered;
        }
    }

    private void read(long start) throws IOException {
        file.seek(start + 4);
        var tables = file.readUnsignedShort();
        for (var i = 0; i < tables; i++) {
            file.seek(start + 12 + i * 16L);
            if (file.readInt() != CMAP) continue;
            file.skipBytes(4);
            subtables(unsigned());
            return;
        }
    }

    private void subtables(long cmap) throws IOException {
        file.seek(cmap + 2);
        var count = file.readUnsignedShort();
        for (var i = 0; i < count; i++) {
            file.seek(cmap + 4 + i * 8L);
            var platform = file.readUnsignedShort();
            var encoding = file.readUnsignedShort();
            var at = cmap + unsigned();
            if (!isUnicode(platform, encoding)) continue;
            file.seek(at);
            switch (file.readUnsignedShort()) {
                case 4 -> segments(at);
                case 12 -> groups(at);
                default -> {} // of old systems, or of signs that choose between variants
            }
        }
    }

    private static boolean isUnicode(int platform, int encoding) {
        return platform == 0 || platform == 3 && (encoding == 1 || encoding == 10);
    }

    /** Format 4: the basic plane; its last segment stands for no character. */
    private void segments(long at) throws IOException {
        file.seek(at + 6);
        var count = file.readUnsignedShort() / 2;
        for (var i = 0; i < count; i++) {
            file.seek(at + 14 + i * 2L);
            var last = file.readUnsignedShort();
            file.seek(at + 16 + (count + i) * 2L);
            var first = file.readUnsignedShort();
            if (first <= last && first != 0xFFFF) covered.set(first, last + 1);
        }
    }

    /** Format 12: all planes. */
    private void groups(long at) throws IOException {
        file.seek(at + 12);
        var count = unsigned();
        for (var i = 0L; i < count; i++) {
            var first = unsigned();
            var last = unsigned();
            file.skipBytes(4);
            if (first <= last && last < PLANES) covered.set((int) first, (int) last + 1);
        }
    }

    private long unsigned() throws IOException {
        return Integer.toUnsignedLong(file.readInt());
    }
}
