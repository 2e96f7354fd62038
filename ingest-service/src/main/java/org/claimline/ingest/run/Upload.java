package org.claimline.ingest.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import org.claimline.api.IntakeFormat;
import org.claimline.ingest.database.Database;
import org.claimline.ingest.idempotency.Answer;
import org.claimline.ingest.idempotency.Claim;
import org.claimline.ingest.idempotency.Fingerprint;
import org.claimline.ingest.idempotency.IdempotencyKeys;
import org.claimline.problem.BodyLimit;
import org.claimline.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Takes an upload in, piece by piece, and answers when all of it is safe. */
@Singleton
final class Upload {
    /** Pieces between two looks at how much is kept in all. */
    private static final int BETWEEN_LOOKS = 64;

    private final Database database;
    private final Spool spool;
    private final IdempotencyKeys keys;
    private final RunConfig config;
    private final ObjectMapper json;

    Upload(Database database, Spool spool, IdempotencyKeys keys, RunConfig config, ObjectMapper json) {
        this.database = database;
        this.spool = spool;
        this.keys = keys;
        this.config = config;
        this.json = json;
    }

    /**
     * What is asked for.
     *
     * @param address of the runs, without a slash at its end
     */
    record Request(String key, @Nullable String name, IntakeFormat format, String address) {
        Fingerprint fingerprint() {
            return new Fingerprint("POST /api/intake-runs " + format + " " + name);
        }
    }

    /** The answer: 202 with the run, whether it was made now or when the same was sent before. */
    Answer take(Request request, InputStream body) throws IOException {
        return switch (begun(request, body)) {
            case IdempotencyKeys.Done done -> done.to(fingerprint(request, body));
            case IdempotencyKeys.Fresh fresh -> {
                try {
                    yield store(request, body, fresh.claim());
                } catch (IOException | RuntimeException e) {
                    keys.release(fresh.claim());
                    throw e;
                }
            }
        };
    }

    private IdempotencyKeys.Begun begun(Request request, InputStream body) throws IOException {
        try {
            return keys.begin(request.key(), null);
        } catch (ProblemException e) {
            BodyLimit.drain(body);
            throw e;
        }
    }

    private static String fingerprint(Request request, InputStream body) throws IOException {
        var fingerprint = request.fingerprint();
        var buffer = new byte[64 * 1024];
        for (var got = body.read(buffer); got >= 0; got = body.read(buffer)) fingerprint.add(buffer, got);
        return fingerprint.hex();
    }

    private Answer store(Request request, InputStream body, Claim claim) throws IOException {
        requireRoom(0);
        var first = body.readNBytes(Spool.PIECE);
        requireForm(request.format(), first, body);
        var run = spool.create(request.name(), request.format());
        try {
            var fingerprint = request.fingerprint();
            var number = 0;
            for (var piece = first; piece.length > 0; piece = body.readNBytes(Spool.PIECE)) {
                if (number > 0 && number % BETWEEN_LOOKS == 0) requireRoom((long) number * Spool.PIECE);
                fingerprint.add(piece, piece.length);
                add(run, number++, piece, claim);
            }
            return finished(request, run, claim, fingerprint.hex());
        } catch (IOException | RuntimeException e) {
            spool.drop(run);
            throw e;
        }
    }

    private void add(long run, int number, byte[] piece, Claim claim) {
        var added = database.transaction(connection -> {
            claim.renew(connection);
            return spool.add(connection, run, number, piece);
        });
        if (!added) throw cancelled();
    }

    private Answer finished(Request request, long run, Claim claim, String fingerprint) {
        return database.transaction(connection -> {
            if (!spool.ready(connection, run)) throw cancelled();
            var answer = new Answer(
                    202,
                    request.address() + "/" + run,
                    written(Runs.of(connection, run).orElseThrow()));
            claim.answer(connection, fingerprint, answer);
            return answer;
        });
    }

    private void requireRoom(long own) {
        var most = config.spool().asLongValue();
        if (own > most)
            throw new ProblemException(413, "Body too large", "expected at most " + most + " bytes, got more");
        if (spool.kept() > most)
            throw new ProblemException(
                    503, "Too many uploads", "other uploads wait to be read; nothing was stored, try again later");
    }

    private static void requireForm(IntakeFormat format, byte[] first, InputStream body) throws IOException {
        if (first.length == 0) throw new ProblemException(400, "Body missing", "expected articles, got an empty body");
        var expected = switch (format) {
            case NDJSON -> null;
            case ZIP -> begins(first, 'P', 'K') ? null : "a ZIP archive";
            case WARC -> begins(first, 'W', 'A') || begins(first, 0x1f, 0x8b) ? null : "a WARC file";
        };
        if (expected == null) return;
        BodyLimit.drain(body);
        throw new ProblemException(422, "Nothing to read", "expected " + expected + ", got something else");
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static ProblemException cancelled() {
        return new ProblemException(409, "Upload cancelled", "the run was cancelled while it was uploaded");
    }

    private String written(Object run) {
        try {
            return json.writeValueAsString(run);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a run can be written", e);
        }
    }
}
