/**
 * Regulations (制度) in clauses: delivered, loaded from files, corrected, found, read and confirmed, put in force and
 * replaced, bound into booklets.
 *
 * <p>Aggregate: {@link org.dangzhi.foundation.regulations.Regulation}, a draft first, then in force, then repealed or
 * replaced by its next edition; its {@link org.dangzhi.foundation.regulations.Clause}s are what others cite. Front doors for
 * the modules above: {@link org.dangzhi.foundation.regulations.CitationTitleQuery} (what can be cited),
 * {@link org.dangzhi.foundation.regulations.ClauseCitations} (answered by {@code rules}: who cites a clause),
 * {@link org.dangzhi.foundation.web.frame.PagePart} (a page beside the library's). Announces no events.
 *
 * <p>{@code browsing} finds and shows, {@code editing} loads, corrects and puts in force, {@code booklet} binds,
 * {@code shipping} delivers what the product brings along. Start reading at {@code Regulation}, then
 * {@code browsing.LibraryController}, then {@code editing.RegulationUpload}.
 */
@NullMarked
@ApplicationModule(
        id = "regulations",
        allowedDependencies = {
            "office",
            "office::demo",
            "web",
            "web::typed",
            "web::frame",
            "web::page",
            "jobs",
            "sheets",
            "audit",
            "search",
            "records",
            "forms",
            "readings",
            "clausetext"
        })
package org.dangzhi.foundation.regulations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
