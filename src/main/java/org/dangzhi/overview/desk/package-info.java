/**
 * Today: what people look at first. The shift in progress, what is late or open and what waits for the reader, what is mine to do and to check,
 * the log as it grows; for administrators the installation's health instead.
 *
 * <p>Asks {@code work}, {@code duty}, {@code dutylog} and {@code planning}; every module names its own trouble as a
 * {@link org.dangzhi.foundation.web.frame.TroubleSource}. Nothing asks it.
 */
@NullMarked
@ApplicationModule(
        id = "desk",
        allowedDependencies = {
            "office",
            "web",
            "web::frame",
            "calendar",
            "people",
            "access",
            "jobs",
            "work",
            "duty",
            "dutylog",
            "planning",
            "phone",
            "handover"
        })
package org.dangzhi.overview.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
