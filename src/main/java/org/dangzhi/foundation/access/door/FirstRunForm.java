package org.dangzhi.foundation.access.door;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
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
        @Size(max = 60) String directorPost,
        @NotBlank String directorAccount,
        @NotBlank String directorPassword,
        @NotBlank @Size(max = 40) String systemPerson,
        @NotBlank String systemAccount,
        @NotBlank String systemPassword,
        @Size(max = 40) String securityPerson,
        String securityAccount,
        String securityPassword,
        @NotBlank @Size(max = 40) String auditorPerson,
        @NotBlank String auditorAccount,
        @NotBlank String auditorPassword) {

    /** An empty box is not sent at all. */
    boolean isMerged() {
        return Boolean.TRUE.equals(merged);
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

    private Founder founder(String field, String person, String post, String account, String password) {
        var roles = FirstRun.founders(isMerged()).getOrDefault(field, Set.of());
        return new Founder(field, person, post, account, password, roles);
    }
}
