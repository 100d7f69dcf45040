package org.dangzhi.operations.phone;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dangzhi.DatabaseTest;
import org.dangzhi.HttpBrowser;
import org.dangzhi.foundation.people.Contacts;
import org.dangzhi.foundation.people.NewContact;
import org.dangzhi.foundation.people.PersonId;
import org.dangzhi.foundation.people.PhoneNumber;
import org.dangzhi.foundation.web.Roles;
import org.dangzhi.operations.duty.DutyTestBase;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Base of tests of the telephone, a plant's duty room in the directory. */
@DatabaseTest
abstract class PhoneTestBase extends DutyTestBase {

    static final String[] HTMX = {"HX-Request", "true"};
    static final String BOILER = "3 号站供暖锅炉停运，备用泵已启动。请回话。";

    @Autowired
    Contacts contacts;

    @Autowired
    Calls calls;

    PersonId feng;
    HttpBrowser desk;

    @BeforeEach
    void theDayShiftIsAtTheTelephone() {
        feng = person("冯涛", Roles.LIAISON);
        signIn(day, zhou);
        signIn(day, li);
        binbei.run(() -> contacts.add(
                new NewContact(true, "采油二厂", "值班室", "", "", List.of(new PhoneNumber("值班", "0543-5553110")))));
        desk = browser(zhou);
    }

    /** What the form sends when only the words were typed. */
    static Map<String, String> form(String content, String... more) {
        var fields = new HashMap<String, String>(
                Map.of("direction", "IN", "urgency", "NORMAL", "beganAt", "2026-11-23T16:40", "content", content));
        for (int n = 0; n < more.length; n += 2) fields.put(more[n], more[n + 1]);
        return fields;
    }

    /** Writes a call down; its address comes back. */
    String call(String content, String... more) {
        return HttpBrowser.leadsTo(desk.post("/phone", form(content, more)));
    }

    HttpResponse<String> send(String path, String... fields) {
        var sent = new HashMap<String, String>();
        for (int n = 0; n < fields.length; n += 2) sent.put(fields[n], fields[n + 1]);
        return desk.post(path, sent, HTMX);
    }

    /** Of the office, as the database has them. */
    List<String> stored(String column) {
        return column("select " + column + "::text from phone.call where :id = :id order by number", day.id());
    }
}
