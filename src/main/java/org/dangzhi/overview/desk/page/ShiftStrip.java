package org.dangzhi.overview.desk.page;

import java.util.List;

/**
 * The shift in progress, as a strip across the first page.
 *
 * @param taken whether its primary has taken it over
 * @param maySignIn whether the reader is to sign in
 */
public record ShiftStrip(
        String name, boolean taken, Countdown countdown, List<Seat> seats, NextCrew following, boolean maySignIn) {

    /**
     * How long it still runs.
     *
     * @param late whether the handover is late; then hours and minutes count upwards
     * @param length of the shift, in minutes
     * @param over minutes of these that have passed
     */
    public record Countdown(boolean late, String endsAt, long hours, long minutes, long length, long over) {}

    public record Seat(String seal, boolean solid, String title, String name, String post, String phone, String note) {}

    /**
     * Who comes next; all empty when the roster says nothing of it.
     *
     * @param seal first character of the shift's name
     */
    public record NextCrew(String text, String seal, boolean night, List<Successor> pair) {

        public static final NextCrew NONE = new NextCrew("", "", false, List.of());
    }

    public record Successor(String name, String post) {}
}
