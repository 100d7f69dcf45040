package org.dangzhi.foundation.notify.sending;

/** Sends by one channel. */
public interface Sender {

    Channel channel();

    /** Returns when the other side has taken the message. */
    void send(Way way, Message message) throws SendFailed;
}
