package org.dangzhi.operations.phone;

import org.jspecify.annotations.Nullable;

/**
 * A call as it is written down.
 *
 * @param waiting whether somebody waits for an answer
 * @param proposal how the officer proposes to handle it; may be empty
 */
public record NewCall(CallDetails details, @Nullable Emergency emergency, boolean waiting, String proposal) {}
