package org.dangzhi.engine.clausetext.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.util.DocumentHelper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.dangzhi.engine.clausetext.UnreadText;
import org.dangzhi.engine.clausetext.UnreadText.Reason;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a .docx that hold words, parsed without document types and external entities. */
public record WordPackage(
        Element document, Optional<Element> numbering, Optional<Element> styles, Optional<Element> footnotes) {

    private static final int MOST_INFLATED = 80 * 1024 * 1024;
    private static final int MOST_XML = 30 * 1024 * 1024;
    private static final int MOST_PARTS = 2_000;
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.%s+xml";
    private static final List<String> MAIN =
            List.of(TYPE.formatted("document.main"), "application/vnd.ms-word.document.macroEnabled.main+xml");

    public static WordPackage open(byte[] content, String fileName) throws UnreadText {
        checkSize(content, fileName);
        try (var word = OPCPackage.open(new ByteArrayInputStream(content))) {
            for (var type : MAIN) {
                var document = part(word, type);
                if (document.isPresent())
                    return new WordPackage(
                            document.get(),
                            part(word, TYPE.formatted("numbering")),
                            part(word, TYPE.formatted("styles")),
                            part(word, TYPE.formatted("footnotes")));
            }
            throw UnreadText.because(Reason.OTHER_TYPE, fileName);
        } catch (InvalidFormatException noOffice) {
            throw UnreadText.because(Reason.OTHER_TYPE, fileName);
        } catch (IOException | SAXException | OpenXML4JRuntimeException | IllegalArgumentException damaged) {
            throw UnreadText.because(Reason.DAMAGED, fileName);
        }
    }

    /** Before POI sees it: POI unpacks the whole package into memory. */
    private static void checkSize(byte[] content, String fileName) throws UnreadText {
        var inflated = 0L;
        var parts = 0;
        var buffer = new byte[64 * 1024];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var most = entry.getName().endsWith(".xml") ? MOST_XML : MOST_INFLATED;
                var size = 0;
                for (var read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    size += read;
                    inflated += read;
                    if (size > most || inflated > MOST_INFLATED) throw UnreadText.because(Reason.INFLATES, fileName);
                }
                if (++parts > MOST_PARTS) throw UnreadText.because(Reason.INFLATES, fileName);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw UnreadText.because(Reason.DAMAGED, fileName);
        }
    }

    private static Optional<Element> part(OPCPackage word, String type) throws IOException, SAXException {
        var parts = word.getPartsByContentType(type);
        return parts.isEmpty() ? Optional.empty() : Optional.of(parsed(parts.getFirst()));
    }

    private static Element parsed(PackagePart part) throws IOException, SAXException {
        try (var in = part.getInputStream()) {
            return DocumentHelper.readDocument(in).getDocumentElement();
        }
    }
}
