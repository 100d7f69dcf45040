/**
 * Management: what a person does not open every day, a tile a module with its one figure, those first that the person pinned.
 *
 * <p>Knows no module: the tiles come from {@link org.dangzhi.foundation.web.frame.Navigation}, their figures from
 * {@link org.dangzhi.foundation.web.frame.TileFigures}; nothing asks it. Start reading at {@code ManagementPages}.
 */
@NullMarked
@ApplicationModule(
        id = "manage",
        allowedDependencies = {"office", "web", "web::frame", "web::page", "people"})
package org.dangzhi.overview.manage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
