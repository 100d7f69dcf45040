package org.dangzhi.foundation.sheets;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.dangzhi.foundation.web.TimeWords;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Use cases of an import: looks at rows first, takes the good ones when asked to, keeps the others with their reasons.
 */
@Service
class ImportCommands {

    private static final int TAKEN_AT_ONCE = 100;

    private final Map<String, SheetImport> imports = new HashMap<>();
    private final ImportBatchRows batches;
    private final Texts texts;
    private final TimeWords times;
    private final TransactionTemplate transaction;
    private final TransactionTemplate nested;

    ImportCommands(
            ObjectProvider<SheetImport> declared,
            ImportBatchRows batches,
            Texts texts,
            TimeWords times,
            PlatformTransactionManager transactions) {
        declared.forEach(known -> imports.put(known.id(), known));
        this.batches = batches;
        this.texts = texts;
        this.times = times;
        this.transaction = new TransactionTemplate(transactions);
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    SheetImport known(String id) {
        var known = imports.get(id);
        if (known == null) throw new NotFoundException();
        return known;
    }

    /** Reads and looks; writes nothing but the preview. */
    UUID preview(SheetImport sheet, SheetLines file, boolean pasted) {
        var below = new HeaderRow(sheet.columns(), ColumnTitles.of(sheet.id()), texts).below(file.lines(), pasted);
        var taken = sheet.takesOnce() ? batches.taken(sheet.id(), below.rows()) : Map.<String, Instant>of();
        var looked = transaction.execute(status -> {
            status.setRollbackOnly();
            var taking = sheet.begin();
            return below.rows().stream()
                    .map(row -> looked(sheet, taking, taken, row))
                    .toList();
        });
        return batches.keep(sheet.id(), looked, remarks(file, below));
    }

    private List<String> remarks(SheetLines file, HeaderRow.Below below) {
        var remarks = new ArrayList<String>();
        file.remarks().forEach(remark -> remarks.add(texts.t(remark.key(), remark.args())));
        if (!below.unread().isEmpty())
            remarks.add(texts.t("sheets.remark.unread", String.join(texts.t("sheets.comma"), below.unread())));
        if (below.hidden() > 0) remarks.add(texts.t("sheets.remark.hidden", below.hidden()));
        return remarks;
    }

    private ImportBatch.Row looked(
            SheetImport sheet, SheetImport.RowImporter taking, Map<String, Instant> taken, SheetRow row) {
        var problems = new ArrayList<String>();
        for (var column : sheet.columns())
            if (column.required() && row.cell(column.key()).isEmpty())
                problems.add(texts.t("sheets.row.missing", texts.t(column.titleKey())));
        var before = taken.get(ImportBatchRows.key(row));
        if (before != null) problems.add(texts.t("sheets.row.taken", times.stamp(before)));
        if (problems.isEmpty()) problems.addAll(taking.problems(row));
        if (!problems.isEmpty()) return new ImportBatch.Row(row, problems);
        var note = taking.note(row);
        problems.addAll(rehearsed(taking, row));
        return new ImportBatch.Row(row, problems, problems.isEmpty() ? note : "");
    }

    /** Takes the row inside a transaction that never ends well; a refusal undoes that row only. */
    private List<String> rehearsed(SheetImport.RowImporter taking, SheetRow row) {
        return problemsOf(() -> nested.executeWithoutResult(status -> taking.take(row)));
    }

    /** Takes the good rows. Asked twice, it takes them once. */
    void take(SheetImport sheet, UUID id) {
        var batch = batches.of(sheet.id(), id);
        if (!batches.claim(id)) return;
        var good = batch.good();
        var results = new HashMap<Integer, ImportBatch.Row>();
        for (int from = 0; from < good.size(); from += TAKEN_AT_ONCE)
            takeSome(sheet, good.subList(from, Math.min(good.size(), from + TAKEN_AT_ONCE)), results);
        batches.result(
                id,
                batch.rows().stream()
                        .map(row -> results.getOrDefault(row.row().number(), row))
                        .toList());
    }

    /** All in one transaction; if one of them fails, each again in its own, so that only that one stays out. */
    private void takeSome(SheetImport sheet, List<ImportBatch.Row> rows, Map<Integer, ImportBatch.Row> results) {
        try {
            transaction.executeWithoutResult(status -> {
                var taking = sheet.begin();
                rows.forEach(row -> take(sheet, taking, row.row()));
            });
        } catch (Refusal | DataIntegrityViolationException e) {
            for (var row : rows) results.put(row.row().number(), takeOne(sheet, row));
        }
    }

    private void take(SheetImport sheet, SheetImport.RowImporter taking, SheetRow row) {
        taking.take(row);
        if (sheet.takesOnce()) batches.note(sheet.id(), row);
    }

    private ImportBatch.Row takeOne(SheetImport sheet, ImportBatch.Row row) {
        var problems =
                problemsOf(() -> transaction.executeWithoutResult(status -> take(sheet, sheet.begin(), row.row())));
        return problems.isEmpty() ? row : new ImportBatch.Row(row.row(), problems);
    }

    private List<String> problemsOf(Runnable taking) {
        try {
            taking.run();
            return List.of();
        } catch (Refusal refusal) {
            return List.of(texts.t(refusal.key(), refusal.args()));
        } catch (DataIntegrityViolationException e) {
            return List.of(texts.t("sheets.row.conflict"));
        }
    }
}
