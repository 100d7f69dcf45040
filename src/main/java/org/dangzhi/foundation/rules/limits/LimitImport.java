package org.dangzhi.foundation.rules.limits;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dangzhi.foundation.rules.PlaceCatalogue;
import org.dangzhi.foundation.rules.RulesModule;
import org.dangzhi.foundation.rules.judging.LimitRow;
import org.dangzhi.foundation.rules.standards.CompiledStandards;
import org.dangzhi.foundation.rules.standards.StandardRows;
import org.dangzhi.foundation.sheets.ImportColumn;
import org.dangzhi.foundation.sheets.SheetImport;
import org.dangzhi.foundation.sheets.SheetRow;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.typed.TypedAmount;
import org.dangzhi.foundation.web.typed.TypedDay;
import org.springframework.stereotype.Component;

/** An office's own amounts from a sheet: they lie over the shipped ones of the same place. */
@Component
class LimitImport implements SheetImport {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z.]{1,39}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd");
    private static final Set<String> BANDS = Set.of("", "HEAD", "VICE", "MINISTER", "BUREAU", "OTHER");
    private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);
    private static final int LONGEST_PROVINCE = 20;
    private static final int LONGEST_PLACE = 30;

    private final StandardRows standardRows;
    private final CompiledStandards compiledStandards;
    private final Texts texts;

    LimitImport(StandardRows standardRows, CompiledStandards compiledStandards, Texts texts) {
        this.standardRows = standardRows;
        this.compiledStandards = compiledStandards;
        this.texts = texts;
    }

    @Override
    public String id() {
        return "rules-limits";
    }

    @Override
    public String permission() {
        return RulesModule.STANDARDS;
    }

    @Override
    public String titleKey() {
        return "rules.limits.import";
    }

    @Override
    public String backTo() {
        return "/rules/limits";
    }

    @Override
    public List<ImportColumn> columns() {
        return List.of(
                new ImportColumn("table", "rules.limits.table", true, "lodging"),
                new ImportColumn("province", "rules.limits.province", false, "山东"),
                new ImportColumn("place", "rules.limits.place", false, "东营"),
                new ImportColumn("band", "rules.limits.band", false, "OTHER"),
                new ImportColumn("from", "rules.limits.from", false, "07-01"),
                new ImportColumn("to", "rules.limits.to", false, "09-30"),
                new ImportColumn("amount", "rules.limits.amount", true, "350"));
    }

    @Override
    public RowImporter begin() {
        return new RowImporter() {
            @Override
            public List<String> problems(SheetRow row) {
                return LimitImport.this.problems(row);
            }

            @Override
            public void take(SheetRow row) {
                standardRows.put(new LimitRow(
                        row.cell("table"),
                        province(row),
                        place(row),
                        row.cell("band"),
                        day(row, "from").orElse(""),
                        day(row, "to").orElse(""),
                        amount(row).orElseThrow(),
                        ""));
                compiledStandards.forget();
            }
        };
    }

    /** In short, as shipped rows have it: so that the office's lies over them. */
    private String province(SheetRow row) {
        return compiledStandards.places().province(row.cell("province")).orElse(row.cell("province"));
    }

    /** A place that no list has is the office's own: it needs a row to be judged. */
    private String place(SheetRow row) {
        return compiledStandards
                .places()
                .place(row.cell("province"), row.cell("place"))
                .map(PlaceCatalogue.Place::name)
                .orElse(row.cell("place"));
    }

    private List<String> problems(SheetRow row) {
        var problems = new ArrayList<String>();
        if (!NAME.matcher(row.cell("table")).matches()) problems.add(texts.t("rules.limits.bad.table"));
        if (row.cell("province").length() > LONGEST_PROVINCE
                || row.cell("place").length() > LONGEST_PLACE)
            problems.add(texts.t("rules.limits.bad.place", LONGEST_PLACE));
        if (!row.cell("province").isEmpty()
                && compiledStandards.places().province(row.cell("province")).isEmpty())
            problems.add(texts.t("rules.limits.bad.province", row.cell("province")));
        if (!BANDS.contains(row.cell("band"))) problems.add(texts.t("rules.limits.bad.band", row.cell("band")));
        if (!isSeason(row)) problems.add(texts.t("rules.limits.bad.season"));
        if (amount(row).isEmpty()) problems.add(texts.t("rules.limits.bad.amount", row.cell("amount")));
        return problems;
    }

    /** Yuan, to the fen. */
    private static Optional<BigDecimal> amount(SheetRow row) {
        return TypedAmount.read(row.cell("amount"))
                .filter(amount -> amount.signum() >= 0 && amount.scale() <= 2 && amount.compareTo(MOST) < 0);
    }

    /** Both of its ends, or none: the whole year. */
    private static boolean isSeason(SheetRow row) {
        return row.cell("from").isEmpty() && row.cell("to").isEmpty()
                || day(row, "from").isPresent() && day(row, "to").isPresent();
    }

    /** {@code 07-01}, as rows of every year hold it. */
    private static Optional<String> day(SheetRow row, String column) {
        return TypedDay.ofEveryYear(row.cell(column)).map(DAY::format);
    }
}
