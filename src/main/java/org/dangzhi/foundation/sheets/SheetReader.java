package org.dangzhi.foundation.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Turns a file or a pasted block into lines of texts. Empty lines are left out; the others keep their true numbers. */
final class SheetReader {

    static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_BYTES = 10 << 20;
    private static final long MOST_UNPACKED = 200L << 20;
    private static final int MOST_DIGITS = 30;
    private static final XMLInputFactory PLAIN_XML = plainXml();

    /** A line. {@code number} counts from 1. */
    record Line(int number, List<String> cells) {}

    private SheetReader() {}

    /**
     * The first sheet of an xlsx file.
     *
     * @throws SheetRefused if it is no xlsx file or too long
     */
    static List<Line> xlsx(byte[] file) {
        refuseBomb(file);
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                var rows = book.getFirstSheet().openStream()) {
            var lines = new ArrayList<Line>();
            rows.map(row -> new Line(row.getRowNum(), texts(row))).forEach(line -> add(lines, line));
            return lines;
        } catch (SheetRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw SheetRefused.unreadable(); // the reader throws many kinds for damaged files
        }
    }

    /** A small file may unpack into gigabytes; so it is unpacked once into nothing, and counted. */
    private static void refuseBomb(byte[] file) {
        if (file.length > MOST_BYTES) throw SheetRefused.tooLong(MOST_ROWS);
        try (var zip = ZipFile.builder().setByteArray(file).get()) {
            long unpacked = 0;
            for (var entry : Collections.list(zip.getEntries()))
                try (var content = zip.getInputStream(entry)) {
                    unpacked += content.skip(MOST_UNPACKED - unpacked + 1);
                    if (unpacked > MOST_UNPACKED) throw SheetRefused.tooLong(MOST_ROWS);
                }
            for (var entry : Collections.list(zip.getEntries()))
                if (entry.getName().startsWith("xl/worksheets/"))
                    try (var content = zip.getInputStream(entry)) {
                        refuseFarCells(content);
                    }
        } catch (IOException | XMLStreamException e) {
            throw SheetRefused.unreadable();
        }
    }

    /** The library fills a line with empty cells up to the last one, wherever that claims to be. */
    private static void refuseFarCells(InputStream sheet) throws XMLStreamException {
        var xml = PLAIN_XML.createXMLStreamReader(sheet);
        while (xml.hasNext())
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("c")
                    && xml.getAttributeValue(null, "r") instanceof String at
                    && !at.matches("[A-Z]{1,3}[0-9]{1,7}")) throw SheetRefused.unreadable();
    }

    private static XMLInputFactory plainXml() {
        var xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return xml;
    }

    /** A block as Excel, WPS or a chat puts it on the clipboard: tabs, or else commas, or runs of spaces. */
    static List<Line> pasted(String block) {
        var lines = new ArrayList<Line>();
        int number = 0;
        for (var text : block.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1)) {
            number++;
            add(lines, new Line(number, cut(text)));
        }
        return lines;
    }

    private static List<String> cut(String line) {
        var separator = line.contains("\t") ? "\t" : line.matches(".*[,，].*") ? "[,，]" : "\\s{2,}|\\u3000+";
        return java.util.Arrays.stream(line.split(separator, MOST_COLUMNS))
                .map(SheetReader::unquoted)
                .toList();
    }

    private static String unquoted(String cell) {
        var text = cell.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                : text;
    }

    private static void add(List<Line> lines, Line line) {
        if (line.cells().stream().allMatch(String::isBlank)) return;
        if (lines.size() > MOST_ROWS) throw SheetRefused.tooLong(MOST_ROWS);
        lines.add(line);
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int at = 0; at < Math.min(row.getCellCount(), MOST_COLUMNS); at++) {
            texts.add(text(row.getOptionalCell(at).orElse(null)));
        }
        return texts;
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.ERROR) return "";
        if (cell.getType() == CellType.NUMBER) return number(cell);
        return cell.getText().strip();
    }

    /** A date as people write it, a whole number without a point: telephone numbers are often kept as numbers. */
    private static String number(Cell cell) {
        var format = cell.getDataFormatString();
        if (format != null && format.matches("(?i).*[ymdh]{2}.*|.*[年月日].*")) return dateText(cell.asDate());
        var number = cell.asNumber();
        boolean written = number.precision() <= MOST_DIGITS && Math.abs(number.scale()) <= MOST_DIGITS;
        return written ? number.stripTrailingZeros().toPlainString() : cell.getRawValue();
    }

    private static String dateText(LocalDateTime time) {
        return time.toLocalTime().toSecondOfDay() == 0
                ? time.toLocalDate().toString()
                : time.toString().replace('T', ' ');
    }
}
