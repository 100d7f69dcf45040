/**
 * What lets an installation survive: backup and restore, the mark (demonstration or live), demonstration data.
 *
 * <p>Offers {@link InstallationMark}; each module adds a {@link org.dangzhi.foundation.office.DemoPart}. The commands {@code backup FILE} and
 * {@code restore FILE} run without the web application.
 */
@NullMarked
@ApplicationModule(
        id = "upkeep",
        allowedDependencies = {"office", "office::server", "audit", "records"})
package org.dangzhi.foundation.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
