/**
 * Found again: one table of everything that can be found, written in the same transaction as the thing itself.
 *
 * <p>Offers {@link SearchIndex}, {@link Bigrams}, {@link SearchWords} and {@link RowWordQuery}; upper modules answer
 * {@link SearchReader}, {@link SearchList}, {@link HitPhones}, {@link NameSounds} and {@link Synonyms}. A hit appears to whoever may open its page, and to nobody
 * else. Acts and pages, which the frame knows, are found beside the records.
 */
@NullMarked
@ApplicationModule(
        id = "search",
        allowedDependencies = {"office", "web", "web::frame", "clausetext"})
package org.dangzhi.foundation.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
