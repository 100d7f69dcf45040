package org.dangzhi.foundation.office;

/** Origin of the running work: the remote address of a request, which audit writes beside the actor. */
public final class RequestOrigin {

    private static final ScopedValue<String> ADDRESS = ScopedValue.newInstance();

    private RequestOrigin() {}

    /** Empty for work that no request asked for. */
    public static String current() {
        return ADDRESS.isBound() ? ADDRESS.get() : "";
    }

    public static <T, X extends Throwable> T at(String address, ScopedValue.CallableOp<T, X> work) throws X {
        return ScopedValue.where(ADDRESS, address).call(work);
    }
}
