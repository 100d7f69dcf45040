package org.dangzhi.foundation.readings;

import java.time.LocalDate;
import java.util.Collection;
import org.dangzhi.foundation.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A text as it is put before people.
 *
 * @param title at most 120 characters
 * @param address of the page to read, within the product: {@code /rules/…}
 * @param kind of the thing, by whose module's id it begins: {@code regulations.regulation}; at most 40 characters
 * @param subject id or key of the thing, by which its module finds its readings; at most 200 characters
 * @param note what to mind; may be empty, at most 2,000 characters
 * @param due the day until whose end of work it is to be read; none for whenever
 * @param people at least one
 */
public record NewReading(
        String title,
        String address,
        String kind,
        String subject,
        String note,
        @Nullable LocalDate due,
        Collection<PersonId> people) {}
