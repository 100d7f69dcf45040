package org.dangzhi.foundation.upkeep;

/** Mark of an installation in its database: demonstration data, or an office at work. */
public enum InstallationMark {
    DEMONSTRATION,
    LIVE
}
