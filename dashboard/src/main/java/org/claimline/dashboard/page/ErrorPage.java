package org.claimline.dashboard.page;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What a reader sees instead of a page.
 *
 * @param title what happened, in a few words
 * @param message what happened, in a sentence or some
 * @param todo what the reader can do
 */
record ErrorPage(int status, String title, List<Told> message, List<String> todo) implements TemplateInstance {
    Response response() {
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .entity(render())
                .build();
    }
}
