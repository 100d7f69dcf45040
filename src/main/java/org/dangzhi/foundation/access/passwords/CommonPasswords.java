package org.dangzhi.foundation.access.passwords;

import java.util.Locale;
import java.util.Set;

/**
 * What is guessed first: a common word with digits and signs around it, letters replaced by signs that look alike, or runs
 * of the keyboard with little beside them. Length and kinds of signs alone let {@code Password12} pass.
 */
final class CommonPasswords {

    /** The heads of the lists of leaked passwords, Chinese ones among them, and what this product suggests by its name. */
    private static final Set<String> WORDS = Set.of(
            "password",
            "passwort",
            "passw",
            "passwd",
            "pass",
            "admin",
            "administrator",
            "root",
            "user",
            "guest",
            "test",
            "demo",
            "login",
            "welcome",
            "letmein",
            "changeme",
            "secret",
            "master",
            "default",
            "system",
            "server",
            "computer",
            "internet",
            "qwerty",
            "qwertyuiop",
            "qwert",
            "asdf",
            "asdfgh",
            "asdfghjkl",
            "zxcv",
            "zxcvbn",
            "zxcvbnm",
            "qazwsx",
            "qaz",
            "abc",
            "abcd",
            "abcde",
            "abcdef",
            "abcdefg",
            "aa",
            "aaa",
            "iloveyou",
            "love",
            "sunshine",
            "princess",
            "dragon",
            "monkey",
            "football",
            "baseball",
            "superman",
            "batman",
            "michael",
            "hello",
            "whatever",
            "trustno",
            "freedom",
            "woaini",
            "woaiwojia",
            "mima",
            "nihao",
            "zhongguo",
            "china",
            "beijing",
            "shanghai",
            "huawei",
            "wang",
            "zhang",
            "liu",
            "zhiban",
            "zhibanshi",
            "zhibanyuan",
            "diaodu",
            "dangzhi",
            "duty",
            "dutyoffice",
            "office",
            "company",
            "gongsi",
            "spring",
            "summer",
            "autumn",
            "winter",
            "january",
            "monday");

    private static final String RUNS = "01234567890 9876543210 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm"
            + " 1qaz2wsx3edc4rfv 1q2w3e4r5t6y q1w2e3r4t5 !@#$%^&*()";

    /** So many letters in a row of the keyboard, or alike, are one guess. */
    private static final int RUN = 4;

    /** Fewer letters beside runs are guessed as well. */
    private static final int FEW = 5;

    private CommonPasswords() {}

    static boolean isOne(String password) {
        var plain = password.toLowerCase(Locale.ROOT);
        return WORDS.contains(word(plain)) || isRuns(plain);
    }

    /** The middle, without digits and signs around it, each sign read as the letter that it stands for. */
    private static String word(String plain) {
        return plain.replaceAll("^[^a-z@$]+|[^a-z]+$", "")
                .replace('@', 'a')
                .replace('4', 'a')
                .replace('3', 'e')
                .replace('1', 'i')
                .replace('!', 'i')
                .replace('0', 'o')
                .replace('$', 's')
                .replace('5', 's')
                .replace('7', 't')
                .replaceAll("[^a-z]", "");
    }

    private static boolean isRuns(String plain) {
        var left = withoutRuns(plain);
        return left.length() < plain.length()
                && left.codePoints().filter(Character::isLetter).count() < FEW;
    }

    private static String withoutRuns(String plain) {
        var left = new StringBuilder();
        for (int at = 0; at < plain.length(); ) {
            int length = run(plain, at);
            if (length < RUN) left.append(plain.charAt(at++));
            else at += length;
        }
        return left.toString();
    }

    private static int run(String plain, int from) {
        int alike = from + 1;
        while (alike < plain.length() && plain.charAt(alike) == plain.charAt(from)) alike++;
        int row = from + 1;
        while (row < plain.length() && RUNS.contains(plain.substring(from, row + 1))) row++;
        return Math.max(alike, row) - from;
    }
}
