package org.dangzhi.foundation.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.dangzhi.DatabaseTest;
import org.dangzhi.TestOffice;
import org.dangzhi.foundation.access.SignInBanner;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.frame.FrameSlot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Who is on duty, and their numbers, on the page that anybody sees before signing in; 周海燕 is at the desk. */
@DatabaseTest
class SignInCrewTests {

    @Autowired
    Offices offices;

    @Autowired
    Settings settings;

    @Autowired
    Texts texts;

    @Autowired
    TimeWords times;

    @Autowired
    Clock clock;

    @Autowired
    JsonMapper json;

    @Autowired
    PlatformTransactionManager transactions;

    SignInPages pages;

    @BeforeEach
    void somebodyIsAtTheDesk() {
        TestOffice.found(offices);
        var desk = new StaticListableBeanFactory();
        desk.addBean("desk", (SignInBanner) () -> Optional.of(new SignInBanner.Now(
                List.of(new FrameSlot.OnDuty("周", true, "周海燕", "0543-5552000")),
                clock.instant().plus(Duration.ofHours(3)))));
        pages = new SignInPages(
                offices, desk.getBeanProvider(SignInBanner.class), settings, texts, times, clock, json, transactions);
    }

    @AfterEach
    void asItWas() {
        show("");
    }

    @Test
    void areNotShownUntilSomebodyWantsIt() {
        assertThat(pages.signIn("/").crew()).isEmpty();
    }

    @Test
    void areShownOnceTheOfficeChoseIt() {
        show("true");

        assertThat(pages.signIn("/").crew()).extracting(FrameSlot.OnDuty::name).containsExactly("周海燕");
    }

    /** The page knows no office yet: it speaks for the topmost one. */
    private void show(String chosen) {
        var top = offices.all().getFirst().id();
        OfficeContext.in(top, Actor.system("test"), () -> {
            new TransactionTemplate(transactions)
                    .executeWithoutResult(status -> settings.set("access.crew.shown", chosen));
            return null;
        });
    }
}
