package org.claimline.claims.claim;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.claimline.claims.jdbc.Columns;
import org.claimline.claims.jdbc.Database;
import org.claimline.claims.jdbc.Query;

/**
 * How far changes are known. A row's time of change is the start of its transaction, while readers see it only at its
 * end; so every statement here looks at the transactions under way too. Those of another database role are not seen.
 */
@ApplicationScoped
public class Changes {
    private final Database database;

    Changes(Database database) {
        this.database = database;
    }

    /** Whatever a reader cannot see yet is marked with this time or a later one; to be asked before reading. */
    public Instant until() {
        return database.first(new Query("""
                        select min(xact_start) as until from pg_stat_activity
                        where datname = current_database() and xact_start is not null""").kept(), row -> Objects.requireNonNull(Columns.instant(row, "until")))
                .orElseThrow();
    }

    /** When anything shown of claims last changed, as far as a reader can see; the start of time where there is none. */
    public Instant latest() {
        return database.first(new Query("""
                        select greatest((select max(changed_at) from claim), (select max(gone_at) from claim_gone),
                            (select max(changed_at) from source), (select max(changed_at) from mention),
                            (select max(changed_at) from article), (select max(changed_at) from credibility),
                            (select max(changed_at) from letter_change)) as latest"""), row -> Optional.ofNullable(Columns.instant(row, "latest")))
                .flatMap(latest -> latest)
                .orElse(Instant.EPOCH);
    }

    /** The name of this installation, the same for ever. */
    public UUID installation() {
        return database.first(new Query("select id from installation"), row -> row.getObject("id", UUID.class))
                .orElseThrow();
    }

    /**
     * A word that is another one whenever claims, what they are read from, sources, references or grades may have changed, and on each day, as
     * everything that was said has aged by one. It is the time of the
     * latest change, and the transactions under way that began before it, whose changes will be marked with earlier
     * times. Those that begin later mark theirs with later ones. A reference that was taken back has no time any more: it shows
     * in the number of the references.
     */
    String state() {
        return database.first(new Query("""
                        with seen as materialized (
                            select greatest((select max(changed_at) from claim), (select max(gone_at) from claim_gone),
                                (select max(changed_at) from source), (select max(changed_at) from assessment),
                                (select max(changed_at) from mention), (select max(changed_at) from article),
                                (select max(changed_at) from map_point), (select max(changed_at) from picture),
                                (select changed_at from graded)) as latest)
                        select (now() at time zone 'UTC')::date || ' ' || latest::text
                            || coalesce((select ' ' || version from reference_version), '') || coalesce((
                                select string_agg(' ' || pid || '@' || xact_start, '' order by pid) from pg_stat_activity
                                where datname = current_database() and pid <> pg_backend_pid() and xact_start <= latest), '')
                            as state
                        from seen""").kept(), row -> Optional.ofNullable(row.getString("state")))
                .flatMap(state -> state)
                .orElse("");
    }
}
