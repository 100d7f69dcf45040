package org.dangzhi.operations.planning.wishes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonLookup;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.sheets.ImportColumn;
import org.dangzhi.foundation.sheets.SheetImport;
import org.dangzhi.foundation.sheets.SheetRow;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.typed.TypedDay;
import org.dangzhi.operations.planning.PlanningModule;
import org.springframework.stereotype.Component;

/** Wishes and absences from a sheet: a row for each. */
@Component
class WishImport implements SheetImport {

    private static final int LONGEST_NOTE = 200;

    private final Wishes wishes;
    private final People people;
    private final TimeWords times;
    private final Texts texts;

    WishImport(Wishes wishes, People people, TimeWords times, Texts texts) {
        this.wishes = wishes;
        this.people = people;
        this.times = times;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "wishes";
    }

    @Override
    public String permission() {
        return PlanningModule.PLAN;
    }

    @Override
    public String titleKey() {
        return "planning.wish.import";
    }

    @Override
    public String backTo() {
        return "/duty/wishes";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                new ImportColumn("person", "planning.person", true, "周海燕"),
                new ImportColumn("sort", "planning.wish.sort", true, "请假"),
                new ImportColumn("from", "planning.wish.from", true, "2027-02-01"),
                new ImportColumn("to", "planning.wish.to", false, "2027-02-05"),
                new ImportColumn("note", "planning.wish.note", false, "探亲"));
    }

    @Override
    public boolean takesOnce() {
        return true;
    }

    @Override
    public RowImporter begin() {
        return new Rows();
    }

    private class Rows implements RowImporter {

        private final PersonLookup everybody = people.lookup();
        private final LocalDate today = times.today();

        @Override
        public List<String> problems(SheetRow row) {
            var problems = new ArrayList<String>();
            int found = called(row).size();
            var name = row.cell("person");
            if (found != 1) problems.add(texts.t(found == 0 ? "duty.import.nobody" : "duty.import.several", name));
            if (sort(row).isEmpty()) problems.add(texts.t("planning.wish.import.sort", row.cell("sort")));
            var from = day(row.cell("from"));
            var to = to(row);
            if (from.isEmpty()) problems.add(texts.t("duty.import.day", row.cell("from")));
            else if (to.isEmpty()) problems.add(texts.t("duty.import.day", row.cell("to")));
            else if (to.get().isBefore(from.get())) problems.add(texts.t("planning.refused.order"));
            if (row.cell("note").length() > LONGEST_NOTE)
                problems.add(
                        texts.t("planning.refused.longNote", row.cell("note").length(), LONGEST_NOTE));
            return problems;
        }

        @Override
        public void take(SheetRow row) {
            wishes.add(new Wish(
                    TimeOrderedIds.next(),
                    called(row).getFirst().id(),
                    sort(row).orElseThrow(),
                    day(row.cell("from")).orElseThrow(),
                    to(row).orElseThrow(),
                    null,
                    false,
                    row.cell("note")));
        }

        private Optional<LocalDate> to(SheetRow row) {
            return day(row.cell("to").isEmpty() ? row.cell("from") : row.cell("to"));
        }

        private Optional<Wish.Kind> sort(SheetRow row) {
            return Stream.of(Wish.Kind.values())
                    .filter(sort -> texts.t(sort.word()).equals(row.cell("sort")))
                    .findFirst();
        }

        private List<PersonName> called(SheetRow row) {
            return everybody.meant(row.cell("person"));
        }

        private Optional<LocalDate> day(String typed) {
            return TypedDay.read(typed, today);
        }
    }
}
