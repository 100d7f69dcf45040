package org.dangzhi.foundation.web.typed;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Time of a day as one says it: 7点半, 下午三点一刻, 0900, 14:00, {@code 2pm}; or a part of the day alone, which means its
 * usual hour, or as a due time its end.
 *
 * @param minutes since the day began; 1440 is its end (晚上12点)
 * @param loose whether it could as well be twelve hours later: 7点 said without a part of the day
 */
record SpokenTime(int minutes, boolean loose) {

    static final int END_OF_DAY = 24 * 60;

    /** Parts of the day, and what each means without an hour. */
    private enum PartOfDay {
        NIGHT(0, 6, "凌晨"),
        EARLY(8, 9, "清晨", "早上", "早晨", "早"),
        MORNING(9, 12, "上午", "morning"),
        NOON(12, 13, "中午", "正午", "午间", "noon"),
        AFTERNOON(14, 18, "下午", "午后", "afternoon"),
        DUSK(18, 19, "傍晚"),
        END_OF_WORK(18, 18, "下班"),
        EVENING(20, 22, "晚上", "晚间", "晚", "夜里", "evening", "tonight", "night");

        private final int usualHour;
        private final int end;
        private final String[] words;

        PartOfDay(int usualHour, int end, String... words) {
            this.usualHour = usualHour;
            this.end = end;
            this.words = words;
        }

        static Optional<PartOfDay> of(String word) {
            return Arrays.stream(values())
                    .filter(part -> Arrays.asList(part.words).contains(word))
                    .findFirst();
        }

        /** The hour by the clock of 24; -1 where nobody says that hour of this part. */
        int hour(int said) {
            if (said > 12) return said;
            return switch (this) {
                case NIGHT -> said % 12;
                case EARLY, MORNING -> said;
                case NOON -> said < 3 ? said + 12 : said;
                case AFTERNOON, DUSK, END_OF_WORK -> said % 12 + 12;
                case EVENING -> said == 12 ? 24 : said < 5 ? -1 : said + 12;
            };
        }
    }

    private static final Pattern PART = Pattern.compile(
            "(凌晨|清晨|早上|早晨|早|上午|中午|正午|午间|下午|午后|傍晚|晚上|晚间|晚|夜里|下班|morning|noon|afternoon|evening|tonight|night)");
    private static final Pattern CLOCK = Pattern.compile(
            "(\\d{1,2})(?: ?([:时点])(?:(半)|(\\d) ?刻|(\\d{1,2}) ?分?)?(?::\\d{2})?)?(?: ?([ap])\\.?m\\.?)?");
    private static final Pattern FOUR_FIGURES = Pattern.compile("(\\d{2})(\\d{2})");
    private static final int QUARTER = 15;

    /** @param text {@linkplain SpokenText#plain plain} */
    static Optional<SpokenTime> read(String text, TimeLean lean) {
        var part = PART.matcher(text);
        if (!part.lookingAt()) return clock(text, null);
        var named = PartOfDay.of(part.group()).orElseThrow();
        var rest = text.substring(part.end()).strip();
        int alone = lean == TimeLean.DUE ? named.end : named.usualHour;
        return rest.isEmpty() ? Optional.of(new SpokenTime(alone * 60, false)) : clock(rest, named);
    }

    private static Optional<SpokenTime> clock(String text, @Nullable PartOfDay part) {
        var figures = FOUR_FIGURES.matcher(text);
        if (figures.matches()) return time(number(figures, 1), number(figures, 2), false);
        var clock = CLOCK.matcher(text);
        if (!clock.matches()) return Optional.empty();
        int said = number(clock, 1);
        boolean named = part != null || clock.group(6) != null;
        int hour = part != null ? part.hour(said) : hour(said, clock.group(6));
        boolean loose = !named && !":".equals(clock.group(2)) && clock.group(1).charAt(0) != '0' && said < 12;
        return time(hour, minute(clock), loose && said > 0);
    }

    private static int hour(int said, @Nullable String half) {
        if (half == null) return said;
        if (said > 12) return -1;
        return "p".equals(half) ? said % 12 + 12 : said % 12;
    }

    private static int minute(Matcher clock) {
        if (clock.group(3) != null) return 30;
        if (clock.group(4) != null) return number(clock, 4) * QUARTER;
        return clock.group(5) == null ? 0 : number(clock, 5);
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }

    private static Optional<SpokenTime> time(int hour, int minute, boolean loose) {
        int minutes = hour * 60 + minute;
        return hour < 0 || minute > 59 || minutes > END_OF_DAY
                ? Optional.empty()
                : Optional.of(new SpokenTime(minutes, loose));
    }
}
