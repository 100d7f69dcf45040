package org.dangzhi.foundation.web.frame;

import java.util.List;

/**
 * A step on the way from an empty office to its first shift, as the module knows it whose step it is.
 *
 * @param id one in the whole product; its words are the messages {@code <id>.title} and, as long as it is not done, {@code <id>.hint}
 * @param order among all steps
 * @param after ids of the steps without which it cannot be done
 * @param address where it is done
 * @param permission of whoever does it: theirs is the turn
 * @param fact what there is by now, in words; may be empty
 */
public record SetupStep(
        String id, int order, List<String> after, String address, String permission, State state, String fact) {

    /** Id of the step that ends with the office's first shift; its fact says when that begins. */
    public static final String FIRST_SHIFT = "duty.setup.first";

    /** How far a step is. */
    public enum State {
        OPEN,
        BEGUN,
        DONE
    }

    /** Done if there is as much as is needed, else open. */
    public static State doneIf(boolean enough) {
        return enough ? State.DONE : State.OPEN;
    }
}
