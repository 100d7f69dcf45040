package org.dangzhi.operations.duty.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.sheets.ImportColumn;
import org.dangzhi.foundation.sheets.SheetImport;
import org.dangzhi.foundation.sheets.SheetRow;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.SheetDates;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.duty.settings.ShiftKind;
import org.dangzhi.operations.duty.settings.ShiftKindRepository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The roster from a sheet: a row for each shift. */
@Component
class RosterImport implements SheetImport {

    private static final int LIKE = 20;

    private final ShiftKindRepository kinds;
    private final RosterCommands roster;
    private final People people;
    private final Texts texts;

    RosterImport(ShiftKindRepository kinds, RosterCommands roster, People people, Texts texts) {
        this.kinds = kinds;
        this.roster = roster;
        this.people = people;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "roster";
    }

    @Override
    public String permission() {
        return DutyModule.ROSTER_WRITE;
    }

    @Override
    public String titleKey() {
        return "duty.import";
    }

    @Override
    public String backTo() {
        return "/duty/roster?view=list";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                new ImportColumn("day", "duty.column.day", true, List.of("值班日期"), "2026-12-01"),
                new ImportColumn("shift", "duty.column.shift", true, List.of("班"), "白班"),
                column(DutyPost.PRIMARY, "周海燕"),
                column(DutyPost.SECONDARY, "李文博"),
                column(DutyPost.LEADER, "张建林"),
                column(DutyPost.DRIVER, "秦大勇"));
    }

    private static ImportColumn column(DutyPost post, String example) {
        return new ImportColumn(post.field(), post.word(), false, List.of(), example);
    }

    @Override
    public RowImporter begin() {
        return new Rows(kinds.findByActiveTrueOrderByPosition().stream()
                .collect(Collectors.toMap(ShiftKind::name, Function.identity())));
    }

    private class Rows implements RowImporter {

        private final Map<String, ShiftKind> known;
        private final Map<String, List<PersonName>> asked = new HashMap<>();

        Rows(Map<String, ShiftKind> known) {
            this.known = known;
        }

        @Override
        public List<String> problems(SheetRow row) {
            var problems = new ArrayList<String>();
            if (day(row).isEmpty()) problems.add(texts.t("duty.import.day", row.cell("day")));
            if (!known.containsKey(row.cell("shift"))) problems.add(texts.t("duty.import.shift", row.cell("shift")));
            for (var post : DutyPost.values()) {
                var name = row.cell(post.field());
                if (name.isEmpty()) continue;
                int found = called(name).size();
                if (found != 1) problems.add(texts.t(found == 0 ? "duty.import.nobody" : "duty.import.several", name));
            }
            return problems;
        }

        @Override
        public String note(SheetRow row) {
            var before = roster.staff(day(row).orElseThrow(), kind(row));
            var staff = staff(row);
            var replaced = Stream.of(DutyPost.values())
                    .filter(post -> !before.in(post).equals(staff.in(post)))
                    .flatMap(post ->
                            before
                                    .in(post)
                                    .map(person -> texts.t(post.word()) + " "
                                            + people.name(person).name())
                                    .stream())
                    .toList();
            return replaced.isEmpty()
                    ? ""
                    : texts.t("duty.import.replaces", String.join(texts.t("duty.and"), replaced));
        }

        @Override
        public void take(SheetRow row) {
            roster.staff(day(row).orElseThrow(), kind(row), staff(row));
        }

        private ShiftKindId kind(SheetRow row) {
            return Optional.ofNullable(known.get(row.cell("shift")))
                    .orElseThrow()
                    .id();
        }

        private ShiftStaff staff(SheetRow row) {
            return new ShiftStaff(
                    who(row, DutyPost.PRIMARY),
                    who(row, DutyPost.SECONDARY),
                    who(row, DutyPost.LEADER),
                    who(row, DutyPost.DRIVER));
        }

        private @Nullable PersonId who(SheetRow row, DutyPost post) {
            var name = row.cell(post.field());
            return name.isEmpty() ? null : called(name).getFirst().id();
        }

        private List<PersonName> called(String name) {
            return asked.computeIfAbsent(
                    name,
                    typed -> people.matching(typed, LIKE).stream()
                            .filter(person -> person.name().equals(typed))
                            .toList());
        }
    }

    private static Optional<LocalDate> day(SheetRow row) {
        return SheetDates.read(row.cell("day"));
    }
}
