package org.claimline.claims.export;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.problem.ProblemException;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /api/claims} is a page in JSON unless its {@code Accept} header or, for links, its parameter {@code format}
 * asks for an export. Each export has an address of its own; here the one leads to the other.
 */
class Negotiation {
    private static final String LIST = "/api/claims";
    private static final String PAGE = "json";

    @ServerRequestFilter(preMatching = true)
    public void choose(ContainerRequestContext request) {
        var uri = request.getUriInfo();
        if (!uri.getPath().equals(LIST)) return;
        var wanted = uri.getQueryParameters().getFirst("format");
        var format = wanted == null || wanted.isBlank() ? accepted(request) : named(wanted);
        if (format != null)
            request.setRequestUri(uri.getRequestUriBuilder()
                    .replacePath(LIST + "/export." + format.name().toLowerCase(Locale.ROOT))
                    .replaceQueryParam("format")
                    .build());
    }

    private static @Nullable Format named(String wanted) {
        if (wanted.equals(PAGE)) return null;
        return Arrays.stream(Format.values())
                .filter(format -> format.name().equalsIgnoreCase(wanted))
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        400,
                        "Parameter not understood",
                        "format: expected one of "
                                + Stream.concat(
                                                Stream.of(PAGE),
                                                Arrays.stream(Format.values()).map(Format::name))
                                        .map(name -> name.toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(", "))));
    }

    /** The export that the reader likes best, or null where that is the page. */
    private static @Nullable Format accepted(ContainerRequestContext request) {
        for (var type : request.getAcceptableMediaTypes()) {
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) return null;
            var format = of(type);
            if (format.isPresent()) return format.get();
        }
        return null;
    }

    private static Optional<Format> of(MediaType type) {
        return Arrays.stream(Format.values())
                .filter(format -> format.mediaType().isCompatible(type))
                .findFirst();
    }
}
