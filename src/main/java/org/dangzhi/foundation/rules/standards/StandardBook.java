package org.dangzhi.foundation.rules.standards;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dangzhi.foundation.office.Office;
import org.dangzhi.foundation.office.OfficeId;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.rules.FactBook;
import org.dangzhi.foundation.rules.Profile;
import org.dangzhi.foundation.rules.Standard;
import org.dangzhi.foundation.rules.judging.Compiled;
import org.dangzhi.foundation.rules.judging.Expressions;
import org.dangzhi.foundation.rules.judging.Judge;
import org.dangzhi.foundation.rules.judging.LimitRow;
import org.dangzhi.foundation.rules.judging.Limits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The standards of the running work's office, ready to judge. What is shipped is read and compiled once; an office's own are
 * remembered for half a minute, so another instance sees a change at the latest then.
 */
@Service
class StandardBook {

    static final String PROFILE = "rules.profile";

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    /** @param all shipped ones on the days that no edition of the office covers, and all editions of the office */
    private record Book(List<Standard> all, List<Compiled> compiled, Limits limits, Instant until) {}

    private final StandardTable table;
    private final Settings settings;
    private final Clock clock = Clock.systemUTC(); // the memory's age, not the office's time
    private final FactBook facts = new FactBook(ShippedStandards.facts());
    private final Expressions expressions = new Expressions(facts);
    private final List<Standard> shipped = ShippedStandards.standards();
    private final List<LimitRow> limits = ShippedStandards.limits();
    private final Map<Standard, Compiled> known = new ConcurrentHashMap<>();
    private final Map<OfficeId, Book> books = new ConcurrentHashMap<>();

    StandardBook(StandardTable table, Settings settings) {
        this.table = table;
        this.settings = settings;
    }

    FactBook facts() {
        return facts;
    }

    Expressions expressions() {
        return expressions;
    }

    Profile profile() {
        return Profile.valueOf(settings.text(PROFILE, Profile.ENTERPRISE.name()));
    }

    /** Of both profiles, whatever their days. */
    List<Standard> all() {
        return book().all();
    }

    List<Standard> shipped() {
        return shipped;
    }

    List<LimitRow> shippedLimits() {
        return limits;
    }

    Judge judge() {
        var book = book();
        return new Judge(book.compiled(), book.limits(), profile());
    }

    /** With one standard and no other. */
    Judge judgeAlone(Compiled one) {
        return new Judge(
                List.of(one),
                book().limits(),
                one.standard().profiles().iterator().next());
    }

    /** As if these were the only editions of their code. */
    Judge judgeWith(Compiled changed) {
        var book = book();
        var others = book.compiled().stream()
                .filter(one -> !one.standard().code().equals(changed.standard().code()))
                .collect(Collectors.toList());
        others.add(changed);
        return new Judge(others, book.limits(), profile());
    }

    private Book book() {
        var office = Office.current();
        var book = books.get(office);
        if (book != null && clock.instant().isBefore(book.until())) return book;
        var all = Editions.laidOver(shipped, table.all());
        var made = new Book(
                all,
                all.stream().map(this::compiled).toList(),
                new Limits(limits, table.limits()),
                clock.instant().plus(REMEMBERED));
        books.put(office, made);
        return made;
    }

    private Compiled compiled(Standard standard) {
        return known.computeIfAbsent(standard, one -> {
            try {
                return Compiled.of(one, expressions);
            } catch (Compiled.Fault unreadable) {
                return Compiled.unreadable(one);
            }
        });
    }

    /** After a change of the office's standards. */
    void forget() {
        var office = Office.current();
        books.remove(office);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                books.remove(office);
            }
        });
    }
}
