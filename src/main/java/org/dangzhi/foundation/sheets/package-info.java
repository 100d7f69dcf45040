/**
 * From and to Excel: lists become xlsx files; an xlsx file or a pasted block becomes rows, looked at before they are
 * taken, with what could not be taken handed back.
 *
 * <p>Offers {@link Sheets} for export; a module declares a bean {@link SheetImport} and gets the pages under
 * {@code /import/<id>}.
 */
@NullMarked
@ApplicationModule(
        id = "sheets",
        allowedDependencies = {"office", "web", "web::typed"})
package org.dangzhi.foundation.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
