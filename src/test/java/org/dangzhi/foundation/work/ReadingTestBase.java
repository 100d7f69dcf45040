package org.dangzhi.foundation.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.readings.NewReading;
import org.dangzhi.foundation.readings.ReadingId;
import org.dangzhi.foundation.readings.Readings;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Base of tests of one reading, put before three people by the director. */
abstract class ReadingTestBase extends ItemTestBase {

    static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
    static final String RULE = "regulations.regulation";

    @Autowired
    Readings readings;

    PersonId zeng;
    HttpBrowser zengs;

    private String signIn = "";

    @BeforeEach
    void aDirector() {
        zeng = binbei.person("曾凡军", "主任", null);
        signIn = binbei.account(accounts, zeng, Roles.DIRECTOR);
        zengs = new HttpBrowser(port);
        again();
        zhou();
        feng();
        li();
    }

    /** The director signs in; once more where the clock went further than a session lasts. */
    void again() {
        zengs.signIn(signIn, WorkFixture.PASSWORD);
    }

    /** Before Zhou, Feng and Li, by Wednesday; its address. */
    String published() {
        return published(WEDNESDAY, "值班制度（2026 版）", binbei.zhou, binbei.feng, binbei.li);
    }

    String published(LocalDate due, String title, PersonId... people) {
        var id = binbei.as(
                zeng,
                () -> readings.publish(
                        new NewReading(title, "/rules/duty", RULE, "duty", "第三章改了", due, List.of(people))));
        return "/readings/" + id.id();
    }

    static ReadingId id(String address) {
        return new ReadingId(UUID.fromString(address.substring(address.lastIndexOf('/') + 1)));
    }

    void awaitTold(String key) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(told(key)).isNotEmpty());
    }

    /** Who was told so, once for each time. */
    Collection<String> told(String key) {
        return asked("p.name", "n.key = :what", key);
    }

    Collection<String> told(PersonId person) {
        return asked("n.key", "p.id::text = :what", person.id().toString());
    }

    Collection<String> asked(String column, String where, String what) {
        return binbei.office.in(() -> transaction.execute(status -> jdbc.sql("select " + column + """
                          from notify.inbox i
                          join notify.notice n on n.office_id = i.office_id and n.id = i.notice_id
                          join people.name_of p on p.office_id = i.office_id and p.id = i.person_id
                         where\s""" + where)
                .param("what", what)
                .query((row, n) -> row.getString(1))
                .list()));
    }
}
