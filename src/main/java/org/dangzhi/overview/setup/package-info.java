/**
 * Setting up: the steps from an empty office to its first shift, whose turn it is, and who is told so.
 *
 * <p>Knows no module: each tells its own steps by {@link org.dangzhi.foundation.web.frame.SetupSteps}, and is done when its data are
 * there, not when somebody ticked it. Owns no table; remembers in a setting whom it told of what. Nothing asks it. Start reading at
 * {@code SetupProgress}.
 */
@NullMarked
@ApplicationModule(
        id = "setup",
        allowedDependencies = {"office", "web", "web::frame", "web::page", "people", "access", "jobs", "notify"})
package org.dangzhi.overview.setup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
