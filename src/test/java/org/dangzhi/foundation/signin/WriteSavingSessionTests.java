package org.dangzhi.foundation.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.bench.RequestCount;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.FoundedOffice;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a session costs the database, and that it still ends when it is ended. */
@DatabaseTest
class WriteSavingSessionTests {

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    HttpBrowser here;
    HttpBrowser there;

    @BeforeEach
    void somebodySignedInTwice() {
        var name = FoundedOffice.name();
        FoundedOffice.in(offices, people, accounts).member(name, Roles.DUTY_OFFICER);
        here = new HttpBrowser(port);
        there = new HttpBrowser(port);
        here.signIn(name, FoundedOffice.PASSWORD);
        there.signIn(name, FoundedOffice.PASSWORD);
    }

    @Test
    void aPageReadsItsSessionOnceAndWritesNothing() {
        RequestCount.of("/more", () -> here.get("/more"));

        var sent = RequestCount.sent("/more", () -> here.get("/more"));

        assertThat(sent).filteredOn(sql -> sql.contains("spring_session")).hasSize(1);
        assertThat(sent).allMatch(sql -> sql.strip().toLowerCase(Locale.ROOT).matches("(?s)(select|with)\\b.*"));
        assertThat(sent).hasSize(6); // session and office; the frame's bell, figures and who is on duty
    }

    @Test
    void aSessionEndedElsewhereIsOverAtTheNextRequest() {
        assertThat(there.get("/more").statusCode()).isEqualTo(200);

        here.post("/me/sessions/end", Map.of());

        assertThat(HttpBrowser.leadsTo(there.get("/more"))).startsWith("/sign-in");
    }

    @Test
    void whatASessionHoldsIsKeptAsJson() {
        var kept = jdbc.sql("select convert_from(attribute_bytes, 'UTF8') from ground.spring_session_attributes")
                .query(String.class)
                .list();

        assertThat(kept).isNotEmpty().allMatch(text -> text.startsWith("{"));
    }

    @Test
    void whoSignsOutIsOutAtOnce() {
        here.post("/sign-out", Map.of());

        assertThat(HttpBrowser.leadsTo(here.get("/more"))).startsWith("/sign-in");
    }
}
