package org.dangzhi.foundation.forms;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;

/**
 * Document of one filled-in form, as Word and as PDF. Its PDF is made from its Word document: there is no second
 * layout.
 */
public interface FormDocument {

    void word(OutputStream to) throws IOException;

    void pdf(OutputStream to) throws IOException;

    /** Answers a request with the Word document, as a download. */
    ResponseEntity<Resource> word();

    /** Answers a request with the PDF, shown in the browser. */
    ResponseEntity<Resource> pdf();
}
