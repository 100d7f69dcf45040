package org.dangzhi.foundation.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.dangzhi.foundation.sheets.SheetLines.Line;
import org.dangzhi.foundation.sheets.SheetLines.Remark;
import org.jspecify.annotations.Nullable;

/**
 * Turns a file into lines of texts: the first sheet of a workbook that is not hidden, or a text file. Merged cells hold
 * their value in every one of their rows and columns. What is hidden, and which sheets were not read, is remarked.
 */
final class SheetReader {

    static final int MOST_ROWS = 5_000;
    static final int MOST_COLUMNS = 60;
    private static final int MOST_CELLS = 150_000;
    private static final int MOST_BYTES = 10 << 20;
    private static final long MOST_UNPACKED = 48L << 20;
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final XMLInputFactory PLAIN_XML = plainXml();

    /** The library holds a whole workbook: two large ones at once would be too much for an office's machine. */
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private SheetReader() {}

    /** @throws SheetRefused if it cannot be read or is too long */
    static SheetLines read(byte[] file) {
        if (file.length > MOST_BYTES) throw SheetRefused.tooLong(MOST_ROWS);
        if (!beginsWith(file, ZIP) && !beginsWith(file, OLE)) return PastedBlock.file(file);
        if (beginsWith(file, ZIP)) refuseBomb(file);
        ONE_AT_A_TIME.lock();
        try (var book = WorkbookFactory.create(new ByteArrayInputStream(file))) {
            return lines(book);
        } catch (SheetRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw SheetRefused.unreadable(); // the library throws many kinds for damaged files
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static SheetLines lines(Workbook book) {
        var seen = IntStream.range(0, book.getNumberOfSheets())
                .filter(at -> !book.isSheetHidden(at) && !book.isSheetVeryHidden(at))
                .mapToObj(book::getSheetAt)
                .toList();
        if (seen.isEmpty()) throw SheetRefused.nothing();
        var sheet = seen.getFirst();
        var remarks = new ArrayList<Remark>();
        if (book.getNumberOfSheets() > 1)
            remarks.add(new Remark("sheets.remark.sheet", sheet.getSheetName(), book.getNumberOfSheets() - 1));
        return new SheetLines(lines(sheet), remarks);
    }

    private static List<Line> lines(Sheet sheet) {
        var cells = new CellText();
        var merged = merged(sheet, cells);
        var lines = new ArrayList<Line>();
        for (int at = sheet.getFirstRowNum(); at >= 0 && at <= sheet.getLastRowNum(); at++) {
            var row = sheet.getRow(at);
            var texts = texts(row, merged.getOrDefault(at, Map.of()), cells);
            add(lines, new Line(at + 1, texts, row != null && row.getZeroHeight()));
        }
        return lines;
    }

    /** By row and column, the value of each cell that a merged one covers. */
    private static Map<Integer, Map<Integer, String>> merged(Sheet sheet, CellText cells) {
        var merged = new HashMap<Integer, Map<Integer, String>>();
        for (var region : sheet.getMergedRegions()) {
            if (region.getNumberOfCells() > MOST_CELLS) throw SheetRefused.tooLong(MOST_ROWS);
            var value = value(sheet, region, cells);
            if (!value.isEmpty())
                region.forEach(at -> {
                    if (at.getColumn() < MOST_COLUMNS)
                        merged.computeIfAbsent(at.getRow(), row -> new HashMap<>())
                                .put(at.getColumn(), value);
                });
        }
        return merged;
    }

    private static String value(Sheet sheet, CellRangeAddress region, CellText cells) {
        var row = sheet.getRow(region.getFirstRow());
        var cell = row == null ? null : row.getCell(region.getFirstColumn());
        return cell == null ? "" : cells.of(cell);
    }

    private static List<String> texts(@Nullable Row row, Map<Integer, String> merged, CellText cells) {
        int last = row == null ? 0 : row.getLastCellNum();
        int width = merged.keySet().stream().mapToInt(at -> at + 1).reduce(last, Math::max);
        return IntStream.range(0, Math.min(width, MOST_COLUMNS))
                .mapToObj(at -> {
                    var cell = row == null ? null : row.getCell(at);
                    return merged.getOrDefault(at, cell == null ? "" : cells.of(cell));
                })
                .toList();
    }

    static void add(List<Line> lines, Line line) {
        if (line.cells().stream().allMatch(String::isBlank)) return;
        if (lines.size() > MOST_ROWS) throw SheetRefused.tooLong(MOST_ROWS);
        lines.add(line);
    }

    /** A small file may unpack into gigabytes; so it is unpacked once into nothing, and counted. */
    private static void refuseBomb(byte[] file) {
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
                        refuseManyOrFarCells(content);
                    }
        } catch (IOException | XMLStreamException e) {
            throw SheetRefused.unreadable();
        }
    }

    private static void refuseManyOrFarCells(InputStream sheet) throws XMLStreamException {
        var xml = PLAIN_XML.createXMLStreamReader(sheet);
        int cells = 0;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT
                    || !xml.getLocalName().equals("c")) continue;
            if (++cells > MOST_CELLS) throw SheetRefused.tooLong(MOST_ROWS);
            if (xml.getAttributeValue(null, "r") instanceof String at && !at.matches("[A-Z]{1,3}[0-9]{1,7}"))
                throw SheetRefused.unreadable();
        }
    }

    private static XMLInputFactory plainXml() {
        var xml = XMLInputFactory.newDefaultFactory();
        xml.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        xml.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return xml;
    }

    private static boolean beginsWith(byte[] file, byte[] mark) {
        return file.length >= mark.length && Arrays.equals(file, 0, mark.length, mark, 0, mark.length);
    }
}
