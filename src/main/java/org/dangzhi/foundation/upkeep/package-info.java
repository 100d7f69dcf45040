/**
 * What lets an installation survive: backup and restore, the mark (demonstration or live), demonstration data.
 *
 * <p>Offers {@link InstallationMark}. Each module adds a {@link org.dangzhi.foundation.office.demo.DemoPart}; what runs them
 * stands here, start reading at {@code DemoOffices}. The commands {@code backup FILE} and {@code restore FILE} run without
 * the web application. {@code materials} is run by the build and by {@code ./dz scan}.
 */
@NullMarked
@ApplicationModule(
        id = "upkeep",
        allowedDependencies = {"office", "office::demo", "office::server", "web", "audit", "records"})
package org.dangzhi.foundation.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
