/**
 * Leaves a record: files kept once by their content, and numbers (编号) without gaps.
 *
 * <p>Offers {@link StoredFiles} and {@link RecordNumbers}; other modules' pages include the template parts {@code records/Attach}
 * and {@code records/StoredFiles}; {@code previews} draws small pictures in a process of its own. Needs {@code audit} for hashes, {@code web} for refusals.
 */
@NullMarked
@ApplicationModule(
        id = "records",
        allowedDependencies = {"childprocess", "office", "web", "audit"})
package org.dangzhi.foundation.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
