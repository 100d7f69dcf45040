package org.dangzhi.engine.press.draft;

/** Text boxes, letter for letter as Word 2016, WPS and an older Word write them. */
public final class WordBox {

    private static final String DRAWING =
            "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                    + "<mc:Choice Requires=\"wps\" xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
                    + "<w:drawing><wp:anchor xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
                    + " distT=\"0\" distB=\"0\" distL=\"114300\" distR=\"114300\" simplePos=\"0\" relativeHeight=\"251659264\""
                    + " behindDoc=\"0\" locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"
                    + "%s<wp:extent cx=\"%d\" cy=\"%d\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:%s/>"
                    + "<wp:docPr id=\"1\" name=\"文本框 1\"/><wp:cNvGraphicFramePr/>"
                    + "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
                    + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
                    + "<wps:wsp><wps:cNvSpPr txBox=\"1\"/><wps:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"%2$d\" cy=\"%3$d\"/>"
                    + "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>%s</wps:spPr>"
                    + "<wps:txbx><w:txbxContent>%s</w:txbxContent></wps:txbx>%s</wps:wsp></a:graphicData></a:graphic>"
                    + "</wp:anchor></w:drawing></mc:Choice><mc:Fallback>%s</mc:Fallback></mc:AlternateContent>";

    private static final String SHAPE =
            "<w:pict xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:shape type=\"#_x0000_t202\" style=\"%s\"%s>"
                    + "<v:textbox%s><w:txbxContent>%s</w:txbxContent></v:textbox></v:shape></w:pict>";

    private static final int EMU_PER_MILLIMETRE = 36_000;

    private WordBox() {}

    /** A run with the box of 插入 › 文本框 in Word 2016: white, with a thin black line, so far from the edges of the page. */
    public static String drawn(int left, int top, int width, int height, String content) {
        return run(drawing(
                spot("positionH", "page", "posOffset", left * EMU_PER_MILLIMETRE)
                        + spot("positionV", "page", "posOffset", top * EMU_PER_MILLIMETRE),
                width,
                height,
                "wrapNone",
                "<a:solidFill><a:schemeClr val=\"lt1\"/></a:solidFill>"
                        + "<a:ln w=\"6350\"><a:solidFill><a:prstClr val=\"black\"/></a:solidFill></a:ln>",
                content,
                "<wps:bodyPr rot=\"0\" vert=\"horz\" wrap=\"square\" lIns=\"91440\" tIns=\"45720\" rIns=\"91440\" bIns=\"45720\""
                        + " anchor=\"t\" anchorCtr=\"0\"><a:noAutofit/></wps:bodyPr>"));
    }

    /** The same, with the text around it. */
    public static String inTheText(String content) {
        return drawn(60, 60, 40, 20, content).replace("wp:wrapNone", "wp:wrapSquare wrapText=\"bothSides\"");
    }

    /** The box that WPS lays around a page number in the footer: as wide as its text, in the middle between the margins. */
    public static String pageNumber(String content) {
        return run(drawing(
                "<wp:positionH relativeFrom=\"margin\"><wp:align>center</wp:align></wp:positionH>"
                        + spot("positionV", "paragraph", "posOffset", 0),
                51,
                51,
                "wrapNone",
                "<a:noFill/><a:ln w=\"6350\"><a:noFill/></a:ln>",
                content,
                "<wps:bodyPr rot=\"0\" vert=\"horz\" wrap=\"none\" lIns=\"0\" tIns=\"0\" rIns=\"0\" bIns=\"0\" anchor=\"t\">"
                        + "<a:spAutoFit/></wps:bodyPr>"));
    }

    /** What Word 2003 wrote, as a document holds it that was turned into a .docx: nothing but the shape. */
    public static String old(int left, int top, int width, int height, String content) {
        return run(SHAPE.formatted(
                ("position:absolute;margin-left:%dmm;margin-top:%dmm;width:%dmm;height:%dmm;z-index:1;"
                                + "mso-position-horizontal-relative:page;mso-position-vertical-relative:page")
                        .formatted(left, top, width, height),
                " strokeweight=\".5pt\"",
                " inset=\"0,0,0,0\"",
                content));
    }

    private static String drawing(
            String place, int width, int height, String wrap, String look, String content, String body) {
        return DRAWING.formatted(
                place,
                width * EMU_PER_MILLIMETRE,
                height * EMU_PER_MILLIMETRE,
                wrap,
                look,
                content,
                body,
                SHAPE.formatted("position:absolute", "", "", content));
    }

    private static String spot(String direction, String from, String kind, int emu) {
        return "<wp:%1$s relativeFrom=\"%2$s\"><wp:%3$s>%4$d</wp:%3$s></wp:%1$s>".formatted(direction, from, kind, emu);
    }

    private static String run(String content) {
        return "<w:r>" + content + "</w:r>";
    }
}
