package org.dangzhi.foundation.access.roles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.AccessModule;
import org.dangzhi.foundation.access.AccessRefused;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.FoundedOffice;
import org.dangzhi.foundation.access.RoleHolders;
import org.dangzhi.foundation.access.administration.AccountAdministration;
import org.dangzhi.foundation.access.administration.AccountQuery;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class RolesTests {

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    RoleHolders holders;

    @Autowired
    RolePermissions permissions;

    @Autowired
    AccountAdministration administration;

    @Autowired
    AccountQuery query;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    FoundedOffice binbei;
    PersonId admin;

    @BeforeEach
    void anOfficeWithAnAdministrator() {
        binbei = FoundedOffice.in(offices, people, accounts);
        admin = binbei.member(FoundedOffice.name(), Roles.SYSTEM_ADMIN);
    }

    @Test
    void refusesAnAdministratorWhoWorks() {
        for (var beside : Set.of(Roles.DUTY_OFFICER, Roles.AUDITOR, Roles.SECURITY_ADMIN))
            assertThatThrownBy(() -> binbei.member(FoundedOffice.name(), Roles.SYSTEM_ADMIN, beside))
                    .isInstanceOf(AccessRefused.class);
        binbei.member(FoundedOffice.name(), Roles.DUTY_OFFICER, Roles.DUTY_LEADER);
    }

    @Test
    void theDatabaseItselfRefusesIt() {
        assertThatThrownBy(() -> give(binbei.office(), admin, Roles.DRIVER))
                .hasMessageContaining("holds no other role");
    }

    @Test
    void theDatabaseRefusesItAcrossOffices() {
        var plant = FoundedOffice.in(offices, people, accounts);
        var name = FoundedOffice.name();
        binbei.member(name, Roles.AUDITOR);
        var there = plant.person("周海燕");
        plant.office().in(() -> accounts.join(name, there, Set.of()));

        assertThatThrownBy(() -> give(plant.office(), there, Roles.DUTY_OFFICER))
                .hasMessageContaining("holds no other role");
    }

    @Test
    void aSmallOfficeMayMergeTheFirstTwo() {
        binbei.office()
                .run(() -> transaction.executeWithoutResult(
                        status -> jdbc.sql("insert into access.small_office (decided_at) values (now())")
                                .update()));

        var both = binbei.member(FoundedOffice.name(), Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN);

        assertThat(binbei.office().in(() -> holders.rolesOf(both)))
                .containsExactlyInAnyOrder(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN);
        assertThatThrownBy(() -> give(binbei.office(), both, Roles.AUDITOR)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void theApplicationReadsNoAccount() {
        for (var statement : Set.of(
                "select * from access.account",
                "update access.account set locked = false",
                "select * from access.former_password",
                "update office.office set name = 'x'",
                "delete from office.office",
                "delete from access.attempt"))
            assertThatThrownBy(() -> binbei.office()
                            .run(() -> transaction.execute(
                                    status -> jdbc.sql(statement).update())))
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    @Test
    void anOfficesChangeOfAPermissionWorksAtOnceAndHereOnly() {
        var plant = FoundedOffice.in(offices, people, accounts);
        var here = binbei.member(FoundedOffice.name(), Roles.LIAISON);
        var there = plant.member(FoundedOffice.name(), Roles.LIAISON);
        assertThat(may(binbei.office(), here)).doesNotContain("people.export");

        binbei.office().run(() -> permissions.change("people.export", Roles.LIAISON, true));

        assertThat(may(binbei.office(), here)).contains("people.export");
        assertThat(may(plant.office(), there)).doesNotContain("people.export");
        binbei.office().run(() -> permissions.change("people.export", Roles.LIAISON, false));
        assertThat(may(binbei.office(), here)).doesNotContain("people.export");
    }

    @Test
    void noWorkingRoleReachesForWhatAdministratorsAloneHold() {
        assertThatThrownBy(
                        () -> binbei.office().run(() -> permissions.change(AccessModule.ROLES, Roles.DIRECTOR, true)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void noAdministratorReachesForWhatTheOthersHoldOrForTheWork() {
        for (var reached : Set.of(AccessModule.ROLES, AccessModule.ACCOUNTS, "audit.read", "people.write"))
            for (var role : Set.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR)) {
                boolean shipped = binbei.office()
                        .in(() -> permissions.matrix().get(reached).contains(role));
                if (!shipped)
                    assertThatThrownBy(() -> binbei.office().run(() -> permissions.change(reached, role, true)))
                            .as(role + " " + reached)
                            .isInstanceOf(AccessRefused.class);
            }
    }

    @Test
    void whoeverChangesPermissionsCannotGiveThatAway() {
        assertThatThrownBy(() ->
                        binbei.office().run(() -> permissions.change(AccessModule.ROLES, Roles.SECURITY_ADMIN, false)))
                .hasMessage("access.permission.last");
    }

    @Test
    void nobodyChangesHisOwnRolesAndSomebodyStaysAdministrator() {
        var other = binbei.member(FoundedOffice.name(), Roles.SYSTEM_ADMIN);

        assertThatThrownBy(() -> as(admin, () -> administration.setActive(membership(admin), false)))
                .hasMessage("access.account.own");
        as(admin, () -> administration.setActive(membership(other), false));
        assertThatThrownBy(() -> as(other, () -> administration.lock(membership(admin), true)))
                .hasMessage("access.account.last");
    }

    @Test
    void anotherOfficesAccountDoesNotExist() {
        var plant = FoundedOffice.in(offices, people, accounts);
        var id = membership(admin);
        var there = plant.member(FoundedOffice.name(), Roles.SYSTEM_ADMIN);

        assertThatThrownBy(() -> plant.office().as(Actor.person(there.id()), () -> {
                    administration.endSessions(id);
                    return true;
                }))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void namesTheHoldersOfARole() {
        var one = binbei.member(FoundedOffice.name(), Roles.DIRECTOR);
        var two = binbei.member(FoundedOffice.name(), Roles.DIRECTOR);

        assertThat(binbei.office().in(() -> holders.of(Roles.DIRECTOR))).containsExactlyInAnyOrder(one, two);
    }

    private UUID membership(PersonId person) {
        return binbei.office().in(() -> query.list("", "", "", 50)).stream()
                .filter(row -> row.person().equals(person))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void as(PersonId person, Runnable work) {
        binbei.office().as(Actor.person(person.id()), () -> {
            work.run();
            return true;
        });
    }

    private Set<String> may(TestOffice office, PersonId person) {
        return office.in(() -> permissions.of(person));
    }

    private void give(TestOffice office, PersonId person, String role) {
        office.run(() -> transaction.executeWithoutResult(status ->
                jdbc.sql("""
                        insert into access.membership_role (membership_id, role)
                        select id, :role from access.membership where person_id = :person
                        """).param("role", role).param("person", person.id()).update()));
    }
}
