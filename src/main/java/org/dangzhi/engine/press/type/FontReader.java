package org.dangzhi.engine.press.type;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.OTFParser;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Reader of whole font files, which tries each before a document depends on it. */
final class FontReader {

    /** The maker allows no copy in a document, or none of the outlines. */
    private static final int FORBIDDEN =
            OS2WindowsMetricsTable.FSTYPE_NO_SUBSETTING | OS2WindowsMetricsTable.FSTYPE_BITMAP_ONLY;

    private static final Set<String> NEEDED = Set.of(
            "cmap", "head", "hhea", "hmtx", "maxp", "name", "OS/2", "post", "loca", "glyf", "cvt ", "fpgm", "prep",
            "CFF ");

    private static final int RIGHTS = 0x000F;

    private FontReader() {}

    /**
     * @throws EmbeddingForbiddenException if its maker forbids that a document carries it
     * @throws IOException if it is damaged
     */
    static Typeface read(FontFile file) throws IOException {
        var font = font(file);
        if (forbidsEmbedding(font))
            throw new EmbeddingForbiddenException(file.path().toString());
        var face = new Typeface(font, file.bold());
        if (!face.isPostScript()) embed(face);
        return face;
    }

    private static TrueTypeFont font(FontFile file) throws IOException {
        var content = new RandomAccessReadBuffer(alone(file));
        return file.postScript() ? new OTFParser().parse(content) : new TTFParser().parse(content);
    }

    /** The tables of this one face that printing needs, as a file of its own: a collection has ten faces of 65,000 glyphs. */
    private static byte[] alone(FontFile font) throws IOException {
        try (var file = new RandomAccessFile(font.path().toFile(), "r")) {
            file.seek(font.start());
            var version = file.readInt();
            var tables = new TreeMap<Integer, byte[]>();
            var count = file.readUnsignedShort();
            for (var i = 0; i < count; i++) {
                file.seek(font.start() + 12 + i * 16L);
                var tag = file.readInt();
                if (!NEEDED.contains(name(tag))) continue;
                file.skipBytes(4);
                var start = Integer.toUnsignedLong(file.readInt());
                var length = Integer.toUnsignedLong(file.readInt());
                if (start + length > file.length()) throw new EOFException("table " + name(tag) + " is cut off");
                var table = new byte[(int) length];
                file.seek(start);
                file.readFully(table);
                tables.put(tag, table);
            }
            return written(version, tables);
        }
    }

    private static byte[] written(int version, SortedMap<Integer, byte[]> tables) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var font = new DataOutputStream(bytes);
        font.writeInt(version);
        font.writeShort(tables.size());
        font.write(new byte[6]); // for searching in halves, which no reader here does
        var start = 12 + tables.size() * 16;
        for (var table : tables.entrySet()) {
            font.writeInt(table.getKey());
            font.writeInt(0); // nobody checks the sum
            font.writeInt(start);
            font.writeInt(table.getValue().length);
            start += table.getValue().length;
        }
        for (var table : tables.values()) font.write(table);
        return bytes.toByteArray();
    }

    private static String name(int tag) {
        return new String(ByteBuffer.allocate(4).putInt(tag).array(), StandardCharsets.ISO_8859_1);
    }

    private static boolean forbidsEmbedding(TrueTypeFont font) throws IOException {
        var rights = font.getOS2Windows();
        if (rights == null) return false;
        return (rights.getFsType() & RIGHTS) == OS2WindowsMetricsTable.FSTYPE_RESTRICTED
                || (rights.getFsType() & FORBIDDEN) != 0;
    }

    /** A damaged table shows only when the document is written, and then all of it would be lost. */
    private static void embed(Typeface face) throws IOException {
        try (var trial = new PDDocument()) {
            PDType0Font.load(trial, face.font(), true);
            trial.save(new ByteArrayOutputStream());
        }
    }

    /** Exception for a font whose licence forbids what printing needs. */
    static final class EmbeddingForbiddenException extends IOException {

        private static final long serialVersionUID = 1;

        EmbeddingForbiddenException(String font) {
            super(font + " may not be embedded");
        }
    }
}
