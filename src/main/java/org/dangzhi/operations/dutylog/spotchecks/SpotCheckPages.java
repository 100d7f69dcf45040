package org.dangzhi.operations.dutylog.spotchecks;

import java.util.List;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.dutylog.DutyLogModule;
import org.dangzhi.operations.dutylog.page.SpotChecksPage;
import org.dangzhi.operations.dutylog.spotchecks.SpotCheckQuery.Line;
import org.dangzhi.operations.dutylog.spotchecks.SpotChecks.Method;
import org.dangzhi.operations.dutylog.spotchecks.SpotChecks.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Presenter of spot checks: the list and the form above it. */
@Component
class SpotCheckPages {

    private final SpotCheckQuery query;
    private final Offices offices;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final TimeWords times;

    SpotCheckPages(
            SpotCheckQuery query, Offices offices, CurrentPermissions permissions, Texts texts, TimeWords times) {
        this.query = query;
        this.offices = offices;
        this.permissions = permissions;
        this.texts = texts;
        this.times = times;
    }

    /** @param after key of the last line of the part before; absent for the newest */
    SpotChecksPage page(@Nullable String after) {
        var found = query.newest(after);
        return new SpotChecksPage(
                found.rows().stream().map(this::row).toList(),
                texts.t("dutylog.found", found.total()),
                found.next() == null ? "" : "/duty/checks?after=" + found.next(),
                times.now(),
                permissions.name().isEmpty() ? offices.current().shortName() : permissions.name(),
                SelectOption.of(Method.values(), method -> texts.t("dutylog.method." + method)),
                SelectOption.of(Result.values(), result -> texts.t("dutylog.result." + result)),
                permissions.may(DutyLogModule.SPOT_WRITE));
    }

    private SpotChecksPage.Row row(Line listed) {
        var check = listed.check();
        boolean good = check.result() == Result.GOOD;
        var speed = Stream.of(
                        check.rings() == null ? "" : texts.t("dutylog.spot.rings", check.rings()),
                        check.seconds() == null ? "" : texts.t("dutylog.spot.seconds", check.seconds()))
                .filter(part -> !part.isEmpty())
                .toList();
        return new SpotChecksPage.Row(
                times.at(check.at()),
                check.checkedBy(),
                new SpotChecksPage.PersonLine(check.checkedWhom(), listed.whomPhone()),
                new SpotChecksPage.PersonLine(check.answeredBy(), listed.answeredPhone()),
                texts.t("dutylog.method." + check.method()),
                String.join(" ", List.copyOf(speed)),
                texts.t("dutylog.result." + check.result()),
                good ? "go" : "warn",
                good ? "circle-check" : "alert-triangle",
                check.note());
    }
}
