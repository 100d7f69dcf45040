package org.dangzhi.foundation.web.live;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.springframework.transaction.support.TransactionSynchronization;

/** The changes of one transaction, told in one statement as its last act. */
final class Gathered implements TransactionSynchronization {

    private final Consumer<String[]> teller;
    private final Set<String> changes = new LinkedHashSet<>();

    Gathered(Consumer<String[]> teller) {
        this.teller = teller;
    }

    void add(String change) {
        changes.add(change);
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        if (!changes.isEmpty()) teller.accept(changes.toArray(String[]::new));
        changes.clear();
    }

    /** After what other parts do before the commit, which may change something as well. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }
}
