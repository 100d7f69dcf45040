package org.dangzhi.operations.phone.browsing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.phone.CallDetails;
import org.dangzhi.operations.phone.page.CallStateLabel;
import org.springframework.stereotype.Component;

/** Words of calls, for their pages and their list. */
@Component
class CallWords {

    private final Texts texts;

    CallWords(Texts texts) {
        this.texts = texts;
    }

    String direction(CallDetails heard) {
        return texts.t("phone.direction." + heard.direction());
    }

    /** One sign, for a list. */
    String shortDirection(CallDetails heard) {
        return texts.t("phone.direction.short." + heard.direction());
    }

    String urgency(CallDetails heard) {
        return texts.t("phone.urgency." + heard.urgency());
    }

    /** Unit, name and post, as far as they were said. */
    static String caller(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
    }

    CallStateLabel state(CallQuery.Line call) {
        return switch (call.state()) {
            case WAITING -> new CallStateLabel("", "clock", texts.t("phone.state.WAITING"), "");
            case DONE -> new CallStateLabel("past", "check", texts.t("phone.state.DONE"), "");
            case ITEM ->
                new CallStateLabel(
                        "go",
                        "arrow-right",
                        texts.t("phone.state.toItem", String.valueOf(call.itemNumber())),
                        "/items/" + call.itemId());
        };
    }

    List<SelectOption> options(Enum<?>[] values, String prefix) {
        return Arrays.stream(values)
                .map(value -> new SelectOption(value.name(), texts.t(prefix + value.name())))
                .toList();
    }
}
