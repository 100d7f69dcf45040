package org.dangzhi.foundation.people;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.foundation.people.page.PersonFormPage.PhoneLine;
import org.dangzhi.foundation.people.page.PersonPage;
import org.dangzhi.foundation.web.Permits;
import org.springframework.stereotype.Component;

/** How numbers are shown: in full to holders of {@code people.phone.read}, masked to all others. */
@Component
public class Numbers {

    private static final int EMPTY_LINES = 2;
    private static final String MASK = "****";

    private final Permits permits;

    Numbers(Permits permits) {
        this.permits = permits;
    }

    public boolean shown() {
        return permits.may(Permissions.PHONE);
    }

    /** {@code 0543-5552101}, or {@code ****01}. */
    public String shown(String number) {
        return shown() || number.isEmpty() ? number : MASK + number.substring(Math.max(0, number.length() - 2));
    }

    /** All in one line, as lists print them. */
    public String line(List<Phone> phones) {
        return phones.stream().map(phone -> shown(phone.number())).collect(Collectors.joining("\u2003"));
    }

    public List<PersonPage.Number> pageLines(List<Phone> phones) {
        return phones.stream()
                .map(phone ->
                        new PersonPage.Number(phone.label(), shown(phone.number()), shown() ? phone.digits() : ""))
                .toList();
    }

    /** At least three lines, so that a number with a comma in it is never taken for a list; none if masked. */
    public List<PhoneLine> formLines(List<Phone> phones) {
        if (!shown()) return List.of();
        var known = phones.stream().map(phone -> new PhoneLine(phone.label(), phone.number()));
        var empty = Stream.generate(() -> new PhoneLine("", "")).limit(Math.max(EMPTY_LINES, 3 - phones.size()));
        return Stream.concat(known, empty).toList();
    }

    /**
     * What a form sent; lines without a number are passed over.
     *
     * @throws PhoneRefused at the line's own field
     */
    public static List<Phone> sent(List<String> labels, List<String> numbers) {
        return IntStream.range(0, numbers.size())
                .filter(at -> !numbers.get(at).isBlank())
                .mapToObj(at -> sent(at, at < labels.size() ? labels.get(at) : "", numbers.get(at)))
                .toList();
    }

    private static Phone sent(int at, String label, String number) {
        var phone = new Phone(label, number);
        PhoneRefused.unlessReadable(phone, "number[" + at + "]");
        return phone;
    }
}
