package org.dangzhi.foundation.people;

/**
 * A person as lists show them: the name stands with the post.
 *
 * @param post empty when they have none
 * @param unit the unit's short name; empty when they belong to none
 */
public record PersonName(PersonId id, String name, String post, String unit) {

    /** {@code 张建林 副总经理}; the name alone for a person without a post. */
    public String shown() {
        return post.isEmpty() ? name : name + " " + post;
    }
}
