package org.dangzhi.foundation.notify.preferences;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.dangzhi.foundation.notify.Urgency;
import org.dangzhi.foundation.notify.channels.ChannelSettingRows;
import org.dangzhi.foundation.notify.page.NotificationPreferencesPage;
import org.dangzhi.foundation.notify.page.NotificationPreferencesPage.Box;
import org.dangzhi.foundation.notify.page.NotificationPreferencesPage.Line;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Controller of one's own notification preferences. */
@Controller
@RequestMapping("/me/notices")
@RequiresPermission(RequiresPermission.SIGNED_IN)
class NotificationPreferencesController {

    /**
     * Form of notification preferences.
     *
     * @param chosen boxes that are ticked, {@code ALARM:EMAIL}
     */
    record PreferencesForm(
            @Email @Size(max = 120) @Nullable String email,
            @Nullable List<@Pattern(regexp = "(QUIET|NORMAL|ALARM):(EMAIL|WECOM|DINGTALK|SMS)") String> chosen,
            boolean mentions) {

        List<String> boxes() {
            return chosen == null ? List.of() : chosen;
        }
    }

    private final NotificationPreferencesCommands commands;
    private final ChannelSettingRows settings;
    private final People people;
    private final Texts texts;

    NotificationPreferencesController(
            NotificationPreferencesCommands commands, ChannelSettingRows settings, People people, Texts texts) {
        this.commands = commands;
        this.settings = settings;
        this.people = people;
        this.texts = texts;
    }

    @GetMapping
    String page(Model model) {
        var me = people.me();
        var choices = commands.choices(me);
        var open = settings.open();
        var lines = Arrays.stream(Urgency.values())
                .map(urgency -> new Line(
                        texts.t("notify.urgency." + urgency),
                        texts.t("notify.urgency." + urgency + ".hint"),
                        Arrays.stream(NotificationChannel.values())
                                .map(channel -> new Box(
                                        urgency + ":" + channel,
                                        texts.t("notify.channel." + channel),
                                        choices.getOrDefault(urgency, Set.of()).contains(channel),
                                        open.contains(channel)))
                                .toList()))
                .toList();
        model.addAttribute(
                "page",
                new NotificationPreferencesPage(
                        commands.email(me), commands.phone(me), lines, commands.wantsMentions(me)));
        return "notify/NotificationPreferencesPage";
    }

    @PostMapping
    String choose(@Valid PreferencesForm form) {
        commands.choose(people.me(), form.email() == null ? "" : form.email().strip(), form.boxes(), form.mentions());
        return "redirect:/me/notices";
    }
}
