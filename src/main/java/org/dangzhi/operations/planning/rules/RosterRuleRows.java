package org.dangzhi.operations.planning.rules;

import java.util.List;
import org.dangzhi.foundation.office.RecordMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** JDBC rows of the roster's rules, as far as the office has set them. */
@Repository
class RosterRuleRows {

    private final JdbcClient jdbc;

    RosterRuleRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RosterRuleSetting> all() {
        return jdbc.sql("select code, active, must, amount, weight from planning.rule")
                .query(new RecordMapper<>(RosterRuleSetting.class))
                .list();
    }

    void set(RosterRuleSetting rule) {
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
}
