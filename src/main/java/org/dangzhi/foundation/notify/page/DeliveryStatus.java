package org.dangzhi.foundation.notify.page;

/**
 * Status of a message, in icon and words.
 *
 * @param kind of the look: go, warn, past or empty
 */
public record DeliveryStatus(String channel, String icon, String kind, String text) {}
