package org.dangzhi.foundation.people.phones;

import java.util.List;
import java.util.Optional;
import org.dangzhi.foundation.people.PhoneNumber;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.jspecify.annotations.Nullable;

/** Refusal of a number that nobody could be found by, or of a mobile number that nobody could be called by. */
public final class PhoneNumberRefused extends Refusal {

    private static final long serialVersionUID = 1L;
    private static final int FEWEST_DIGITS = 3;
    private static final int MOST_DIGITS = 24;
    private static final int MOST_OF_INNER_NUMBERS = 8;
    private static final int MOBILE_DIGITS = 11;

    private PhoneNumberRefused(String key, PhoneNumber phone) {
        super(key, phone.number(), phone.digits().length());
    }

    public static void unlessReadable(List<PhoneNumber> phones) {
        for (var phone : phones) unlessReadable(phone, "number");
    }

    public static void unlessReadable(PhoneNumber phone, String field) {
        var fault = faultOf(phone.digits());
        if (fault != null) throw new PhoneNumberRefused(fault, phone).at(field);
    }

    /** What is wrong with a sheet's cell; an empty one is good. */
    public static Optional<String> faultOf(String cell, Texts texts) {
        var digits = PhoneDigits.of(cell);
        var fault = cell.isEmpty() ? null : faultOf(digits);
        return fault == null ? Optional.empty() : Optional.of(texts.t(fault, cell, digits.length()));
    }

    /** The key of what is wrong, in words that take the number and how many digits it has; null for a good one. */
    private static @Nullable String faultOf(String digits) {
        int many = digits.length();
        if (many < FEWEST_DIGITS || many > MOST_DIGITS) return "people.phone.unreadable";
        boolean mobile = digits.startsWith("1") && many > MOST_OF_INNER_NUMBERS;
        return mobile && many != MOBILE_DIGITS ? "people.phone.mobile.length" : null;
    }
}
