/**
 * Facts in, findings out: standards (标准) that hold facts to regulations, each finding with the clause in force on its day.
 *
 * <p>Front door: {@link org.dangzhi.foundation.rules.Rules}. A {@link org.dangzhi.foundation.rules.Standard} is as shipped
 * or the office's own, each change an edition with its own days. Of regulations it knows what can be cited, and tells them
 * who cites. Announces no events.
 *
 * <p>{@code judging} computes, {@code standards} keeps the book of standards, tries it on cases and shows it, {@code limits}
 * shows the tables that they look up and takes the office's own rows. Start reading at {@code Rules}, then
 * {@code StandardJudge}.
 */
@NullMarked
@ApplicationModule(
        id = "rules",
        allowedDependencies = {
            "office",
            "office::demo",
            "web",
            "web::frame",
            "web::typed",
            "sheets",
            "people",
            "regulations"
        })
package org.dangzhi.foundation.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
