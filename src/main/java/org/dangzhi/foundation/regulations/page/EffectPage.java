package org.dangzhi.foundation.regulations.page;

import java.util.List;
import org.dangzhi.foundation.records.StoredFile;
import org.dangzhi.foundation.web.SelectOption;

/**
 * Where a draft is put in force or dropped, and what is in force gets a new edition, another text or its end.
 *
 * @param day to begin with
 * @param known some that may take its place: number and title
 */
public record EffectPage(
        RegulationHeader head,
        boolean draft,
        int version,
        boolean whole,
        Count count,
        String day,
        Succession succession,
        List<SelectOption> known,
        List<StoredFile> originals) {

    /** @param summary clauses and doubts in words */
    public record Count(String summary, int clauses, int doubts) {}

    /**
     * The editions around it.
     *
     * @param before what ends on the day that a draft comes into force, in words; empty for nothing
     * @param openDraft address of the next edition that is being prepared; empty for none
     * @param repealed day on which it ends or ended, in words; empty for none
     */
    public record Succession(String before, String openDraft, String repealed) {}
}
