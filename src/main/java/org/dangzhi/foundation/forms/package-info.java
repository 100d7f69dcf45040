/**
 * What the office hands out on paper: a Word template of the office's own, filled with live data, as Word and as PDF.
 *
 * <p>Offers {@link org.dangzhi.foundation.forms.Forms}; whoever has a form declares a {@link
 * org.dangzhi.foundation.forms.FormKind} bean. Prints what others drew with {@link org.dangzhi.foundation.forms.PdfPrinting}. Needs {@code records} for the stored templates. docs/forms.md lists the tags.
 */
@NullMarked
@ApplicationModule(
        id = "forms",
        allowedDependencies = {
            "office",
            "web",
            "web::frame",
            "audit",
            "people",
            "access",
            "records",
            "press",
            "press::docx"
        })
package org.dangzhi.foundation.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
