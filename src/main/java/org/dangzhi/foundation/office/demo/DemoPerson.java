package org.dangzhi.foundation.office.demo;

import java.util.UUID;

/** Somebody of the office being filled, for texts that name people. */
public record DemoPerson(UUID id, String name, String unit, String post) {

    boolean leads() {
        return unit.endsWith("领导");
    }

    boolean drives() {
        return post.equals("驾驶员");
    }
}
