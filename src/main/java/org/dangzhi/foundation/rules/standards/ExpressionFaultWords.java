package org.dangzhi.foundation.rules.standards;

import java.util.List;
import java.util.regex.Pattern;
import org.dangzhi.foundation.rules.judging.ExpressionFault;
import org.dangzhi.foundation.web.Texts;
import org.springframework.stereotype.Component;

/** Words for what the compiler has against an expression, in the reader's language. */
@Component
class ExpressionFaultWords {

    /** What the compiler says, and the key of the same for people; its groups are what it speaks of. */
    private record FaultPattern(Pattern pattern, String key) {

        static FaultPattern of(String pattern, String key) {
            return new FaultPattern(Pattern.compile(pattern, Pattern.DOTALL), "rules.expression." + key);
        }
    }

    private static final List<FaultPattern> SAYINGS = List.of(
            FaultPattern.of(".*(?:input|error at:?) '?<EOF>.*", "unfinished"),
            FaultPattern.of("(?:mismatched|extraneous) input '(.*?)' expecting .*", "unexpected"),
            FaultPattern.of("(?:no viable alternative at input|token recognition error at:) '(.*)'.*", "unexpected"),
            FaultPattern.of("undeclared reference to '(.*?)'.*", "unknown"),
            FaultPattern.of("found no matching overload for '_?(.*?)_?' applied to.*", "operands"),
            FaultPattern.of("longer than (\\d+) characters", "long"),
            FaultPattern.of("yields .*, not a number", "number"),
            FaultPattern.of("yields .*, not a condition", "condition"));

    private final Texts texts;

    ExpressionFaultWords(Texts texts) {
        this.texts = texts;
    }

    String said(ExpressionFault fault) {
        for (var saying : SAYINGS) {
            var found = saying.pattern().matcher(fault.message());
            if (!found.matches()) continue;
            return found.groupCount() == 0 ? texts.t(saying.key()) : texts.t(saying.key(), found.group(1));
        }
        return fault.message();
    }
}
