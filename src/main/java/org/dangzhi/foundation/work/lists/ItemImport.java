package org.dangzhi.foundation.work.lists;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.sheets.ImportColumn;
import org.dangzhi.foundation.sheets.SheetImport;
import org.dangzhi.foundation.sheets.SheetRow;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.work.ItemForm;
import org.dangzhi.foundation.work.ItemWords;
import org.dangzhi.foundation.work.NewItem;
import org.dangzhi.foundation.work.Source;
import org.dangzhi.foundation.work.WorkModule;
import org.dangzhi.foundation.work.items.Item;
import org.dangzhi.foundation.work.items.ItemCommands;
import org.dangzhi.foundation.work.items.Parties;
import org.springframework.stereotype.Component;

/** Items from Excel or a pasted block: those open on the first day, or what a meeting decided. */
@Component
class ItemImport implements SheetImport {

    private static final int EVERYBODY = 100_000;
    private static final List<DateTimeFormatter> TIMES = List.of(
            DateTimeFormatter.ofPattern("yyyy-M-d H:mm"),
            DateTimeFormatter.ofPattern("yyyy-M-d H:mm:ss"),
            DateTimeFormatter.ofPattern("yyyy/M/d H:mm"),
            DateTimeFormatter.ofPattern("yyyy/M/d H:mm:ss"));
    private static final List<DateTimeFormatter> DAYS =
            List.of(DateTimeFormatter.ofPattern("yyyy-M-d"), DateTimeFormatter.ofPattern("yyyy/M/d"));

    private final ItemCommands commands;
    private final People people;
    private final WorkingDays workingDays;
    private final Offices offices;
    private final Texts texts;
    private final Clock clock;

    ItemImport(
            ItemCommands commands, People people, WorkingDays workingDays, Offices offices, Texts texts, Clock clock) {
        this.commands = commands;
        this.people = people;
        this.workingDays = workingDays;
        this.offices = offices;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "items";
    }

    @Override
    public String permission() {
        return WorkModule.ASSIGN;
    }

    @Override
    public String titleKey() {
        return "work.import.title";
    }

    @Override
    public String backTo() {
        return "/items?tab=all";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                new ImportColumn("title", "work.title", true, List.of("任务", "工作事项", "title"), "核实 3 号站供暖锅炉停运情况"),
                new ImportColumn("content", "work.content", false, List.of("内容", "工作要求"), "查清原因，书面回复"),
                new ImportColumn("source", "work.source", false, List.of(), "领导交办"),
                new ImportColumn("number", "work.sourceNumber", false, List.of(), ""),
                new ImportColumn("assignedBy", "work.assignedBy", false, List.of("交办领导"), ""),
                new ImportColumn("owner", "work.owner", true, List.of("负责人", "承办人", "owner"), "冯涛"),
                new ImportColumn("assistant", "work.assistant", false, List.of("配合人"), ""),
                new ImportColumn("supervisor", "work.supervisor", true, List.of("督办人", "supervisor"), "李文博"),
                new ImportColumn("due", "work.due", true, List.of("完成时限", "截止时间", "due"), "2026-12-31 17:00"),
                new ImportColumn("steps", "work.import.steps", false, List.of("步骤", "steps"), ""));
    }

    @Override
    public RowImporter begin() {
        return new Rows(people.matching("", EVERYBODY));
    }

    private final class Rows implements RowImporter {

        private final List<PersonName> everybody;

        Rows(List<PersonName> everybody) {
            this.everybody = everybody;
        }

        @Override
        public List<String> problems(SheetRow row) {
            var problems = new ArrayList<String>();
            if (row.cell("title").length() > 120) problems.add(texts.t("work.import.long", texts.t("work.title"), 120));
            if (row.cell("content").length() > 4000)
                problems.add(texts.t("work.import.long", texts.t("work.content"), 4000));
            reading(problems, () -> wanted(row));
            return problems;
        }

        /** A refusal is a problem of the row. */
        private void reading(List<String> problems, Runnable reading) {
            try {
                reading.run();
            } catch (Refusal refused) {
                problems.add(texts.t(refused.key(), refused.args()));
            }
        }

        @Override
        public void take(SheetRow row) {
            commands.assign(item(row));
        }

        /** Asked of the item itself, so that nothing is promised here that is refused there. */
        private void wanted(SheetRow row) {
            var item = item(row);
            var parties = new Parties(item.owner(), null, item.assistant(), null, item.supervisor());
            Item.arrange(Item.UNNUMBERED, item, parties, null, clock.instant());
        }

        private NewItem item(SheetRow row) {
            var owner = person(row, "owner");
            var assistant = row.cell("assistant").isEmpty() ? null : person(row, "assistant");
            var supervisor = person(row, "supervisor");
            return new NewItem(
                    row.cell("title"),
                    row.cell("content"),
                    source(row.cell("source")),
                    ItemForm.blank(row.cell("number")),
                    null,
                    row.cell("assignedBy").isEmpty() ? null : person(row, "assignedBy"),
                    owner,
                    assistant,
                    supervisor,
                    due(row.cell("due")),
                    Arrays.asList(row.cell("steps").split("[;；\n]")));
        }

        /** By name, or by name with unit or post where several are called so. */
        private PersonId person(SheetRow row, String column) {
            var typed = row.cell(column);
            var found = everybody.stream().filter(one -> called(one, typed)).toList();
            if (found.isEmpty()) throw new Refusal("work.import.nobody", typed);
            if (found.size() > 1) throw new Refusal("work.import.several", typed);
            return found.getFirst().id();
        }

        private static boolean called(PersonName one, String typed) {
            var words = List.of(typed.split("\\s+"));
            return words.contains(one.name())
                    && words.stream()
                            .allMatch(word -> word.equals(one.name())
                                    || one.post().contains(word)
                                    || one.unit().contains(word));
        }
    }

    private Source source(String typed) {
        if (typed.isEmpty()) return Source.ROUTINE;
        for (var source : Source.values()) {
            var key = "work.source." + ItemWords.key(source.name());
            if (typed.equals(texts.in(Locale.SIMPLIFIED_CHINESE, key))
                    || typed.equalsIgnoreCase(texts.in(Locale.ENGLISH, key))) return source;
        }
        throw new Refusal("work.import.source", typed);
    }

    private Instant due(String typed) {
        return TIMES.stream()
                .flatMap(form -> read(() -> LocalDateTime.parse(typed, form)).stream())
                .map(time -> time.atZone(offices.zone()).toInstant())
                .findFirst()
                .or(() -> DAYS.stream()
                        .flatMap(form -> read(() -> LocalDate.parse(typed, form)).stream())
                        .map(workingDays::endOfWork)
                        .findFirst())
                .orElseThrow(() -> new Refusal("work.import.due", typed));
    }

    private static <T> Optional<T> read(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }
}
