package org.dangzhi.foundation.people.contacts;

import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.people.DirectoryIndexing;
import org.dangzhi.foundation.people.NewContact;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.people.SavedFilters;
import org.dangzhi.foundation.people.page.ContactsPage;
import org.dangzhi.foundation.people.phones.PhoneNumberMasking;
import org.dangzhi.foundation.sheets.SheetColumn;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.PageAddress;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of contacts, as a page and as xlsx. */
@Controller
class ContactListController {

    private static final int SHOWN = 50;

    private final ContactListQuery list;
    private final SavedFilters filters;
    private final PhoneNumberMasking numbers;
    private final CurrentPermissions permissions;
    private final Texts texts;
    private final Sheets sheets;
    private final AuditTrail audit;

    ContactListController(
            ContactListQuery list,
            SavedFilters filters,
            PhoneNumberMasking numbers,
            CurrentPermissions permissions,
            Texts texts,
            Sheets sheets,
            AuditTrail audit) {
        this.list = list;
        this.filters = filters;
        this.numbers = numbers;
        this.permissions = permissions;
        this.texts = texts;
        this.sheets = sheets;
        this.audit = audit;
    }

    @GetMapping("/contacts")
    @RequiresPermission(PeopleModule.READ)
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var page = list.page(new ContactListQuery.Filter(q.strip(), side, numbers.shown()), after, SHOWN);
        model.addAttribute(
                "page",
                new ContactsPage(
                        q.strip(),
                        side,
                        filters.bar(address("/contacts", q, side, ""), !q.isBlank() || !side.isEmpty()),
                        page.rows().stream().map(this::row).toList(),
                        texts.t("people.contacts.total", page.total()),
                        after.isEmpty() ? "" : address("/contacts", q, side, ""),
                        page.next() == null ? "" : address("/contacts", q, side, page.next()),
                        permissions.may(PeopleModule.EXPORT) ? address("/contacts/export", q, side, "") : "",
                        permissions.may(PeopleModule.CONTACT_WRITE)));
        return "people/ContactsPage";
    }

    @GetMapping("/contacts/export")
    @RequiresPermission(PeopleModule.EXPORT)
    ResponseEntity<Resource> export(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String side) {
        audit.note("people.export", DirectoryIndexing.CONTACT, Map.of("filter", address("/contacts", q, side, "")));
        var filter = new ContactListQuery.Filter(q.strip(), side, numbers.shown());
        return sheets.export(texts.t("people.tab.contacts"), columns(), list.all(filter));
    }

    private List<SheetColumn<ContactListQuery.Row>> columns() {
        return List.of(
                new SheetColumn<>(texts.t("people.side"), 10, row -> side(row.card())),
                new SheetColumn<>(texts.t("people.unit"), 26, row -> row.card().unit()),
                new SheetColumn<>(
                        texts.t("people.contact.name"), 18, row -> row.card().name()),
                new SheetColumn<>(texts.t("people.post"), 18, row -> row.card().post()),
                new SheetColumn<>(
                        texts.t("people.phones"),
                        36,
                        row -> numbers.line(row.card().phones())),
                new SheetColumn<>(texts.t("people.note"), 40, row -> row.card().note()));
    }

    private String side(NewContact card) {
        return texts.t(card.inside() ? "people.side.in" : "people.side.out");
    }

    private ContactsPage.Row row(ContactListQuery.Row row) {
        var card = row.card();
        return new ContactsPage.Row(
                row.id().id().toString(),
                card.unit(),
                card.name(),
                card.post(),
                numbers.pageLines(card.phones()),
                card.note());
    }

    /** The same list at another place. */
    private static String address(String path, String q, String side, String after) {
        return PageAddress.of(path)
                .with("q", q.strip())
                .with("side", side)
                .with("after", after)
                .toString();
    }
}
