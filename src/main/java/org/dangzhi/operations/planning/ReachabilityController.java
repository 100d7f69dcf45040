package org.dangzhi.operations.planning;

import java.util.UUID;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.operations.duty.DutyTabs;
import org.dangzhi.operations.planning.page.ReachabilityAnswerPage;
import org.dangzhi.operations.planning.page.ReachabilityPage;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of a draft's reachability check: asked and followed by who plans, answered by everybody on it. */
@Controller
class ReachabilityController {

    private final DraftRepository drafts;
    private final ReachabilityChecks checks;
    private final People people;
    private final DutyTabs tabs;
    private final Texts texts;
    private final TimeWords times;

    ReachabilityController(
            DraftRepository drafts,
            ReachabilityChecks checks,
            People people,
            DutyTabs tabs,
            Texts texts,
            TimeWords times) {
        this.drafts = drafts;
        this.checks = checks;
        this.people = people;
        this.tabs = tabs;
        this.texts = texts;
        this.times = times;
    }

    @GetMapping("/duty/plan/drafts/{id}/contact")
    @RequiresPermission(PlanningModule.PLAN)
    String page(@PathVariable UUID id, Model model) {
        var draft = drafts.of(new DraftId(id));
        var answers = checks.of(id);
        var names = people.names(answers.stream()
                .flatMap(one -> Stream.ofNullable(one.reachedBy()))
                .distinct()
                .toList());
        var asked = people.names(
                answers.stream().map(ReachabilityChecks.Answer::person).toList());
        model.addAttribute(
                "page",
                new ReachabilityPage(
                        tabs.all(),
                        "/duty/plan/drafts/" + id,
                        texts.t("planning.draft.of", draft.number(), times.days(draft.from(), draft.to())),
                        checks.askedAt(id).map(times::at).orElse(""),
                        answers.stream()
                                .map(one -> {
                                    var name = asked.get(one.person());
                                    var by = one.reachedBy() == null ? null : names.get(one.reachedBy());
                                    return new ReachabilityPage.Row(
                                            one.person().id().toString(),
                                            name == null ? "" : name.name(),
                                            name == null ? "" : name.post(),
                                            one.phone() == null ? "" : one.phone(),
                                            one.at() == null ? "" : times.at(one.at()),
                                            by == null ? "" : by.name());
                                })
                                .toList(),
                        (int) answers.stream()
                                .filter(ReachabilityChecks.Answer::open)
                                .count()));
        return "planning/ReachabilityPage";
    }

    @PostMapping("/duty/plan/drafts/{id}/contact")
    @RequiresPermission(PlanningModule.PLAN)
    String begin(@PathVariable UUID id) {
        checks.begin(drafts.of(new DraftId(id)));
        return back(id);
    }

    @PostMapping("/duty/plan/drafts/{id}/contact/reached")
    @RequiresPermission(PlanningModule.PLAN)
    String reached(@PathVariable UUID id, @RequestParam UUID person) {
        drafts.of(new DraftId(id));
        checks.reached(id, new PersonId(person));
        return back(id);
    }

    @GetMapping("/duty/contact-tests/{id}")
    @RequiresPermission(PlanningModule.WISH)
    String asked(@PathVariable UUID id, Model model) {
        model.addAttribute(
                "page", new ReachabilityAnswerPage(tabs.all(), "/duty/contact-tests/" + id, checks.answered(id)));
        return "planning/ReachabilityAnswerPage";
    }

    @PostMapping("/duty/contact-tests/{id}")
    @RequiresPermission(PlanningModule.WISH)
    String answer(@PathVariable UUID id) {
        checks.answer(id);
        return "redirect:/duty/contact-tests/" + id;
    }

    private static String back(UUID id) {
        return "redirect:/duty/plan/drafts/" + id + "/contact";
    }
}
