package org.dangzhi.foundation.signin;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.FirstRun;
import org.dangzhi.foundation.access.FirstRun.Founder;
import org.jspecify.annotations.Nullable;

/** What the first-run page asks: the code, the office, and name, account and password of its first four persons. */
record FirstRunForm(
        @NotBlank String code,
        @NotBlank @Size(max = 80) String office,
        @NotBlank @Size(max = 30) String shortName,
        @Nullable Boolean merged,
        @NotBlank @Size(max = 40) String directorPerson,
        @Nullable @Size(max = 60) String directorPost,
        @NotBlank String directorAccount,
        @NotBlank String directorPassword,
        @NotBlank @Size(max = 40) String systemPerson,
        @NotBlank String systemAccount,
        @NotBlank String systemPassword,
        @Nullable @Size(max = 40) String securityPerson,
        @Nullable String securityAccount,
        @Nullable String securityPassword,
        @NotBlank @Size(max = 40) String auditorPerson,
        @NotBlank String auditorAccount,
        @NotBlank String auditorPassword) {

    /** An empty box is not sent at all. */
    boolean isMerged() {
        return Boolean.TRUE.equals(merged);
    }

    /** The fields of a security administrator who is wanted and not named. */
    List<String> missing() {
        if (isMerged()) return List.of();
        var fields = new LinkedHashMap<String, @Nullable String>();
        fields.put("securityPerson", securityPerson);
        fields.put("securityAccount", securityAccount);
        fields.put("securityPassword", securityPassword);
        return fields.entrySet().stream()
                .filter(field -> requireNonNullElse(field.getValue(), "").isBlank())
                .map(Map.Entry::getKey)
                .toList();
    }

    List<Founder> founders() {
        var roles = FirstRun.founders(isMerged());
        return Stream.of(
                        founder("director", directorPerson, directorPost, directorAccount, directorPassword),
                        founder("system", systemPerson, "", systemAccount, systemPassword),
                        founder("security", securityPerson, "", securityAccount, securityPassword),
                        founder("auditor", auditorPerson, "", auditorAccount, auditorPassword))
                .filter(founder -> roles.containsKey(founder.field()))
                .toList();
    }

    private Founder founder(
            String field,
            @Nullable String person,
            @Nullable String post,
            @Nullable String account,
            @Nullable String password) {
        var roles = FirstRun.founders(isMerged()).getOrDefault(field, Set.of());
        return new Founder(
                field,
                requireNonNullElse(person, ""),
                requireNonNullElse(post, ""),
                requireNonNullElse(account, ""),
                requireNonNullElse(password, ""),
                roles);
    }
}
