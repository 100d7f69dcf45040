package org.dangzhi.foundation.signin;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dangzhi.foundation.access.FirstRun;
import org.dangzhi.foundation.access.FirstRun.Founder;
import org.dangzhi.foundation.office.NewOffice;
import org.jspecify.annotations.Nullable;

/**
 * What the first-run page asks: the code, the office, its first four persons. A short name, names to sign in with and passwords may
 * be left to us.
 */
record FirstRunForm(
        @NotBlank String code,
        @NotBlank @Size(max = 80) String office,
        @Nullable @Size(max = 30) String shortName,
        @Nullable Boolean merged,
        @NotBlank @Size(max = 40) String directorPerson,
        @Nullable @Size(max = 60) String directorPost,
        @Nullable String directorAccount,
        @Nullable String directorPassword,
        @NotBlank @Size(max = 40) String systemPerson,
        @Nullable String systemAccount,
        @Nullable String systemPassword,
        @Nullable @Size(max = 40) String securityPerson,
        @Nullable String securityAccount,
        @Nullable String securityPassword,
        @NotBlank @Size(max = 40) String auditorPerson,
        @Nullable String auditorAccount,
        @Nullable String auditorPassword) {

    private static final int SHORT = 30;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** An empty box is not sent at all. */
    boolean isMerged() {
        return Boolean.TRUE.equals(merged);
    }

    /** Whether a security administrator is wanted and not named. */
    boolean lacksSecurity() {
        return !isMerged() && requireNonNullElse(securityPerson, "").isBlank();
    }

    NewOffice newOffice() {
        var name = office.strip();
        var shorter = requireNonNullElse(shortName, "").strip();
        return new NewOffice(
                null, name, shorter.isEmpty() ? name.substring(0, Math.min(SHORT, name.length())) : shorter, ZONE);
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
