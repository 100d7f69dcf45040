package org.dangzhi.engine.press.draft;

/** Fonts and styles of the shipped forms, after GB/T 9704-2012. */
final class TemplateDraftStyles {

    private TemplateDraftStyles() {}

    private static String style(String id, String name, String paragraph, String run) {
        return "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:qFormat/><w:pPr>" + paragraph + "</w:pPr><w:rPr>" + run
                + "</w:rPr></w:style>";
    }

    private static String font(String eastAsia) {
        return "<w:rFonts w:ascii=\"Times New Roman\" w:eastAsia=\"" + eastAsia
                + "\" w:hAnsi=\"Times New Roman\" w:cs=\"Times New Roman\"/>";
    }

    private static String size(int halfPoints) {
        return "<w:sz w:val=\"" + halfPoints + "\"/><w:szCs w:val=\"" + halfPoints + "\"/>";
    }

    private static String line(int points) {
        return "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"" + points * 20 + "\" w:lineRule=\"exact\"/>";
    }

    private static final String CENTRE = "<w:jc w:val=\"center\"/>";

    static final String STYLES = "<w:styles %s><w:docDefaults><w:rPrDefault><w:rPr>" + font("仿宋_GB2312") + size(24)
            + "<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
            + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/><w:pPr>"
            + "<w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/>" + line(20) + "</w:pPr></w:style>"
            + style(
                    "Title",
                    "表单标题",
                    "<w:spacing w:before=\"0\" w:after=\"120\" w:line=\"640\" w:lineRule=\"exact\"/>" + CENTRE,
                    font("方正小标宋简体") + size(44))
            + style("Line", "表单行", line(22), size(24))
            + style(
                    "Heading",
                    "表单小标题",
                    "<w:keepNext/><w:spacing w:before=\"160\" w:after=\"60\" w:line=\"440\" w:lineRule=\"exact\"/>",
                    font("黑体") + size(26))
            + style("Label", "栏目", line(18) + CENTRE, font("黑体") + size(22))
            + style("Cell", "填写", line(18), size(22))
            + style("Tight", "填写紧凑", line(16) + CENTRE, size(21))
            + style("CellMiddle", "填写居中", line(18) + CENTRE, size(22))
            + style(
                    "Body",
                    "填写正文",
                    "<w:spacing w:before=\"40\" w:after=\"0\" w:line=\"440\" w:lineRule=\"exact\"/><w:jc w:val=\"both\"/>",
                    size(26))
            + style(
                    "Tiny",
                    "最小字居中",
                    "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"184\" w:lineRule=\"exact\"/>" + CENTRE,
                    size(17))
            + style("Small", "小字", line(14), size(18))
            + style("PageNumber", "页码", line(18) + CENTRE, font("宋体") + size(24))
            + "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Signed\"><w:name w:val=\"签名\"/><w:qFormat/><w:rPr>"
            + font("楷体_GB2312") + size(26) + "</w:rPr></w:style></w:styles>";

    private static String face(String name, String others) {
        return "<w:font w:name=\"" + name + "\"><w:altName w:val=\"" + others
                + "\"/><w:charset w:val=\"86\"/><w:family w:val=\"auto\"/><w:pitch w:val=\"default\"/></w:font>";
    }

    static final String FONTS = "<w:fonts %s>" + face("方正小标宋简体", "宋体;SimSun") + face("仿宋_GB2312", "仿宋;FangSong")
            + face("楷体_GB2312", "楷体;KaiTi") + face("黑体", "SimHei") + face("宋体", "SimSun") + "</w:fonts>";

    static final String SETTINGS =
            "<w:settings %s><w:defaultTabStop w:val=\"420\"/><w:characterSpacingControl w:val=\"doNotCompress\"/>"
                    + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>";
}
