package org.dangzhi.foundation.notify.channels;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dangzhi.foundation.notify.DeliveryHandler;
import org.dangzhi.foundation.notify.NotifyModule;
import org.dangzhi.foundation.notify.page.ChannelPage;
import org.dangzhi.foundation.notify.page.TestMessageResult;
import org.dangzhi.foundation.notify.sending.ChannelSetting;
import org.dangzhi.foundation.notify.sending.MessageNotSentException;
import org.dangzhi.foundation.notify.sending.NotificationChannel;
import org.dangzhi.foundation.notify.sending.OutgoingMessage.Recipient;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office's channels: mail server, robots, gateway. */
@Controller
@RequestMapping("/settings/channels")
@RequiresPermission(NotifyModule.CHANNELS)
class ChannelController {

    /**
     * Form of one channel; {@code secret} and {@code address} are empty to keep what is set.
     *
     * @param login at the mail server; {@code secret} and {@code address} are empty to keep what is set
     */
    record SettingForm(
            boolean enabled,

            @Size(max = 200) @Pattern(regexp = "[\\p{Alnum}.:_-]*") @Nullable
            String host,

            @Min(0) @Max(65_535) @Nullable Integer port,
            @Pattern(regexp = "TLS|STARTTLS|NONE") @Nullable String security,
            @Size(max = 120) @Nullable String login,
            @Email @Size(max = 120) @Nullable String sender,
            @Pattern(regexp = "TEXT|MARKDOWN") @Nullable String format,
            @Size(max = 500) @Nullable String address,
            @Size(max = 500) @Nullable String secret) {

        ChannelSetting way(NotificationChannel channel) {
            return new ChannelSetting(
                    channel,
                    enabled,
                    PlainText.typed(host),
                    port == null ? 0 : port,
                    security == null ? "TLS" : security,
                    PlainText.typed(login),
                    PlainText.typed(sender),
                    format == null ? "TEXT" : format,
                    PlainText.typed(address),
                    PlainText.typed(secret));
        }
    }

    record GeneralForm(
            @NotNull @Size(max = 200) @Pattern(regexp = "(https?://[\\p{Alnum}.:_\\[\\]-]+/?)?")
            String base,

            @NotNull @Pattern(regexp = "zh-CN|en") String language) {}

    private final ChannelCommands commands;
    private final ChannelPages pages;
    private final DeliveryHandler handler;
    private final Texts texts;

    ChannelController(ChannelCommands commands, ChannelPages pages, DeliveryHandler handler, Texts texts) {
        this.commands = commands;
        this.pages = pages;
        this.handler = handler;
        this.texts = texts;
    }

    @GetMapping
    String general(Model model) {
        model.addAttribute("page", pages.general());
        return "notify/NotificationSettingsPage";
    }

    @PostMapping
    String setGeneral(@Valid GeneralForm form) {
        commands.setGeneral(form.base(), form.language());
        return "redirect:/settings/channels";
    }

    @GetMapping("/{channel}")
    String page(@PathVariable NotificationChannel channel, Model model) {
        ChannelPage page = pages.of(commands.way(channel));
        model.addAttribute("page", page);
        return "notify/ChannelPage";
    }

    @PostMapping("/{channel}")
    String set(@PathVariable NotificationChannel channel, @Valid SettingForm form) {
        commands.set(form.way(channel));
        return "redirect:/settings/channels/" + channel;
    }

    /** Goes out at once and by no outbox: whoever sets a channel wants to see it work. */
    @PostMapping("/{channel}/test")
    String test(
            @PathVariable NotificationChannel channel,
            @RequestParam(defaultValue = "") @Size(max = 120) String to,
            Model model) {
        var receiver = new Recipient("", to.strip(), to.strip());
        if (!channel.isGroup() && to.isBlank()) throw new ChannelRefused("to", "to");
        model.addAttribute("result", tried(channel, receiver));
        return "notify/TestMessageResult";
    }

    private TestMessageResult tried(NotificationChannel channel, Recipient receiver) {
        try {
            var trial = commands.trial(channel, receiver);
            handler.send(trial.way(), trial.message());
            return new TestMessageResult(true, texts.t("notify.channel.test.sent"));
        } catch (MessageNotSentException why) {
            return new TestMessageResult(false, texts.t(why.key(), why.detail()));
        }
    }
}
