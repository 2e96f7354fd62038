package org.claimline.ingest.run;

import jakarta.inject.Singleton;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.claimline.api.IntakeFormat;
import org.claimline.ingest.database.Database;
import org.jspecify.annotations.Nullable;

/** Uploads as they came, in the database: whichever instance reads them, and whatever dies meanwhile. */
@Singleton
final class Spool {
    static final int PIECE = 1024 * 1024;

    private static final String CREATE = """
            insert into intake_run (name, format, due_at) values (?, ?, clock_timestamp() + interval '1 minute')
            returning id
            """;
    // An upload that stops half-way belongs to nobody after a minute; one that was cancelled meanwhile takes nothing
    // more.
    private static final String GROW = """
            update intake_run set bytes = bytes + ?, due_at = clock_timestamp() + interval '1 minute'
             where id = ? and state = 'UPLOADING'
            """;
    private static final String READY = """
            update intake_run set state = 'WAITING', due_at = clock_timestamp() where id = ? and state = 'UPLOADING'
            """;
    private static final String KEPT = """
            select coalesce(sum(bytes), 0) from intake_run where state in ('UPLOADING', 'WAITING', 'RUNNING')
            """;
    private static final String BROKEN_OFF = "from intake_run where state = 'UPLOADING' and due_at < clock_timestamp()";
    private static final String PRUNE_PIECES = """
            delete from intake_piece where (run_id, number) in
                (select run_id, number from intake_piece where run_id in
                    (select id from intake_run where state in ('DONE', 'CANCELLED', 'FAILED', 'UNDOING', 'UNDONE'))
                 limit ?)
            """;

    private static final int PRUNED_AT_ONCE = 100;

    private final Database database;

    Spool(Database database) {
        this.database = database;
    }

    /** Bytes of all uploads that are still needed. */
    long kept() {
        return number(KEPT);
    }

    private long number(String sql) {
        return database.transaction(connection -> {
            try (var select = connection.prepareStatement(sql)) {
                var row = select.executeQuery();
                row.next();
                return row.getLong(1);
            }
        });
    }

    long create(@Nullable String name, IntakeFormat format) {
        return database.transaction(connection -> {
            try (var insert = connection.prepareStatement(CREATE)) {
                insert.setString(1, name);
                insert.setString(2, format.name());
                var row = insert.executeQuery();
                row.next();
                return row.getLong(1);
            }
        });
    }

    /** Adds a piece, of {@link #PIECE} bytes but for the last; false if the run takes none any more. */
    boolean add(Connection connection, long run, int number, byte[] bytes) throws SQLException {
        try (var update = connection.prepareStatement(GROW)) {
            update.setLong(1, bytes.length);
            update.setLong(2, run);
            if (update.executeUpdate() != 1) return false;
        }
        try (var insert = connection.prepareStatement("insert into intake_piece values (?, ?, ?)")) {
            insert.setLong(1, run);
            insert.setInt(2, number);
            insert.setBytes(3, bytes);
            insert.executeUpdate();
        }
        return true;
    }

    /** The upload is whole: the run may begin. False if it was cancelled. */
    boolean ready(Connection connection, long run) throws SQLException {
        try (var update = connection.prepareStatement(READY)) {
            update.setLong(1, run);
            return update.executeUpdate() == 1;
        }
    }

    /** Forgets an upload that broke off; where that takes long, {@link #prune} does so later. */
    void drop(long run) {
        database.update("delete from intake_run where id = ? and state = 'UPLOADING'", run);
    }

    /** Forgets uploads that nobody needs any more. */
    void prune() {
        if (number("select count(*) " + BROKEN_OFF) > 0) database.updateInBulk("delete " + BROKEN_OFF);
        var more = true;
        while (more) more = database.update(PRUNE_PIECES, PRUNED_AT_ONCE) == PRUNED_AT_ONCE;
    }

    /** The upload from a byte on. */
    InputStream from(long run, long offset) {
        return new Pieces(run, offset);
    }

    private byte @Nullable [] piece(long run, int number) {
        // Only what a lambda can hand out without a null is handed out by it.
        var bytes = new byte[1][];
        database.transaction(connection -> {
            try (var select =
                    connection.prepareStatement("select bytes from intake_piece where run_id = ? and number = ?")) {
                select.setLong(1, run);
                select.setInt(2, number);
                var row = select.executeQuery();
                if (row.next()) bytes[0] = row.getBytes(1);
                return bytes;
            }
        });
        return bytes[0];
    }

    private final class Pieces extends Blocks {
        private final long run;
        private int number;
        private int at;
        private byte @Nullable [] piece;

        Pieces(long run, long offset) {
            this.run = run;
            this.number = Math.toIntExact(offset / PIECE);
            this.at = (int) (offset % PIECE);
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Objects.checkFromIndexSize(from, length, into.length);
            if (length == 0) return 0;
            if (piece == null) piece = piece(run, number);
            if (piece != null && at >= piece.length) {
                at -= piece.length;
                piece = piece(run, ++number);
            }
            if (piece == null || at >= piece.length) return -1;
            var some = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, from, some);
            at += some;
            return some;
        }
    }
}
