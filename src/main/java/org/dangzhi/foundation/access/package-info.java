/**
 * Who may: accounts, memberships, sign-in, roles and permissions, stand-ins, tokens of the interface, secret links.
 *
 * <p>Offers {@link Accounts}, {@link Signatures}, {@link RoleHolders}, {@link StandIns}, {@link SecretLinks}; answers
 * {@code Permits} of web. An account belongs to no office; a membership joins it to a person of one. Sub-packages:
 * {@code door} lets in by password, {@code token} the other systems.
 */
@NullMarked
@ApplicationModule(
        id = "access",
        allowedDependencies = {"office", "web", "audit", "people"})
package org.dangzhi.foundation.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
