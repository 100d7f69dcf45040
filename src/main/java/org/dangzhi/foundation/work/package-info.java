/**
 * Items: work that is arranged, carried out and checked by another person, on a clock, with evidence.
 *
 * <p>Offers {@link org.dangzhi.foundation.work.Items}; and {@link org.dangzhi.foundation.work.Readings}, texts that
 * people read and confirm. Announces {@link org.dangzhi.foundation.work.ItemAssigned},
 * {@link org.dangzhi.foundation.work.ItemClosed} and {@link org.dangzhi.foundation.work.ReadingConfirmed}. Needs {@code jobs} for deadlines, {@code records} for evidence.
 */
@NullMarked
@ApplicationModule(
        id = "work",
        allowedDependencies = {
            "office",
            "web",
            "jobs",
            "sheets",
            "audit",
            "search",
            "calendar",
            "people",
            "access",
            "notify",
            "records"
        })
package org.dangzhi.foundation.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
