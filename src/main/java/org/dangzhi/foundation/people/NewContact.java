package org.dangzhi.foundation.people;

import java.util.List;

/**
 * A contact before it is entered: a person or a desk that is reached by telephone and is no person of the office.
 *
 * @param inside whether it belongs to the organisation (a plant's duty room), or stands outside (the county hospital)
 * @param name of the person or desk
 */
public record NewContact(boolean inside, String unit, String name, String post, String note, List<PhoneNumber> phones) {

    /** The same contact with other numbers. */
    public NewContact with(List<PhoneNumber> phones) {
        return new NewContact(inside, unit, name, post, note, phones);
    }
}
