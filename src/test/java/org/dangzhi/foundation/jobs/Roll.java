package org.dangzhi.foundation.jobs;

import java.util.Set;
import org.dangzhi.foundation.jobs.scheduling.JobTrigger;
import org.dangzhi.foundation.office.Actor;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.Offices;
import org.springframework.context.ApplicationContext;
import org.springframework.test.util.ReflectionTestUtils;

/** The roll of offices whose duties recur, in the one context of all tests. */
public final class Roll {

    private Roll() {}

    /**
     * Takes all offices off the roll that there are so far. Otherwise the duties of every office that some test founded
     * would be called up, and done, whenever a test moves the clock.
     */
    @SuppressWarnings("unchecked")
    public static void strikeOffAll(ApplicationContext context) {
        var called =
                (Set<JobTrigger>) ReflectionTestUtils.getField(context.getBean(RecurringTaskRegistrar.class), "called");
        var duties = context.getBean(RecurringJob.class).duties();
        for (var office : context.getBean(Offices.class).all())
            OfficeContext.in(
                    office.id(),
                    Actor.system("test"),
                    () -> duties.forEach(duty -> called.add(JobTrigger.of(duty.name()))));
    }
}
