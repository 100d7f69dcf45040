package org.dangzhi.foundation.office;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Limits and habits of the running work's office. Each reader names the default it ships with; a row of the office
 * overrides it. Values are remembered for half a minute, so another instance sees a change at the latest then.
 */
@Service
public class Settings {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private record CachedSettings(Map<String, String> values, Instant until) {}

    private final SettingRows rows;
    private final Clock clock = Clock.systemUTC(); // the cache's age, not the office's time
    private final ConcurrentMap<OfficeId, CachedSettings> remembered = new ConcurrentHashMap<>();

    Settings(SettingRows rows) {
        this.rows = rows;
    }

    public String text(String key, String fallback) {
        return values().getOrDefault(key, fallback);
    }

    /** A list, a line each; blank lines are none. */
    public List<String> lines(String key, String fallback) {
        return text(key, fallback)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public int number(String key, int fallback) {
        var value = values().get(key);
        return value == null ? fallback : Integer.parseInt(value.strip());
    }

    /** A length of time that is kept in whole minutes. */
    public Duration minutes(String key, int fallback) {
        return Duration.ofMinutes(number(key, fallback));
    }

    public boolean flag(String key, boolean fallback) {
        var value = values().get(key);
        return value == null ? fallback : Boolean.parseBoolean(value.strip());
    }

    @Transactional
    public void set(String key, String value) {
        var office = OfficeContext.current();
        rows.set(key, value);
        remembered.remove(office);
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                remembered.remove(office);
            }
        });
    }

    private Map<String, String> values() {
        var known = remembered.get(OfficeContext.current());
        if (known != null && clock.instant().isBefore(known.until())) return known.values();
        var values = rows.all();
        remembered.put(
                OfficeContext.current(),
                new CachedSettings(values, clock.instant().plus(REMEMBERED)));
        return values;
    }
}
