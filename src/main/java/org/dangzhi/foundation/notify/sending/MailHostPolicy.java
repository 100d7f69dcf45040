package org.dangzhi.foundation.notify.sending;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Policy of mail servers that may be asked. Offices mail by a relay of their own, at this machine or in their network, so both
 * are asked, at the ports of mail alone. Where no mail server ever is, nothing is asked: the link's own addresses, and those
 * at which clouds tell their machines' secrets.
 */
final class MailHostPolicy {

    private static final List<AddressBlock> NEVER_MAIL = Stream.of(
                    "100.100.100.200/32", // metadata of Alibaba Cloud
                    "192.0.0.0/24", // among them the metadata of Oracle Cloud
                    "fd00:ec2::/32", // metadata of AWS
                    "64:ff9b::a9fe:0/112", // 169.254.0.0/16 inside addresses of IPv6
                    "2002:a9fe::/32")
            .map(AddressBlock::of)
            .toList();

    private MailHostPolicy() {}

    static void check(String host) throws MessageNotSentException {
        try {
            for (var address : InetAddress.getAllByName(host))
                if (isNeverMail(address)) throw new MessageNotSentException("notify.error.noMail", host);
        } catch (UnknownHostException e) {
            throw new MessageNotSentException("notify.error.unknown_host", host);
        }
    }

    private static boolean isNeverMail(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isMulticastAddress()
                || NEVER_MAIL.stream().anyMatch(block -> block.holds(address));
    }
}
