package org.dangzhi.foundation.access.roles;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.dangzhi.foundation.access.AccessModule;
import org.dangzhi.foundation.access.AccessRefused;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.ModulePermissions;
import org.dangzhi.foundation.web.PermissionGrant;
import org.dangzhi.foundation.web.Roles;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Cached answer to which role holds which permission: as the modules ship it, overlaid by what the office changed. What
 * a person may is remembered for half a minute, so that a page costs no statement for it; a change on this instance
 * takes effect at once.
 */
@Service
public class RolePermissions {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private record Key(OfficeId office, PersonId person) {}

    private record CachedPermissions(Set<String> permissions, Instant until) {}

    private final Map<String, Set<String>> shipped = new TreeMap<>();
    private final RolePermissionRows rows;
    private final TransactionTemplate read;
    private final Clock clock = Clock.systemUTC(); // the memory's age, not the office's time
    private final ConcurrentMap<Key, CachedPermissions> remembered = new ConcurrentHashMap<>();

    RolePermissions(
            ObjectProvider<ModulePermissions> modules,
            RolePermissionRows rows,
            PlatformTransactionManager transactions) {
        this.rows = rows;
        this.read = new TransactionTemplate(transactions);
        read.setReadOnly(true);
        modules.stream().map(ModulePermissions::grants).flatMap(List::stream).forEach(this::ship);
    }

    private void ship(PermissionGrant grant) {
        shipped.computeIfAbsent(grant.permission(), none -> new TreeSet<>()).addAll(grant.roles());
    }

    /** What a person of the running work's office may; nothing for one without an account or shut out. */
    public Set<String> of(PersonId person) {
        var key = new Key(OfficeContext.current(), person);
        var known = remembered.get(key);
        if (known != null && clock.instant().isBefore(known.until())) return known.permissions();
        var permissions = read.execute(status -> permissionsOf(rows.rolesOf(person)));
        remembered.put(key, new CachedPermissions(permissions, clock.instant().plus(REMEMBERED)));
        return permissions;
    }

    /** Every permission there is and the roles that hold it in the running work's office. */
    @Transactional(readOnly = true)
    public Map<String, Set<String>> matrix() {
        var matrix = new TreeMap<String, Set<String>>();
        shipped.forEach((permission, roles) -> matrix.put(permission, new TreeSet<>(roles)));
        for (var change : rows.changes()) {
            var roles = matrix.get(change.permission());
            if (roles == null) continue; // of a module that is no longer there
            if (change.granted()) roles.add(change.role());
            else roles.remove(change.role());
        }
        return matrix;
    }

    /** Whether the office holds a cell otherwise than shipped. */
    public boolean changed(String permission, String role, boolean granted) {
        return shipped.getOrDefault(permission, Set.of()).contains(role) != granted;
    }

    /** Whether a role could be given a permission at all. */
    public boolean reachable(String permission, String role) {
        return !crosses(shipped.getOrDefault(permission, Set.of()), role);
    }

    /** Gives a permission to a role of the running work's office, or takes it away. */
    @Transactional
    public void change(String permission, String role, boolean granted) {
        var roles = shipped.get(permission);
        if (roles == null) throw new AccessRefused("access.permission.unknown", permission);
        if (granted && crosses(roles, role)) throw new AccessRefused("access.permission.separate");
        if (!granted && permission.equals(AccessModule.ROLES)) // whoever gave this away could never take it back
        throw new AccessRefused("access.permission.last");
        if (changed(permission, role, granted)) rows.put(role, permission, granted);
        else rows.delete(role, permission);
        forget();
    }

    /** What persons of this office may is read anew, now and after the running transaction. */
    void forget() {
        var office = OfficeContext.current();
        remembered.keySet().removeIf(key -> key.office().equals(office));
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remembered.keySet().removeIf(key -> key.office().equals(office));
            }
        });
    }

    private Set<String> permissionsOf(Set<String> roles) {
        var permissions = new HashSet<String>();
        matrix().forEach((permission, holders) -> {
            if (holders.stream().anyMatch(roles::contains)) permissions.add(permission);
        });
        return Set.copyOf(permissions);
    }

    /**
     * What is shipped for administrators or auditors alone stays with them: no business role may reach for it, nor may they
     * for each other's or for the work's, or three who hold each other in check would be one.
     */
    private static boolean crosses(Set<String> shipped, String role) {
        return Roles.BUSINESS.contains(role)
                ? shipped.stream().noneMatch(Roles.BUSINESS::contains)
                : !shipped.contains(role);
    }
}
