package org.dangzhi.operations.handover;

/**
 * What a signer types.
 *
 * @param reason why they sign although something is missing; empty where nothing is
 */
record SignatureText(String password, String reason) {

    /** Never shows the password. */
    @Override
    public String toString() {
        return "SignatureText[reason=" + reason + "]";
    }
}
