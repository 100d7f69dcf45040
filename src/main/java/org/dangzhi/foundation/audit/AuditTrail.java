package org.dangzhi.foundation.audit;

import java.util.Map;

/** Notes what no row shows: somebody signed in, took a list away, looked at what is masked. Changes need no note. */
public interface AuditTrail {

    /**
     * Writes one entry by the office and actor of the running work; under the nil office when none is bound.
     *
     * <p>Inside a read-only transaction the entry is committed by itself before this returns, so that nothing leaves
     * the office unnoted.
     *
     * @param what kind of happening, {@code module.word}, for example {@code access.sign_in}; its words stand under
     *     the message key {@code <module>.audit.<word>}
     * @param subject whom or what it concerns: an id, a sign-in name
     * @param facts shown as they are: no passwords, no masked values
     */
    void note(String what, String subject, Map<String, String> facts);
}
