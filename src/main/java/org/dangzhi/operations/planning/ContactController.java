package org.dangzhi.operations.planning;

import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Times;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.planning.page.ContactAnswerPage;
import org.dangzhi.operations.planning.page.ContactPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The contact test of a draft: asked and followed by who plans, answered by everybody on it. */
@Controller
class ContactController {

    private final Drafts drafts;
    private final ContactTests tests;
    private final People people;
    private final DutyTabs tabs;
    private final Texts texts;
    private final Times times;

    ContactController(Drafts drafts, ContactTests tests, People people, DutyTabs tabs, Texts texts, Times times) {
        this.drafts = drafts;
        this.tests = tests;
        this.people = people;
        this.tabs = tabs;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping("/duty/plan/drafts/{id}/contact")
    @Needs(RosterAccess.PLAN)
    String page(@PathVariable UUID id, Model model) {
        var draft = drafts.of(id);
        var answers = tests.of(id);
        var names = people.names(answers.stream()
                .flatMap(one -> Stream.ofNullable(one.reachedBy()))
                .distinct()
                .toList());
        var asked =
                people.names(answers.stream().map(ContactTests.Answer::person).toList());
        model.addAttribute(
                "page",
                new ContactPage(
                        tabs.all(),
                        "/duty/plan/drafts/" + id,
                        texts.t("planning.draft.of", draft.number(), times.days(draft.from(), draft.to())),
                        tests.askedAt(id).map(times::at).orElse(""),
                        answers.stream()
                                .map(one -> {
                                    var name = asked.get(one.person());
                                    var by = one.reachedBy() == null ? null : names.get(one.reachedBy());
                                    return new ContactPage.Row(
                                            one.person().id().toString(),
                                            name == null ? "" : name.name(),
                                            name == null ? "" : name.post(),
                                            one.phone() == null ? "" : one.phone(),
                                            one.at() == null ? "" : times.at(one.at()),
                                            by == null ? "" : by.name());
                                })
                                .toList(),
                        (int) answers.stream().filter(ContactTests.Answer::open).count()));
        return "planning/ContactPage";
    }

    @PostMapping("/duty/plan/drafts/{id}/contact")
    @Needs(RosterAccess.PLAN)
    String begin(@PathVariable UUID id) {
        tests.begin(drafts.of(id));
        return back(id);
    }

    @PostMapping("/duty/plan/drafts/{id}/contact/reached")
    @Needs(RosterAccess.PLAN)
    String reached(@PathVariable UUID id, @RequestParam UUID person) {
        drafts.of(id);
        tests.reached(id, new PersonId(person));
        return back(id);
    }

    @GetMapping("/duty/contact-tests/{id}")
    @Needs(RosterAccess.WISH)
    String asked(@PathVariable UUID id, Model model) {
        model.addAttribute("page", new ContactAnswerPage(tabs.all(), "/duty/contact-tests/" + id, tests.answered(id)));
        return "planning/ContactAnswerPage";
    }

    @PostMapping("/duty/contact-tests/{id}")
    @Needs(RosterAccess.WISH)
    String answer(@PathVariable UUID id) {
        tests.answer(id);
        return "redirect:/duty/contact-tests/" + id;
    }

    private static String back(UUID id) {
        return "redirect:/duty/plan/drafts/" + id + "/contact";
    }
}
