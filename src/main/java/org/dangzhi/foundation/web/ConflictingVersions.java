package org.dangzhi.foundation.web;

import java.util.List;

/**
 * Conflicting versions: what somebody else stored meanwhile beside what the writer wants.
 *
 * @param current version that would be overwritten
 * @param address of the present state
 */
public record ConflictingVersions(int current, String address, List<Line> lines) {

    /** @param field title of the field */
    public record Line(String field, String now, String yours) {

        public boolean differs() {
            return !now.equals(yours);
        }
    }
}
