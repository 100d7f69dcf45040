package org.dangzhi.foundation.notify;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.notify.page.ChoicePage;
import org.dangzhi.foundation.notify.page.ChoicePage.Box;
import org.dangzhi.foundation.notify.page.ChoicePage.Line;
import org.dangzhi.foundation.notify.sending.Channel;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How I want to be told. */
@Controller
@RequestMapping("/me/notices")
@Needs(Needs.SIGNED_IN)
class ChoiceController {

    /** @param chosen boxes that are ticked, {@code ALARM:EMAIL} */
    record ChoiceForm(
            @Email @Size(max = 120) @Nullable String email,
            @Nullable List<@Pattern(regexp = "(QUIET|NORMAL|ALARM):(EMAIL|WECOM|DINGTALK|SMS)") String> chosen) {

        List<String> boxes() {
            return chosen == null ? List.of() : chosen;
        }
    }

    private final ChoiceDesk desk;
    private final Ways ways;
    private final People people;
    private final Texts texts;

    ChoiceController(ChoiceDesk desk, Ways ways, People people, Texts texts) {
        this.desk = desk;
        this.ways = ways;
        this.people = people;
        this.texts = texts;
    }

    @GetMapping
    String page(Model model) {
        var me = people.me();
        var choices = desk.choices(me);
        var open = ways.open();
        var lines = Arrays.stream(Urgency.values())
                .map(urgency -> new Line(
                        texts.t("notify.urgency." + urgency),
                        texts.t("notify.urgency." + urgency + ".hint"),
                        Arrays.stream(Channel.values())
                                .map(channel -> new Box(
                                        urgency + ":" + channel,
                                        texts.t("notify.channel." + channel),
                                        choices.getOrDefault(urgency, Set.of()).contains(channel),
                                        open.contains(channel)))
                                .toList()))
                .toList();
        model.addAttribute("page", new ChoicePage(desk.email(me), desk.phone(me), lines));
        return "notify/ChoicePage";
    }

    @PostMapping
    String choose(@Valid ChoiceForm form) {
        desk.choose(people.me(), form.email() == null ? "" : form.email().strip(), form.boxes());
        return "redirect:/me/notices";
    }
}
