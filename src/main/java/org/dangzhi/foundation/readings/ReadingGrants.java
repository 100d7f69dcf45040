package org.dangzhi.foundation.readings;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.web.Grant;
import org.dangzhi.foundation.web.Grants;
import org.dangzhi.foundation.web.Roles;
import org.springframework.stereotype.Component;

@Component
public class ReadingGrants implements Grants {

    /** What one is asked to read oneself: everybody, administrators and auditor too. */
    public static final String READ = "work.reading.read";

    public static final String PUBLISH = Readings.PUBLISH;

    @Override
    public List<Grant> grants() {
        return List.of(
                new Grant(READ, everybody()), Grant.of(PUBLISH, Roles.DIRECTOR, Roles.DUTY_LEADER, Roles.LIAISON));
    }

    private static Set<String> everybody() {
        return Stream.concat(
                        Roles.BUSINESS.stream(), Stream.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN, Roles.AUDITOR))
                .collect(Collectors.toUnmodifiableSet());
    }
}
