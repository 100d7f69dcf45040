package org.dangzhi.operations.duty.page;

import java.util.List;

/**
 * The form of one shift: who is in which place.
 *
 * @param version of the shift that the form shows
 */
public record RosterEdit(String title, String action, int version, List<Place> places, String close) {

    public record Place(String name, String label, String value, String shown) {}
}
