package org.dangzhi.foundation.signin;

import java.util.List;
import org.dangzhi.foundation.access.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import tools.jackson.databind.json.JsonMapper;

/**
 * Codec of what sessions hold, who is signed in and for how long: JSON of these two kinds and of nothing else. Java's own
 * serialization would let whoever writes into the table choose what the application makes of it.
 */
final class SessionAttributeCodec {

    private record StoredAttribute(
            @Nullable SignedInUser person, @Nullable SessionLifetime lifetime) {}

    private final JsonMapper json = JsonMapper.builder().build();

    byte[] write(Object attribute) {
        return json.writeValueAsBytes(stored(attribute));
    }

    private static StoredAttribute stored(Object attribute) {
        return switch (attribute) {
            case SessionLifetime lifetime -> new StoredAttribute(null, lifetime);
            case SecurityContext context -> new StoredAttribute(person(context), null);
            default -> throw new IllegalArgumentException("Sessions hold no " + attribute.getClass());
        };
    }

    private static SignedInUser person(SecurityContext context) {
        var who = context.getAuthentication();
        if (who != null && who.getPrincipal() instanceof SignedInUser person) return person;
        throw new IllegalArgumentException("Sessions hold persons who are signed in, and nobody else.");
    }

    Object read(byte[] bytes) {
        var stored = json.readValue(bytes, StoredAttribute.class);
        if (stored.lifetime() instanceof SessionLifetime lifetime) return lifetime;
        if (stored.person() instanceof SignedInUser person)
            return new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(person, null, List.of()));
        throw new IllegalArgumentException("A session's attribute is of no known kind.");
    }
}
