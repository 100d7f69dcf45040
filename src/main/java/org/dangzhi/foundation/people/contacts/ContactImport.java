package org.dangzhi.foundation.people.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.NewContact;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.people.PhoneNumber;
import org.dangzhi.foundation.people.names.NameRefused;
import org.dangzhi.foundation.people.phones.PhoneCell;
import org.dangzhi.foundation.sheets.ImportColumn;
import org.dangzhi.foundation.sheets.SheetImport;
import org.dangzhi.foundation.sheets.SheetRow;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;

/** Contacts from Excel or a pasted block. */
@Component
class ContactImport implements SheetImport {

    private static final List<String> NUMBERS = List.of("phone", "second");

    private final ContactCommands contacts;
    private final ContactListQuery list;
    private final Texts texts;

    ContactImport(ContactCommands contacts, ContactListQuery list, Texts texts) {
        this.contacts = contacts;
        this.list = list;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "contacts";
    }

    @Override
    public String permission() {
        return PeopleModule.CONTACT_WRITE;
    }

    @Override
    public String titleKey() {
        return "people.contacts.import.title";
    }

    @Override
    public String backTo() {
        return "/contacts";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                new ImportColumn("unit", "people.unit", false, "滨北市应急管理局"),
                new ImportColumn("name", "people.contact.name", true, "指挥中心"),
                new ImportColumn("post", "people.post", false, ""),
                new ImportColumn("phone", "people.import.phone", true, "0543-3162119"),
                new ImportColumn("second", "people.import.second", false, ""),
                new ImportColumn("side", "people.side", false, "外单位"),
                new ImportColumn("note", "people.note", false, "信息报送"));
    }

    @Override
    public RowImporter begin() {
        return new Rows(list.known());
    }

    private final class Rows implements RowImporter {

        private final Set<String> known;

        Rows(Set<String> known) {
            this.known = known;
        }

        @Override
        public List<String> problems(SheetRow row) {
            var problems = new ArrayList<String>();
            if (!known.add(row.cell("unit") + " " + row.cell("name")))
                problems.add(texts.t("people.import.known", row.cell("name")));
            NameRefused.faultOf(row.cell("name"), texts).ifPresent(problems::add);
            for (var number : NUMBERS) PhoneCell.fault(row.cell(number), texts).ifPresent(problems::add);
            if (!row.cell("side").isEmpty() && side(row, true) != side(row, false))
                problems.add(texts.t("people.import.side", row.cell("side")));
            return problems;
        }

        @Override
        public void take(SheetRow row) {
            var phones = NUMBERS.stream()
                    .map(row::cell)
                    .flatMap(cell -> PhoneCell.numbers(cell).stream())
                    .distinct()
                    .map(number -> new PhoneNumber("", number))
                    .toList();
            contacts.add(new NewContact(
                    side(row, false), row.cell("unit"), row.cell("name"), row.cell("post"), row.cell("note"), phones));
        }
    }

    /** Whether it stands inside; what cannot be read is what the caller says. */
    private static boolean side(SheetRow row, boolean unread) {
        var word = row.cell("side").toLowerCase(java.util.Locale.ROOT);
        if (Stream.of("本系统", "内部", "内", "系统内", "inside", "in").anyMatch(word::equals)) return true;
        if (Stream.of("外单位", "外部", "外", "系统外", "outside", "out").anyMatch(word::equals)) return false;
        return unread;
    }
}
