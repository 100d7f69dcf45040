package org.dangzhi.operations.handover.browsing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dangzhi.foundation.web.NotFoundException;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.handover.AssetRows;
import org.dangzhi.operations.handover.HandoverModule;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Form of a new asset. */
@Controller
@RequiresPermission(HandoverModule.THINGS)
class AssetController {

    record AssetForm(
            @NotBlank @Size(max = 40) String name,
            @Size(max = 20) @Nullable String amount) {}

    private final AssetRows assets;

    AssetController(AssetRows assets) {
        this.assets = assets;
    }

    @PostMapping("/handover/things")
    @Transactional
    String add(@Valid AssetForm thing) {
        var amount = thing.amount();
        assets.add(thing.name().strip(), amount == null ? "" : amount.strip());
        return "redirect:/handover";
    }

    @PostMapping("/handover/things/{id}/drop")
    @Transactional
    String drop(@PathVariable UUID id) {
        if (!assets.drop(id)) throw new NotFoundException();
        return "redirect:/handover";
    }
}
