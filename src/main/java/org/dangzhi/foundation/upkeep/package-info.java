/**
 * What lets an installation survive: backup and restore, the mark (demonstration or live), demonstration data.
 *
 * <p>Offers {@link Mark}; each module adds its {@link DemoPart}, whose parts share a {@link DemoPlan} of the year; start
 * reading the demonstration at {@code DemoOffices}, its words stand in {@code /demo}. The commands {@code backup FILE} and
 * {@code restore FILE} run without the web application.
 */
@NullMarked
@ApplicationModule(id = "upkeep")
package org.dangzhi.foundation.upkeep;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
