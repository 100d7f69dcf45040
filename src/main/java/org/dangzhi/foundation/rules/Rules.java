package org.dangzhi.foundation.rules;

import java.util.List;

/** Holds cases to the standards of the running work's office. */
public interface Rules {

    /**
     * What the standards in force say: of the case, then of each node in its order; for each what counts before what is
     * outweighed. Standards that do not apply say nothing.
     *
     * @throws org.dangzhi.foundation.web.Refusal (422) for a fact that nobody knows or of the wrong type, at {@code values.guests} or
     *     {@code nodes[0].values.diners}
     */
    List<Finding> check(CaseFacts facts);

    /** Keeps a case that was judged, so that a changed standard can be tried on it; the facts may hold no personal data. */
    void keep(String title, CaseFacts facts);
}
