package org.claimline.claims.jdbc;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.sql.DataSource;

/** The database of every test; while it is asked to, it keeps how each statement that reads is carried out. */
@Alternative
@Priority(1)
@Singleton
public class WatchedDatabase extends Database {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Queue<Read> seen = new ConcurrentLinkedQueue<>();
    private volatile boolean watching;

    WatchedDatabase(DataSource source) {
        super(source);
    }

    /** A statement with the nodes of its plan that read rows from a table. */
    public record Read(String sql, List<JsonNode> scans) {}

    /** How the statements that run meanwhile, of whichever thread, are carried out. */
    public List<Read> watch(Runnable reading) {
        seen.clear();
        watching = true;
        try {
            reading.run();
        } finally {
            watching = false;
        }
        return List.copyOf(seen);
    }

    @Override
    public <T> List<T> list(Query query, Row<T> row) {
        if (watching && !query.sql().startsWith("explain ")) seen.add(new Read(query.sql(), scans(query)));
        return super.list(query, row);
    }

    @Override
    public <T> void each(Query query, Row<T> row, Sink<? super T> sink) throws IOException {
        if (watching && !query.sql().startsWith("explain ")) seen.add(new Read(query.sql(), scans(query)));
        super.each(query, row, sink);
    }

    private List<JsonNode> scans(Query query) {
        var explain = new Query(
                "explain (analyze, timing off, format json) " + query.sql(),
                query.values().toArray());
        var scans = new ArrayList<JsonNode>();
        for (var plan : super.list(explain, row -> plan(row.getString(1)))) collect(plan.get("Plan"), scans);
        return scans;
    }

    private static JsonNode plan(String json) {
        try {
            return JSON.readTree(json).get(0);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> scans) {
        if (node.has("Relation Name")) scans.add(node);
        for (var child : node.path("Plans")) collect(child, scans);
    }
}
