package org.dangzhi.foundation.office;

/** From where the running work was asked for: the remote address of a request; audit writes it beside the actor. */
public final class From {

    private static final ScopedValue<String> ADDRESS = ScopedValue.newInstance();

    private From() {}

    /** Empty for work that no request asked for. */
    public static String current() {
        return ADDRESS.isBound() ? ADDRESS.get() : "";
    }

    public static <T, X extends Throwable> T at(String address, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(ADDRESS, address).call(work);
    }
}
