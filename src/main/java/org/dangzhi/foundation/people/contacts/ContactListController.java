package org.dangzhi.foundation.people.contacts;

import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.audit.AuditTrail;
import org.dangzhi.foundation.people.DirectoryMenu;
import org.dangzhi.foundation.people.Findable;
import org.dangzhi.foundation.people.NewContact;
import org.dangzhi.foundation.people.Numbers;
import org.dangzhi.foundation.people.Permissions;
import org.dangzhi.foundation.people.page.ContactsPage;
import org.dangzhi.foundation.sheets.Column;
import org.dangzhi.foundation.sheets.Sheets;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Permits;
import org.dangzhi.foundation.web.Texts;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of contacts, as a page and as xlsx. */
@Controller
class ContactListController {

    private static final int SHOWN = 50;

    private final ContactList list;
    private final DirectoryMenu menu;
    private final Numbers numbers;
    private final Permits permits;
    private final Texts texts;
    private final Sheets sheets;
    private final AuditTrail audit;

    ContactListController(
            ContactList list,
            DirectoryMenu menu,
            Numbers numbers,
            Permits permits,
            Texts texts,
            Sheets sheets,
            AuditTrail audit) {
        this.list = list;
        this.menu = menu;
        this.numbers = numbers;
        this.permits = permits;
        this.texts = texts;
        this.sheets = sheets;
        this.audit = audit;
    }

    @GetMapping("/contacts")
    @Needs(Permissions.READ)
    String page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String side,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        var page = list.page(new ContactList.Filter(q.strip(), side, numbers.shown()), after, SHOWN);
        model.addAttribute(
                "page",
                new ContactsPage(
                        menu.tabs(),
                        q.strip(),
                        side,
                        page.rows().stream().map(this::row).toList(),
                        texts.t("people.contacts.total", page.total()),
                        after.isEmpty() ? "" : address("/contacts", q, side, ""),
                        page.next() == null ? "" : address("/contacts", q, side, page.next()),
                        permits.may(Permissions.EXPORT) ? address("/contacts/export", q, side, "") : "",
                        permits.may(Permissions.CONTACT_WRITE)));
        return "people/ContactsPage";
    }

    @GetMapping("/contacts/export")
    @Needs(Permissions.EXPORT)
    ResponseEntity<Resource> export(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String side) {
        audit.note("people.export", Findable.CONTACT, Map.of("filter", address("/contacts", q, side, "")));
        var filter = new ContactList.Filter(q.strip(), side, numbers.shown());
        return sheets.export(texts.t("people.tab.contacts"), columns(), list.all(filter));
    }

    private List<Column<ContactList.Row>> columns() {
        return List.of(
                new Column<>(texts.t("people.side"), 10, row -> side(row.card())),
                new Column<>(texts.t("people.unit"), 26, row -> row.card().unit()),
                new Column<>(
                        texts.t("people.contact.name"), 18, row -> row.card().name()),
                new Column<>(texts.t("people.post"), 18, row -> row.card().post()),
                new Column<>(
                        texts.t("people.phones"),
                        36,
                        row -> numbers.line(row.card().phones())),
                new Column<>(texts.t("people.note"), 40, row -> row.card().note()));
    }

    private String side(NewContact card) {
        return texts.t(card.inside() ? "people.side.in" : "people.side.out");
    }

    private ContactsPage.Row row(ContactList.Row row) {
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
        var address = UriComponentsBuilder.fromPath(path);
        if (!q.isBlank()) address.queryParam("q", "{q}");
        if (!side.isEmpty()) address.queryParam("side", "{side}");
        if (!after.isEmpty()) address.queryParam("after", "{after}");
        return address.encode()
                .buildAndExpand(Map.of("q", q.strip(), "side", side, "after", after))
                .toUriString();
    }
}
