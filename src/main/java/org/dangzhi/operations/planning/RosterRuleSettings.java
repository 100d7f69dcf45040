package org.dangzhi.operations.planning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settings of the roster's rules in the running work's office. */
@Service
@Transactional
class RosterRuleSettings {

    private final JdbcClient jdbc;

    RosterRuleSettings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Every rule, also those that are switched off. */
    @Transactional(readOnly = true)
    public Map<RosterRuleCode, RosterRuleSetting> all() {
        var rules = new EnumMap<RosterRuleCode, RosterRuleSetting>(RosterRuleCode.class);
        for (var code : RosterRuleCode.values()) rules.put(code, code.shipped());
        jdbc.sql("select code, active, must, amount, weight from planning.rule")
                .query((row, n) -> new RosterRuleSetting(
                        RosterRuleCode.valueOf(row.getString("code")),
                        row.getBoolean("active"),
                        row.getBoolean("must"),
                        row.getInt("amount"),
                        row.getInt("weight")))
                .list()
                .forEach(rule -> rules.put(rule.code(), rule));
        return rules;
    }

    /** @throws RosterRefused (422) for an amount or weight out of its range, named {@code amount.REST} */
    public void set(List<RosterRuleSetting> rules) {
        rules.forEach(RosterRuleSettings::refuseWrong);
        for (var rule : rules)
            jdbc.sql("""
                            insert into planning.rule (code, active, must, amount, weight)
                            values (:code, :active, :must, :amount, :weight)
                            on conflict (office_id, code) do update
                               set active = excluded.active, must = excluded.must, amount = excluded.amount,
                                   weight = excluded.weight
                            """)
                    .param("code", rule.code().name())
                    .param("active", rule.active())
                    .param("must", rule.must())
                    .param("amount", rule.amount())
                    .param("weight", rule.weight())
                    .update();
    }

    private static void refuseWrong(RosterRuleSetting rule) {
        var code = rule.code();
        if (code.hasAmount() && (rule.amount() < code.least() || rule.amount() > code.most()))
            throw RosterRefused.number("amount." + code, code.least(), code.most());
        if (rule.weight() < 1 || rule.weight() > RosterRuleCode.DEAREST)
            throw RosterRefused.number("weight." + code, 1, RosterRuleCode.DEAREST);
    }
}
