package org.dangzhi.foundation.signin;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reader of user agents: names a browser as a person would. */
final class BrowserNames {

    private static final Map<String, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put("MicroMessenger", "WeChat");
        NAMES.put("DingTalk", "DingTalk");
        NAMES.put("Edg/", "Edge");
        NAMES.put("Firefox/", "Firefox");
        NAMES.put("Chrome/", "Chrome");
        NAMES.put("Safari/", "Safari");
    }

    private BrowserNames() {}

    static String named(String userAgent) {
        var browser = NAMES.entrySet().stream()
                .filter(name -> userAgent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
        return (browser + " " + system(userAgent)).strip();
    }

    private static String system(String userAgent) {
        if (userAgent.contains("Android")) return "Android";
        if (userAgent.contains("iPhone") || userAgent.contains("iPad")) return "iOS";
        if (userAgent.contains("Windows")) return "Windows";
        if (userAgent.contains("Mac OS")) return "macOS";
        return userAgent.contains("Linux") ? "Linux" : "";
    }
}
