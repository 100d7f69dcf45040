package org.dangzhi.operations.phone.browsing;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.page.StateLabel;
import org.dangzhi.operations.phone.CallDetails;
import org.dangzhi.operations.phone.page.CallOutcome;
import org.springframework.stereotype.Component;

/** Words of calls, for their pages and their list. */
@Component
class CallWords {

    private final Texts texts;

    CallWords(Texts texts) {
        this.texts = texts;
    }

    String direction(CallDetails details) {
        return texts.t("phone.direction." + details.direction());
    }

    /** One sign, for a list. */
    String shortDirection(CallDetails details) {
        return texts.t("phone.direction.short." + details.direction());
    }

    String urgency(CallDetails details) {
        return texts.t("phone.urgency." + details.urgency());
    }

    /** Unit, name and post, as far as they were said. */
    static String caller(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    CallOutcome outcome(CallQuery.Line call) {
        return new CallOutcome(state(call), call.itemId() == null ? "" : "/items/" + call.itemId());
    }

    private StateLabel state(CallQuery.Line call) {
        return switch (call.state()) {
            case WAITING -> new StateLabel("", "clock", texts.t("phone.state.WAITING"));
            case DONE -> new StateLabel("past", "check", texts.t("phone.state.DONE"));
            case ITEM ->
                new StateLabel("go", "arrow-right", texts.t("phone.state.toItem", String.valueOf(call.itemNumber())));
        };
    }

    <E extends Enum<E>> List<SelectOption> options(E[] values, String prefix) {
        return SelectOption.of(values, value -> texts.t(prefix + value.name()));
    }
}
