/**
 * How a duty table comes about: so far the solver and its interface; planning, wishes and publishing are to come.
 *
 * <p>A roster to be made is a {@link org.dangzhi.operations.roster.problem.Problem}, plain data with a documented JSON
 * form; what solves it stands in {@code solving} and knows no office.
 */
@NullMarked
@ApplicationModule(
        id = "roster",
        allowedDependencies = {"office", "web"})
package org.dangzhi.operations.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
