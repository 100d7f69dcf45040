package org.dangzhi.operations.phone.browsing;

import java.util.List;
import org.dangzhi.foundation.people.SavedFilters;
import org.dangzhi.foundation.web.KeysetPage;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.ColumnHead;
import org.dangzhi.operations.phone.CallDirection;
import org.dangzhi.operations.phone.CallState;
import org.dangzhi.operations.phone.CallUrgency;
import org.dangzhi.operations.phone.page.CallContent;
import org.dangzhi.operations.phone.page.CallListPage;
import org.dangzhi.operations.phone.page.CallRow;
import org.springframework.stereotype.Component;

/** Presenter of the list of calls. */
@Component
class CallListPages {

    private final CallWords words;
    private final SavedFilters filters;
    private final Texts texts;
    private final TimeWords times;

    CallListPages(CallWords words, SavedFilters filters, Texts texts, TimeWords times) {
        this.words = words;
        this.filters = filters;
        this.texts = texts;
        this.times = times;
    }

    CallListPage page(CallFilter filter, CallQuery.Hits found) {
        var lines = found.lines();
        boolean more = lines.size() > CallQuery.PAGE;
        var shown = more ? lines.subList(0, CallQuery.PAGE) : lines;
        return new CallListPage(
                asked(filter),
                filters.bar(filter.address("/phone", null), !filter.empty() || filter.ordered() != CallOrder.NEWEST),
                at(filter),
                words.options(CallDirection.values(), "phone.direction."),
                words.options(CallState.values(), "phone.state."),
                shown.stream().map(this::row).toList(),
                texts.t("phone.total", KeysetPage.total(found.count())),
                filter.after() == null ? "" : filter.address("/phone", null),
                more ? filter.address("/phone", CallQuery.key(shown.getLast())) : "",
                filter.address("/phone/export", null));
    }

    private ColumnHead at(CallFilter filter) {
        return ColumnHead.of(
                "at",
                texts.t("phone.at"),
                List.of(CallOrder.values()),
                filter.ordered(),
                order -> texts.t(order.wordKey()),
                order -> filter.address("/phone", order, null));
    }

    private static CallListPage.Criteria asked(CallFilter filter) {
        return new CallListPage.Criteria(
                filter.wordsOrEmpty(),
                PlainText.of(filter.direction()),
                PlainText.of(filter.state()),
                PlainText.of(filter.from()),
                PlainText.of(filter.to()),
                filter.ordered().name(),
                !filter.empty());
    }

    private CallRow row(CallQuery.Line line) {
        var details = line.details();
        return new CallRow(
                line.id().toString(),
                line.number(),
                new CallContent(
                        details.direction() == CallDirection.IN,
                        words.shortDirection(details),
                        details.urgency() != CallUrgency.NORMAL,
                        words.urgency(details),
                        times.at(details.beganAt()),
                        CallWords.caller(details.callerUnit(), details.callerName()),
                        details.tel(),
                        details.content(),
                        ""),
                words.outcome(line),
                line.taker());
    }
}
