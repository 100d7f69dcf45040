package org.dangzhi.foundation.work.lists;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dangzhi.foundation.calendar.WorkingDays;
import org.dangzhi.foundation.office.Offices;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonLookup;
import org.dangzhi.foundation.sheets.ImportColumn;
import org.dangzhi.foundation.sheets.SheetImport;
import org.dangzhi.foundation.sheets.SheetRow;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.typed.TypedDay;
import org.dangzhi.foundation.web.typed.TypedTime;
import org.dangzhi.foundation.work.ItemForm;
import org.dangzhi.foundation.work.NewItem;
import org.dangzhi.foundation.work.WorkModule;
import org.dangzhi.foundation.work.items.Item;
import org.dangzhi.foundation.work.items.ItemCommands;
import org.dangzhi.foundation.work.items.Parties;
import org.springframework.stereotype.Component;

/**
 * Items from Excel or a pasted block: those open on the first day, what a meeting decided, or a list that the product itself
 * exported. What is due in the past comes in late; what was closed stays out, for here it would be open again.
 */
@Component
class ItemImport implements SheetImport {

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
                new ImportColumn("title", "work.title", true, "核实 3 号站供暖锅炉停运情况"),
                new ImportColumn("content", "work.content", false, "查清原因，书面回复"),
                new ImportColumn("source", "work.source", false, "领导交办"),
                new ImportColumn("number", "work.sourceNumber", false, ""),
                new ImportColumn("assignedBy", "work.assignedBy", false, ""),
                new ImportColumn("owner", "work.owner", true, "冯涛"),
                new ImportColumn("assistant", "work.assistant", false, ""),
                new ImportColumn("supervisor", "work.supervisor", true, "李文博"),
                new ImportColumn("due", "work.due", true, "2026-12-31 17:00"),
                new ImportColumn("steps", "work.import.steps", false, ""),
                new ImportColumn("closed", "work.closedAt", false, ""));
    }

    @Override
    public boolean takesOnce() {
        return true;
    }

    @Override
    public RowImporter begin() {
        return new Rows(people.lookup());
    }

    private final class Rows implements RowImporter {

        private final PersonLookup everybody;

        Rows(PersonLookup everybody) {
            this.everybody = everybody;
        }

        @Override
        public List<String> problems(SheetRow row) {
            var problems = new ArrayList<String>();
            if (row.cell("title").length() > 120) problems.add(texts.t("work.import.long", texts.t("work.title"), 120));
            if (row.cell("content").length() > 4000)
                problems.add(texts.t("work.import.long", texts.t("work.content"), 4000));
            if (!row.cell("closed").isEmpty()) problems.add(texts.t("work.import.closed", row.cell("closed")));
            reading(problems, () -> wanted(row));
            return problems;
        }

        @Override
        public String note(SheetRow row) {
            return due(row.cell("due")).isBefore(clock.instant()) ? texts.t("work.import.late") : "";
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
            commands.bringIn(item(row));
        }

        /** Asked of the item itself, so that nothing is promised here that is refused there. */
        private void wanted(SheetRow row) {
            var item = item(row);
            var parties = new Parties(item.owner(), null, item.assistant(), null, item.supervisor());
            Item.bringIn(Item.UNNUMBERED, item, parties, null, clock.instant());
        }

        private NewItem item(SheetRow row) {
            var owner = person(row, "owner");
            var assistant = row.cell("assistant").isEmpty() ? null : person(row, "assistant");
            var supervisor = person(row, "supervisor");
            var source = SourceCell.read(row.cell("source"), texts);
            var number = ItemForm.blank(row.cell("number"));
            return new NewItem(
                    row.cell("title"),
                    row.cell("content"),
                    source.source(),
                    number == null ? source.number() : number,
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
            var found = everybody.meant(typed);
            if (found.isEmpty()) throw new Refusal("work.import.nobody", typed);
            if (found.size() > 1) throw new Refusal("work.import.several", typed);
            return found.getFirst().id();
        }
    }

    /** A day alone means the end of its work. */
    private Instant due(String typed) {
        var today = clock.instant().atZone(offices.zone()).toLocalDate();
        return TypedTime.readWithDay(typed, today)
                .map(time -> time.atZone(offices.zone()).toInstant())
                .or(() -> TypedDay.read(typed, today).map(workingDays::endOfWork))
                .orElseThrow(() -> new Refusal("work.import.due", typed));
    }
}
