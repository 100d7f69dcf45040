package org.dangzhi.foundation.sheets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dangzhi.foundation.sheets.SheetReader.Line;
import org.dangzhi.foundation.web.NotFound;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.Texts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks at rows first, takes the good ones when asked to, keeps the others with their reasons. */
@Service
class ImportDesk {

    private static final int TAKEN_AT_ONCE = 100;

    private final Map<String, SheetImport> imports = new HashMap<>();
    private final Batches batches;
    private final Texts texts;
    private final TransactionTemplate transaction;
    private final TransactionTemplate nested;

    ImportDesk(
            ObjectProvider<SheetImport> declared,
            Batches batches,
            Texts texts,
            PlatformTransactionManager transactions) {
        declared.forEach(known -> imports.put(known.id(), known));
        this.batches = batches;
        this.texts = texts;
        this.transaction = new TransactionTemplate(transactions);
        this.nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    SheetImport known(String id) {
        var known = imports.get(id);
        if (known == null) throw new NotFound();
        return known;
    }

    /** Reads and looks; writes nothing but the preview. */
    UUID preview(SheetImport sheet, List<Line> lines, boolean pasted) {
        var rows = new Heading(sheet.columns(), texts).rows(lines, pasted);
        var looked = transaction.execute(status -> {
            status.setRollbackOnly();
            var taking = sheet.begin();
            return rows.stream().map(row -> looked(sheet, taking, row)).toList();
        });
        return batches.keep(sheet.id(), looked);
    }

    private Batch.Row looked(SheetImport sheet, SheetImport.Taking taking, SheetRow row) {
        var problems = new ArrayList<String>();
        for (var column : sheet.columns())
            if (column.required() && row.cell(column.key()).isEmpty())
                problems.add(texts.t("sheets.row.missing", texts.t(column.titleKey())));
        if (problems.isEmpty()) problems.addAll(taking.problems(row));
        if (!problems.isEmpty()) return new Batch.Row(row, problems);
        var note = taking.note(row);
        if (sheet.rehearsed()) problems.addAll(rehearsed(taking, row));
        return new Batch.Row(row, problems, problems.isEmpty() ? note : "");
    }

    /** Takes the row inside a transaction that never ends well; a refusal undoes that row only. */
    private List<String> rehearsed(SheetImport.Taking taking, SheetRow row) {
        return problemsOf(() -> nested.executeWithoutResult(status -> taking.take(row)));
    }

    /** Takes the good rows. Asked twice, it takes them once. */
    void take(SheetImport sheet, UUID id) {
        var batch = batches.of(sheet.id(), id);
        if (!batches.claim(id)) return;
        var good = batch.good();
        var results = new HashMap<Integer, Batch.Row>();
        for (int from = 0; from < good.size(); from += TAKEN_AT_ONCE)
            takeSome(sheet, good.subList(from, Math.min(good.size(), from + TAKEN_AT_ONCE)), results);
        batches.result(
                id,
                batch.rows().stream()
                        .map(row -> results.getOrDefault(row.row().number(), row))
                        .toList());
    }

    /** All in one transaction; if one of them fails, each again in its own, so that only that one stays out. */
    private void takeSome(SheetImport sheet, List<Batch.Row> rows, Map<Integer, Batch.Row> results) {
        try {
            transaction.executeWithoutResult(status -> {
                var taking = sheet.begin();
                rows.forEach(row -> taking.take(row.row()));
            });
        } catch (Refusal | DataIntegrityViolationException e) {
            for (var row : rows) results.put(row.row().number(), takeOne(sheet, row));
        }
    }

    private Batch.Row takeOne(SheetImport sheet, Batch.Row row) {
        var problems = problemsOf(
                () -> transaction.executeWithoutResult(status -> sheet.begin().take(row.row())));
        return problems.isEmpty() ? row : new Batch.Row(row.row(), problems);
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
