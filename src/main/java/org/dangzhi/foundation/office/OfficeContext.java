package org.dangzhi.foundation.office;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Context of the running work: its office and its actor. Each transaction begun inside carries both to the database,
 * where row-level security and audit read them.
 */
public final class OfficeContext {

    private record Binding(OfficeId office, Actor actor) {}

    private static final ScopedValue<Binding> BOUND = ScopedValue.newInstance();

    private OfficeContext() {}

    public static boolean bound() {
        return BOUND.isBound();
    }

    /** @throws IllegalStateException outside of any office: a programming error, never shown as an empty list */
    public static OfficeId current() {
        return binding().office();
    }

    /** @throws IllegalStateException outside of any office */
    public static Actor actor() {
        return binding().actor();
    }

    /** @throws IllegalStateException when a transaction of another office is open: its office is already set */
    public static <T, X extends Throwable> T in(OfficeId office, Actor actor, ScopedValue.CallableOp<T, X> work)
            throws X {
        if (TransactionSynchronizationManager.isActualTransactionActive()
                && bound()
                && !current().equals(office))
            throw new IllegalStateException(
                    "A transaction of office " + current().id() + " is open; end it first.");
        return ScopedValue.where(BOUND, new Binding(office, actor)).call(work);
    }

    public static void in(OfficeId office, Actor actor, Runnable work) {
        in(office, actor, () -> {
            work.run();
            return true;
        });
    }

    private static Binding binding() {
        if (!BOUND.isBound()) throw new IllegalStateException("No office is bound to the running work.");
        return BOUND.get();
    }
}
