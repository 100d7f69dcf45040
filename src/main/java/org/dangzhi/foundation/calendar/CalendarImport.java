package org.dangzhi.foundation.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dangzhi.foundation.calendar.CalendarDay.Kind;
import org.dangzhi.foundation.sheets.ImportColumn;
import org.dangzhi.foundation.sheets.SheetImport;
import org.dangzhi.foundation.sheets.SheetRow;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.typed.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Next year's arrangement as one file: date, name, day off or adjusted workday, statutory. Laid over the national one. */
@Component
class CalendarImport implements SheetImport {

    private static final Set<String> YES = Set.of("1", "是", "法定", "yes", "true", "y");
    private static final Set<String> NO = Set.of("", "0", "否", "no", "false", "n");

    private final CalendarDayCommands days;
    private final Texts texts;

    CalendarImport(CalendarDayCommands days, Texts texts) {
        this.days = days;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "calendar";
    }

    @Override
    public String permission() {
        return CalendarModule.WRITE;
    }

    @Override
    public String titleKey() {
        return "calendar.import.title";
    }

    @Override
    public String backTo() {
        return "/settings/calendar";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                new ImportColumn("date", "calendar.date", true, "2027-01-01"),
                new ImportColumn("name", "calendar.name", true, "元旦"),
                new ImportColumn("kind", "calendar.kind", true, "休"),
                new ImportColumn("statutory", "calendar.statutory", false, "1"));
    }

    @Override
    public RowImporter begin() {
        return new Rows();
    }

    private final class Rows implements RowImporter {

        private final Set<LocalDate> seen = new HashSet<>();

        @Override
        public List<String> problems(SheetRow row) {
            var problems = new ArrayList<String>();
            var date = date(row);
            if (date == null) problems.add(texts.t("calendar.import.date", row.cell("date")));
            else if (!seen.add(date)) problems.add(texts.t("calendar.import.twice", row.cell("date")));
            if (kind(row) == null) problems.add(texts.t("calendar.import.kind", row.cell("kind")));
            var statutory = row.cell("statutory").toLowerCase(Locale.ROOT);
            if (!YES.contains(statutory) && !NO.contains(statutory))
                problems.add(texts.t("calendar.import.statutory", row.cell("statutory")));
            if (problems.isEmpty())
                CalendarDayCommands.againstTheLaw(day(row))
                        .ifPresent(refused -> problems.add(texts.t(refused.key(), refused.args())));
            return problems;
        }

        @Override
        public void take(SheetRow row) {
            days.set(day(row));
        }

        private static CalendarDay day(SheetRow row) {
            var date = date(row);
            var kind = kind(row);
            if (date == null || kind == null) throw CalendarDayRefused.noDate(row.cell("date"));
            return new CalendarDay(
                    date,
                    kind,
                    row.cell("name"),
                    YES.contains(row.cell("statutory").toLowerCase(Locale.ROOT)));
        }
    }

    private static @Nullable LocalDate date(SheetRow row) {
        return TypedDay.read(row.cell("date")).orElse(null);
    }

    private static @Nullable Kind kind(SheetRow row) {
        return switch (row.cell("kind").toLowerCase(Locale.ROOT)) {
            case "休", "放假", "假", "holiday", "off" -> Kind.HOLIDAY;
            case "班", "上班", "调休上班", "workday", "work" -> Kind.ADJUSTED_WORKDAY;
            default -> null;
        };
    }
}
