package org.dangzhi.foundation.people;

import org.dangzhi.foundation.people.phones.PhoneDigits;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Telephone number of a person or contact.
 *
 * @param label what for: office, mobile, home, fax; may be empty
 * @param number as it was typed and is shown
 * @param digits by which it is found; see {@link PhoneDigits}
 */
@Table(schema = "people", name = "phone")
public record PhoneNumber(String label, String number, String digits) {

    @PersistenceCreator
    public PhoneNumber {}

    public PhoneNumber(String label, String number) {
        this(label.strip(), number.strip(), PhoneDigits.of(number));
    }
}
