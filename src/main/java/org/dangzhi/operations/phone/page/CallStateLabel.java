package org.dangzhi.operations.phone.page;

/**
 * Label of a call's state: icon and word, {@code kind} gives the colour.
 *
 * @param address of the item it became; empty for none
 */
public record CallStateLabel(String kind, String icon, String text, String address) {

    public boolean isItem() {
        return !address.isEmpty();
    }
}
