package org.claimline.dashboard;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Exports of claims-service; they say what they were asked for. */
@Path("/api/claims/export.{format}")
public class FakeExports {
    @GET
    public Response export(@PathParam("format") String format, @Context UriInfo uri) {
        if (FakeClaims.down) return Response.status(503).build();
        if (uri.getQueryParameters().containsKey("limit"))
            return Response.status(400)
                    .type("application/problem+json")
                    .entity("{\"detail\":\"no pages\"}")
                    .build();
        return Response.ok(format + " of " + uri.getRequestUri().getRawQuery())
                .type("text/csv;charset=UTF-8")
                .header("Content-Disposition", "inline; filename=\"claims.csv\"")
                .build();
    }
}
