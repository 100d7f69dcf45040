package org.dangzhi.foundation.access.roles;

import java.util.Optional;
import org.dangzhi.foundation.access.SignedInUser;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** {@link CurrentPermissions} of the person behind the running request. */
@Component
class RequestPermissions implements CurrentPermissions {

    private final RolePermissions permissions;

    RequestPermissions(RolePermissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public boolean may(String permission) {
        return person().filter(person -> OfficeContext.bound())
                .map(person -> permissions.of(person.personId()).contains(permission))
                .orElse(false);
    }

    @Override
    public boolean signedIn() {
        return person().isPresent();
    }

    @Override
    public String name() {
        return person().map(SignedInUser::shown).orElse("");
    }

    @Override
    public boolean manyOffices() {
        return person().map(SignedInUser::manyOffices).orElse(false);
    }

    private static Optional<SignedInUser> person() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser person
                ? Optional.of(person)
                : Optional.empty();
    }
}
