package org.dangzhi.bench;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.dangzhi.foundation.search.Bigrams;
import org.postgresql.PGConnection;

/**
 * Very many clauses in an office's library, written by the database's owner: regulations of a large company about what the
 * shipped ones are not about, in words that both use. The shipped ones stay beside them.
 */
final class BulkClauses {

    private static final int BATCH = 5_000;
    private static final int OF_A_REGULATION = 50;

    private static final List<String> WHO = List.of(
            "各单位", "主管部门", "承办单位", "使用部门", "归口管理部门", "项目负责人", "财务部门", "人力资源部门", "安全环保部门", "采油厂", "作业队", "承包商", "仓库保管员",
            "设备管理员", "审计部门", "企业法人", "值班人员", "部门领导", "供应商", "监理单位");
    private static final List<String> MUST =
            List.of("应当", "不得", "负责", "必须", "可以", "原则上应", "按月", "按季度", "定期", "及时", "如实", "会同有关部门", "经批准后", "在三个工作日内");
    private static final List<String> DOES = List.of(
            "编制", "审核", "报告", "上报", "备案", "检查", "登记", "验收", "归档", "保管", "维护", "更换", "评审", "公示", "结算", "申请", "审批", "组织",
            "培训", "考核", "签订", "变更", "封存", "清点", "盘点");
    private static final List<String> WHAT = List.of(
            "抽油机运行台账", "井控设备", "采购合同", "招标文件", "预算方案", "用电计划", "压力容器", "起重机械", "危险化学品", "放射源", "劳动合同", "绩效工资", "岗位津贴",
            "培训档案", "会议纪要", "应急预案", "事故隐患", "用车申请", "设备清单", "图纸附件", "环境监测报告", "污水处理装置", "土地使用证", "知识产权", "信息系统日志",
            "账号密码", "物资凭证", "出入库单据", "工程进度", "质量记录", "视频监控", "门禁钥匙", "消防器材", "防护用品", "作业许可证", "动火作业票", "受限空间作业",
            "健康体检结果", "工余宿舍", "食堂物料", "班车线路", "办公用品", "固定资产", "闲置资产", "担保事项", "关联交易", "股权投资", "保险理赔", "法律纠纷", "科研经费",
            "标准样品", "计量器具", "管道巡护", "钻井液", "录井资料", "测井仪器", "注水水质", "天然气计量", "原油交接", "冬季保温");
    /** What some queries ask for, here and there in regulations about something else. */
    private static final List<String> SELDOM = List.of(
            "公函", "介绍信", "住宿费标准", "报销凭证", "现金支付", "发票", "保管期限", "个人信息", "加班费", "法定节假日", "安全帽", "安全交底", "预警级别", "补报",
            "瞒报", "会期", "旅游", "宴请", "礼品", "陪餐人数", "交接班", "电子发票", "接待清单", "市内交通费", "伙食补助");

    private static final List<String> WHY = List.of(
            "，确保安全生产",
            "，严格控制费用支出",
            "，并接受监督检查",
            "，逾期的按有关规定追究责任",
            "，相关资料保存不少于五年",
            "，重大事项提交会议研究",
            "，情况紧急的先行处置后补办手续",
            "，不符合要求的予以退回",
            "，由上级单位抽查",
            "，结果纳入年度考核",
            "",
            "");
    private static final List<String> KIND = List.of("管理办法", "实施细则", "管理规定", "工作制度", "操作规程", "考核办法");

    private final Connection owner;
    private final UUID office;
    private final Random random = new Random(20261126);

    BulkClauses(Connection owner, UUID office) {
        this.owner = owner;
        this.office = office;
    }

    void fill(int count) throws SQLException, IOException {
        sql("select set_config('dangzhi.office', '" + office
                + "', false), set_config('dangzhi.actor', 'system:bench', false)");
        for (var table : List.of("regulations.regulation", "regulations.clause"))
            sql("alter table " + table + " disable trigger audit");
        sql("set synchronous_commit = off");
        sql("""
            create temp table bulk (number int, regulation int, title text, label text, heading text, content text,
                                    heading_words text, title_words text, content_words text)
            """);
        var copies = owner.unwrap(PGConnection.class).getCopyAPI();
        for (int from = 0; from < count; from += BATCH) {
            var lines = new StringBuilder();
            for (int n = from; n < Math.min(count, from + BATCH); n++) lines.append(line(n));
            copies.copyIn("copy bulk from stdin", new StringReader(lines.toString()));
        }
        write();
        for (var table : List.of("regulations.regulation", "regulations.clause"))
            sql("alter table " + table + " enable trigger audit");
        sql("vacuum analyze");
    }

    private String line(int n) {
        int regulation = n / OF_A_REGULATION;
        var named = new Random(regulation);
        var title = pick(named, WHAT) + "与" + pick(named, WHAT) + pick(named, KIND);
        var label = "第" + (n % OF_A_REGULATION + 1) + "条";
        var heading = n % 3 == 0 ? "" : pick(random, WHAT) + "的" + pick(random, DOES);
        var content = sentence() + sentence() + sentence();
        return String.join(
                        "\t",
                        Integer.toString(n),
                        Integer.toString(regulation),
                        title,
                        label,
                        heading,
                        content,
                        Bigrams.document(label, heading),
                        Bigrams.document(title, ""),
                        Bigrams.document(content))
                + "\n";
    }

    private String sentence() {
        var what = random.nextInt(100) < 1 ? pick(random, SELDOM) : pick(random, WHAT);
        return pick(random, WHO) + pick(random, MUST) + pick(random, DOES) + what + "，" + pick(random, MUST)
                + pick(random, DOES) + pick(random, WHAT) + pick(random, WHY) + "。";
    }

    private static String pick(Random random, List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private void write() throws SQLException {
        sql("""
            create temp table made as
              select regulation, gen_random_uuid() as id, min(title) as title from bulk group by regulation
            """);
        sql("""
            insert into regulations.regulation (id, version, title, level, category, in_force_on, repealed_on, whole, made_by, made_at)
            select id, 1, title, (array['GROUP', 'COMPANY', 'COMPANY', 'PROVINCE'])[1 + regulation % 4], 'OTHER',
                   date '2015-01-01' + regulation, case when regulation % 10 = 0 then date '2026-01-01' end, true,
                   'system:bench', now()
              from made
            """);
        sql("alter table bulk add id uuid not null default gen_random_uuid()");
        sql("""
            insert into regulations.clause (id, regulation_id, position, kind, label, heading, content)
            select b.id, m.id, b.number % 50, 'ARTICLE', b.label, b.heading, b.content from bulk b join made m using (regulation)
            """);
        sql("""
            insert into regulations.clause_words (clause_id, regulation_id, heads, words)
            select b.id, m.id, h.heads, h.heads || b.content_words::tsvector
              from bulk b join made m using (regulation)
              cross join lateral (select setweight(b.heading_words::tsvector, 'A')
                                         || setweight(b.title_words::tsvector, 'B') as heads) h
            """);
        sql("drop table bulk, made");
    }

    private void sql(String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }
}
