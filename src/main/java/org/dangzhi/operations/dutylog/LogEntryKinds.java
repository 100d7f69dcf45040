package org.dangzhi.operations.dutylog;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DutyListSetting;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Kinds of log entries: those shipped, and the office's own. */
@Component
@Transactional(readOnly = true)
class LogEntryKinds implements DutyListSetting {

    static final String OWN_KINDS = "dutylog.kinds";

    /** Asked of {@link #guess}: the writer leaves the kind to the words. */
    static final String BY_WORDS = "";

    /** By which words a kind is guessed; the first that fits. */
    private static final Map<LogEntryKind, List<String>> SIGNS = signs();

    private final Settings settings;
    private final Texts texts;

    LogEntryKinds(Settings settings, Texts texts) {
        this.settings = settings;
        this.texts = texts;
    }

    boolean knows(String code) {
        return LogEntryKind.of(code).isPresent() || own().contains(code);
    }

    /** An office's own kind is called by its code. */
    String name(String code) {
        return LogEntryKind.of(code).map(kind -> texts.t(kind.word())).orElse(code);
    }

    String icon(String code) {
        return LogEntryKind.of(code).map(LogEntryKind::icon).orElse("notes");
    }

    /** Corrections are written at what they correct, so they are not among them. */
    List<SelectOption> choices() {
        var choices = new ArrayList<SelectOption>();
        for (var kind : LogEntryKind.values())
            if (kind != LogEntryKind.CORRECTION) choices.add(new SelectOption(kind.code(), texts.t(kind.word())));
        own().forEach(name -> choices.add(new SelectOption(name, name)));
        return choices;
    }

    @Override
    public String field() {
        return "entryKinds";
    }

    @Override
    public String labelKey() {
        return "dutylog.settings.entryKinds";
    }

    @Override
    public String hintKey() {
        return "dutylog.settings.entryKinds.hint";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public int longestLine() {
        return 30;
    }

    @Override
    public List<String> lines() {
        return own();
    }

    @Override
    @Transactional
    public void replace(List<String> lines) {
        settings.set(OWN_KINDS, String.join("\n", lines));
    }

    private List<String> own() {
        return settings.lines(OWN_KINDS, "");
    }

    /** The kind that the words speak of; a note when they speak of none. */
    String guess(String text) {
        for (var kind : own()) if (text.contains(kind)) return kind;
        return SIGNS.entrySet().stream()
                .filter(signs -> signs.getValue().stream().anyMatch(text::contains))
                .map(signs -> signs.getKey().code())
                .findFirst()
                .orElse(LogEntryKind.NOTE.code());
    }

    private static Map<LogEntryKind, List<String>> signs() {
        var signs = new java.util.LinkedHashMap<LogEntryKind, List<String>>();
        signs.put(LogEntryKind.INCIDENT, List.of("事故", "火灾", "泄漏", "伤亡", "突发", "险情"));
        signs.put(LogEntryKind.CHECK, List.of("查岗", "抽查"));
        signs.put(LogEntryKind.PHONE_IN, List.of("来电", "打来", "接到电话"));
        signs.put(LogEntryKind.PHONE_OUT, List.of("去电", "致电", "电话通知"));
        signs.put(LogEntryKind.ITEM, List.of("交办", "督办"));
        signs.put(LogEntryKind.PAPER, List.of("来文", "收文", "明电", "传真", "收到《", "机要"));
        signs.put(LogEntryKind.VISITOR, List.of("来访", "来人", "上访"));
        signs.put(LogEntryKind.RECEPTION, List.of("接待", "调研", "督导", "检查组", "接站", "送站"));
        signs.put(LogEntryKind.MEETING, List.of("会议", "例会", "专题会", "会商", "开会"));
        signs.put(LogEntryKind.VEHICLE, List.of("出车", "车辆", "回场", "驾驶"));
        signs.put(LogEntryKind.LEADER, List.of("领导外出", "领导返回", "出差", "返回机关", "外出报备"));
        signs.put(LogEntryKind.EQUIPMENT, List.of("设备", "停电", "网络", "打印机", "钥匙", "印章"));
        signs.put(LogEntryKind.HANDOVER, List.of("交接", "交班", "接班"));
        return signs;
    }
}
