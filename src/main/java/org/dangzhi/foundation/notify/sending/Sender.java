package org.dangzhi.foundation.notify.sending;

/** Sends by one channel. */
public interface Sender {

    NotificationChannel channel();

    /** Returns when the other side has taken the message. */
    void send(ChannelSetting setting, OutgoingMessage message) throws MessageNotSentException;
}
