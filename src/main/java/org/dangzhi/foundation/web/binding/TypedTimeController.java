package org.dangzhi.foundation.web.binding;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.typed.TimeLean;
import org.dangzhi.foundation.web.typed.TypedMoment;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Controller that says, while somebody types a day or a time, what it will be read as. */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class TypedTimeController {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    /**
     * @param value as the field is to hold it; empty for what is not understood
     * @param said in words: the value, or what is missing
     */
    record Understood(String value, String said) {}

    /** What a field holds. */
    enum Kind {
        DAY,
        TIME,
        MOMENT
    }

    private final TimeWords times;
    private final Texts texts;

    TypedTimeController(TimeWords times, Texts texts) {
        this.times = times;
        this.texts = texts;
    }

    @GetMapping("/typed-time")
    @ResponseBody
    Understood understood(
            @RequestParam String text,
            @RequestParam(defaultValue = "MOMENT") Kind kind,
            @RequestParam(defaultValue = "AHEAD") TimeLean lean) {
        return switch (kind) {
            case DAY -> day(text, lean).map(this::understood).orElseGet(() -> none("day"));
            case TIME -> TypedMoment.time(text).map(this::understood).orElseGet(() -> none("time"));
            case MOMENT ->
                times.moment(text, lean)
                        .map(this::understood)
                        .orElseGet(() -> none(day(text, lean).isPresent() ? "hour" : "moment"));
        };
    }

    private Optional<LocalDate> day(String text, TimeLean lean) {
        return TypedMoment.day(text, times.today(), lean);
    }

    private Understood understood(LocalDate day) {
        return new Understood(day.toString(), times.day(day));
    }

    private Understood understood(LocalTime time) {
        return new Understood(CLOCK.format(time), CLOCK.format(time));
    }

    private Understood understood(LocalDateTime moment) {
        var day = moment.toLocalDate();
        return new Understood(day + " " + CLOCK.format(moment), times.day(day) + " " + CLOCK.format(moment));
    }

    private Understood none(String what) {
        return new Understood("", texts.t("web.typed." + what));
    }
}
