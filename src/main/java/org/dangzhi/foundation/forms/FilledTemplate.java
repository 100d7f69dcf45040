package org.dangzhi.foundation.forms;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.dangzhi.engine.press.docx.UnsupportedDocxException;
import org.dangzhi.foundation.forms.filling.TemplateFiller;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** {@link FormDocument} of a template and what it is filled with; rendered when it is written. */
final class FilledTemplate implements FormDocument {

    static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

    private final byte[] template;
    private final Record data;
    private final String name;
    private final PdfConverter pdf;

    FilledTemplate(byte[] template, Record data, String name, PdfConverter pdf) {
        this.template = template;
        this.data = data;
        this.name = name;
        this.pdf = pdf;
    }

    @Override
    public void word(OutputStream to) throws IOException {
        to.write(filled());
    }

    @Override
    public void pdf(OutputStream to) throws IOException {
        to.write(printed());
    }

    @Override
    public ResponseEntity<Resource> word() {
        return answer(ContentDisposition.attachment(), ".docx", WORD, this::filled);
    }

    @Override
    public ResponseEntity<Resource> pdf() {
        return answer(ContentDisposition.inline(), ".pdf", MediaType.APPLICATION_PDF, this::printed);
    }

    private byte[] filled() throws IOException {
        return TemplateFiller.fill(template, data);
    }

    byte[] printed() throws IOException {
        try {
            return pdf.print(filled(), name);
        } catch (UnsupportedDocxException e) {
            throw new IOException("What was filled from a checked template is no document", e);
        }
    }

    private ResponseEntity<Resource> answer(
            ContentDisposition.Builder how, String ending, MediaType type, ContentSource content) {
        return ResponseEntity.ok()
                .header(
                        "Content-Disposition",
                        how.filename(name + ending, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .contentType(type)
                .body(new LazyResource(content));
    }
}
