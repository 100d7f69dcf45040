package org.dangzhi.engine.rostersolver;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whom something concerns: a group, some people, or both together; neither means everybody. */
public record Who(@Nullable String group, @Nullable List<String> people) {

    public static final Who ALL = new Who(null, null);

    public static Who group(String group) {
        return new Who(group, null);
    }

    public static Who people(String... people) {
        return new Who(null, List.of(people));
    }

    public boolean includes(Member member) {
        if (group == null && people == null) return true;
        return (group != null && group.equals(member.group())) || (people != null && people.contains(member.id()));
    }
}
