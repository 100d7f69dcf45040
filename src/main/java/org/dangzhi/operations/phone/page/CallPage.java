package org.dangzhi.operations.phone.page;

import java.util.List;
import org.dangzhi.foundation.web.SelectOption;
import org.dangzhi.foundation.web.page.StateLabel;

/** A call: what was heard, what followed, what can be done. */
public record CallPage(
        String id,
        String number,
        boolean in,
        String direction,
        String urgency,
        boolean urgent,
        String day,
        String span,
        String caller,
        String tel,
        String content,
        StateLabel state,
        String taker,
        String writtenAt,
        boolean mayHear,
        String freshUntil,
        boolean open,
        String itemNumber,
        String itemAddress,
        List<Note> notes,
        List<Fact> emergency,
        List<SelectOption> kinds,
        String supervisor,
        String supervisorName,
        String due) {

    public record Note(String at, String kind, String words, String by) {}

    public record Fact(String label, String text) {}
}
