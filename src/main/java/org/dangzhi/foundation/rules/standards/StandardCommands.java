package org.dangzhi.foundation.rules.standards;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.StandardProfile;
import org.dangzhi.foundation.rules.judging.CompiledStandard;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use cases that change the office's standards, edition by edition; what is published above the office stays. */
@Service
@Transactional
class StandardCommands {

    private final CompiledStandards compiledStandards;
    private final StandardRows standardRows;
    private final Settings settings;
    private final ExpressionFaultWords words;

    StandardCommands(
            CompiledStandards compiledStandards,
            StandardRows standardRows,
            Settings settings,
            ExpressionFaultWords words) {
        this.compiledStandards = compiledStandards;
        this.standardRows = standardRows;
        this.settings = settings;
        this.words = words;
    }

    /** All editions of a code in the order of their days, the shipped one among them. @throws NotFoundException (404) for no such code */
    @Transactional(readOnly = true)
    public List<Standard> editions(String code) {
        var all = compiledStandards.all().stream()
                .filter(one -> one.code().equals(code))
                .sorted(Comparator.comparing(Standard::from))
                .toList();
        if (all.isEmpty()) throw new NotFoundException();
        return all;
    }

    /** Whether an office may set it: its own, and shipped ones whose figure nobody above it published. */
    static boolean settable(List<Standard> editions) {
        return editions.stream().noneMatch(one -> one.shipped() && one.certain());
    }

    /**
     * Puts a new standard in force, or the next edition of one.
     *
     * @throws Refusal (422) at the expression that cannot be taken; for a code that a published standard has; for a day on
     *     which a later edition is in force already
     */
    public void put(Standard typed) {
        refuseShape(typed);
        compiled(typed);
        var before = compiledStandards.all().stream()
                .filter(one -> one.code().equals(typed.code()))
                .toList();
        if (!settable(before)) throw new Refusal("rules.refused.published").at("code");
        var own = before.stream().filter(one -> !one.shipped()).toList();
        var last = own.stream().max(Comparator.comparingInt(Standard::edition));
        last.filter(one -> !typed.from().isAfter(one.from())).ifPresent(one -> {
            throw new Refusal("rules.refused.from", one.from().toString()).at("from");
        });
        last.filter(one -> one.to() == null || !one.to().isBefore(typed.from()))
                .ifPresent(one ->
                        standardRows.end(one.code(), one.edition(), typed.from().minusDays(1)));
        standardRows.add(edition(typed, last.map(Standard::edition).orElse(0) + 1));
        compiledStandards.forget();
    }

    private static Standard edition(Standard one, int number) {
        return new Standard(
                one.code(),
                number,
                one.title(),
                one.governs(),
                one.about(),
                one.profiles(),
                one.applies(),
                one.measure(),
                one.most(),
                one.least(),
                one.keeps(),
                one.unit(),
                one.severity(),
                one.level(),
                one.regulation(),
                one.clause(),
                one.from(),
                null,
                one.wayOn(),
                true);
    }

    private void refuseShape(Standard typed) {
        if (!compiledStandards.facts().kinds().contains(typed.about()))
            throw new Refusal("rules.refused.kind", typed.about()).at("about");
        if (typed.keeps().isEmpty() == typed.measure().isEmpty())
            throw new Refusal("rules.refused.measureOrKeeps").at("measure");
        if (!typed.measure().isEmpty()
                && typed.most().isEmpty()
                && typed.least().isEmpty()) throw new Refusal("rules.refused.noLimit").at("most");
        if (typed.measure().isEmpty()
                && !(typed.most().isEmpty() && typed.least().isEmpty()))
            throw new Refusal("rules.refused.measureOrKeeps").at("measure");
    }

    /** @throws Refusal (422) at the expression that cannot be taken, with its place */
    CompiledStandard compiled(Standard typed) {
        try {
            return CompiledStandard.of(typed, compiledStandards.expressions());
        } catch (CompiledStandard.Fault fault) {
            var at = fault.fault();
            throw new Refusal("rules.refused.expression", at.line(), at.column(), words.said(at)).at(fault.field());
        }
    }

    /** Ends the edition in force. @throws Refusal (422) for a shipped one, or a day before it began */
    public void end(String code, LocalDate last) {
        Optional<Standard> own =
                editions(code).stream().filter(one -> !one.shipped()).max(Comparator.comparingInt(Standard::edition));
        var one = own.orElseThrow(() -> new Refusal("rules.refused.published"));
        if (last.isBefore(one.from()))
            throw new Refusal("rules.refused.from", one.from().toString()).at("last");
        standardRows.end(code, one.edition(), last);
        compiledStandards.forget();
    }

    public void profile(StandardProfile profile) {
        settings.set(CompiledStandards.PROFILE, profile.name());
    }
}
