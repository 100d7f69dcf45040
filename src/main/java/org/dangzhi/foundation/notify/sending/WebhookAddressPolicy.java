package org.dangzhi.foundation.notify.sending;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Policy of webhook addresses that may be called: https on its own port and an address on the internet, or a host that
 * the operator has listed.
 *
 * <p>Between the look-up here and the call a name might change; the certificate then does not fit.
 */
@Component
public class WebhookAddressPolicy {

    private static final int HTTPS = 443;

    /**
     * What the IANA's registries of special-purpose addresses (RFC 6890) keep from the internet beyond what Java knows of, and
     * the prefixes under which IPv6 carries addresses of IPv4, inside ones among them.
     */
    private static final List<AddressBlock> NOT_PUBLIC = Stream.of(
                    "0.0.0.0/8",
                    "100.64.0.0/10",
                    "192.0.0.0/24",
                    "192.0.2.0/24",
                    "192.88.99.0/24",
                    "198.18.0.0/15",
                    "198.51.100.0/24",
                    "203.0.113.0/24",
                    "240.0.0.0/4",
                    "::/96",
                    "64:ff9b::/96",
                    "64:ff9b:1::/48",
                    "100::/64",
                    "2001::/23",
                    "2001:db8::/32",
                    "2002::/16",
                    "3fff::/20",
                    "5f00::/16",
                    "fc00::/7")
            .map(AddressBlock::of)
            .toList();

    private final Set<String> listed;

    WebhookAddressPolicy(@Value("${dangzhi.webhooks.hosts:}") Set<String> listed) {
        this.listed = listed;
    }

    /** Empty for what is no address that could ever be called. Looks nothing up. */
    public Optional<URI> parse(String typed) {
        try {
            var address = new URI(typed.strip());
            return wellFormed(address) ? Optional.of(address) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** The host with its port, which may be shown; the rest of a robot's address is its key. */
    public static String shown(URI address) {
        return address.getPort() < 0 ? address.getHost() : address.getHost() + ":" + address.getPort();
    }

    void check(URI address) throws MessageNotSentException {
        if (!wellFormed(address)) throw new MessageNotSentException("notify.error.address", "");
        if (!isListed(address) && !isPublic(address.getHost()))
            throw new MessageNotSentException("notify.error.inside", shown(address));
    }

    private boolean wellFormed(URI address) {
        if (address.getHost() == null || address.getUserInfo() != null) return false;
        if (isListed(address)) return Set.of("http", "https").contains(address.getScheme());
        return "https".equals(address.getScheme()) && (address.getPort() < 0 || address.getPort() == HTTPS);
    }

    private boolean isListed(URI address) {
        return listed.contains(address.getHost()) || listed.contains(shown(address));
    }

    private static boolean isPublic(String host) throws MessageNotSentException {
        try {
            for (var address : InetAddress.getAllByName(host)) if (isInside(address)) return false;
            return true;
        } catch (UnknownHostException e) {
            throw new MessageNotSentException("notify.error.unknown_host", host);
        }
    }

    private static boolean isInside(InetAddress address) {
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || NOT_PUBLIC.stream().anyMatch(block -> block.holds(address));
    }
}
