package org.dangzhi.foundation.signin;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dangzhi.foundation.access.SignInBanner;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeInfo;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.signin.page.SignInPage;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Presenter of what the sign-in pages show before any office is known: the topmost office, who keeps its desk, whom to
 * call.
 */
@Component
class SignInPages {

    private final Offices offices;
    private final ObjectProvider<SignInBanner> signs;
    private final Settings settings;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;
    private final JsonMapper json;
    private final TransactionTemplate apart;

    SignInPages(
            Offices offices,
            ObjectProvider<SignInBanner> signs,
            Settings settings,
            Texts texts,
            TimeWords times,
            Clock clock,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.offices = offices;
        this.signs = signs;
        this.settings = settings;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
        this.json = json;
        this.apart = new TransactionTemplate(transactions);
        apart.setReadOnly(true);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    SignInPage signIn(String back) {
        var top = top();
        if (top.isEmpty()) return SignInPage.of("", back);
        return OfficeContext.in(
                top.get().id(),
                Actor.system("access"),
                () -> apart.execute(status -> {
                    var now =
                            signs.stream().flatMap(sign -> sign.now().stream()).findFirst();
                    return new SignInPage(
                            top.get().name(),
                            back,
                            "",
                            "",
                            settings.text("access.help.phone", ""),
                            now.map(shift -> texts.t("signin.keep.until", times.clock(shift.until())))
                                    .orElseGet(() -> texts.t("signin.keep")),
                            false,
                            times.day(times.today()) + " " + times.clock(clock.instant()),
                            settings.flag("access.crew.shown", false)
                                    ? now.map(SignInBanner.Now::crew).orElse(List.of())
                                    : List.of(),
                            List.of());
                }));
    }

    String office() {
        return top().map(OfficeInfo::name).orElse("");
    }

    /** An event for our script, as htmx wants it in a header: ASCII only. */
    String trigger(String event, Map<String, String> detail) {
        var written = json.writeValueAsString(Map.of(event, detail));
        var ascii = new StringBuilder();
        written.chars().forEach(c -> ascii.append(c < 128 ? String.valueOf((char) c) : "\\u%04x".formatted(c)));
        return ascii.toString();
    }

    private Optional<OfficeInfo> top() {
        return offices.all().stream().findFirst();
    }
}
