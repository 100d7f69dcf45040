package org.dangzhi.foundation.notify.channels;

import org.dangzhi.foundation.web.Refusal;

/** A channel cannot be set so. */
class ChannelRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    ChannelRefused(String what, String field) {
        super("notify.refused." + what);
        at(field);
    }
}
