package org.dangzhi.foundation.web.live;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.dangzhi.foundation.office.OfficeId;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The browsers that listen, by office. */
@Component
class Browsers {

    private static final String EVERYTHING = "{\"kind\":\"*\"}";

    private final ConcurrentMap<OfficeId, List<SseEmitter>> listening = new ConcurrentHashMap<>();

    SseEmitter join(OfficeId office) {
        var browser = new SseEmitter(0L);
        var others = listening.computeIfAbsent(office, id -> new CopyOnWriteArrayList<>());
        others.add(browser);
        browser.onCompletion(() -> others.remove(browser));
        browser.onTimeout(browser::complete);
        browser.onError(e -> others.remove(browser));
        return browser;
    }

    void tell(Change change) {
        listening.getOrDefault(change.office(), List.of()).forEach(browser -> send(browser, change.json()));
    }

    /** After a broken connection nobody knows what was missed. */
    void refreshAll() {
        listening.values().forEach(office -> office.forEach(browser -> send(browser, EVERYTHING)));
    }

    /** Keeps proxies from closing a silent connection, and finds browsers that went away. */
    void beat() {
        listening
                .values()
                .forEach(office -> office.forEach(browser -> {
                    try {
                        browser.send(SseEmitter.event().comment(""));
                    } catch (IOException | IllegalStateException gone) {
                        browser.complete();
                    }
                }));
    }

    /** Open connections would hold the graceful stop for half a minute. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        listening.values().forEach(office -> office.forEach(SseEmitter::complete));
    }

    private static void send(SseEmitter browser, String json) {
        try {
            browser.send(SseEmitter.event().data(json));
        } catch (IOException | IllegalStateException gone) {
            browser.complete();
        }
    }
}
