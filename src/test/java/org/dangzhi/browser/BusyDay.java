package org.dangzhi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.dangzhi.HttpBrowser;
import org.jsoup.nodes.FormElement;

/** Data of a busy day, so that no list is empty: a shift taken, entries, a call that became an item, contacts. */
final class BusyDay {

    private final StoryDutyRoom room;
    private final int port;

    BusyDay(StoryDutyRoom room, int port) {
        this.room = room;
        this.port = port;
    }

    void passes() {
        var desk = at("zhou");
        sends(desk, "/duty/shift", "form[action$=/arrivals]", Map.of("note", "传真机卡纸，已报修"));
        sends(desk, "/duty/log", "form.dz-quick", Map.of("text", "收到省公司明电〔2026〕31号，送张建林阅示"));
        sends(desk, "/duty/log", "form.dz-quick", Map.of("text", "海右石油大学一行 6 人到滨北站，秦大勇接到"));
        sends(desk, "/phone/new", "main form[data-draft]", call());
        sends(desk, "/contacts/new", "main form[method=post]", Map.of("name", "指挥中心", "unit", "滨北市应急管理局"));
        sends(desk, "/handover", "main form[action$=/notes]", Map.of("special", "夜间降温，两小时问一次炉温。"));
        sends(desk, "/duty/checks", "form[action$=/checks]", Map.of("whom", "采油二厂值班室"));
        sends(at("zeng"), "/units/new", "main form[method=post]", Map.of("name", "办公室"));
    }

    private Map<String, String> call() {
        return Map.of(
                "tel", "0543-5553110",
                "callerUnit", "采油二厂值班室",
                "callerName", "郭强",
                "content", "3 号站供暖锅炉停运，备用泵已启动。请回话。",
                "owner", room.person("feng").id().toString(),
                "due", "2026-11-23T18:00");
    }

    private HttpBrowser at(String account) {
        var browser = new HttpBrowser(port);
        browser.signIn(room.account(account), StoryDutyRoom.PASSWORD);
        return browser;
    }

    /** Sends the form as the page offers it, with what is typed on top. */
    private static void sends(HttpBrowser browser, String path, String form, Map<String, String> typed) {
        var found = (FormElement) browser.page(path).selectFirst(form);
        assertThat(found).as(path + " " + form).isNotNull();
        var fields = new HashMap<String, String>();
        found.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.keySet().remove("_csrf");
        fields.putAll(typed);
        var answer = browser.post(found.attr("action"), fields);
        assertThat(answer.statusCode()).as(path + ": " + answer.body()).isLessThan(400);
    }
}
