package org.dangzhi.operations.duty;

import java.util.List;

/** A shift with its crew, as a side column shows it. */
public record ShiftCard(String title, String hours, List<Member> members, String state) {

    /**
     * @param seal its class: solid for the primary, line for the driver
     * @param note signed in at, substitute
     */
    public record Member(String seal, String kind, String name, String title, String phone, String note) {}
}
