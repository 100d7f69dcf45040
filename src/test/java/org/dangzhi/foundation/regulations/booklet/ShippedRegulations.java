package org.dangzhi.foundation.regulations.booklet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.regulations.booklet.Booklet.Clause;
import org.dangzhi.foundation.regulations.booklet.Booklet.Kind;
import org.dangzhi.foundation.regulations.booklet.Booklet.Part;
import org.dangzhi.foundation.regulations.booklet.Booklet.Regulation;

/** Booklets made of what is shipped, and of what is longer than anything shipped. */
final class ShippedRegulations {

    private static final Path FOLDER = Path.of("src/main/resources/regulations");
    static final String LONG_TITLE = "关于进一步规范胜远油田公司机关及所属单位国内公务接待商务招待外宾接待审批和用餐住宿用车标准及陪同人数管理的补充规定（试行）";

    private ShippedRegulations() {}

    /** Thirty: eleven of the State, nine of our own, ten more of which one has 200 clauses and one a title of 60 characters. */
    static Booklet booklet() {
        var library = in("library");
        var own = in("own");
        var more = new ArrayList<>(library.subList(library.size() - 8, library.size()));
        more.add(longOne());
        more.add(titled(LONG_TITLE));
        return booklet(
                "办公室工作制度汇编",
                List.of(new Part("国家法规", library.subList(0, 11)), new Part("本单位制度", own), new Part("集团制度", more)));
    }

    static Booklet booklet(String title, List<Part> parts) {
        return new Booklet(title, "（2026年版）", "胜远油田公司办公室", "2026年11月", parts);
    }

    static List<Regulation> in(String folder) {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            return files.sorted().map(ShippedRegulations::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Regulation read(Path file) {
        try {
            var halves = Files.readString(file).split("\n\n", 2);
            var head = halves[0]
                    .lines()
                    .map(line -> line.split(":", 2))
                    .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1].strip()));
            var clauses = Stream.of(halves[1].split("(?m)^(?=#)"))
                    .filter(block -> !block.isBlank())
                    .map(ShippedRegulations::clause)
                    .toList();
            return new Regulation(
                    head.getOrDefault("title", ""),
                    head.getOrDefault("number", ""),
                    head.getOrDefault("issuer", ""),
                    inForce(head),
                    remark(head),
                    !head.getOrDefault("repealed", "").isEmpty(),
                    clauses);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String inForce(Map<String, String> head) {
        var day = head.getOrDefault("in_force", "").split("-");
        return day.length < 3
                ? ""
                : "自%s年%d月%d日起施行".formatted(day[0], Integer.parseInt(day[1]), Integer.parseInt(day[2]));
    }

    private static String remark(Map<String, String> head) {
        if (!head.getOrDefault("repealed", "").isEmpty()) return "已废止";
        return head.getOrDefault("text", "").equals("SUMMARY") ? "摘要，以原文为准" : "";
    }

    private static Clause clause(String block) {
        var lines = block.split("\n", 2);
        var title = lines[0].replaceFirst("^#+ *", "").split(" ", 2);
        var kind = lines[0].startsWith("##") ? Kind.ARTICLE : Kind.CHAPTER;
        return new Clause(kind, title[0], title.length > 1 ? title[1] : "", lines.length > 1 ? lines[1] : "");
    }

    /** Two hundred articles without headings in ten chapters, sections, a preamble and two annexes. */
    static Regulation longOne() {
        var clauses = new ArrayList<Clause>();
        clauses.add(new Clause(Kind.PREAMBLE, "", "", "各单位：\n为了让没有标题的长条文也排得好，本规定把一件事说了二百遍。"));
        for (var i = 1; i <= 200; i++) {
            if (i % 20 == 1) clauses.add(new Clause(Kind.CHAPTER, "第" + (i / 20 + 1) + "章", "第" + i + "条以下的规定", ""));
            if (i % 20 == 11) clauses.add(new Clause(Kind.SECTION, "第二节", "附则之前", ""));
            clauses.add(new Clause(
                    Kind.ARTICLE,
                    "第" + i + "条",
                    "",
                    "值班人员应当按时到岗，（一）接听电话，（二）记录事项，（三）报告情况；有 Incident-Report-2026 的，10分钟内报告。\n前款规定适用于节假日。"));
        }
        clauses.add(new Clause(Kind.ANNEX, "附件1", "值班电话记录单填写说明", "一、来电单位写全称。\n二、号码写区号。"));
        clauses.add(new Clause(Kind.ANNEX, "附件2", "突发事件信息报告时限表", "特别重大、重大突发事件30分钟内口头报告。"));
        return new Regulation("值班工作细则（长文）", "胜远办〔2026〕12号", "胜远油田公司办公室", "自2026年1月1日起施行", "", false, clauses);
    }

    static Regulation titled(String title) {
        return new Regulation(title, "", "", "", "", false, List.of(new Clause(Kind.ARTICLE, "第一条", "目的", "略。")));
    }
}
