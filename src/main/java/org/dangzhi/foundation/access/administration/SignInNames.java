package org.dangzhi.foundation.access.administration;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.AccountRows;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.people.names.Pinyin;
import org.springframework.stereotype.Component;

/** Proposes names to sign in with, after persons' names in pinyin: {@code zhouhy}, and {@code zhouhy2} where that is taken. */
@Component
public class SignInNames {

    private static final int MOST_NAMESAKES = 20;
    private static final String NAMELESS = "user";

    private final AccountRows accounts;

    SignInNames(AccountRows accounts) {
        this.accounts = accounts;
    }

    /** A free name for each, none twice; in the order given. */
    public Map<PersonId, String> proposed(List<PersonName> persons) {
        var taken = new HashSet<>(accounts.namesTaken(persons.stream()
                .flatMap(person -> variants(person.name()))
                .distinct()
                .toList()));
        var proposed = new LinkedHashMap<PersonId, String>();
        for (var person : persons) proposed.put(person.id(), free(person.name(), taken));
        return proposed;
    }

    private static String free(String name, Set<String> taken) {
        var free = variants(name).filter(taken::add).findFirst();
        return free.orElse("");
    }

    private static Stream<String> variants(String name) {
        var plain = Pinyin.abbreviated(name).replaceAll("[^a-z0-9]", "");
        var base = plain.matches("[a-z][a-z0-9]{1,24}") ? plain : NAMELESS;
        return Stream.concat(
                Stream.of(base), IntStream.rangeClosed(2, MOST_NAMESAKES).mapToObj(number -> base + number));
    }
}
