package org.dangzhi.operations.duty.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonLookup;
import org.dangzhi.foundation.sheets.ImportColumn;
import org.dangzhi.foundation.sheets.SheetImport;
import org.dangzhi.foundation.sheets.SheetRow;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.typed.TypedDay;
import org.dangzhi.foundation.web.typed.TypedText;
import org.dangzhi.operations.duty.ConsecutiveDuty;
import org.dangzhi.operations.duty.DutyModule;
import org.dangzhi.operations.duty.DutyPost;
import org.dangzhi.operations.duty.ShiftKindId;
import org.dangzhi.operations.duty.ShiftPlan;
import org.dangzhi.operations.duty.ShiftStaff;
import org.dangzhi.operations.duty.settings.ShiftKind;
import org.dangzhi.operations.duty.settings.ShiftKindRepository;
import org.dangzhi.operations.duty.staffing.RosterCommands;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The roster from a sheet: a row for each shift. */
@Component
class RosterImport implements SheetImport {

    /** Days that a shift can last. */
    private static final int AROUND = 2;

    private final ShiftKindRepository kinds;
    private final RosterCommands roster;
    private final ConsecutiveDutyWords words;
    private final ShiftPlan plan;
    private final People people;
    private final TimeWords times;
    private final Texts texts;

    RosterImport(
            ShiftKindRepository kinds,
            RosterCommands roster,
            ConsecutiveDutyWords words,
            ShiftPlan plan,
            People people,
            TimeWords times,
            Texts texts) {
        this.kinds = kinds;
        this.roster = roster;
        this.words = words;
        this.plan = plan;
        this.people = people;
        this.times = times;
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
                new ImportColumn("day", "duty.column.day", true, "2026-12-01"),
                new ImportColumn("shift", "duty.column.shift", true, "白班"),
                column(DutyPost.PRIMARY, "周海燕"),
                column(DutyPost.SECONDARY, "李文博"),
                column(DutyPost.LEADER, "张建林"),
                column(DutyPost.DRIVER, "秦大勇"));
    }

    private static ImportColumn column(DutyPost post, String example) {
        return new ImportColumn(post.field(), post.word(), false, example);
    }

    @Override
    public RowImporter begin() {
        return new Rows(kinds.findByActiveTrueOrderByPosition(), plan.allKinds(), people.lookup(), times.today());
    }

    private class Rows implements RowImporter {

        private final Map<String, ShiftKind> known;
        private final Map<ShiftKindId, ShiftPlan.Kind> hours;
        private final PersonLookup everybody;
        private final LocalDate today;

        Rows(List<ShiftKind> kinds, List<ShiftPlan.Kind> all, PersonLookup everybody, LocalDate today) {
            this.hours = all.stream().collect(Collectors.toMap(ShiftPlan.Kind::id, Function.identity()));
            this.known = kinds.stream().collect(Collectors.toMap(kind -> plain(kind.name()), Function.identity()));
            this.everybody = everybody;
            this.today = today;
        }

        @Override
        public List<String> problems(SheetRow row) {
            var problems = new ArrayList<String>();
            if (day(row).isEmpty()) problems.add(texts.t("duty.import.day", row.cell("day")));
            if (kind(row).isEmpty()) problems.add(texts.t("duty.import.shift", row.cell("shift")));
            for (var post : DutyPost.values()) {
                var name = row.cell(post.field());
                if (isNobody(name)) continue;
                int found = everybody.meant(name).size();
                if (found != 1) problems.add(texts.t(found == 0 ? "duty.import.nobody" : "duty.import.several", name));
            }
            return problems;
        }

        @Override
        public String note(SheetRow row) {
            var before = before(row);
            var staff = staff(row, before);
            var replaced = Stream.of(DutyPost.values())
                    .filter(post -> !before.in(post).equals(staff.in(post)))
                    .flatMap(post ->
                            before
                                    .in(post)
                                    .map(person -> texts.t(post.word()) + " "
                                            + people.name(person).name())
                                    .stream())
                    .toList();
            var replaces = replaced.isEmpty()
                    ? Stream.<String>empty()
                    : Stream.of(texts.t("duty.import.replaces", String.join(texts.t("duty.and"), replaced)));
            return Stream.concat(replaces, consecutive(row, staff).stream()).collect(Collectors.joining(" "));
        }

        /** Against the shifts around it, the rows before among them. */
        private List<String> consecutive(SheetRow row, ShiftStaff staff) {
            var day = day(row).orElseThrow();
            var kind = kind(row).orElseThrow().seen();
            var zone = times.zone();
            var around = plan.between(day.minusDays(AROUND), day.plusDays(AROUND)).stream()
                    .filter(shift -> !shift.day().equals(day) || !shift.kind().equals(kind.id()))
                    .filter(shift -> hours.containsKey(shift.kind()))
                    .map(shift ->
                            Objects.requireNonNull(hours.get(shift.kind())).held(shift.day(), zone, shift.staff()));
            var own = kind.held(day, zone, staff);
            return words.of(
                    ConsecutiveDuty.of(Stream.concat(around, Stream.of(own)).toList()).stream()
                            .filter(one -> one.concerns(own))
                            .toList());
        }

        @Override
        public void take(SheetRow row) {
            roster.staff(day(row).orElseThrow(), kind(row).orElseThrow().id(), staff(row, before(row)));
        }

        private Optional<LocalDate> day(SheetRow row) {
            return TypedDay.read(row.cell("day"), today);
        }

        private Optional<ShiftKind> kind(SheetRow row) {
            return Optional.ofNullable(known.get(plain(row.cell("shift"))));
        }

        private ShiftStaff before(SheetRow row) {
            return roster.staff(day(row).orElseThrow(), kind(row).orElseThrow().id());
        }

        /** A post that is no column of the file keeps whom it has. */
        private ShiftStaff staff(SheetRow row, ShiftStaff before) {
            var staff = before;
            for (var post : DutyPost.values()) if (row.has(post.field())) staff = staff.with(post, who(row, post));
            return staff;
        }

        private @Nullable PersonId who(SheetRow row, DutyPost post) {
            var name = row.cell(post.field());
            return isNobody(name) ? null : everybody.meant(name).getFirst().id();
        }
    }

    /** An empty cell, and the dash that offices put into one. */
    private static boolean isNobody(String name) {
        return name.matches("[-—–/无]*");
    }

    /** {@code 白班（08:00-20:00）} is 白班. */
    private static String plain(String kind) {
        return TypedText.compared(kind.replaceAll("[(（].*?[)）]|\\d{1,2}[:：]\\d{2}.*$", ""));
    }
}
