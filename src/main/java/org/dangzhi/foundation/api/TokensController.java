package org.dangzhi.foundation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.dangzhi.foundation.access.Signatures;
import org.dangzhi.foundation.access.SignedInUser;
import org.dangzhi.foundation.api.TokenRows.Token;
import org.dangzhi.foundation.api.page.NewToken;
import org.dangzhi.foundation.api.page.TokensPage;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.dangzhi.foundation.web.page.StateLabel;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One's own tokens for other systems. */
@Controller
@RequiresPermission(RequiresPermission.SIGNED_IN)
class TokensController {

    record Form(
            @NotBlank @Size(max = 60) String name,
            @NotEmpty Set<String> scopes,
            @Min(1) @Max(366) int days,
            @NotBlank String password) {}

    private final TokenRows tokens;
    private final Signatures signatures;
    private final Scopes scopes;
    private final Texts texts;
    private final TimeWords times;
    private final Clock clock;

    TokensController(
            TokenRows tokens, Signatures signatures, Scopes scopes, Texts texts, TimeWords times, Clock clock) {
        this.tokens = tokens;
        this.signatures = signatures;
        this.scopes = scopes;
        this.texts = texts;
        this.times = times;
        this.clock = clock;
    }

    @GetMapping("/me/tokens")
    String page(@AuthenticationPrincipal SignedInUser person, Model model) {
        model.addAttribute("page", shown(person));
        return "api/TokensPage";
    }

    /** Asks for the password, for a token outlives the session. It is shown this once; only its hash is kept. */
    @PostMapping("/me/tokens")
    String make(@AuthenticationPrincipal SignedInUser person, @Valid Form form, Model model) {
        scopes.check(form.scopes());
        signatures.confirm(person.personId(), form.password());
        var token = tokens.make(person.personId(), form.name().strip(), form.scopes(), Duration.ofDays(form.days()));
        model.addAttribute("once", new NewToken(form.name(), token));
        model.addAttribute("page", shown(person));
        return "api/TokenPart";
    }

    @PostMapping("/me/tokens/{id}/withdraw")
    String withdraw(@AuthenticationPrincipal SignedInUser person, @PathVariable UUID id) {
        if (!tokens.withdraw(id, person.personId())) throw new NotFoundException();
        return "redirect:/me/tokens";
    }

    private TokensPage shown(SignedInUser person) {
        return new TokensPage(
                tokens.of(person.personId()).stream().map(this::row).toList(), choices());
    }

    private List<SelectOption> choices() {
        return scopes.all().stream()
                .map(scope -> new SelectOption(scope, label(scope)))
                .toList();
    }

    private String label(String scope) {
        return texts.or("api.scope." + scope.replace(':', '.'), scope);
    }

    private TokensPage.Row row(Token token) {
        var used = token.used();
        boolean open = token.withdrawn() == null && token.expires().isAfter(clock.instant());
        return new TokensPage.Row(
                token.id().toString(),
                token.name(),
                token.prefix() + "…",
                token.scopes().stream().sorted().map(this::label).collect(Collectors.joining(" · ")),
                times.at(token.made()),
                times.at(token.expires()),
                used == null ? "" : times.at(used),
                state(token, open),
                open);
    }

    private StateLabel state(Token token, boolean open) {
        if (open) return new StateLabel("go", "circle-check", texts.t("api.token.open"));
        var word = token.withdrawn() != null ? "api.token.withdrawn" : "api.token.expired";
        return new StateLabel("past", "circle-x", texts.t(word));
    }
}
