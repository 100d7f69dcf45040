package org.dangzhi.engine.rostersolver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Selector of persons: a group, some people, or both together; neither means everybody. */
public record PersonSelector(
        @Nullable String group, @Nullable List<String> people) {

    public static final PersonSelector ALL = new PersonSelector(null, null);

    public static PersonSelector group(String group) {
        return new PersonSelector(group, null);
    }

    public static PersonSelector people(String... people) {
        return new PersonSelector(null, List.of(people));
    }

    public boolean includes(RosterPerson person) {
        if (group == null && people == null) return true;
        return (group != null && group.equals(person.group())) || (people != null && people.contains(person.id()));
    }
}
