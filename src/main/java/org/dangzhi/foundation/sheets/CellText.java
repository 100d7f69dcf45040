package org.dangzhi.foundation.sheets;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.dangzhi.foundation.web.typed.TypedText;

/**
 * Text of a cell: what Excel shows, whatever made the cell. Days and times are written as {@code 2027-03-22} and
 * {@code 08:00} however short they are shown, for their year is in the cell; whole numbers without an exponent, for
 * telephone numbers are often kept as numbers.
 */
final class CellText {

    /** Literal text, escaped signs, colours, conditions, fill signs: none of them says what the number is. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[(?![hmsHMS]+\\])[^\\]]*\\]");

    private static final Pattern OF_TIME = Pattern.compile("[yYmMdDhHsS]");
    private static final String GENERAL = "General";
    private static final int MOST_DIGITS = 30;

    private final DataFormatter shown = new DataFormatter(Locale.CHINA);

    String of(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING ->
                TypedText.seen(cell.getRichStringCellValue().getString()).strip();
            case NUMERIC -> number(cell);
            case BOOLEAN -> cell.getBooleanCellValue() ? "TRUE" : "FALSE";
            case ERROR -> FormulaError.forInt(cell.getErrorCellValue()).getString();
            default -> "";
        };
    }

    private String number(Cell cell) {
        double value = cell.getNumericCellValue();
        int index = cell.getCellStyle().getDataFormat();
        var format = cell.getCellStyle().getDataFormatString();
        if (isDay(index, format) && DateUtil.isValidExcelDate(value))
            return day(cell.getLocalDateTimeCellValue(), value);
        boolean plain = format == null || format.equals(GENERAL) || format.equals("@") || isReserved(index);
        return plain ? digits(value) : TypedText.cell(shown.formatRawCellContents(value, index, format));
    }

    /** From the number of a built-in format, those of Chinese Excel too, or from what stands outside of its literals. */
    static boolean isDay(int index, String format) {
        if (isReserved(index) || DateUtil.isInternalDateFormat(index)) return true;
        if (format == null || format.equals(GENERAL)) return false;
        var bare = LITERAL.matcher(format.split(";", 2)[0]).replaceAll("");
        return OF_TIME.matcher(bare).find();
    }

    /** 27 to 36 and 50 to 58 are days and times in Chinese, Japanese and Korean Excel; files do not spell them out. */
    private static boolean isReserved(int index) {
        return index >= 27 && index <= 36 || index >= 50 && index <= 58;
    }

    private static String day(LocalDateTime at, double value) {
        var time = at.toLocalTime();
        var clock = time.getSecond() == 0 ? time.toString() : time.withNano(0).toString();
        if (value < 1) return clock;
        return time.toSecondOfDay() == 0 ? at.toLocalDate().toString() : at.toLocalDate() + " " + clock;
    }

    /** The shortest figures that mean this binary number: {@code 350.1}, not {@code 350.10000000000002}. */
    private static String digits(double value) {
        if (!Double.isFinite(value)) return Double.toString(value);
        var number = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        boolean written = number.precision() - number.scale() <= MOST_DIGITS && number.scale() <= MOST_DIGITS;
        return written ? number.toPlainString() : number.toString();
    }
}
