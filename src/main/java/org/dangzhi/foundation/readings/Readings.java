package org.dangzhi.foundation.readings;

import java.util.Collection;
import java.util.List;
import org.dangzhi.foundation.people.PersonId;

/**
 * Texts that people are to read and to confirm. Who may publish, the calling module decides; its pages ask for
 * {@link ReadingModule#PUBLISH}.
 */
public interface Readings {

    /**
     * Puts a text before people in the caller's transaction, as the person of the running work; they are told.
     *
     * @throws org.dangzhi.foundation.web.Refusal (422) at {@code title}, {@code address}, {@code note}, {@code due} or
     *     {@code people}
     */
    ReadingId publish(NewReading reading);

    /** Those of one thing, the newest first; withdrawn ones too. */
    List<ReadingProgress> of(String kind, String subject);

    /**
     * I have read it. The first confirmation stands, a second changes nothing.
     *
     * @throws org.dangzhi.foundation.web.NotFoundException (404) if I was not asked
     * @throws org.dangzhi.foundation.web.Refusal (422) if it was withdrawn
     */
    void confirm(ReadingId reading);

    /**
     * Asks newcomers; whoever was asked already is left alone.
     *
     * @return how many were not asked before
     * @throws org.dangzhi.foundation.web.Refusal (422) if it was withdrawn, or at {@code people}
     */
    int addPeople(ReadingId reading, Collection<PersonId> people);

    /** Nobody need confirm it any more; confirmations stand. A second time changes nothing. */
    void withdraw(ReadingId reading);
}
