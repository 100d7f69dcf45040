package org.dangzhi.operations.phone.page;

/**
 * What was heard in a call, in words.
 *
 * @param at when, and on a call's own page until when
 * @param mentioned whom the content names with an @, with their posts; empty for nobody
 * @param caller unit, name and post, as far as they were said
 */
public record CallContent(
        boolean in,
        String direction,
        boolean urgent,
        String urgency,
        String at,
        String caller,
        String tel,
        String content,
        String mentioned) {}
