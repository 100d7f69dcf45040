package org.dangzhi.foundation.web.live;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dangzhi.foundation.office.OfficeId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Live connections of the browsers that listen, by office. */
@Component
class LiveConnections {

    private static final Logger LOG = LoggerFactory.getLogger(LiveConnections.class);
    /** Of one session: a browser needs one, shared between its tabs, and some that are just ending. */
    private static final int MOST = 6;

    private static final String EVERYTHING = "{\"kind\":\"*\"}";

    /** Connection of one browser, for as long as its session lasts. */
    private record Connection(String session, SseEmitter line) {}

    private final ConcurrentMap<OfficeId, List<Connection>> listening = new ConcurrentHashMap<>();

    SseEmitter join(OfficeId office, String session) {
        var line = new SseEmitter(0L);
        var browser = new Connection(session, line);
        var others = listening.computeIfAbsent(office, id -> new CopyOnWriteArrayList<>());
        others.add(browser);
        endOldest(others, session);
        line.onCompletion(() -> others.remove(browser));
        line.onTimeout(line::complete);
        line.onError(e -> others.remove(browser));
        return line;
    }

    /** Beyond the bound the oldest ends: what is left of browsers that went away makes room for the present one. */
    private static void endOldest(List<Connection> all, String session) {
        var own = all.stream().filter(one -> one.session().equals(session)).toList();
        own.stream().limit(Math.max(0, own.size() - MOST)).forEach(one -> {
            all.remove(one);
            end(one.line());
        });
    }

    Set<String> sessions() {
        return all().map(Connection::session).collect(Collectors.toSet());
    }

    private Stream<Connection> all() {
        return listening.values().stream().flatMap(List::stream);
    }

    void tell(LiveChange change) {
        listening.getOrDefault(change.office(), List.of()).forEach(browser -> send(browser.line, change.json()));
    }

    /** After a broken connection nobody knows what was missed. */
    void refreshAll() {
        all().forEach(browser -> send(browser.line, EVERYTHING));
    }

    /**
     * Keeps proxies from closing a silent connection, and finds browsers that went away.
     *
     * @param open sessions that still last; whose session has ended hears nothing more
     */
    void beat(Set<String> open) {
        all().forEach(browser -> {
            if (!open.contains(browser.session)) end(browser.line);
            else beat(browser.line);
        });
    }

    private static void beat(SseEmitter line) {
        say(line, SseEmitter.event().comment(""));
    }

    /** Open connections would hold the graceful stop for half a minute. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        all().forEach(browser -> end(browser.line));
    }

    private static void send(SseEmitter browser, String json) {
        say(browser, SseEmitter.event().data(json));
    }

    private static void say(SseEmitter line, SseEmitter.SseEventBuilder event) {
        try {
            line.send(event);
        } catch (IOException | IllegalStateException gone) {
            end(line);
        }
    }

    /** One that has ended by itself meanwhile is no fault, and must not silence the others. */
    private static void end(SseEmitter line) {
        try {
            line.complete();
        } catch (IllegalStateException ended) {
            LOG.debug("A browser had gone already.", ended);
        }
    }
}
