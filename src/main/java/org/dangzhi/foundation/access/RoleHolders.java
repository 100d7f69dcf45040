package org.dangzhi.foundation.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.foundation.people.PersonId;

/** Who holds which role in the running work's office. */
public interface RoleHolders {

    /** By precedence; members who may no longer sign in are left out. */
    List<PersonId> of(String role);

    /** Who may do each of these by their roles, by precedence; a permission that nobody holds has nobody. */
    Map<String, List<PersonId>> withPermissions(Set<String> permissions);

    /** Everybody who may sign in here, whatever their role, by precedence. */
    List<PersonId> all();

    /** Empty for a person without an account in this office. */
    Set<String> rolesOf(PersonId person);
}
