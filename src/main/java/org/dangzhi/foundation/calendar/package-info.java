/**
 * What kind of day a day is: working days, days off, statutory holidays, adjusted workdays (调休). And when work ends.
 *
 * <p>Offers {@link WorkingDays}. The national arrangement is shipped as data; an office lays its own days over it and
 * imports the next year's once it is published.
 */
@NullMarked
@ApplicationModule(
        id = "calendar",
        allowedDependencies = {"office", "web", "web::frame", "sheets"})
package org.dangzhi.foundation.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
