package org.dangzhi.foundation.access.administration;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dangzhi.foundation.web.Roles;

/** Role that a post's words suggest, for whoever gives many at once; whoever gives it decides. */
final class RoleProposal {

    /** The narrower word first: a head of the duty office is no officer of it, a leader's driver no leader. */
    private static final Map<Pattern, String> BY_WORDS = words();

    private RoleProposal() {}

    /** Empty where the words say nothing. */
    static String of(String post) {
        return BY_WORDS.entrySet().stream()
                .filter(words -> words.getKey().matcher(post).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static Map<Pattern, String> words() {
        var words = new LinkedHashMap<Pattern, String>();
        words.put(Pattern.compile("司机|驾驶|[Dd]river"), Roles.DRIVER);
        words.put(Pattern.compile("服务员|保洁|会务员"), Roles.SERVICE);
        words.put(Pattern.compile("(值班|总值班|接待|办公).{0,3}主任|(?i:director)"), Roles.DIRECTOR);
        words.put(Pattern.compile("值班|[Oo]fficer"), Roles.DUTY_OFFICER);
        words.put(Pattern.compile("总经理|书记|总工程师|总会计师|总地质师|厂长|董事|局长|矿长"), Roles.LEADER);
        words.put(Pattern.compile("联络员|秘书|干事"), Roles.LIAISON);
        return words;
    }
}
