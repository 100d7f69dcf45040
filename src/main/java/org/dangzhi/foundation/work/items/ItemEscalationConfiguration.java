package org.dangzhi.foundation.work.items;

import java.time.Clock;
import java.util.List;
import org.dangzhi.foundation.jobs.DueStage;
import org.dangzhi.foundation.jobs.TimerHandler;
import org.dangzhi.foundation.work.ItemId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Configuration of what follows when an item's deadline reaches a stage: it is noted and told, once. */
@Configuration(proxyBeanMethods = false)
class ItemEscalationConfiguration {

    private static final List<ItemEventType> OUTCOME = List.of(
            ItemEventType.DUE_SOON,
            ItemEventType.DUE,
            ItemEventType.LATE_TO_SUPERVISOR,
            ItemEventType.LATE_TO_DIRECTOR);
    private static final List<ItemEventType> CHECK =
            List.of(ItemEventType.CHECK_DUE, ItemEventType.CHECK_LATE_TO_DIRECTOR);

    @Bean
    TimerHandler outcomeDue(ItemUpdates updates, Clock clock) {
        return handler(ItemDeadlines.OUTCOME, OUTCOME, updates, clock);
    }

    @Bean
    TimerHandler checkDue(ItemUpdates updates, Clock clock) {
        return handler(ItemDeadlines.CHECK, CHECK, updates, clock);
    }

    private static TimerHandler handler(String kind, List<ItemEventType> stages, ItemUpdates updates, Clock clock) {
        return new TimerHandler() {
            @Override
            public String kind() {
                return kind;
            }

            @Override
            public void due(DueStage due) {
                updates.changeUnlessBusy(
                        new ItemId(due.subject()), item -> item.escalate(stages.get(due.stage()), clock.instant()));
            }
        };
    }
}
