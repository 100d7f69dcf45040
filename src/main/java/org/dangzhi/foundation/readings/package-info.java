/**
 * Read and confirm: texts put before people, who has confirmed, who is missing and reminded.
 *
 * <p>Front door: {@link org.dangzhi.foundation.readings.Readings}. A reading is open, complete or withdrawn; a confirmation
 * stands. Announces {@link org.dangzhi.foundation.readings.ReadingConfirmed}. Other modules' SQL may join the view
 * {@code readings.to_confirm}; {@code work} stands above, shows it beside its items.
 *
 * <p>{@code lists} holds the lists. Start reading at {@code Readings}, then {@code ReadingCommands}, then {@code ReadingDeadlines}.
 */
@NullMarked
@ApplicationModule(
        id = "readings",
        allowedDependencies = {
            "office",
            "office::demo",
            "web",
            "web::page",
            "web::frame",
            "jobs",
            "sheets",
            "audit",
            "search",
            "calendar",
            "people",
            "access",
            "notify"
        })
package org.dangzhi.foundation.readings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
