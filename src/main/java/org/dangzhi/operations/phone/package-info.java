/**
 * Telephone records: from the ringing telephone to the answered caller or the assigned item.
 *
 * <p>Offers {@link org.dangzhi.operations.phone.Calls}. Announces {@link org.dangzhi.operations.phone.CallRecorded}.
 * Writes into the log of {@code dutylog}, assigns items of {@code work}, matches numbers with {@code people}.
 *
 * <p>Start reading at {@code Call} and {@code Calls}; what pages and lists read stands in {@code browsing}.
 */
@NullMarked
@ApplicationModule(
        id = "phone",
        allowedDependencies = {
            "office",
            "office::demo",
            "web",
            "web::typed",
            "web::frame",
            "web::page",
            "audit",
            "search",
            "sheets",
            "people",
            "access",
            "notify::mentions",
            "records",
            "forms",
            "work",
            "duty",
            "dutylog"
        })
package org.dangzhi.operations.phone;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
