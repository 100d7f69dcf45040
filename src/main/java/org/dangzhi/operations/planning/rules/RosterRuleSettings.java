package org.dangzhi.operations.planning.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.operations.planning.RosterRefused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settings of the roster's rules in the running work's office. */
@Service
@Transactional
public class RosterRuleSettings {

    private final RosterRuleRows rows;

    RosterRuleSettings(RosterRuleRows rows) {
        this.rows = rows;
    }

    /** Every rule, also those that are switched off. */
    @Transactional(readOnly = true)
    public Map<RosterRuleCode, RosterRuleSetting> all() {
        var rules = new EnumMap<RosterRuleCode, RosterRuleSetting>(RosterRuleCode.class);
        for (var code : RosterRuleCode.values()) rules.put(code, code.shipped());
        rows.all().forEach(rule -> rules.put(rule.code(), rule));
        return rules;
    }

    /** @throws RosterRefused (422) for an amount or weight out of its range, named {@code amount.REST} */
    public void set(List<RosterRuleSetting> rules) {
        rules.forEach(RosterRuleSettings::refuseWrong);
        rules.forEach(rows::set);
    }

    private static void refuseWrong(RosterRuleSetting rule) {
        var code = rule.code();
        if (code.hasAmount() && (rule.amount() < code.least() || rule.amount() > code.most()))
            throw RosterRefused.number("amount." + code, code.least(), code.most());
        if (rule.weight() < 1 || rule.weight() > RosterRuleCode.DEAREST)
            throw RosterRefused.number("weight." + code, 1, RosterRuleCode.DEAREST);
    }
}
