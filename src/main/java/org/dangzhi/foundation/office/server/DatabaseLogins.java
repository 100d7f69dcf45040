package org.dangzhi.foundation.office.server;

/**
 * Logins by which the application reaches its database.
 *
 * @param url of the database, without user and password
 * @param owner runs migrations, backup and restore
 * @param app runs everything else; owns nothing and cannot pass row-level security
 */
public record DatabaseLogins(String url, Login owner, Login app) {

    /** A role and its password. */
    public record Login(String role, String password) {

        @Override
        public String toString() {
            return role;
        }
    }
}
