package org.dangzhi.foundation.notify.sending;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.IntStream;

/** Addresses with the same first bits, as {@code 100.64.0.0/10} writes them. */
record AddressBlock(byte[] address, int bits) {

    /** Given as numbers, so that no name is looked up. */
    static AddressBlock of(String written) {
        var parts = written.split("/");
        try {
            return new AddressBlock(InetAddress.getByName(parts[0]).getAddress(), Integer.parseInt(parts[1]));
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(written, e);
        }
    }

    boolean holds(InetAddress other) {
        var bytes = other.getAddress();
        return bytes.length == address.length
                && IntStream.range(0, bits).allMatch(bit -> bit(bytes, bit) == bit(address, bit));
    }

    private static int bit(byte[] bytes, int bit) {
        return bytes[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
    }
}
