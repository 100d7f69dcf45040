package org.dangzhi.engine.press.type;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Names under which the fonts of the document standard (GB/T 9704) are installed, the best first. */
final class FontNames {

    private static final List<List<String>> KIN = List.of(
            List.of(
                    "方正小标宋简体",
                    "方正小标宋_GBK",
                    "FZXiaoBiaoSong-B05S",
                    "FZXiaoBiaoSong-B05",
                    "小标宋体",
                    "华文中宋",
                    "STZhongsong",
                    "宋体",
                    "SimSun"),
            List.of(
                    "仿宋_GB2312",
                    "FangSong_GB2312",
                    "仿宋",
                    "FangSong",
                    "华文仿宋",
                    "STFangsong",
                    "方正仿宋_GBK",
                    "FZFangSong-Z02"),
            List.of("楷体_GB2312", "KaiTi_GB2312", "楷体", "KaiTi", "华文楷体", "STKaiti", "方正楷体_GBK", "AR PL UKai CN"),
            List.of("黑体", "SimHei", "方正黑体_GBK", "华文黑体", "STHeiti", "Heiti SC"),
            List.of("宋体", "SimSun", "NSimSun", "新宋体", "华文宋体", "STSong", "Songti SC", "AR PL UMing CN"),
            List.of("微软雅黑", "Microsoft YaHei"),
            List.of("等线", "DengXian"));

    /** Titles and labels: where these are missing a bold face stands in, or they would look like the text. */
    private static final Set<String> HEAVY =
            Set.of("方正小标宋简体", "方正小标宋_GBK", "小标宋体", "华文中宋", "黑体", "SimHei", "方正黑体_GBK", "华文黑体");

    private FontNames() {}

    static boolean isHeavy(String name) {
        return HEAVY.contains(name);
    }

    /** The name itself first, then its kin in the first family that knows it. */
    static Stream<String> like(String name) {
        return Stream.concat(
                        Stream.of(name),
                        KIN.stream().filter(kin -> kin.contains(name)).limit(1).flatMap(List::stream))
                .distinct();
    }
}
