package org.dangzhi.operations.duty.page;

import java.util.List;

/** The form of one shift: who is in which place. */
public record RosterEdit(String title, String action, List<Place> places, String close) {

    public record Place(String name, String label, String value, String shown) {}
}
