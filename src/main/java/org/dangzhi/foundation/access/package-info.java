/**
 * Who may: accounts, memberships, roles and permissions, stand-ins, secret links.
 *
 * <p>An account belongs to no office and is open or locked; a membership joins it to a person of one office and holds the
 * roles there. Front doors: {@link Accounts}, {@link Signatures} (a password given again), {@link RoleHolders},
 * {@link StandIns}, {@link org.dangzhi.foundation.access.links.SecretLinks}; answers {@code CurrentPermissions} of web. Announces {@link AccountShutOut},
 * {@link PasswordsGuessed}, {@link PasswordReset} and {@link StandInAsked}. The way in stands
 * above: {@code signin} for persons, {@code api} for other systems.
 *
 * <p>{@code passwords}, {@code roles}, {@code standins} and {@code links} hold what their names say, {@code administration}
 * the pages over all of them. Start reading at {@code Accounts}, then {@code RolePermissions}.
 */
@NullMarked
@ApplicationModule(
        id = "access",
        allowedDependencies = {
            "office",
            "office::demo",
            "web",
            "web::frame",
            "web::page",
            "jobs",
            "audit",
            "people",
            "people::names"
        })
package org.dangzhi.foundation.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
