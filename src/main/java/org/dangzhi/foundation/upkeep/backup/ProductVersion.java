package org.dangzhi.foundation.upkeep.backup;

/** Version of this Dangzhi, as its jar says. */
final class ProductVersion {

    private ProductVersion() {}

    static String running() {
        var version = ProductVersion.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }
}
