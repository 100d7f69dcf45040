package org.dangzhi.foundation.office.demo;

import java.util.List;
import java.util.Random;

/** Names of persons, surname first, in the mixture that an oilfield of Shandong has; names may repeat, as in life. */
final class DemoNames {

    private static final List<String> SURNAMES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "马", "朱", "胡", "郭", "何", "高", "林", "罗", "郑",
            "梁", "谢", "宋", "唐", "许", "韩", "冯", "邓", "曹", "彭", "曾", "肖", "田", "董", "潘", "袁", "蔡", "蒋", "余", "于", "杜",
            "叶", "程", "魏", "苏", "吕", "丁", "任", "单", "解", "仇");
    private static final List<String> GIVEN = List.of(
            "建林", "志强", "海燕", "晓东", "丽娜", "国庆", "文博", "秀英", "立新", "春梅", "永军", "雪", "浩然", "敏", "卫东", "静怡", "振华", "婷婷",
            "学文", "红梅", "宏伟", "晨", "玉兰", "俊杰", "慧", "光明", "佳", "成林", "月华", "东升", "雅琴", "鹏飞", "欣怡", "家栋", "凤霞", "磊",
            "思远", "桂芳", "新宇", "莉", "长河", "子涵", "德胜", "艳", "明哲", "瑞雪", "广林", "倩", "志远", "素芬", "涛", "洁", "岩", "宁");
    private static final List<String> COMPOUND =
            List.of("欧阳", "上官", "司马", "诸葛", "尉迟", "司徒", "东方", "令狐", "皇甫", "慕容", "公孙", "夏侯");
    private static final List<String> OTHERS =
            List.of("买买提·阿不都", "阿依古丽·吐尔逊", "古丽娜尔·艾山", "艾尼瓦尔·玉素甫", "巴特尔", "其其格", "乌兰图雅", "扎西次仁", "卓玛央金", "阿力木·热合曼");

    private DemoNames() {}

    static String draw(Random random) {
        int chance = random.nextInt(100);
        if (chance < 3) return pick(OTHERS, random);
        return pick(chance < 7 ? COMPOUND : SURNAMES, random) + pick(GIVEN, random);
    }

    private static String pick(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
