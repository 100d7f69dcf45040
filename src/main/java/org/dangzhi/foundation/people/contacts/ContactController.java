package org.dangzhi.foundation.people.contacts;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.ContactId;
import org.dangzhi.foundation.people.NewContact;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.people.page.ContactForm;
import org.dangzhi.foundation.people.page.ContactFormPage;
import org.dangzhi.foundation.people.page.ContactPage;
import org.dangzhi.foundation.people.page.PhonesForm;
import org.dangzhi.foundation.people.phones.PhoneNumberMasking;
import org.dangzhi.foundation.web.ConflictAnswer;
import org.dangzhi.foundation.web.ConflictingVersions;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.StaleVersionException;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One contact: page, form, changes. */
@Controller
@RequestMapping("/contacts")
class ContactController {

    private final ContactCommands contacts;
    private final PhoneNumberMasking numbers;
    private final CurrentPermissions permissions;
    private final Texts texts;

    ContactController(
            ContactCommands contacts, PhoneNumberMasking numbers, CurrentPermissions permissions, Texts texts) {
        this.contacts = contacts;
        this.numbers = numbers;
        this.permissions = permissions;
        this.texts = texts;
    }

    @GetMapping("/{id}")
    @RequiresPermission(PeopleModule.READ)
    String page(@PathVariable UUID id, Model model) {
        var card = contacts.of(new ContactId(id)).card();
        model.addAttribute(
                "page",
                new ContactPage(
                        id.toString(),
                        side(card.inside()),
                        card.unit(),
                        card.name(),
                        card.post(),
                        card.note(),
                        numbers.pageLines(card.phones()),
                        !numbers.shown(),
                        permissions.may(PeopleModule.CONTACT_WRITE)));
        return "people/ContactPage";
    }

    @GetMapping("/new")
    @RequiresPermission(PeopleModule.CONTACT_WRITE)
    String fresh(Model model) {
        var card = new NewContact(false, "", "", "", "", List.of());
        model.addAttribute("page", form("/contacts", "/contacts", "", card, 0));
        return "people/ContactFormPage";
    }

    @PostMapping
    @RequiresPermission(PeopleModule.CONTACT_WRITE)
    String add(@Valid @ModelAttribute ContactForm form, @Valid @ModelAttribute PhonesForm phones) {
        return "redirect:/contacts/" + contacts.add(card(form, phones)).id();
    }

    @GetMapping("/{id}/edit")
    @RequiresPermission(PeopleModule.CONTACT_WRITE)
    String edit(@PathVariable UUID id, Model model) {
        var contact = contacts.of(new ContactId(id));
        var address = "/contacts/" + id;
        model.addAttribute("page", form(address, address, address + "/removal", contact.card(), contact.version()));
        return "people/ContactFormPage";
    }

    @PostMapping("/{id}")
    @RequiresPermission(PeopleModule.CONTACT_WRITE)
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute ContactForm form,
            @Valid @ModelAttribute PhonesForm phones,
            Model model,
            HttpServletResponse response) {
        var contact = new ContactId(id);
        try {
            contacts.change(contact, form.writtenOver(), card(form, phones), numbers.shown());
            return "redirect:/contacts/" + id;
        } catch (StaleVersionException stale) {
            return ConflictAnswer.answer(versions(contacts.of(contact), card(form, phones)), model, response);
        }
    }

    @PostMapping("/{id}/removal")
    @RequiresPermission(PeopleModule.CONTACT_WRITE)
    String remove(@PathVariable UUID id) {
        contacts.remove(new ContactId(id));
        return "redirect:/contacts";
    }

    private ContactFormPage form(String action, String back, String remove, NewContact card, int version) {
        var form = new ContactForm(
                card.inside() ? "in" : "out", card.unit(), card.name(), card.post(), card.note(), version, null);
        var sides = List.of(new SelectOption("out", side(false)), new SelectOption("in", side(true)));
        return new ContactFormPage(action, back, remove, form, sides, numbers.formLines(card.phones()));
    }

    private NewContact card(ContactForm form, PhonesForm phones) {
        return new NewContact(
                form.side().equals("in"),
                form.unit(),
                form.name(),
                form.post(),
                form.note(),
                numbers.shown() ? PhoneNumberMasking.sent(phones.label(), phones.number()) : List.of());
    }

    private ConflictingVersions versions(Contact contact, NewContact yours) {
        var now = contact.card();
        return new ConflictingVersions(
                contact.version(),
                "/contacts/" + contact.id().id(),
                List.of(
                        line("people.side", side(now.inside()), side(yours.inside())),
                        line("people.unit", now.unit(), yours.unit()),
                        line("people.contact.name", now.name(), yours.name()),
                        line("people.post", now.post(), yours.post()),
                        line("people.note", now.note(), yours.note()),
                        line(
                                "people.phones",
                                numbers.line(now.phones()),
                                numbers.line(numbers.shown() ? yours.phones() : now.phones()))));
    }

    private ConflictingVersions.Line line(String key, String now, String yours) {
        return new ConflictingVersions.Line(texts.t(key), now, yours.strip());
    }

    private String side(boolean inside) {
        return texts.t(inside ? "people.side.in" : "people.side.out");
    }
}
