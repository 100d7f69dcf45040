/**
 * Who did what, when and from where: nobody can deny it, nobody can quietly change it.
 *
 * <p>Every office table's trigger writes its entries; {@link AuditTrail} takes what is no change of a row (sign-ins,
 * exports, looks at masked data). Entries are chained at commit; {@link AuditChainHead} is the day's link that the duty log
 * prints, and {@link AuditHeadFile} keeps elsewhere.
 */
@NullMarked
@ApplicationModule(
        id = "audit",
        allowedDependencies = {"office", "web", "web::typed", "web::frame", "jobs", "sheets"})
package org.dangzhi.foundation.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
