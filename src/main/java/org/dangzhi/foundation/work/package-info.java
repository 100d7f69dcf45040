/**
 * Items: work that is arranged, carried out and checked by another person, on a clock, with evidence.
 *
 * <p>Front doors: {@link org.dangzhi.foundation.work.Items} and {@link org.dangzhi.foundation.work.Agenda}, what lies before
 * somebody. An {@code Item} is arranged, being done, reported done, closed, or declined; each act is a guard in it. Announces, to
 * nobody yet, {@link org.dangzhi.foundation.work.ItemAssigned}, {@link org.dangzhi.foundation.work.ItemDone},
 * {@link org.dangzhi.foundation.work.ItemReturned} and {@link org.dangzhi.foundation.work.ItemClosed}. Needs {@code jobs} for
 * deadlines, {@code records} for evidence, {@code readings} for what stands beside items in the same lists.
 *
 * <p>{@code items} holds the aggregate and what follows from its changes, {@code lists} how items are found, {@code closing}
 * the closed-loop rate. Start reading at {@code Item}, then {@code ItemStanding}, who may do what to it, then
 * {@code ItemUpdates}, then {@code ItemEscalationConfiguration}.
 */
@NullMarked
@ApplicationModule(
        id = "work",
        allowedDependencies = {
            "office",
            "office::demo",
            "web",
            "web::typed",
            "web::frame",
            "web::page",
            "jobs",
            "sheets",
            "audit",
            "search",
            "calendar",
            "people",
            "access",
            "notify",
            "notify::mentions",
            "records",
            "readings"
        })
package org.dangzhi.foundation.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
