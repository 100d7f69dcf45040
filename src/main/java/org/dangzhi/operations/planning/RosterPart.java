package org.dangzhi.operations.planning;

import java.util.List;
import org.dangzhi.operations.duty.DutyPost;

/** Group of posts that the same people fill; duties are balanced within it. */
public enum RosterPart {
    OFFICER(DutyPost.PRIMARY, DutyPost.SECONDARY),
    /** Leads the duty of a whole day, whatever shifts it has. */
    LEADER(DutyPost.LEADER),
    /** Drives for a whole day. */
    DRIVER(DutyPost.DRIVER);

    private final List<DutyPost> posts;

    RosterPart(DutyPost... posts) {
        this.posts = List.of(posts);
    }

    public List<DutyPost> posts() {
        return posts;
    }

    /** Whether one keeps all shifts of a day together. */
    public boolean wholeDay() {
        return this != OFFICER;
    }

    public static RosterPart of(DutyPost post) {
        return switch (post) {
            case PRIMARY, SECONDARY -> OFFICER;
            case LEADER -> LEADER;
            case DRIVER -> DRIVER;
        };
    }

    public String word() {
        return "planning.part." + name();
    }
}
