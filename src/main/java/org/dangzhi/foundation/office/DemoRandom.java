package org.dangzhi.foundation.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/** Random source of demonstration data: the same seed and day give the same data, whatever other parts do. */
public final class DemoRandom {

    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡", "郭", "何", "高", "林", "罗", "郑",
            "梁", "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "潘", "袁", "蔡", "蒋", "余", "于", "杜",
            "叶", "程", "魏", "苏", "吕", "丁", "任", "单", "解", "仇");
    private static final List<String> GIVEN = List.of(
            "建林", "志强", "海燕", "晓东", "丽娜", "国庆", "文博", "秀英", "立新", "春梅", "永军", "雪", "浩然", "敏", "卫东", "静怡", "振华", "婷婷",
            "学文", "红梅", "宏伟", "晨", "玉兰", "俊杰", "慧", "光明", "佳", "成林", "月华", "东升", "雅琴", "鹏飞", "欣怡", "家栋", "凤霞", "磊",
            "思远", "桂芳", "新宇", "莉", "长河", "子涵", "德胜", "艳", "明哲", "瑞雪", "广林", "倩", "志远", "素芬");

    private final Random random;
    private final LocalDate today;
    private final ZoneId zone;
    private final boolean head;
    private final StringBuilder told = new StringBuilder();

    public DemoRandom(long seed, LocalDate today, ZoneId zone, boolean head) {
        this.random = new Random(seed);
        this.today = today;
        this.zone = zone;
        this.head = head;
    }

    /** Whether the office being filled is the company's; otherwise it is one of its plants. */
    public boolean head() {
        return head;
    }

    public LocalDate today() {
        return today;
    }

    public ZoneId zone() {
        return zone;
    }

    /** Adds what whoever started the demonstration reads when it is ready. */
    public void tell(String line) {
        told.append(line).append('\n');
    }

    public String told() {
        return told.toString();
    }

    /** A day relative to today; yesterday is -1. */
    public LocalDate day(int fromToday) {
        return today.plusDays(fromToday);
    }

    public Instant at(int daysFromToday, int hour, int minute) {
        return day(daysFromToday)
                .atTime(LocalTime.of(hour, minute))
                .atZone(zone)
                .toInstant();
    }

    public Random random() {
        return random;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Both ends included. */
    public int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    /** True that often in a hundred. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A person's name, surname first; names may repeat, as in life. */
    public String name() {
        return pick(SURNAMES) + pick(GIVEN);
    }

    /** A mobile number: well-formed, from one block. */
    public String mobile() {
        return "170000" + String.format("%05d", random.nextInt(100_000));
    }
}
