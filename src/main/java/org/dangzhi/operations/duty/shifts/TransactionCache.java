package org.dangzhi.operations.duty.shifts;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Cache within one read-only transaction: the same question has one answer, so it is asked once. */
final class TransactionCache<T extends Object> {

    T read(Supplier<T> question) {
        if (!readsOnly()) return question.get();
        return known().orElseGet(() -> ask(question));
    }

    /** What was answered already. */
    @SuppressWarnings("unchecked") // only this object's own answers lie under it
    Optional<T> known() {
        return Optional.ofNullable((T) TransactionSynchronizationManager.getResource(this));
    }

    static boolean readsOnly() {
        return TransactionSynchronizationManager.isCurrentTransactionReadOnly()
                && TransactionSynchronizationManager.isSynchronizationActive();
    }

    private T ask(Supplier<T> question) {
        var answer = question.get();
        TransactionSynchronizationManager.bindResource(this, answer);
        TransactionSynchronizationManager.registerSynchronization(new Forgetting());
        return answer;
    }

    private final class Forgetting implements TransactionSynchronization {

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionCache.this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionCache.this);
        }
    }
}
