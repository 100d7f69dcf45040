package org.dangzhi.foundation.access.roles;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dangzhi.foundation.access.AccessRefused;
import org.dangzhi.foundation.access.AccountId;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.PersonId;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** JDBC rows of memberships: which account is which person of this office, and in which roles. */
@Repository
public class MembershipRows implements RoleHolders {

    public record Membership(UUID id, AccountId account) {}

    private final JdbcClient jdbc;
    private final RolePermissions permissions;

    MembershipRows(JdbcClient jdbc, RolePermissions permissions) {
        this.jdbc = jdbc;
        this.permissions = permissions;
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonId> of(String role) {
        return jdbc.sql("""
                        select m.person_id
                          from access.membership_role h
                          join access.membership m on m.office_id = h.office_id and m.id = h.membership_id
                          join people.name_of p on p.office_id = m.office_id and p.id = m.person_id
                         where h.role = :role and m.active
                         order by p.precedence, m.person_id
                        """)
                .param("role", role)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, List<PersonId>> withPermissions(Set<String> wanted) {
        var roles = permissions.matrix();
        var holders = jdbc.sql("""
                        select h.role, m.person_id
                          from access.membership_role h
                          join access.membership m on m.office_id = h.office_id and m.id = h.membership_id
                          join people.name_of p on p.office_id = m.office_id and p.id = m.person_id
                         where m.active
                         order by p.precedence, m.person_id
                        """)
                .query((row, n) -> Map.entry(row.getString(1), new PersonId(row.getObject(2, UUID.class))))
                .list();
        return wanted.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        permission -> holders.stream()
                                .filter(holder ->
                                        roles.getOrDefault(permission, Set.of()).contains(holder.getKey()))
                                .map(Map.Entry::getValue)
                                .distinct()
                                .toList()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<PersonId> all() {
        return jdbc.sql("""
                        select m.person_id
                          from access.membership m
                          join people.name_of p on p.office_id = m.office_id and p.id = m.person_id
                         where m.active
                         order by p.precedence, m.person_id
                        """)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    @Override
    @Transactional(readOnly = true)
    public Set<String> rolesOf(PersonId person) {
        return new TreeSet<>(jdbc.sql("""
                        select h.role
                          from access.membership m
                          join access.membership_role h on h.office_id = m.office_id and h.membership_id = m.id
                         where m.person_id = :person
                        """)
                .param("person", person.id())
                .query((row, n) -> row.getString(1))
                .list());
    }

    @Transactional
    public UUID join(AccountId account, PersonId person) {
        var id = TimeOrderedIds.next();
        jdbc.sql("insert into access.membership (id, account_id, person_id) values (:id, :account, :person)")
                .param("id", id)
                .param("account", account.id())
                .param("person", person.id())
                .update();
        return id;
    }

    /** Sets the roles of a membership; says at once, not only at commit, when duties would no longer be separate. */
    @Transactional
    public void setRoles(UUID membership, Set<String> roles) {
        jdbc.sql("delete from access.membership_role where membership_id = :id and role <> all (:roles)")
                .param("id", membership)
                .param("roles", roles.toArray(String[]::new))
                .update();
        for (var role : roles)
            jdbc.sql(
                            "insert into access.membership_role (membership_id, role) values (:id, :role) on conflict do nothing")
                    .param("id", membership)
                    .param("role", role)
                    .update();
        permissions.forget();
        checkNow();
    }

    /** Those who may still sign in though their last day is over. */
    public List<Membership> ofLeavers(LocalDate today) {
        return jdbc.sql("""
                        select m.id, m.account_id from access.membership m
                          join people.person p on p.office_id = m.office_id and p.id = m.person_id
                         where m.active and p.left_on < :today
                        """)
                .param("today", today)
                .query((row, n) ->
                        new Membership(row.getObject(1, UUID.class), new AccountId(row.getObject(2, UUID.class))))
                .list();
    }

    @Transactional
    public void setActive(UUID membership, boolean active) {
        jdbc.sql("update access.membership set active = :active, version = version + 1 where id = :id")
                .param("id", membership)
                .param("active", active)
                .update();
        permissions.forget();
    }

    private void checkNow() {
        try {
            jdbc.sql("set constraints access.separate_duties immediate").update();
        } catch (DataIntegrityViolationException e) {
            throw new AccessRefused("access.roles.separate").at("roles");
        }
    }
}
