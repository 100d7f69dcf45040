package org.dangzhi.foundation.access.passwords;

/** No turn to hash a password came in time: more are asked for than the machine can do. */
class HashingBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HashingBusyException() {
        super("No password was hashed in time.", null, false, false);
    }
}
