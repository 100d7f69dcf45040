package org.dangzhi.browser;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.NewAccount;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PhoneNumber;
import org.dangzhi.foundation.web.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Fixture for a story: a day pair, a night pair, a leader, a director, and somebody who gets work. */
class StoryDutyRoom {

    static final String PASSWORD = "Autumn-2026-duty";

    final TestOffice office;
    private final People people;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final String prefix = "s" + TimeOrderedIds.next().toString().substring(24) + ".";
    private final Map<String, PersonId> persons = new HashMap<>();

    StoryDutyRoom(Offices offices, People people, Accounts accounts, JdbcClient jdbc, TransactionTemplate transaction) {
        this.office = TestOffice.found(offices);
        this.people = people;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** Day 08:00 to 20:00 and night 20:00 to 08:00 of a day, in Beijing. */
    StoryDutyRoom on(LocalDate day) {
        office.in(() -> transaction.execute(status -> {
            var leader = person("zhang", "张建林", "副总经理", Roles.LEADER, Roles.DUTY_LEADER);
            person("zeng", "曾凡军", "办公室主任", Roles.DIRECTOR);
            person("feng", "冯涛", "生产运行部科长", Roles.LIAISON);
            var begin = day.atTime(8, 0).toInstant(ZoneOffset.ofHours(8));
            shift("白班", "08:00", false, day, begin, officer("zhou", "周海燕"), officer("li", "李文博"), leader);
            shift(
                    "夜班",
                    "20:00",
                    true,
                    day,
                    begin.plusSeconds(43_200),
                    officer("qiu", "仇志远"),
                    officer("sun", "孙晓琳"),
                    leader);
            return true;
        }));
        return this;
    }

    /** Four more officers: with eight a week can be rostered. */
    StoryDutyRoom withMoreOfficers() {
        office.in(() -> transaction.execute(status -> {
            officer("he", "何春梅");
            officer("xu", "许明");
            officer("le", "乐家栋");
            officer("miu", "缪欣怡");
            return true;
        }));
        return this;
    }

    /** Those who see to the system itself, and one who looks over their shoulders. */
    StoryDutyRoom withAdministrators() {
        office.in(() -> transaction.execute(status -> {
            person("zheng", "郑俊杰", "信息中心主任", Roles.SYSTEM_ADMIN);
            person("huang", "黄晓东", "信息中心工程师", Roles.SECURITY_ADMIN);
            person("wu", "吴建国", "审计部部长", Roles.AUDITOR);
            return true;
        }));
        return this;
    }

    /** From now on somebody is called otherwise. */
    StoryDutyRoom named(String account, String name) {
        office.in(() -> transaction.execute(status -> jdbc.sql("update people.person set name = :name where id = :id")
                .param("name", name)
                .param("id", person(account).id())
                .update()));
        return this;
    }

    /** Sign-in name in this story: accounts are of no office, so each room has its own. */
    String account(String name) {
        return prefix + name;
    }

    private PersonId officer(String account, String name) {
        return person(account, name, "值班员", Roles.DUTY_OFFICER);
    }

    PersonId person(String account) {
        return persons.get(account);
    }

    private PersonId person(String account, String name, String post, String... roles) {
        var person = people.add(NewPerson.of(name, post, null)
                .with(List.of(new PhoneNumber("值班", "0543-555" + (2000 + name.hashCode() % 999)))));
        accounts.open(new NewAccount(prefix + account, PASSWORD, person, Set.of(roles)));
        persons.put(account, person);
        return person;
    }

    private void shift(
            String name,
            String begins,
            boolean night,
            LocalDate day,
            Instant from,
            PersonId primary,
            PersonId secondary,
            PersonId leader) {
        UUID kind = TimeOrderedIds.next();
        jdbc.sql("""
                        insert into duty.shift_kind (id, version, name, begins, minutes, night, position)
                        values (:id, 1, :name, cast(:begins as time), 720, :night, :position)
                        """)
                .param("id", kind)
                .param("name", name)
                .param("begins", begins)
                .param("night", night)
                .param("position", night ? 2 : 1)
                .update();
        jdbc.sql("""
                        insert into duty.shift (id, version, kind_id, day, period, entered_at, primary_id, secondary_id,
                                                leader_id)
                        values (:id, 1, :kind, :day, tstzrange(:from, :until), :from, :primary, :secondary, :leader)
                        """)
                .param("id", TimeOrderedIds.next())
                .param("kind", kind)
                .param("day", day, Types.DATE)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", from.plusSeconds(43_200).atOffset(ZoneOffset.UTC))
                .param("primary", primary.id())
                .param("secondary", secondary.id())
                .param("leader", leader.id())
                .update();
    }
}
