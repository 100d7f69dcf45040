package org.dangzhi.operations.handover;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.ConflictAnswer;
import org.dangzhi.foundation.web.ConflictingVersions;
import org.dangzhi.foundation.web.PlainText;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.StaleVersionException;
import org.dangzhi.foundation.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of what is written into a handover, and of who signs. */
@Controller
@RequiresPermission(HandoverModule.WRITE)
class HandoverEditController {

    record LineForm(
            @NotBlank String source,
            @NotNull UUID subject,
            @Size(max = 300) @Nullable String nextStep,
            @Size(max = 500) @Nullable String note,
            @Nullable UUID taker) {}

    /** @param lines those that were chosen, as {@code item-<uuid>} */
    record TakeOverForm(@NotNull UUID taker, @Nullable List<String> lines) {

        List<HandoverLineRows.Name> chosen() {
            return lines == null
                    ? List.of()
                    : lines.stream().map(HandoverLineRows.Name::parse).toList();
        }
    }

    /** @param over the version that is to be overwritten, by who has seen it */
    record CompletionForm(
            @NotNull Integer version,
            @Nullable Integer over,
            @Size(max = 2000) @Nullable String special,
            @Size(max = 2000) @Nullable String whereabouts) {

        int seen() {
            return over == null ? version : over;
        }
    }

    record AssetForm(
            @NotNull UUID thing,
            @NotNull Boolean sound,
            @Size(max = 200) @Nullable String note) {}

    /** What the leaving primary has typed goes with their signature; the others send none of it. */
    record SignatureForm(
            @NotNull SignatureRole part,
            @NotBlank @Size(max = 200) String password,
            @Size(max = 300) @Nullable String reason,
            @Nullable Integer version,
            @Nullable Integer over,
            @Size(max = 2000) @Nullable String special,
            @Size(max = 2000) @Nullable String whereabouts) {

        SignatureCommands.SignatureText text() {
            return new SignatureCommands.SignatureText(password, PlainText.of(reason));
        }

        @Nullable
        CompletionForm completed() {
            return part != SignatureRole.LEAVING_PRIMARY || version == null
                    ? null
                    : new CompletionForm(version, over, special, whereabouts);
        }
    }

    private final Handovers handovers;
    private final AskLeader leader;
    private final SignatureCommands commands;
    private final Texts texts;

    HandoverEditController(Handovers handovers, AskLeader leader, SignatureCommands commands, Texts texts) {
        this.handovers = handovers;
        this.leader = leader;
        this.commands = commands;
        this.texts = texts;
    }

    @PostMapping("/handover/{id}/text")
    String write(@PathVariable UUID id) {
        handovers.write(new HandoverId(id));
        return back(id);
    }

    @PostMapping("/handover/{id}/notes")
    String complete(@PathVariable UUID id, @Valid CompletionForm typed, Model model, HttpServletResponse response) {
        try {
            handovers.complete(
                    new HandoverId(id), typed.seen(), PlainText.of(typed.special()), PlainText.of(typed.whereabouts()));
            return back(id);
        } catch (StaleVersionException stale) {
            return ConflictAnswer.answer(versions(handovers.known(new HandoverId(id)), typed), model, response);
        }
    }

    private ConflictingVersions versions(Handover now, CompletionForm yours) {
        return new ConflictingVersions(
                now.version(),
                "/handover/" + now.id().id(),
                List.of(
                        line("handover.whereabouts", now.whereabouts(), yours.whereabouts()),
                        line("handover.special", now.special(), yours.special())));
    }

    private ConflictingVersions.Line line(String title, String now, @Nullable String yours) {
        return new ConflictingVersions.Line(
                texts.t(title), now, PlainText.of(yours).strip());
    }

    @PostMapping("/handover/{id}/lines")
    String annotate(@PathVariable UUID id, @Valid LineForm noted) {
        var taker = noted.taker();
        handovers.annotate(
                new HandoverId(id),
                new HandoverLineRows.Name(noted.source(), noted.subject()),
                PlainText.of(noted.nextStep()),
                PlainText.of(noted.note()),
                taker == null ? null : new PersonId(taker));
        return back(id);
    }

    @PostMapping("/handover/{id}/takers")
    String take(@PathVariable UUID id, @Valid TakeOverForm taken) {
        handovers.take(new HandoverId(id), taken.chosen(), new PersonId(taken.taker()));
        return back(id);
    }

    @PostMapping("/handover/{id}/takers/undo")
    String undoTake(@PathVariable UUID id, @RequestParam UUID take) {
        handovers.undoTake(new HandoverId(id), take);
        return back(id);
    }

    @PostMapping("/handover/{id}/requests")
    String askLeader(@PathVariable UUID id) {
        leader.ask(new HandoverId(id));
        return back(id);
    }

    @PostMapping("/handover/{id}/things")
    String found(@PathVariable UUID id, @Valid AssetForm found) {
        handovers.found(new HandoverId(id), found.thing(), found.sound(), PlainText.of(found.note()));
        return back(id);
    }

    @PostMapping("/handover/{id}/signatures")
    String sign(@PathVariable UUID id, @Valid SignatureForm signed, Model model, HttpServletResponse response) {
        var handover = new HandoverId(id);
        var typed = signed.completed();
        if (typed == null) {
            commands.sign(handover, signed.part(), signed.text());
            return back(id);
        }
        try {
            commands.completeAndSign(
                    handover,
                    typed.seen(),
                    PlainText.of(typed.special()),
                    PlainText.of(typed.whereabouts()),
                    signed.text());
            return back(id);
        } catch (StaleVersionException stale) {
            return ConflictAnswer.answer(versions(handovers.known(handover), typed), model, response);
        }
    }

    private static String back(UUID id) {
        return "redirect:/handover/" + id;
    }
}
