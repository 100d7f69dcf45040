package org.dangzhi.foundation.work;

import java.time.Clock;
import java.util.List;
import org.dangzhi.foundation.jobs.Due;
import org.dangzhi.foundation.jobs.TimerHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What follows when an item's clock reaches a stage: it is noted and told, once. */
@Configuration(proxyBeanMethods = false)
class Escalation {

    private static final List<Happening> OUTCOME =
            List.of(Happening.DUE_SOON, Happening.DUE, Happening.LATE_TO_SUPERVISOR, Happening.LATE_TO_DIRECTOR);
    private static final List<Happening> CHECK = List.of(Happening.CHECK_DUE, Happening.CHECK_LATE_TO_DIRECTOR);

    @Bean
    TimerHandler outcomeDue(ItemKeeping keeping, Clock clock) {
        return handler(Deadlines.OUTCOME, OUTCOME, keeping, clock);
    }

    @Bean
    TimerHandler checkDue(ItemKeeping keeping, Clock clock) {
        return handler(Deadlines.CHECK, CHECK, keeping, clock);
    }

    private static TimerHandler handler(String kind, List<Happening> stages, ItemKeeping keeping, Clock clock) {
        return new TimerHandler() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void due(Due due) {
                keeping.changeUnlessBusy(
                        new ItemId(due.subject()), item -> item.escalate(stages.get(due.stage()), clock.instant()));
            }
        };
    }
}
