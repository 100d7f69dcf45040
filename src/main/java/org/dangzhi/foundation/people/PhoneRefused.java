package org.dangzhi.foundation.people;

import java.util.List;
import org.dangzhi.foundation.web.Refusal;

/** A number that nobody could be found by. */
final class PhoneRefused extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 24;

    private PhoneRefused(String number) {
        super("people.phone.unreadable", number);
    }

    static void unlessReadable(List<Phone> phones) {
        for (var phone : phones)
            if (phone.digits().length() < FEWEST_DIGITS || phone.digits().length() > MOST_DIGITS)
                throw new PhoneRefused(phone.number()).at("number");
    }
}
