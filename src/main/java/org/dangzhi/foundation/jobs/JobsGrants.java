package org.dangzhi.foundation.jobs;

import java.util.List;
import org.dangzhi.foundation.web.Grant;
import org.dangzhi.foundation.web.Grants;
import org.dangzhi.foundation.web.Roles;
import org.springframework.stereotype.Component;

@Component
class JobsGrants implements Grants {

    static final String READ = "jobs.read";

    @Override
    public List<Grant> grants() {
        return List.of(Grant.of(READ, Roles.SYSTEM_ADMIN));
    }
}
