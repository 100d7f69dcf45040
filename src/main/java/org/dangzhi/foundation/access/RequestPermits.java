package org.dangzhi.foundation.access;

import java.util.Optional;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.web.Permits;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Answers for the person behind the running request. */
@Component
class RequestPermits implements Permits {

    private final PermissionBook permissions;

    RequestPermits(PermissionBook permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean may(String permission) {
        return person().filter(person -> Office.bound())
                .map(person -> permissions.of(person.personId()).contains(permission))
                .orElse(false);
    }

    @Override
    public boolean signedIn() {
        return person().isPresent();
    }

    @Override
    public String name() {
        return person().map(SignedIn::shown).orElse("");
    }

    @Override
    public boolean manyOffices() {
        return person().map(SignedIn::manyOffices).orElse(false);
    }

    private static Optional<SignedIn> person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn person
                ? Optional.of(person)
                : Optional.empty();
    }
}
