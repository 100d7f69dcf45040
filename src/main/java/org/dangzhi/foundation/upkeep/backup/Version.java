package org.dangzhi.foundation.upkeep.backup;

/** Which Dangzhi this is, as its jar says. */
final class Version {

    private Version() {}

    static String running() {
        var version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
