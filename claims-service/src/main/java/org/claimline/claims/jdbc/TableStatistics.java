package org.claimline.claims.jdbc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/**
 * What the database's planner knows of tables that grow. It looks for such tables by itself, but once a minute, and until then
 * it takes a table that a batch has filled for an empty one: it reads all of it to find a few rows, again and again.
 */
@ApplicationScoped
public class TableStatistics {
    /** Tables with fewer new rows are as fast to read as a whole. */
    private static final int FEW = 1_000;

    /** A table is counted again when so many times what it held then has been written to it. */
    private static final int GROWN = 3;

    private final Database database;

    TableStatistics(Database database) {
        this.database = database;
    }

    /** Counts the tables that have outgrown what is known of them; one that is being counted already is passed over. */
    @Transactional(TxType.REQUIRES_NEW)
    public void keep() {
        var outgrown = outgrown();
        if (outgrown.isEmpty()) return;
        database.inBulk();
        database.update("analyze (skip_locked) " + String.join(", ", outgrown));
    }

    private List<String> outgrown() {
        return database.list(new Query("""
                        select c.oid::regclass::text from pg_stat_user_tables s join pg_class c on c.oid = s.relid
                        where s.n_mod_since_analyze > greatest(?::int, ?::int * c.reltuples)""", FEW, GROWN), row -> row.getString(1));
    }
}
