package org.dangzhi.operations.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.dangzhi.foundation.web.Needs;
import org.dangzhi.foundation.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The office's list of what is handed on. */
@Controller
@Needs(HandoverConfiguration.THINGS)
class ThingController {

    record NewThing(
            @NotBlank @Size(max = 40) String name,
            @Size(max = 20) @Nullable String amount) {}

    private final Things things;

    ThingController(Things things) {
        this.things = things;
    }

    @PostMapping("/handover/things")
    @Transactional
    String add(@Valid NewThing thing) {
        var amount = thing.amount();
        things.add(thing.name().strip(), amount == null ? "" : amount.strip());
        return "redirect:/handover";
    }

    @PostMapping("/handover/things/{id}/drop")
    @Transactional
    String drop(@PathVariable UUID id) {
        if (!things.drop(id)) throw new NotFound();
        return "redirect:/handover";
    }
}
