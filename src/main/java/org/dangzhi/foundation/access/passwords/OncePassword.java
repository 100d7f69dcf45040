package org.dangzhi.foundation.access.passwords;

import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Generator of passwords for a first sign-in, as they stand on a slip of paper: syllables that everybody here can read aloud and
 * type, {@code Rong-41-hai-73-mei-tan}. Some forty random bits; guesses are counted, and a slip is good for days only.
 */
public final class OncePassword {

    /** None of one or two letters, none that differ in a tongue's habit alone (zh and z, n and l at the beginning). */
    private static final List<String> SYLLABLES = List.of("""
            bai ban bang bao bei ben bian biao bing bu cai cao chan chang chao chen cheng chong chu chuan chun dai dan dang dao deng
            dian diao ding dong dou duan dui duo fan fang fei fen feng gai gan gang gao geng gong gou guan guang gui guo hai han
            hang hao hei heng hong hou hua huai huan huang hui huo jia jian jiang jiao jie jing jiu juan jun kai kan kang kao ken
            kong kou kuan kuang kun kuo mai man mang mao mei meng mian miao ming mou pai pan pang pao pei peng pian piao ping qian
            qiang qiao qing qiu quan qun ran rao ren rong rou ruan rui run tai tan tang tao teng tian tiao ting tong tou tuan tui
            wai wan wang wei wen xia xian xiang xiao xie xing xiong xiu xuan xun yan yang yao ying yong you yuan yun""".split("\\s+"));

    private static final RandomGenerator RANDOM = new SecureRandom();

    private OncePassword() {}

    public static String next() {
        var first = syllable();
        return Character.toUpperCase(first.charAt(0)) + first.substring(1) + "-" + number() + "-" + syllable() + "-"
                + number() + "-" + syllable() + "-" + syllable();
    }

    private static String syllable() {
        return SYLLABLES.get(RANDOM.nextInt(SYLLABLES.size()));
    }

    private static int number() {
        return RANDOM.nextInt(10, 100);
    }
}
