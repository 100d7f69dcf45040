package org.dangzhi.foundation.regulations.shipping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dangzhi.foundation.jobs.Recurrence;
import org.dangzhi.foundation.jobs.RecurringTask;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.regulations.Authorship;
import org.dangzhi.foundation.regulations.CategoryRows;
import org.dangzhi.foundation.regulations.Clause;
import org.dangzhi.foundation.regulations.ClauseId;
import org.dangzhi.foundation.regulations.ClauseKind;
import org.dangzhi.foundation.regulations.ClauseRows;
import org.dangzhi.foundation.regulations.Regulation;
import org.dangzhi.foundation.regulations.RegulationId;
import org.dangzhi.foundation.regulations.RegulationRepository;
import org.dangzhi.foundation.regulations.SynonymRows;
import org.dangzhi.foundation.web.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Nightly delivery of the shipped library to the office. What the office changed stays as it is. */
@Component
public class LibraryDelivery implements RecurringTask {

    /** In the order of lists; the office renames them. */
    private static final List<String> CATEGORIES =
            List.of("RECEPTION", "POSITION_SPENDING", "MEETINGS", "FUNDS", "SAFETY", "OTHER");

    private final RegulationRepository regulations;
    private final ClauseRows clauses;
    private final CategoryRows categories;
    private final SynonymRows synonyms;
    private final Texts texts;
    private final Clock clock;
    private final List<ShippedRegulation> shipped = ShippedLibrary.regulations();

    LibraryDelivery(
            RegulationRepository regulations,
            ClauseRows clauses,
            CategoryRows categories,
            SynonymRows synonyms,
            Texts texts,
            Clock clock) {
        this.regulations = regulations;
        this.clauses = clauses;
        this.categories = categories;
        this.synonyms = synonyms;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "regulations.delivery";
    }

    @Override
    public Recurrence cadence() {
        return Recurrence.every(Duration.ofMinutes(5));
    }

    @Override
    @Transactional
    public void run(Instant dueAt) {
        deliver();
    }

    /** How many regulations were new or newer. */
    @Transactional
    public int deliver() {
        var known = new HashMap<String, Regulation>();
        regulations.all().forEach(one -> known.putIfAbsent(String.valueOf(one.code()), one));
        var wanted = shipped.stream()
                .filter(one -> isNew(one, known.get(one.code())))
                .sorted(Comparator.comparing(ShippedRegulation::inForce)) // what replaces another comes after it
                .toList();
        if (wanted.isEmpty()) return 0;
        basics();
        for (var one : wanted) known.put(one.code(), put(one, known));
        return wanted.size();
    }

    private static boolean isNew(ShippedRegulation one, @Nullable Regulation there) {
        return there == null || there.awaits(one.hash());
    }

    private Regulation put(ShippedRegulation one, Map<String, Regulation> known) {
        var there = known.get(one.code());
        var regulation = there == null ? fresh(one) : there;
        regulation.deliver(one.hash(), one.description(), one.term(), replaced(one, known));
        regulations.save(regulation);
        clauses.put(regulation, clauses(one, regulation.id()));
        return regulation;
    }

    private Regulation fresh(ShippedRegulation one) {
        var id = new RegulationId(TimeOrderedIds.next());
        return Regulation.shipped(id, one.code(), one.description(), one.term(), Authorship.ofActor(clock.instant()));
    }

    private @Nullable RegulationId replaced(ShippedRegulation one, Map<String, Regulation> known) {
        return shipped.stream()
                .filter(old -> old.replacedBy().equals(one.code()))
                .map(old -> known.get(old.code()))
                .filter(Objects::nonNull)
                .map(Regulation::id)
                .findFirst()
                .orElse(null);
    }

    private static List<Clause> clauses(ShippedRegulation one, RegulationId regulation) {
        var clauses = new ArrayList<Clause>();
        for (var clause : one.clauses())
            clauses.add(Clause.certain(
                            new ClauseId(TimeOrderedIds.next()),
                            regulation,
                            clause.chapter() ? ClauseKind.CHAPTER : ClauseKind.ARTICLE,
                            clause.label(),
                            clause.heading(),
                            clause.text())
                    .at(clauses.size()));
        return clauses;
    }

    /** Categories and synonyms that the office does not have yet. */
    private void basics() {
        for (int n = 0; n < CATEGORIES.size(); n++) {
            var code = CATEGORIES.get(n);
            categories.deliver(code, texts.in(Locale.SIMPLIFIED_CHINESE, "regulations.category." + code), n);
        }
        if (synonyms.isEmpty()) ShippedLibrary.synonyms().forEach(synonyms::deliver);
    }
}
