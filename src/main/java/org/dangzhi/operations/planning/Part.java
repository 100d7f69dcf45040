package org.dangzhi.operations.planning;

import java.util.List;
import org.dangzhi.operations.duty.Post;

/** Part of the roster; each is shared out fairly among its own people. */
enum Part {
    OFFICER(Post.PRIMARY, Post.SECONDARY),
    /** Leads the duty of a whole day, whatever shifts it has. */
    LEADER(Post.LEADER),
    /** Drives for a whole day. */
    DRIVER(Post.DRIVER);

    private final List<Post> posts;

    Part(Post... posts) {
        this.posts = List.of(posts);
    }

    List<Post> posts() {
        return posts;
    }

    /** Whether one keeps all shifts of a day together. */
    boolean wholeDay() {
        return this != OFFICER;
    }

    static Part of(Post post) {
        return switch (post) {
            case PRIMARY, SECONDARY -> OFFICER;
            case LEADER -> LEADER;
            case DRIVER -> DRIVER;
        };
    }

    String word() {
        return "planning.part." + name();
    }
}
