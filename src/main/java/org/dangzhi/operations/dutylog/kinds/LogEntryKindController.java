package org.dangzhi.operations.dutylog.kinds;

import java.util.UUID;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.operations.duty.DutyModule;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Controller of the office's own kinds of log entries; they are shown on the settings page of the duty room. */
@Controller
@RequestMapping(LogEntryKinds.ADDRESS)
@RequiresPermission(DutyModule.SETTINGS)
class LogEntryKindController {

    private static final String BACK = "redirect:/duty/settings";

    private final LogEntryKinds kinds;

    LogEntryKindController(LogEntryKinds kinds) {
        this.kinds = kinds;
    }

    @PostMapping
    String add(@RequestParam String name) {
        kinds.add(name);
        return BACK;
    }

    @PostMapping("/{id}")
    String activate(@PathVariable UUID id, @RequestParam boolean active) {
        kinds.activate(id, active);
        return BACK;
    }
}
