/**
 * The change of shift: written from live data, completed and checked by those who leave, taken over and signed by those who
 * come.
 *
 * <p>Reads every {@link org.dangzhi.operations.duty.HandoverSource}; closes the shift of {@code duty} with the fourth
 * signature. A late handover escalates. A signature claims nothing that is not so, or carries its reason; what is written into
 * the log after it opens the handover again.
 *
 * <p>Start reading at {@code Handover}, {@code Handovers} and {@code SignatureCommands}; what is looked at and printed stands in
 * {@code browsing}, what is told when it is late in {@code deadlines}.
 */
@NullMarked
@ApplicationModule(
        id = "handover",
        allowedDependencies = {
            "office",
            "office::demo",
            "web",
            "web::frame",
            "jobs",
            "audit",
            "people",
            "access",
            "notify",
            "records",
            "forms",
            "work",
            "duty",
            "duty::roster",
            "dutylog"
        })
package org.dangzhi.operations.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
