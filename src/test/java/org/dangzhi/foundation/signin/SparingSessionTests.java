package org.dangzhi.foundation.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.dangzhi.Browser;
import org.dangzhi.bench.RequestCount;
import org.dangzhi.foundation.access.Accounts;
import org.dangzhi.foundation.access.Founded;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;

/** What a session costs the database, and that it still ends when it is ended. */
@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(RequestCount.class)
class SparingSessionTests {

    @Autowired
    Offices offices;

    @Autowired
    People people;

    @Autowired
    Accounts accounts;

    @LocalServerPort
    int port;

    Browser here;
    Browser there;

    @BeforeEach
    void somebodySignedInTwice() {
        var name = Founded.name();
        Founded.in(offices, people, accounts).member(name, Roles.DUTY_OFFICER);
        here = new Browser(port);
        there = new Browser(port);
        here.signIn(name, Founded.PASSWORD);
        there.signIn(name, Founded.PASSWORD);
    }

    @Test
    void aPageReadsItsSessionOnceAndWritesNothing() {
        RequestCount.of("/more", () -> here.get("/more"));

        assertThat(RequestCount.of("/more", () -> here.get("/more"))).isEqualTo(2); // session and office
    }

    @Test
    void aSessionEndedElsewhereIsOverAtTheNextRequest() {
        assertThat(there.get("/more").statusCode()).isEqualTo(200);

        here.post("/me/sessions/end", Map.of());

        assertThat(Browser.leadsTo(there.get("/more"))).startsWith("/sign-in");
    }

    @Test
    void whoSignsOutIsOutAtOnce() {
        here.post("/sign-out", Map.of());

        assertThat(Browser.leadsTo(here.get("/more"))).startsWith("/sign-in");
    }
}
