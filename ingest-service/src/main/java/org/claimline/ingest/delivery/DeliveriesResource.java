package org.claimline.ingest.delivery;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.claimline.problem.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is on its way to claims-service, and what was refused there. */
@Path("/api/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DeliveriesResource {
    private static final int MOST = 500;

    private final Outbox outbox;
    private final Relay relay;

    DeliveriesResource(Outbox outbox, Relay relay) {
        this.outbox = outbox;
        this.relay = relay;
    }

    /** Deliveries of a state, or all; {@code limit} is 1 to 500. */
    @GET
    @Operation(summary = "Deliveries of a state, or all; those due longest first")
    public List<OutboxEntry> deliveries(
            @RestQuery @Nullable DeliveryState state, @RestQuery @DefaultValue("50") int limit) {
        if (limit < 1 || limit > MOST)
            throw new ProblemException(
                    400, "Parameter not understood", "limit: expected 1 to " + MOST + ", got " + limit);
        return outbox.entries(state, limit);
    }

    /** Sends one again, at once; 404 when there is none with that digest. */
    @POST
    @Path("/{digest}/retry")
    @Operation(summary = "Send one again, at once; a replay changes nothing at claims-service")
    public OutboxEntry retry(@RestPath String digest) {
        if (!digest.matches("[0-9a-f]{64}")) throw new UnknownDeliveryException(digest);
        var entry = outbox.replay(digest).orElseThrow(() -> new UnknownDeliveryException(digest));
        relay.wake();
        return entry;
    }
}
