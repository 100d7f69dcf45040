package org.dangzhi.foundation.people.phones;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.PeopleModule;
import org.dangzhi.foundation.people.PhoneNumber;
import org.dangzhi.foundation.people.page.PersonFormPage.PhoneLine;
import org.dangzhi.foundation.people.page.PersonPage;
import org.dangzhi.foundation.web.CurrentPermissions;
import org.springframework.stereotype.Component;

/** Masking of telephone numbers: in full to holders of {@code people.phone.read}, masked to all others. */
@Component
public class PhoneNumberMasking {

    private static final int EMPTY_LINES = 2;
    private static final String MASK = "****";

    private final CurrentPermissions permissions;

    PhoneNumberMasking(CurrentPermissions permissions) {
        this.permissions = permissions;
    }

    public boolean shown() {
        return permissions.may(PeopleModule.PHONE);
    }

    /** {@code 0543-5552101}, or {@code ****01}. */
    public String shown(String number) {
        return shown() || number.isEmpty() ? number : MASK + number.substring(Math.max(0, number.length() - 2));
    }

    /** All in one line, as lists print them. */
    public String line(List<PhoneNumber> phones) {
        return phones.stream().map(phone -> shown(phone.number())).collect(Collectors.joining("\u2003"));
    }

    public List<PersonPage.Number> pageLines(List<PhoneNumber> phones) {
        return phones.stream()
                .map(phone ->
                        new PersonPage.Number(phone.label(), shown(phone.number()), shown() ? phone.digits() : ""))
                .toList();
    }

    /** At least three lines, so that a number with a comma in it is never taken for a list; none if masked. */
    public List<PhoneLine> formLines(List<PhoneNumber> phones) {
        if (!shown()) return List.of();
        var known = phones.stream().map(phone -> new PhoneLine(phone.label(), phone.number()));
        var empty = Stream.generate(() -> new PhoneLine("", "")).limit(Math.max(EMPTY_LINES, 3 - phones.size()));
        return Stream.concat(known, empty).toList();
    }

    /**
     * What a form sent; lines without a number are passed over.
     *
     * @throws PhoneNumberRefused at the line's own field
     */
    public static List<PhoneNumber> sent(List<String> labels, List<String> numbers) {
        return IntStream.range(0, numbers.size())
                .filter(at -> !numbers.get(at).isBlank())
                .mapToObj(at -> sent(at, at < labels.size() ? labels.get(at) : "", numbers.get(at)))
                .toList();
    }

    private static PhoneNumber sent(int at, String label, String number) {
        var phone = new PhoneNumber(label, number);
        PhoneNumberRefused.unlessReadable(phone, "number[" + at + "]");
        return phone;
    }
}
