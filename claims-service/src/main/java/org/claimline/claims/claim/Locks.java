package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;

/**
 * Who may merge what at the same time; each lock ends with the transaction. Two deliveries may state the same claim, or
 * carry the same text, at once, and which mentions are one claim depends on several rows: locks rather than a unique key
 * with retries.
 *
 * <p>A transaction is either alone (many articles at once, or one that changes what is known of others) or among others;
 * those take the locks of what they touch, in one order: article or order, new sources, keys, bands with addresses. Hence no deadlock.
 */
@ApplicationScoped
class Locks {
    // The server holds a bounded number of locks, and an article may have 2,000 keys: names share numbers.
    private static final int KEYS = 256;
    private static final int TEXTS = 4096;

    private final Database database;

    Locks(Database database) {
        this.database = database;
    }

    /** Nobody else merges anything until the end. */
    void alone() {
        database.list(new Query("select pg_advisory_xact_lock(0, 0)"), row -> 0);
    }

    /** Others may merge what does not touch the named thing. */
    void amongOthers(String name) {
        database.list(
                new Query(
                        "select pg_advisory_xact_lock_shared(0, 0), pg_advisory_xact_lock(hashtextextended(?, 0))",
                        name),
                row -> 0);
    }

    /** Nobody else merges mentions of these keys. */
    void keys(Collection<String> keys) {
        numbers(1, KEYS, keys);
    }

    /** Nobody else looks for articles with one of these bands or addresses. */
    void texts(Collection<String> bandsAndAddresses) {
        numbers(2, TEXTS, bandsAndAddresses);
    }

    private void numbers(int space, int count, Collection<String> names) {
        if (names.isEmpty()) return;
        database.list(new Query("""
                        select pg_advisory_xact_lock(?, number) from (
                            select distinct (hashtextextended(name, 0) & ?)::int as number from unnest(?) name
                            order by number offset 0) numbers""", space, count - 1, names), row -> 0);
    }
}
