package org.dangzhi.operations.handover;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.web.Conflict;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.Stale;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.Versions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is written into a handover, and who signs. */
@Controller
@Needs(HandoverConfiguration.WRITE)
class WritingController {

    record Noted(
            @NotBlank String source,
            @NotNull UUID subject,
            @Size(max = 300) @Nullable String nextStep,
            @Size(max = 500) @Nullable String note,
            @Nullable UUID taker) {}

    /** @param source and {@code subject} name one line; without them all that nobody has is meant */
    record Taken(
            @NotNull UUID taker,
            @Nullable String source,
            @Nullable UUID subject) {

        Lines.@Nullable Name line() {
            return source == null || subject == null ? null : new Lines.Name(source, subject);
        }
    }

    /** @param over the version that is to be overwritten, by who has seen it */
    record Completed(
            @NotNull Integer version,
            @Nullable Integer over,
            @Size(max = 2000) @Nullable String special,
            @Size(max = 2000) @Nullable String whereabouts) {

        int seen() {
            return over == null ? version : over;
        }
    }

    record Found(
            @NotNull UUID thing,
            @NotNull Boolean sound,
            @Size(max = 200) @Nullable String note) {}

    /** What the leaving primary has typed goes with his signature; the others send none of it. */
    record Signed(
            @NotNull Part part,
            @NotBlank @Size(max = 200) String password,
            @Nullable Integer version,
            @Nullable Integer over,
            @Size(max = 2000) @Nullable String special,
            @Size(max = 2000) @Nullable String whereabouts) {

        @Nullable
        Completed completed() {
            return part != Part.LEAVING_PRIMARY || version == null
                    ? null
                    : new Completed(version, over, special, whereabouts);
        }
    }

    private final Handovers handovers;
    private final SigningDesk desk;
    private final Texts texts;

    WritingController(Handovers handovers, SigningDesk desk, Texts texts) {
        this.handovers = handovers;
        this.desk = desk;
        this.texts = texts;
    }

    @PostMapping("/handover/{id}/text")
    String write(@PathVariable UUID id) {
        handovers.write(new HandoverId(id));
        return back(id);
    }

    @PostMapping("/handover/{id}/notes")
    String complete(@PathVariable UUID id, @Valid Completed typed, Model model, HttpServletResponse response) {
        try {
            handovers.complete(new HandoverId(id), typed.seen(), text(typed.special()), text(typed.whereabouts()));
            return back(id);
        } catch (Stale stale) {
            return Conflict.answer(versions(handovers.known(new HandoverId(id)), typed), model, response);
        }
    }

    private Versions versions(Handover now, Completed yours) {
        return new Versions(
                now.version(),
                "/handover/" + now.id().id(),
                List.of(
                        line("handover.whereabouts", now.whereabouts(), yours.whereabouts()),
                        line("handover.special", now.special(), yours.special())));
    }

    private Versions.Line line(String title, String now, @Nullable String yours) {
        return new Versions.Line(texts.t(title), now, text(yours).strip());
    }

    @PostMapping("/handover/{id}/lines")
    String annotate(@PathVariable UUID id, @Valid Noted noted) {
        var taker = noted.taker();
        handovers.annotate(
                new HandoverId(id),
                new Lines.Name(noted.source(), noted.subject()),
                text(noted.nextStep()),
                text(noted.note()),
                taker == null ? null : new PersonId(taker));
        return back(id);
    }

    @PostMapping("/handover/{id}/takers")
    String take(@PathVariable UUID id, @Valid Taken taken) {
        handovers.take(new HandoverId(id), taken.line(), new PersonId(taken.taker()));
        return back(id);
    }

    @PostMapping("/handover/{id}/requests")
    String askLeader(@PathVariable UUID id) {
        handovers.askLeader(new HandoverId(id));
        return back(id);
    }

    @PostMapping("/handover/{id}/things")
    String found(@PathVariable UUID id, @Valid Found found) {
        handovers.found(new HandoverId(id), found.thing(), found.sound(), text(found.note()));
        return back(id);
    }

    @PostMapping("/handover/{id}/signatures")
    String sign(@PathVariable UUID id, @Valid Signed signed, Model model, HttpServletResponse response) {
        var handover = new HandoverId(id);
        var typed = signed.completed();
        if (typed == null) {
            desk.sign(handover, signed.part(), signed.password());
            return back(id);
        }
        try {
            desk.completeAndSign(
                    handover, typed.seen(), text(typed.special()), text(typed.whereabouts()), signed.password());
            return back(id);
        } catch (Stale stale) {
            return Conflict.answer(versions(handovers.known(handover), typed), model, response);
        }
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    private static String back(UUID id) {
        return "redirect:/handover/" + id;
    }
}
