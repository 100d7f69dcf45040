package org.dangzhi.foundation.rules.standards;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.OfficeContext;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.rules.FactCatalogue;
import org.dangzhi.foundation.rules.PlaceCatalogue;
import org.dangzhi.foundation.rules.PlaceCatalogue.Place;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.StandardProfile;
import org.dangzhi.foundation.rules.judging.CompiledStandard;
import org.dangzhi.foundation.rules.judging.EditionOverlay;
import org.dangzhi.foundation.rules.judging.ExpressionCompiler;
import org.dangzhi.foundation.rules.judging.LimitLookup;
import org.dangzhi.foundation.rules.judging.LimitRow;
import org.dangzhi.foundation.rules.judging.LimitSteps;
import org.dangzhi.foundation.rules.judging.StandardJudge;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Cache of the office's standards, compiled and ready to judge. What is shipped is read and compiled once; an office's
 * own are remembered for half a minute, so another instance sees a change at the latest then.
 */
@Service
public class CompiledStandards {

    static final String PROFILE = "rules.profile";

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    /**
     * Snapshot of an office's standards until it is read again.
     *
     * @param all shipped ones on the days that no edition of the office covers, and all editions of the office
     */
    private record Snapshot(List<Standard> all, List<CompiledStandard> compiled, LimitLookup limits, Instant until) {}

    private final StandardRows standardRows;
    private final Settings settings;
    private final Clock clock = Clock.systemUTC(); // the memory's age, not the office's time
    private final FactCatalogue facts = new FactCatalogue(ShippedStandards.facts(), ShippedStandards.grades());
    private final ExpressionCompiler expressions = new ExpressionCompiler(facts);
    private final List<Standard> shipped = ShippedStandards.standards();
    private final List<LimitRow> limits = ShippedStandards.limits();
    private final PlaceCatalogue places = new PlaceCatalogue(ShippedStandards.places());
    private final Map<Standard, CompiledStandard> known = new ConcurrentHashMap<>();
    private final Map<OfficeId, Snapshot> books = new ConcurrentHashMap<>();

    CompiledStandards(StandardRows standardRows, Settings settings) {
        this.standardRows = standardRows;
        this.settings = settings;
    }

    FactCatalogue facts() {
        return facts;
    }

    ExpressionCompiler expressions() {
        return expressions;
    }

    StandardProfile profile() {
        return StandardProfile.valueOf(settings.text(PROFILE, StandardProfile.ENTERPRISE.name()));
    }

    /** Of both profiles, whatever their days. */
    List<Standard> all() {
        return book().all();
    }

    List<Standard> shipped() {
        return shipped;
    }

    public PlaceCatalogue places() {
        return places;
    }

    /** From which a form lets choose: all cities, and what else has a row of its own. */
    List<Place> chosenPlaces() {
        var rows = Stream.concat(limits.stream(), standardRows.limits().stream())
                .flatMap(row -> places.place(row.province(), row.place()).stream())
                .collect(Collectors.toSet());
        return places.places().stream()
                .filter(place -> place.under().isEmpty() || rows.contains(place))
                .toList();
    }

    public List<LimitRow> shippedLimits() {
        return limits;
    }

    /** Tells limits that hang on one number, by the tables of the office. */
    LimitSteps steps() {
        return new LimitSteps(facts, book().limits());
    }

    StandardJudge judge() {
        var book = book();
        return new StandardJudge(book.compiled(), facts, book.limits(), profile());
    }

    /** With one standard and no other. */
    StandardJudge judgeAlone(CompiledStandard one) {
        return new StandardJudge(
                List.of(one),
                facts,
                book().limits(),
                one.standard().profiles().iterator().next());
    }

    /** As if these were the only editions of their code. */
    StandardJudge judgeWith(CompiledStandard changed) {
        var book = book();
        var others = book.compiled().stream()
                .filter(one -> !one.standard().code().equals(changed.standard().code()))
                .collect(Collectors.toList());
        others.add(changed);
        return new StandardJudge(others, facts, book.limits(), profile());
    }

    private Snapshot book() {
        var office = OfficeContext.current();
        var book = books.get(office);
        if (book != null && clock.instant().isBefore(book.until())) return book;
        var all = EditionOverlay.laidOver(shipped, standardRows.all());
        var made = new Snapshot(
                all,
                all.stream().map(this::compiled).toList(),
                new LimitLookup(limits, standardRows.limits(), places),
                clock.instant().plus(REMEMBERED));
        books.put(office, made);
        return made;
    }

    private CompiledStandard compiled(Standard standard) {
        return known.computeIfAbsent(standard, one -> {
            try {
                return CompiledStandard.of(one, expressions);
            } catch (CompiledStandard.Fault unreadable) {
                return CompiledStandard.unreadable(one);
            }
        });
    }

    /** After a change of the office's standards. */
    public void forget() {
        var office = OfficeContext.current();
        books.remove(office);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                books.remove(office);
            }
        });
    }
}
