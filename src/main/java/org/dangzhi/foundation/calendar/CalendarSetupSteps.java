package org.dangzhi.foundation.calendar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.frame.SetupStep;
import org.dangzhi.foundation.web.frame.SetupSteps;
import org.springframework.stereotype.Component;

/** {@link SetupSteps} of the calendar: the arrangement of this year's holidays, from which duty on holidays follows. */
@Component
class CalendarSetupSteps implements SetupSteps {

    private final OfficeCalendar calendar;
    private final Offices offices;
    private final Clock clock;
    private final Texts texts;

    CalendarSetupSteps(OfficeCalendar calendar, Offices offices, Clock clock, Texts texts) {
        this.calendar = calendar;
        this.offices = offices;
        this.clock = clock;
        this.texts = texts;
    }

    @Override
    public List<SetupStep> steps() {
        int year = LocalDate.ofInstant(clock.instant(), offices.zone()).getYear();
        boolean published = calendar.published(year);
        return List.of(new SetupStep(
                "calendar.setup",
                10,
                List.of(),
                "/settings/calendar",
                CalendarModule.WRITE,
                SetupStep.doneIf(published),
                published ? texts.t("calendar.setup.fact", Integer.toString(year)) : ""));
    }
}
