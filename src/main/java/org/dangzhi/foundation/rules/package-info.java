/**
 * Under which rule: regulations (制度) that are read, found and cited by clause, and standards (标准) that compute.
 *
 * <p>Offers {@link org.dangzhi.foundation.rules.Rules}: facts in, findings out, each citing the clause in force on its day. Needs
 * {@code work} for reading and confirming, {@code forms} for the booklet, {@code records} for original files.
 */
@NullMarked
@ApplicationModule(
        id = "rules",
        allowedDependencies = {
            "office",
            "web",
            "jobs",
            "sheets",
            "audit",
            "search",
            "people",
            "access",
            "records",
            "forms",
            "work",
            "clausetext"
        })
package org.dangzhi.foundation.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
