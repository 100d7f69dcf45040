package org.dangzhi.foundation.people.persons;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.NewUnit;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.people.PhoneNumber;
import org.dangzhi.foundation.people.UnitId;
import org.dangzhi.foundation.people.names.NameRefused;
import org.dangzhi.foundation.people.names.PersonNameQuery;
import org.dangzhi.foundation.people.phones.PhoneCell;
import org.dangzhi.foundation.people.phones.PhoneDigits;
import org.dangzhi.foundation.people.units.UnitCommands;
import org.dangzhi.foundation.people.units.UnitQuery;
import org.dangzhi.foundation.sheets.ImportColumn;
import org.dangzhi.foundation.sheets.SheetImport;
import org.dangzhi.foundation.sheets.SheetRow;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.typed.TypedDay;
import org.dangzhi.foundation.web.typed.TypedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Persons from Excel or a pasted block. A unit written as a path (办公室/接待科) is made where it is missing; in an office without units
 * any is.
 */
@Component
class PeopleImport implements SheetImport {

    private static final String BELOW = "/";

    private final PeopleCommands people;
    private final UnitCommands units;
    private final UnitQuery unitQuery;
    private final PersonNameQuery names;
    private final Texts texts;

    PeopleImport(PeopleCommands people, UnitCommands units, UnitQuery unitQuery, PersonNameQuery names, Texts texts) {
        this.people = people;
        this.units = units;
        this.unitQuery = unitQuery;
        this.names = names;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "people";
    }

    @Override
    public String permission() {
        return PeopleModule.WRITE;
    }

    @Override
    public String titleKey() {
        return "people.import.title";
    }

    @Override
    public String backTo() {
        return "/people";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                new ImportColumn("name", "people.name", true, "单春梅"),
                new ImportColumn("unit", "people.unit", false, "办公室/接待科"),
                new ImportColumn("post", "people.post", false, "主办"),
                new ImportColumn("rank", "people.rank", false, "正科级"),
                new ImportColumn("sex", "people.sex", false, "女"),
                new ImportColumn("office", "people.import.office", false, "0543-5552101"),
                new ImportColumn("mobile", "people.import.mobile", false, "13800000000"),
                new ImportColumn("precedence", "people.precedence", false, "210"),
                new ImportColumn("from", "people.from", false, "2020-07-01"),
                new ImportColumn("until", "people.until", false, ""),
                new ImportColumn("reading", "people.reading", false, ""));
    }

    @Override
    public RowImporter begin() {
        return new Rows(unitQuery.byName(), names.taken());
    }

    /** What all rows need: units by name, and who is there already, as {@code name unit}. */
    private final class Rows implements RowImporter {

        private final Map<String, UnitId> unitsByName;
        private final Set<String> taken;
        private final Set<String> seen = new HashSet<>();

        /** As long as the office has no unit, a name alone is no slip of the pen: it makes one. */
        private final boolean noneYet;

        Rows(Map<String, UnitId> unitsByName, Set<String> taken) {
            this.unitsByName = new HashMap<>(unitsByName);
            this.noneYet = unitsByName.isEmpty();
            this.taken = taken;
        }

        @Override
        public List<String> problems(SheetRow row) {
            var problems = new ArrayList<String>();
            var unit = row.cell("unit");
            if (!unit.isEmpty() && !makesUnits(unit) && !unitsByName.containsKey(unit))
                problems.add(texts.t("people.import.unit", unit));
            NameRefused.faultOf(row.cell("name"), texts).ifPresent(problems::add);
            NameRefused.faultOfReading(row.cell("reading"), texts).ifPresent(problems::add);
            if (known(row)) problems.add(texts.t("people.import.known", row.cell("name")));
            for (var kind : List.of("office", "mobile"))
                PhoneCell.fault(row.cell(kind), texts).ifPresent(problems::add);
            if (!row.cell("sex").isEmpty() && SexWords.read(row.cell("sex")) == null)
                problems.add(texts.t("people.import.sex", row.cell("sex")));
            if (!row.cell("precedence").matches("|[1-9]\\d{0,3}"))
                problems.add(texts.t("people.import.precedence", row.cell("precedence")));
            for (var day : List.of("from", "until"))
                if (!row.cell(day).isEmpty() && TypedDay.read(row.cell(day)).isEmpty())
                    problems.add(texts.t("people.import.date", row.cell(day)));
            return problems;
        }

        /** Of one name in one unit there is but one; a row above in the same file counts as well. */
        private boolean known(SheetRow row) {
            var unit = row.cell("unit");
            var leaf = names(unit).reduce("", (above, below) -> below);
            var key = PersonNameQuery.key(row.cell("name"), unitsByName.get(leaf));
            return taken.contains(key)
                    || !seen.add(TypedText.compared(row.cell("name")) + " " + TypedText.compared(unit));
        }

        @Override
        public void take(SheetRow row) {
            var precedence = row.cell("precedence");
            people.add(new NewPerson(
                    row.cell("name"),
                    row.cell("reading"),
                    SexWords.read(row.cell("sex")),
                    row.cell("post"),
                    row.cell("rank"),
                    precedence.isEmpty() ? NewPerson.LAST : Integer.parseInt(precedence),
                    unit(row.cell("unit")),
                    phones(row),
                    TypedDay.read(row.cell("from")).orElse(null),
                    TypedDay.read(row.cell("until")).orElse(null)));
        }

        private @Nullable UnitId unit(String path) {
            UnitId parent = null;
            for (var name : names(path).toList()) {
                var under = parent;
                parent = makesUnits(path)
                        ? unitsByName.computeIfAbsent(name, fresh -> units.add(new NewUnit(under, fresh, fresh, 0)))
                        : unitsByName.get(name);
            }
            return parent;
        }

        private boolean makesUnits(String path) {
            return noneYet || path.contains(BELOW);
        }

        /** From the top down; {@code /车队} is a path as well, of one unit at the top. */
        private static Stream<String> names(String path) {
            return Stream.of(path.split(BELOW)).map(String::strip).filter(name -> !name.isEmpty());
        }
    }

    private List<PhoneNumber> phones(SheetRow row) {
        var phones = new ArrayList<PhoneNumber>();
        for (var kind : List.of("office", "mobile"))
            for (var number : PhoneCell.numbers(row.cell(kind)))
                phones.add(new PhoneNumber(texts.t("people.phone." + label(kind, number)), number));
        return phones;
    }

    /** A mobile number is one also in a column that has all numbers of a person. */
    private static String label(String kind, String number) {
        return PhoneDigits.isMobile(number) ? "mobile" : kind;
    }
}
