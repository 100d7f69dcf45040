package org.dangzhi.operations.duty;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.TestClock;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PhoneNumber;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.operations.duty.settings.ShiftKind;
import org.dangzhi.operations.duty.settings.ShiftKindRepository;
import org.dangzhi.operations.duty.staffing.RosterCommands;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Base of tests in a duty room with a day pair, a night pair, a leader on duty and a director. Nobody has signed in
 * yet.
 */
@DatabaseTest
public abstract class DutyTestBase {

    protected static final String PASSWORD = "Autumn-2026-duty";
    protected static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    protected Offices offices;

    @Autowired
    protected People people;

    @Autowired
    protected Accounts accounts;

    @Autowired
    protected ShiftKindRepository kinds;

    @Autowired
    protected RosterCommands roster;

    @Autowired
    protected Shifts shifts;

    @Autowired
    protected OnDuty onDuty;

    @Autowired
    protected JdbcClient jdbc;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected Clock clock;

    @LocalServerPort
    protected int port;

    protected TestOffice binbei;
    protected PersonId zhou;
    protected PersonId li;
    protected PersonId xie;
    protected PersonId liu;
    protected PersonId zhang;
    protected PersonId zeng;
    protected ShiftKind byDay;
    protected ShiftKind byNight;
    protected ShiftId day;
    protected ShiftId night;

    @BeforeEach
    protected void aMondayAfternoon() {
        clock().set(TestClock.BEGIN);
        binbei = TestOffice.found(offices);
        zhou = person("周海燕");
        li = person("李文博");
        xie = person("解立民");
        liu = person("刘淑芬");
        zhang = person("张建林");
        zeng = person("曾凡军", Roles.DIRECTOR);
        byDay = binbei.in(() -> kinds.save(ShiftKind.of("白班", LocalTime.of(8, 0), 720, ShiftPattern.EVERY_DAY)));
        byNight = binbei.in(() -> kinds.save(ShiftKind.of("夜班", LocalTime.of(20, 0), 720, ShiftPattern.EVERY_DAY)));
        day = plan(MONDAY, byDay, zhou, li);
        night = plan(MONDAY, byNight, xie, liu);
    }

    protected TestClock clock() {
        return (TestClock) clock;
    }

    protected void at(String time) {
        clock().set(Instant.parse("2026-11-23T" + time + ":00+08:00"));
    }

    protected PersonId person(String name, String... roles) {
        var id = binbei.in(() -> people.add(new NewPerson(
                name, null, "", "", NewPerson.LAST, null, List.of(new PhoneNumber("办公", "0543-5552101")), null, null)));
        if (roles.length > 0) open(binbei, id, roles);
        return id;
    }

    protected ShiftId plan(LocalDate on, ShiftKind kind, PersonId primary, PersonId secondary) {
        return binbei.in(() -> roster.staff(on, kind.id(), new ShiftStaff(primary, secondary, zhang, null)));
    }

    protected <T, X extends Throwable> T as(PersonId person, ScopedValue.CallableOp<T, X> work) throws X {
        return binbei.as(Actor.person(person.id()), work);
    }

    protected void doAs(PersonId person, Runnable work) {
        as(person, () -> {
            work.run();
            return true;
        });
    }

    protected void signIn(ShiftId shift, PersonId person) {
        doAs(person, () -> shifts.signIn(shift, person));
    }

    protected List<String> column(String sql, UUID id) {
        return binbei.in(() -> transaction.execute(status -> jdbc.sql(sql)
                .param("id", id)
                .query((row, n) -> row.getString(1))
                .list()));
    }

    /** A duty officer's browser. */
    protected HttpBrowser browser(PersonId officer) {
        open(binbei, officer, Roles.DUTY_OFFICER);
        return signedIn(officer);
    }

    /** Hashing a password takes its time, so only those who sign in have accounts. */
    protected void open(TestOffice office, PersonId person, String... roles) {
        office.in(() -> accounts.open(new NewAccount(accountOf(person), PASSWORD, person, Set.of(roles))));
    }

    protected HttpBrowser signedIn(PersonId person) {
        var browser = new HttpBrowser(port);
        if (browser.signIn(accountOf(person), PASSWORD).statusCode() != 303)
            throw new IllegalStateException("Not signed in: " + person);
        return browser;
    }

    private static String accountOf(PersonId person) {
        return "u" + person.id().toString().replace("-", "").substring(8);
    }
}
