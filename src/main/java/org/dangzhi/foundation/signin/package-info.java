/**
 * The way in for persons: sign-in by password, sessions and their ends, the first run, and the guard before every handler.
 *
 * <p>Nobody asks this module anything; it answers the browser. Who may what is {@code access}'s to say. What {@code access}
 * announces of guesses, new passwords and stand-ins it tells by {@code notify}. Owns no tables. Announces no events. Start
 * reading at {@code SecurityConfiguration}, then {@code SignInController}, then {@code PermissionInterceptor}.
 */
@NullMarked
@ApplicationModule(
        id = "signin",
        allowedDependencies = {
            "office",
            "web",
            "web::frame",
            "audit",
            "people",
            "notify",
            "access",
            "access::page",
            "access::passwords"
        })
package org.dangzhi.foundation.signin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
