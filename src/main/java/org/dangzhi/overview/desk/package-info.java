/**
 * Today: what people look at first. The shift in progress, what is late, what is mine to do and to check, the log as it
 * grows.
 *
 * <p>Asks {@code work}, {@code duty} and {@code dutylog}; nothing asks it.
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
            "work",
            "duty",
            "dutylog",
            "phone",
            "handover"
        })
package org.dangzhi.overview.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
