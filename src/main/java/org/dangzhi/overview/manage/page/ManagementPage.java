package org.dangzhi.overview.manage.page;

import java.util.List;
import org.dangzhi.foundation.web.frame.Navigation;
import org.dangzhi.foundation.web.page.StateLabel;
import org.jspecify.annotations.Nullable;

/** The tiles that the person may open, those first that the person pinned. */
public record ManagementPage(List<Tile> pinned, List<Tile> others) {

    /**
     * Tile of a module.
     *
     * @param figure empty where the module has none to say
     */
    public record Tile(
            Navigation.Place place,
            String figure,
            String unit,
            @Nullable StateLabel state,
            boolean pinned) {}
}
