package org.dangzhi.foundation.people.phones;

import java.util.regex.Pattern;

/**
 * The digits by which a number is found, however it was typed: {@code 0543-5552101}, {@code (0543) 555 2101} and
 * {@code +86 543 5552101} are one number. An extension is cut off.
 */
public final class PhoneDigits {

    private static final Pattern EXTENSION = Pattern.compile("(?iu)\\s*(?:转|分机|ext\\.?|x|#|,|;).*$");
    private static final Pattern DASHED_EXTENSION = Pattern.compile("^(.*\\d)\\s*[-—–]\\s*(\\d{1,6})$");
    private static final Pattern CHINA = Pattern.compile("^\\s*(?:\\+|00)\\s*86");
    private static final Pattern MOBILE = Pattern.compile("1[3-9]\\d{9}");

    private PhoneDigits() {}

    /** Digits only; empty if there are none. */
    public static String of(String typed) {
        var number = EXTENSION.matcher(halfWidth(typed)).replaceFirst("");
        var abroad = CHINA.matcher(number);
        if (abroad.find()) return national(digits(withoutDashed(number.substring(abroad.end()))));
        return national86(digits(withoutDashed(number)));
    }

    public static boolean isMobile(String typed) {
        return MOBILE.matcher(of(typed)).matches();
    }

    /** Numbers without the sign of their country, yet with it: {@code 8613812345678}. */
    private static String national86(String digits) {
        return digits.length() == 13
                        && digits.startsWith("86")
                        && MOBILE.matcher(digits.substring(2)).matches()
                ? digits.substring(2)
                : digits;
    }

    /** Inside the country a landline's area code begins with 0, a mobile number and a service number do not. */
    private static String national(String digits) {
        var asTyped = digits.startsWith("0") || MOBILE.matcher(digits).matches() || digits.length() < 9;
        return asTyped || digits.startsWith("400") || digits.startsWith("800") ? digits : "0" + digits;
    }

    /** {@code 5552101-8001}: what follows a complete local number is an extension; in {@code 0543-5552101} it is not. */
    private static String withoutDashed(String number) {
        var dashed = DASHED_EXTENSION.matcher(number);
        if (!dashed.matches()) return number;
        var before = digits(dashed.group(1));
        var whole = before + dashed.group(2);
        return MOBILE.matcher(whole).matches() || local(before).length() < 7 ? number : dashed.group(1);
    }

    /** The number behind the area code: three digits of it for 010 and 02x, otherwise four. */
    private static String local(String digits) {
        if (!digits.startsWith("0")) return digits;
        var area = digits.startsWith("01") || digits.startsWith("02") ? 3 : 4;
        return digits.substring(Math.min(area, digits.length()));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }

    private static String halfWidth(String text) {
        return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFKC);
    }
}
