package org.dangzhi.foundation.access;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dangzhi.foundation.access.administration.AccountPages;
import org.dangzhi.foundation.access.passwords.Passwords;
import org.dangzhi.foundation.office.demo.DemoContext;
import org.dangzhi.foundation.office.demo.DemoPart;
import org.dangzhi.foundation.people.NewPerson;
import org.dangzhi.foundation.people.People;
import org.dangzhi.foundation.people.PersonName;
import org.dangzhi.foundation.people.names.Pinyin;
import org.dangzhi.foundation.web.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives everybody of the demonstration an account: the name in pinyin, one password for all, roles after the post. */
@Component
class AccessDemo implements DemoPart {

    static final String PASSWORD = "Dangzhi-2026";

    /** Whose posts alone do not tell what they administer. */
    private static final Map<String, String> ADMINISTRATORS = Map.of(
            "信息中心 主任", Roles.SYSTEM_ADMIN,
            "审计部 部长", Roles.AUDITOR,
            "安全科 科员", Roles.AUDITOR);

    private final Accounts accounts;
    private final AccountRows accountRows;
    private final Passwords passwords;
    private final People people;
    private final JdbcClient jdbc;

    AccessDemo(Accounts accounts, AccountRows accountRows, Passwords passwords, People people, JdbcClient jdbc) {
        this.accounts = accounts;
        this.accountRows = accountRows;
        this.passwords = passwords;
        this.people = people;
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "access";
    }

    @Override
    public int order() {
        return 200;
    }

    @Override
    public void fill(DemoContext demo) {
        demo.inTransaction(() -> open(demo));
    }

    private void open(DemoContext demo) {
        var hash = passwords.hash(PASSWORD);
        var first = new HashMap<String, String>();
        var security = false;
        if (!demo.head())
            jdbc.sql("insert into access.small_office (decided_at) values (now())")
                    .update();
        for (var person : people.matching("", 1000)) {
            var roles = roles(person);
            if (person.post().equals("工程师") && !security) {
                roles = Set.of(Roles.SECURITY_ADMIN);
                security = true;
            }
            var name = free(Pinyin.full(person.name()).replace(" ", ""));
            accounts.open(name, hash, false, person.id(), roles);
            demo.office().signsInAs(person.id().id(), name);
            roles.forEach(role -> first.putIfAbsent(role, name));
        }
        if (demo.head()) tell(demo, first);
        else if (demo.nth() == 1) visitor();
    }

    /** The head office's duty supervisor works in the first plant as well, to show the switch of offices. */
    private void visitor() {
        var here = people.add(NewPerson.of("周海燕", "驻厂值班督导", null));
        accounts.join("zhouhaiyan", here, Set.of(Roles.DUTY_OFFICER));
    }

    private String free(String name) {
        var free = name;
        for (int n = 2; accountRows.named(free).isPresent(); n++) free = name + n;
        return free;
    }

    private static Set<String> roles(PersonName person) {
        var administrator = ADMINISTRATORS.get(person.unit() + " " + person.post());
        if (administrator != null) return Set.of(administrator);
        if (person.unit().equals("后勤科") && person.post().equals("科长"))
            return Set.of(Roles.SYSTEM_ADMIN, Roles.SECURITY_ADMIN);
        var roles = new LinkedHashSet<String>();
        switch (person.unit()) {
            case "公司领导", "厂领导" -> roles.addAll(List.of(Roles.LEADER, Roles.DUTY_LEADER));
            case "办公室", "厂办公室" -> roles.add(Roles.DIRECTOR);
            case "总值班室" -> roles.add(Roles.DUTY_OFFICER);
            case "值班室" -> roles.addAll(List.of(Roles.DUTY_OFFICER, Roles.SUBUNIT_OFFICER));
            default -> roles.add(byPost(person.post()));
        }
        return roles;
    }

    private static String byPost(String post) {
        return switch (post) {
            case "驾驶员" -> Roles.DRIVER;
            case "服务员", "会务组长", "维修班长" -> Roles.SERVICE;
            default -> Roles.LIAISON;
        };
    }

    private static void tell(DemoContext demo, Map<String, String> first) {
        demo.tell("Sign-in names, all with the password %s:".formatted(PASSWORD));
        AccountPages.ORDER.stream()
                .filter(first::containsKey)
                .forEach(role -> demo.tell("  %-16s %s".formatted(role, first.get(role))));
    }
}
