package org.dangzhi.foundation.forms.filling;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.template.ElementTemplate;
import com.deepoove.poi.template.run.RunTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** poi-tl policy for a table row that is repeated for each record. <code>[=date]</code> joins equal neighbours. */
final class RepeatedRowPolicy extends LoopRowTableRenderPolicy {

    /** So many rows stay with what stands under the table: signatures never stand alone on a sheet. */
    private static final int KEPT_ROWS = 2;

    private int first;
    private List<Integer> joined = List.of();
    private List<Integer> filled = List.of();

    RepeatedRowPolicy() {
        super(true);
    }

    @Override
    public void render(ElementTemplate tag, @Nullable Object records, XWPFTemplate template) {
        var row = rowOf(tag);
        first = row.getTable().getRows().indexOf(row);
        joined = columns(row, "[=");
        filled = columns(row, "[");
        joined.forEach(column -> withoutMark(row.getCell(column)));
        if (records instanceof List<?> list && list.isEmpty()) blank(row);
        else super.render(tag, records, template);
    }

    private static List<Integer> columns(XWPFTableRow row, String tag) {
        return IntStream.range(0, row.getTableCells().size())
                .filter(column -> row.getCell(column).getText().contains(tag))
                .boxed()
                .toList();
    }

    private static XWPFTableRow rowOf(ElementTemplate tag) {
        var paragraph = (XWPFParagraph) ((RunTemplate) tag).getRun().getParent();
        return ((XWPFTableCell) paragraph.getBody()).getTableRow();
    }

    private static void withoutMark(XWPFTableCell cell) {
        for (var paragraph : cell.getParagraphs())
            for (var run : paragraph.getRuns())
                if (run.text().contains("=")) run.setText(run.text().replace("=", ""), 0);
    }

    private static void blank(XWPFTableRow row) {
        for (var cell : row.getTableCells())
            for (var paragraph : cell.getParagraphs())
                new ArrayList<>(paragraph.getRuns()).forEach(RepeatedRowPolicy::blank);
    }

    private static void blank(XWPFRun run) {
        run.getCTR().setTArray(null);
    }

    /** A cell is joined with the one above while its value and all joined values to its left stay the same. */
    @Override
    protected void afterloop(XWPFTable table, Object records) {
        if (!(records instanceof List<?> list)) return;
        for (var row = Math.max(first, first + list.size() - KEPT_ROWS); row < first + list.size(); row++)
            ClosingLines.keepWithNext(table.getRow(row));
        for (var row = first + 1; row < first + list.size(); row++) {
            for (var column : joined) {
                var cell = table.getRow(row).getCell(column);
                var above = table.getRow(row - 1).getCell(column);
                if (!cell.getText().equals(above.getText())) break;
                if (!continues(above)) merge(above, STMerge.RESTART);
                merge(cell, STMerge.CONTINUE);
            }
        }
        EmptyColumns.remove(table, filled);
    }

    private static boolean continues(XWPFTableCell cell) {
        var properties = cell.getCTTc().getTcPr();
        return properties != null
                && properties.isSetVMerge()
                && properties.getVMerge().getVal() == STMerge.CONTINUE;
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum how) {
        var properties = cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
        (properties.isSetVMerge() ? properties.getVMerge() : properties.addNewVMerge()).setVal(how);
    }
}
