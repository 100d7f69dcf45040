package org.dangzhi.foundation.notify.sending;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.Set;
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
        int first = address.getAddress()[0] & 0xff;
        int second = address.getAddress()[1] & 0xff;
        boolean unique = address instanceof Inet6Address && (first & 0xfe) == 0xfc;
        boolean shared = !(address instanceof Inet6Address) && first == 100 && (second & 0xc0) == 64;
        boolean none = !(address instanceof Inet6Address) && first == 0;
        return address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || unique
                || shared
                || none;
    }
}
