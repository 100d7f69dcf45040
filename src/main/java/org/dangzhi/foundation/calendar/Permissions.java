package org.dangzhi.foundation.calendar;

import static org.dangzhi.foundation.web.Roles.BUSINESS;
import static org.dangzhi.foundation.web.Roles.DIRECTOR;
import static org.dangzhi.foundation.web.Roles.SYSTEM_ADMIN;

import java.util.HashSet;
import java.util.List;
import org.dangzhi.foundation.web.Grant;
import org.dangzhi.foundation.web.Grants;
import org.springframework.stereotype.Component;

/** Who may see and change the office's calendar, as shipped. */
@Component
class Permissions implements Grants {

    static final String READ = "calendar.read";
    static final String WRITE = "calendar.write";

    @Override
    public List<Grant> grants() {
        var readers = new HashSet<>(BUSINESS);
        readers.add(SYSTEM_ADMIN);
        return List.of(new Grant(READ, readers), Grant.of(WRITE, DIRECTOR, SYSTEM_ADMIN));
    }
}
