package org.dangzhi.foundation.web;

import java.util.UUID;

/**
 * Front door to live updates: tells open pages of the office that something changed; they fetch it again under their
 * own permissions.
 */
public interface LiveUpdates {

    /**
     * Tells after the running transaction's commit, on every instance.
     *
     * @param kind {@code module.thing}; pages listen to the event {@code dz:module.thing}
     */
    void changed(String kind, UUID id);
}
