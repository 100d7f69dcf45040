package org.dangzhi.engine.clausetext;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Word document whose chapters, articles and items are levels of one automatic list. */
public final class NumberedWordFile {

    private static final String LIST = """
            <w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
              <w:abstractNum w:abstractNumId="0">
                <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/>
                  <w:lvlText w:val="第%1章"/></w:lvl>
                <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
                  <w:lvlRestart w:val="0"/><w:lvlText w:val="第%2条"/></w:lvl>
                <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="japaneseCounting"/>
                  <w:lvlText w:val="（%3）"/></w:lvl>
              </w:abstractNum>
            </w:numbering>
            """;

    private final XWPFDocument document = new XWPFDocument();
    private final BigInteger list;

    /** Whether the table row before is followed by another. */
    private boolean inTable;

    NumberedWordFile() {
        try {
            var levels = NumberingDocument.Factory.parse(LIST).getNumbering().getAbstractNumArray(0);
            var numbering = document.createNumbering();
            list = numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(levels)));
        } catch (XmlException e) {
            throw new AssertionError(e);
        }
    }

    /** @param script lines that begin with what they are: heading, chapter, article, item, paragraph, table row */
    public static byte[] of(String script) {
        var word = new NumberedWordFile();
        script.lines().forEach(line -> word.add(line.charAt(0), line.substring(2)));
        return word.bytes();
    }

    void add(char kind, String text) {
        if (kind == 'T') {
            row(text.split("\\|"));
            return;
        }
        inTable = false;
        var paragraph = document.createParagraph();
        paragraph.createRun().setText(text);
        if (kind == 'H') paragraph.setAlignment(ParagraphAlignment.CENTER);
        var level = "CAI".indexOf(kind);
        if (level >= 0) number(paragraph, level);
    }

    private void number(XWPFParagraph paragraph, int level) {
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    /** An article whose number comes from its style. */
    void styled(String text) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId("Article");
        style.setType(STStyleType.PARAGRAPH);
        var number = style.addNewPPr().addNewNumPr();
        number.addNewNumId().setVal(list);
        number.addNewIlvl().setVal(BigInteger.ONE);
        var styles = document.createStyles();
        if (!styles.styleExist("Article")) styles.addStyle(new XWPFStyle(style));
        var paragraph = document.createParagraph();
        paragraph.setStyle("Article");
        paragraph.createRun().setText(text);
    }

    private void row(String... cells) {
        var table = inTable ? document.getTables().getLast() : document.createTable(1, cells.length);
        var row = inTable ? table.createRow() : table.getRow(0);
        for (var i = 0; i < cells.length; i++) row.getCell(i).setText(cells[i]);
        inTable = true;
    }

    XWPFDocument document() {
        return document;
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        try (document) {
            document.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
