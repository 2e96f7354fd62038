package org.claimline.dashboard.articles;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import java.net.http.HttpResponse;

/** Server-sent events of a service, handed on as they come. */
final class HandedThrough {
    private static final int CHUNK = 4096;

    private HandedThrough() {}

    /** The answer that hands them on; reads and closes those that come. */
    static Response events(HttpResponse<InputStream> answer) {
        StreamingOutput body = out -> {
            try (var in = answer.body()) {
                var chunk = new byte[CHUNK];
                for (var length = in.read(chunk); length >= 0; length = in.read(chunk)) {
                    out.write(chunk, 0, length);
                    out.flush();
                }
            }
        };
        return Response.ok(body, MediaType.SERVER_SENT_EVENTS_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
