package org.dangzhi.operations.planning.swaps;

import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.operations.planning.swaps.Swap.ShiftPlace;

/** Says why a swap cannot be asked for, or decided so. */
final class SwapRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private SwapRefused(String key, Object... args) {
        super("planning.refused." + key, args);
    }

    static Refusal withHimself() {
        return new SwapRefused("withHimself").at("to");
    }

    /** Somebody else has it by now. */
    static Refusal moved(ShiftPlace place) {
        return new SwapRefused("moved", place);
    }

    static Refusal begun(ShiftPlace place) {
        return new SwapRefused("begun", place).at("seat");
    }

    static Refusal settled() {
        return new SwapRefused("settled").way("planning.tab.swaps", "/duty/swaps");
    }
}
