package org.dangzhi.foundation.search;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Memory of answers for as long as the running transaction lasts: several finders ask the same of one page. Without a
 * transaction nothing is remembered.
 */
public final class AnswerMemory<Q, A> {

    /** @param ask whose answers stay the same within a transaction */
    public A of(Q question, Function<Q, A> ask) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) return ask.apply(question);
        return answers().computeIfAbsent(question, ask);
    }

    @SuppressWarnings("unchecked") // nobody else binds anything to this memory
    private Map<Q, A> answers() {
        var known = (Map<Q, A>) TransactionSynchronizationManager.getResource(this);
        if (known != null) return known;
        var answers = new HashMap<Q, A>();
        TransactionSynchronizationManager.bindResource(this, answers);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                TransactionSynchronizationManager.unbindResourceIfPossible(AnswerMemory.this);
            }
        });
        return answers;
    }
}
