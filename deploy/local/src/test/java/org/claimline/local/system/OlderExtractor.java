package org.claimline.local.system;

import java.util.List;

/** What an older extractor would have made of the stored articles: of some it found nothing, of others another number. */
public final class OlderExtractor {
    private static final String READ = """
            update article a set extractor = 'claimline-rules/0', claims = (
                select coalesce(jsonb_agg(case when s.part = 1 and c ? 'quantity'
                    then jsonb_set(c, '{quantity,value}', '12345') else c end || '{"extractor": "claimline-rules/0"}'), '[]')
                from jsonb_array_elements(a.claims) c where s.part > 0)
            from (select digest, row_number() over (order by digest) % 3 as part from article) s
            where s.digest = a.digest
            """;
    private static final String DELIVER = """
            update outbox set state = 'WAITING', revision = revision + 1, number = number + 1, due_at = clock_timestamp()
            """;

    /** Let it be so, in the database of ingest-service, and have claims-service told. */
    public static final List<String> STATEMENTS = List.of(READ, DELIVER);

    private OlderExtractor() {}
}
