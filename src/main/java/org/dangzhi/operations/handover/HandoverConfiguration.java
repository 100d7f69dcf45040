package org.dangzhi.operations.handover;

import java.util.List;
import org.dangzhi.foundation.forms.FormKind;
import org.dangzhi.foundation.web.Grant;
import org.dangzhi.foundation.web.Grants;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.operations.duty.DutyTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HandoverConfiguration {

    static final String READ = "handover.record.read";
    static final String WRITE = "handover.record.write";
    static final String THINGS = "handover.thing.write";

    @Bean
    Grants handoverGrants() {
        return () -> List.of(
                Grant.of(
                        READ,
                        Roles.DUTY_OFFICER,
                        Roles.DUTY_LEADER,
                        Roles.DIRECTOR,
                        Roles.LEADER,
                        Roles.SUBUNIT_OFFICER),
                Grant.of(WRITE, Roles.DUTY_OFFICER, Roles.DUTY_LEADER, Roles.DIRECTOR, Roles.SUBUNIT_OFFICER),
                Grant.of(THINGS, Roles.DIRECTOR, Roles.DUTY_LEADER));
    }

    @Bean
    DutyTab handoverTab() {
        return new DutyTab("handover", "/handover", "handover.name", READ, 40);
    }

    @Bean
    FormKind handoverForm() {
        return FormKind.of(HandoverPaper.FORM, "handover.form", HandoverForm::example);
    }
}
