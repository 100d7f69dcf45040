package org.dangzhi.foundation.search;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that can be found.
 *
 * @param kind {@code module.thing}; its word stands under the message key {@code <module>.found.<thing>}
 * @param title what it is called, shown and searched
 * @param line a second line, shown and searched; may be empty
 * @param address its page
 * @param keys what it is found by besides: pinyin, initials, numbers, 编号, a text's body
 * @param permission who holds it may open the page; null for none, then {@code readers} alone decide, and with no
 *     readers either everyone in the office
 * @param readers persons or units who may open it without the permission
 * @param guarded keys that only some may look for: masked numbers
 * @param guardedBy the permission for {@code guarded}; null if there are none
 */
public record SearchEntry(
        String kind,
        UUID id,
        String title,
        String line,
        String address,
        List<String> keys,
        @Nullable String permission,
        List<UUID> readers,
        List<String> guarded,
        @Nullable String guardedBy) {

    public SearchEntry(
            String kind,
            UUID id,
            String title,
            String line,
            String address,
            List<String> keys,
            @Nullable String permission,
            List<UUID> readers) {
        this(kind, id, title, line, address, keys, permission, readers, List.of(), null);
    }

    /** The same, found by {@code keys} too, but only by holders of the permission. */
    public SearchEntry guarded(List<String> keys, String permission) {
        return new SearchEntry(
                kind, id, title, line, address, this.keys, this.permission, readers, List.copyOf(keys), permission);
    }
}
