/**
 * The way in for other systems: personal tokens with scopes, answers that are given once to a request that is sent twice,
 * and the description of the interface. The use cases themselves stand in their modules, under {@code /api/v1}.
 *
 * <p>Front door: {@link org.dangzhi.foundation.api.TokenRows}; a token is open, expired or withdrawn. Hears
 * {@link org.dangzhi.foundation.access.AccountShutOut}; announces no events. Start reading at {@code ApiSecurityConfiguration},
 * then {@code BearerFilter}.
 */
@NullMarked
@ApplicationModule(
        id = "api",
        allowedDependencies = {"office", "web", "web::page", "people", "access", "access::passwords"})
package org.dangzhi.foundation.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
