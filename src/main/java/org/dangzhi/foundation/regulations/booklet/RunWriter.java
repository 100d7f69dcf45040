package org.dangzhi.foundation.regulations.booklet;

import java.util.function.Supplier;
import org.apache.xmlbeans.impl.xb.xmlschema.SpaceAttribute;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * Writer of runs into a paragraph or a link of it.
 *
 * @param runs adds one there
 */
record RunWriter(Supplier<CTR> runs) {

    RunWriter text(String text) {
        if (!text.isEmpty()) keep(runs.get().addNewT(), text);
        return this;
    }

    /** In the letters of a clause's number. */
    RunWriter label(String text) {
        if (text.isEmpty()) return this;
        var run = runs.get();
        run.addNewRPr().addNewRStyle().setVal("Label");
        keep(run.addNewT(), text);
        return this;
    }

    RunWriter tab() {
        runs.get().addNewTab();
        return this;
    }

    /** @param shown until Word counts anew */
    RunWriter field(String instruction, String shown) {
        mark(STFldCharType.BEGIN);
        keep(runs.get().addNewInstrText(), " " + instruction + " ");
        mark(STFldCharType.SEPARATE);
        text(shown);
        mark(STFldCharType.END);
        return this;
    }

    private void mark(STFldCharType.Enum type) {
        runs.get().addNewFldChar().setFldCharType(type);
    }

    private static void keep(CTText place, String text) {
        place.setStringValue(text);
        place.setSpace(SpaceAttribute.Space.PRESERVE);
    }
}
