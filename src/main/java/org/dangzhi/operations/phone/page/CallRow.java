package org.dangzhi.operations.phone.page;

/** One line of the list of calls. */
public record CallRow(String id, String number, CallContent details, CallOutcome outcome, String taker) {

    public String address() {
        return "/phone/" + id;
    }
}
