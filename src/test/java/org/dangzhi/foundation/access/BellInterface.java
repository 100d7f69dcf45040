package org.dangzhi.foundation.access;

import org.dangzhi.foundation.office.Settings;
import org.dangzhi.foundation.web.Refusal;
import org.dangzhi.foundation.web.RequiresPermission;
import org.dangzhi.foundation.web.RequiresScope;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A little interface for tests: what is posted is written down, and how often. */
@RestController
@TestComponent
@RequestMapping("/api/v1/bells")
public class BellInterface {

    record Rung(int times) {}

    private final Settings settings;

    BellInterface(Settings settings) {
        this.settings = settings;
    }

    @GetMapping
    @RequiresPermission("people.read")
    @RequiresScope("bells:read")
    String read() {
        return "{}";
    }

    @GetMapping("/secret")
    @RequiresPermission("people.write")
    @RequiresScope("bells:read")
    String secret() {
        return "{}";
    }

    @GetMapping("/scopeless")
    @RequiresPermission("people.read")
    String scopeless() {
        return "{}";
    }

    @PostMapping
    @Transactional
    @RequiresPermission("people.read")
    @RequiresScope("bells:write")
    public Rung ring(@RequestBody String word) {
        int times = settings.number("test.bell", 0) + 1;
        settings.set("test.bell", Integer.toString(times));
        if (word.contains("cracked")) throw new Refusal("access.shut");
        return new Rung(times);
    }
}
