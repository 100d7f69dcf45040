package org.dangzhi.operations.phone;

import java.util.List;
import org.dangzhi.foundation.forms.FormKind;
import org.dangzhi.foundation.web.Grant;
import org.dangzhi.foundation.web.Grants;
import org.dangzhi.foundation.web.Menu;
import org.dangzhi.foundation.web.MenuEntry;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.operations.duty.DutyTab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PhoneConfiguration {

    static final String READ = "phone.call.read";
    static final String WRITE = "phone.call.write";

    @Bean
    Grants phoneGrants() {
        return () -> List.of(
                Grant.of(
                        READ,
                        Roles.DUTY_OFFICER,
                        Roles.DUTY_LEADER,
                        Roles.DIRECTOR,
                        Roles.LEADER,
                        Roles.SUBUNIT_OFFICER),
                Grant.of(WRITE, Roles.DUTY_OFFICER, Roles.DUTY_LEADER, Roles.DIRECTOR, Roles.SUBUNIT_OFFICER));
    }

    @Bean
    Menu phoneMenu() {
        return () -> List.of(new MenuEntry("phone", "/phone", "phone", READ, 220));
    }

    @Bean
    DutyTab phoneTab() {
        return new DutyTab("phone", "/phone", "phone.menu", READ, 30);
    }

    @Bean
    FormKind phoneRecordForm() {
        return FormKind.of(CallPaper.FORM, "phone.form", PhoneRecordForm::example);
    }
}
