package org.dangzhi.operations.dutylog.kinds;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.TimeOrderedIds;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.operations.duty.DutyKindSetting;
import org.dangzhi.operations.dutylog.DutyLogRefused;
import org.dangzhi.operations.dutylog.LogEntryKind;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Kinds of log entries: those shipped, which the product itself writes, and the office's own, which it adds and retires. An
 * entry bears the name of an office's own kind, so a kind keeps its name for good.
 */
@Service
@Transactional(readOnly = true)
public class LogEntryKinds implements DutyKindSetting {

    static final String ADDRESS = "/duty/settings/entry-kinds";

    /** Asked of {@link #guess}: the writer leaves the kind to the words. */
    public static final String BY_WORDS = "";

    private static final int LONGEST = 30;

    /** By which words a kind is guessed; the first that fits. */
    private static final Map<LogEntryKind, Pattern> SIGNS = signs();

    private final LogEntryKindRows rows;
    private final Texts texts;

    LogEntryKinds(LogEntryKindRows rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** Whether an entry may be written of it. */
    public boolean knows(String code) {
        return LogEntryKind.of(code).isPresent()
                || active().anyMatch(kind -> kind.name().equals(code));
    }

    /** An office's own kind is called by its code. */
    public String name(String code) {
        return LogEntryKind.of(code).map(kind -> texts.t(kind.word())).orElse(code);
    }

    public String icon(String code) {
        return LogEntryKind.of(code).map(LogEntryKind::icon).orElse("notes");
    }

    /** To write of. Corrections are written at what they correct, so they are not among them. */
    public List<SelectOption> choices() {
        return Stream.concat(shipped(), active().map(LogEntryKinds::option)).toList();
    }

    /** To look for: what is retired was written once. */
    public List<SelectOption> searchable() {
        return Stream.concat(shipped(), rows.all().stream().map(LogEntryKinds::option))
                .toList();
    }

    private Stream<SelectOption> shipped() {
        return Stream.of(LogEntryKind.values())
                .filter(kind -> kind != LogEntryKind.CORRECTION)
                .map(kind -> new SelectOption(kind.code(), texts.t(kind.word())));
    }

    private Stream<OwnKind> active() {
        return rows.all().stream().filter(OwnKind::active);
    }

    private static SelectOption option(OwnKind kind) {
        return new SelectOption(kind.name(), kind.name());
    }

    @Override
    public String address() {
        return ADDRESS;
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
    public int longestName() {
        return LONGEST;
    }

    @Override
    public List<OwnKind> kinds() {
        return rows.all();
    }

    @Transactional
    public void add(String typed) {
        var name = typed.strip();
        if (name.isEmpty()) throw DutyLogRefused.blank("name");
        if (name.length() > LONGEST) throw DutyLogRefused.tooLong("name", name.length(), LONGEST);
        if (isShipped(name) || !rows.add(TimeOrderedIds.next(), name)) throw DutyLogRefused.kindExists(name);
    }

    /** One of the same name would stand twice in every choice. */
    private boolean isShipped(String name) {
        return Stream.of(LogEntryKind.values())
                .anyMatch(
                        kind -> kind.code().equals(name) || texts.t(kind.word()).equals(name));
    }

    /** Retires a kind, or takes it up again. What was written stays. */
    @Transactional
    public void activate(UUID kind, boolean active) {
        if (!rows.activate(kind, active)) throw new NotFoundException();
    }

    /** The kind that the words speak of; a note when they speak of none. */
    public String guess(String text) {
        var own = active().map(OwnKind::name).filter(text::contains).findFirst();
        return own.orElseGet(() -> shippedKind(text).code());
    }

    private static LogEntryKind shippedKind(String text) {
        return SIGNS.entrySet().stream()
                .filter(signs -> signs.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(LogEntryKind.NOTE);
    }

    private static Map<LogEntryKind, Pattern> signs() {
        var signs = new LinkedHashMap<LogEntryKind, Pattern>();
        signs.put(LogEntryKind.INCIDENT, Pattern.compile("事故|火灾|泄漏|伤亡|突发|险情"));
        signs.put(LogEntryKind.CHECK, Pattern.compile("查岗|抽查"));
        // 接南站调度电话: whose call it was stands between
        signs.put(LogEntryKind.PHONE_IN, Pattern.compile("来电|打来|接到?[^，。；、]{0,16}电话"));
        signs.put(LogEntryKind.PHONE_OUT, Pattern.compile("去电|致电|电话通知"));
        signs.put(LogEntryKind.ITEM, Pattern.compile("交办|督办"));
        signs.put(LogEntryKind.PAPER, Pattern.compile("来文|收文|明电|传真|收到《|机要"));
        signs.put(LogEntryKind.VISITOR, Pattern.compile("来访|来人|上访"));
        signs.put(LogEntryKind.RECEPTION, Pattern.compile("接待|调研|督导|检查组|接站|送站"));
        signs.put(LogEntryKind.MEETING, Pattern.compile("会议|例会|专题会|会商|开会"));
        signs.put(LogEntryKind.VEHICLE, Pattern.compile("出车|车辆|回场|驾驶"));
        signs.put(LogEntryKind.LEADER, Pattern.compile("领导外出|领导返回|出差|返回机关|外出报备"));
        signs.put(LogEntryKind.EQUIPMENT, Pattern.compile("设备|停电|网络|打印机|钥匙|印章"));
        signs.put(LogEntryKind.HANDOVER, Pattern.compile("交接|交班|接班"));
        return signs;
    }
}
