package org.dangzhi.foundation.people.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PinyinTests {

    @ParameterizedTest
    @CsvSource({
        "张建林, zhangjianlin, zjl",
        "单春梅, shanchunmei, scm",
        "曾志强, zengzhiqiang, zzq",
        "解立民, xielimin, xlm",
        "仇志远, qiuzhiyuan, qzy",
        "查良镛, zhaliangyong, zly",
        "盖敏, gemin, gm",
        "朴海燕, piaohaiyan, phy",
        "区伟, ouwei, ow",
        "尉迟静, yuchijing, ycj",
        "尉静, weijing, wj",
        "万俟雪, moqixue, mqx",
        "万雪, wanxue, wx",
        "任建国, renjianguo, rjg",
        "乐家栋, yuejiadong, yjd",
        "翟丽, zhaili, zl",
        "缪军, miaojun, mj",
        "冼星海, xianxinghai, xxh",
        "覃晓东, qinxiaodong, qxd",
        "尹平, yinping, yp",
        "隗伟, weiwei, ww",
        "员波, yunbo, yb",
        "种楠, chongnan, cn",
        "逄涛, pangtao, pt",
        "繁星, poxing, px",
        "长孙无忌, zhangsunwuji, zswj",
        "皇甫嵩, huangfusong, hfs",
        "令狐冲, linghuchong, lhc",
        "欧阳修, ouyangxiu, oyx",
        "吕静, lvjing, lj",
        "李略, lilve, ll",
        "王长河, wangchanghe, wch",
        "刘单, liudan, ld",
        "孙乐, sunle, sl",
        "周行, zhouxing, zx",
        "那英, naying, ny"
    })
    void readsSurnamesAsSurnamesAndGivenNamesAsGivenNames(String name, String full, String initials) {
        assertThat(Pinyin.full(name)).isEqualTo(full);
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
    }

    /** Extensions of the character set, as they stand in identity cards; 𠮷 is read as the 吉 that it is a form of. */
    @ParameterizedTest
    @CsvSource({"李𬭎, lihong, lh", "王䶮, wangyan, wy", "赵㛃, zhaojie, zj", "周𠮷, zhouji, zj", "张𫖮, zhangyi, zy"})
    void readsRareCharacters(String name, String full, String initials) {
        assertThat(Pinyin.full(name)).isEqualTo(full);
        assertThat(Pinyin.initials(name)).isEqualTo(initials);
    }

    @Test
    void keepsLatinWordsAndLeavesOutWhatCannotBeRead() {
        assertThat(Pinyin.full("Anna 王·O'Neil")).isEqualTo("annawangoneil");
        assertThat(Pinyin.full("A座 3 号")).isEqualTo("azuo3hao");
        assertThat(Pinyin.full("，")).isEmpty();
    }

    @Test
    void knowsOtherReadingsOfANameAndOtherSpellingsOfU() {
        assertThat(Pinyin.others("覃晓东")).containsExactly("tanxiaodong", "txd");
        assertThat(Pinyin.others("吕静")).containsExactly("lujing", "lyujing");
        assertThat(Pinyin.others("张建林")).isEmpty();
    }

    @Test
    void readsWhatIsTypedInAnyWritingOfU() {
        assertThat(Pinyin.typed("Lyu Jing")).isEqualTo("lvjing");
        assertThat(Pinyin.typed("lüjing")).isEqualTo("lvjing");
        assertThat(Pinyin.typed("xi'an")).isEqualTo("xian");
    }

    @Test
    void readsNothingAsASurnameInAPlainText() {
        assertThat(Pinyin.plain("重庆办事处")).isEqualTo("chongqingbanshichu");
        assertThat(Pinyin.plain("单身公寓")).isEqualTo("danshengongyu");
    }

    @Test
    void rareCharactersOfNamesAreRead() {
        assertThat(Pinyin.full("李𬭎")).isEqualTo("lihong");
        assertThat(Pinyin.full("王䶮")).isEqualTo("wangyan");
        assertThat(Pinyin.initials("赵㛃")).isEqualTo("zj");
        assertThat(Pinyin.initials("周𠮷")).isEqualTo("zj");
    }

    @Test
    void onlyAShortChineseNameIsLookedForByItsSound() {
        assertThat(Pinyin.mayBeName("李蔷")).isTrue();
        assertThat(Pinyin.mayBeName("供暖锅炉房")).isFalse();
        assertThat(Pinyin.mayBeName("李 强")).isFalse();
        assertThat(Pinyin.mayBeName("2101")).isFalse();
    }
}
