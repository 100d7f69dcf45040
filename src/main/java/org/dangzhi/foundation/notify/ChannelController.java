package org.dangzhi.foundation.notify;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.dangzhi.foundation.notify.page.ChannelPage;
import org.dangzhi.foundation.notify.page.TestResult;
import org.dangzhi.foundation.notify.sending.Channel;
import org.dangzhi.foundation.notify.sending.Message.Receiver;
import org.dangzhi.foundation.notify.sending.SendFailed;
import org.dangzhi.foundation.notify.sending.Way;
import org.dangzhi.foundation.web.Needs;
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
@Needs(NotifyGrants.CHANNELS)
class ChannelController {

    /** @param login at the mail server; {@code secret} and {@code address} are empty to keep what is set */
    record WayForm(
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

        Way way(Channel channel) {
            return new Way(
                    channel,
                    enabled,
                    text(host),
                    port == null ? 0 : port,
                    security == null ? "TLS" : security,
                    text(login),
                    text(sender),
                    format == null ? "TEXT" : format,
                    text(address),
                    text(secret));
        }

        private static String text(@Nullable String typed) {
            return typed == null ? "" : typed.strip();
        }
    }

    record GeneralForm(
            @NotNull @Size(max = 200) @Pattern(regexp = "(https?://[\\p{Alnum}.:_\\[\\]-]+/?)?")
            String base,

            @NotNull @Pattern(regexp = "zh-CN|en") String language) {}

    private final ChannelDesk desk;
    private final ChannelPages pages;
    private final Postman postman;
    private final Texts texts;

    ChannelController(ChannelDesk desk, ChannelPages pages, Postman postman, Texts texts) {
        this.desk = desk;
        this.pages = pages;
        this.postman = postman;
        this.texts = texts;
    }

    @GetMapping
    String general(Model model) {
        model.addAttribute("page", pages.general());
        return "notify/GeneralPage";
    }

    @PostMapping
    String setGeneral(@Valid GeneralForm form) {
        desk.setGeneral(form.base(), form.language());
        return "redirect:/settings/channels";
    }

    @GetMapping("/{channel}")
    String page(@PathVariable Channel channel, Model model) {
        ChannelPage page = pages.of(desk.way(channel));
        model.addAttribute("page", page);
        return "notify/ChannelPage";
    }

    @PostMapping("/{channel}")
    String set(@PathVariable Channel channel, @Valid WayForm form) {
        desk.set(form.way(channel));
        return "redirect:/settings/channels/" + channel;
    }

    /** Goes out at once and by no outbox: whoever sets a channel wants to see it work. */
    @PostMapping("/{channel}/test")
    String test(
            @PathVariable Channel channel, @RequestParam(defaultValue = "") @Size(max = 120) String to, Model model) {
        var receiver = new Receiver("", to.strip(), to.strip());
        if (!channel.isGroup() && to.isBlank()) throw new ChannelRefused("to", "to");
        model.addAttribute("result", tried(channel, receiver));
        return "notify/TestResult";
    }

    private TestResult tried(Channel channel, Receiver receiver) {
        try {
            var trial = desk.trial(channel, receiver);
            postman.send(trial.way(), trial.message());
            return new TestResult(true, texts.t("notify.channel.test.sent"));
        } catch (SendFailed why) {
            return new TestResult(false, texts.t(why.key(), why.detail()));
        }
    }
}
