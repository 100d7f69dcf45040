package org.dangzhi.engine.press.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dangzhi.engine.press.docx.DocxFile;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.engine.press.docx.Xml;
import org.w3c.dom.Element;

/** A part of the body with its paper; Word writes the paper at its end. */
public record Section(PageSetup setup, List<Element> elements) {

    /** In order; one that goes on without a new page belongs to the following one. */
    public static List<Section> of(DocxFile file) throws UnsupportedDocxException {
        var sections = new ArrayList<Section>();
        var body = Xml.child(file.xml(DocxFile.BODY), "body").orElseThrow();
        var elements = new ArrayList<Element>();
        PageSetup setup = null;
        var ends = ends(body);
        for (var element : Xml.children(body)) {
            if (!"sectPr".equals(element.getLocalName())) elements.add(element);
            var end = Xml.path(element, "pPr", "sectPr");
            if (end.isEmpty() || goesOn(ends, end.get())) continue;
            setup = PageSetup.of(file, end, setup);
            sections.add(new Section(setup, List.copyOf(elements)));
            elements.clear();
        }
        sections.add(new Section(PageSetup.of(file, Xml.child(body, "sectPr"), setup), elements));
        return sections;
    }

    private static List<Element> ends(Element body) {
        return Xml.below(body, "sectPr");
    }

    private static boolean goesOn(List<Element> ends, Element end) {
        var next = ends.indexOf(end) + 1;
        return next < ends.size()
                && Xml.child(ends.get(next), "type")
                        .map(type -> Xml.attribute(type, "val"))
                        .equals(Optional.of("continuous"));
    }
}
