/**
 * In which office and for whom the running work is done; what an installation is: ids, clock, settings, database.
 *
 * <p>Offers {@link OfficeContext}, {@link Offices}, {@link Settings}, {@link TimeOrderedIds}, {@link RecordMapper}. Needs nothing.
 */
@NullMarked
@ApplicationModule(
        id = "office",
        allowedDependencies = {})
package org.dangzhi.foundation.office;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
