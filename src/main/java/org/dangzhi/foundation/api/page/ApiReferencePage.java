package org.dangzhi.foundation.api.page;

import java.util.List;

/** Page of the API reference for other systems. */
public record ApiReferencePage(List<Operation> operations) {

    /**
     * One operation.
     *
     * @param asked parameters of the address and headers
     * @param body fields of what is sent, {@code people[]} for a list; empty for none
     * @param answer fields of what comes back
     */
    public record Operation(
            String method,
            String path,
            String scope,
            String summary,
            List<Field> asked,
            List<Field> body,
            List<Field> answer) {}

    public record Field(String name, String type, boolean required) {}
}
