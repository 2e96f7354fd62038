package org.claimline.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.UriInfo;
import java.io.CharConversionException;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimline.api.Problem;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** One place, one shape for every error. */
public class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    /** Wrapping deeper than this is a cycle. */
    private static final int DEEPEST = 20;

    @ServerExceptionMapper
    public RestResponse<Problem> known(ProblemException error, UriInfo uri) {
        return answer(error, uri);
    }

    // MismatchedInputException is named because Quarkus maps it by itself, and the narrower type wins.
    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public RestResponse<Problem> json(JsonProcessingException error, UriInfo uri) {
        var own = find(error, ProblemException.class);
        return own == null ? invalidJson(error, uri) : answer(own, uri);
    }

    @ServerExceptionMapper
    public RestResponse<Problem> constraint(ConstraintViolationException error, UriInfo uri) {
        var violations = error.getConstraintViolations().stream()
                .map(violation -> leaf(violation.getPropertyPath().toString()) + ": " + violation.getMessage()
                        + ", got " + Quoted.of(violation.getInvalidValue()))
                .sorted()
                .toList();
        var detail = violations.isEmpty() ? "a value is out of its bounds" : violations.getFirst();
        return answer(new ProblemException(400, "Value not allowed", detail, violations), uri);
    }

    // NotFoundException is named because Quarkus maps it by itself in dev and test mode, and the narrower type wins.
    @ServerExceptionMapper({WebApplicationException.class, NotFoundException.class})
    public RestResponse<Problem> http(WebApplicationException error, UriInfo uri, HttpHeaders headers) {
        var own = find(error, ProblemException.class);
        if (own != null) return answer(own, uri);
        var json = find(error, JsonProcessingException.class);
        if (json != null) return invalidJson(json, uri);
        var status = error.getResponse().getStatus();
        if (status < 400)
            return RestResponse.ResponseBuilder.<Problem>create(status).build();
        if (status >= 500) return unexpected(error, uri);
        var answer = answer(new ProblemException(status, title(status), detail(status, uri, headers)), uri);
        if (status == 405) answer.getHeaders().add(HttpHeaders.ALLOW, String.join(", ", AllowedMethods.here()));
        return answer;
    }

    @ServerExceptionMapper
    public RestResponse<Problem> unexpected(Throwable error, UriInfo uri) {
        var own = find(error, ProblemException.class);
        if (own != null) return answer(own, uri);
        if (find(error, CharConversionException.class) != null)
            return answer(new ProblemException(400, "JSON not understood", "the body is in no encoding of JSON"), uri);
        if (DatabaseFault.passes(error)) {
            LOG.warnf("the database is away at %s: %s", uri.getPath(), error.getMessage());
            return answer(
                    new ProblemException(
                            503,
                            "Database not available",
                            "the service cannot reach its database; nothing was stored, try again"),
                    uri);
        }
        var reference = UUID.randomUUID();
        LOG.errorf(error, "unexpected error %s at %s", reference, uri.getPath());
        return answer(
                new ProblemException(
                        500,
                        "Unexpected error",
                        "This is an error of the service, not of the request. Its log holds the details under "
                                + reference),
                uri);
    }

    private static RestResponse<Problem> invalidJson(JsonProcessingException error, UriInfo uri) {
        return answer(new ProblemException(400, "JSON not understood", JsonFault.describe(error)), uri);
    }

    private static String detail(int status, UriInfo uri, HttpHeaders headers) {
        return switch (status) {
            case 404 -> "there is nothing at " + uri.getPath();
            case 405 -> "this method is not offered at " + uri.getPath() + allowed();
            case 406 ->
                "what the Accept header asks for is not offered at " + uri.getPath() + ", got "
                        + Quoted.of(headers.getHeaderString(HttpHeaders.ACCEPT));
            case 415 ->
                "this Content-Type is not taken at " + uri.getPath() + ", got "
                        + Quoted.of(headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
            default -> "the request was refused: " + title(status);
        };
    }

    private static String allowed() {
        var methods = AllowedMethods.here();
        return methods.isEmpty() ? "" : "; expected one of " + String.join(", ", methods);
    }

    private static RestResponse<Problem> answer(ProblemException error, UriInfo uri) {
        var detail = error instanceof UnreadableParameterException parameter
                ? name(parameter.text(), uri) + error.detail()
                : error.detail();
        var problem = new Problem(
                "about:blank",
                error.title(),
                error.status(),
                detail,
                uri.getPath(),
                error.violations().isEmpty() ? null : error.violations());
        var answer = RestResponse.ResponseBuilder.<Problem>create(error.status())
                .entity(problem)
                .type(MediaType.valueOf(Problem.MEDIA_TYPE));
        if (error.retryAfter() > 0) answer.header(HttpHeaders.RETRY_AFTER, error.retryAfter());
        return answer.build();
    }

    /** A converter sees the value only, so the parameter's name is found by it. */
    private static String name(String text, UriInfo uri) {
        return Stream.of(uri.getQueryParameters(), uri.getPathParameters())
                .flatMap(parameters -> parameters.entrySet().stream())
                .filter(parameter -> parameter.getValue().contains(text))
                .map(parameter -> parameter.getKey() + ": ")
                .findFirst()
                .orElse("");
    }

    private static String leaf(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static String title(int status) {
        var known = Status.fromStatusCode(status);
        return known == null ? "Request refused" : known.getReasonPhrase();
    }

    /** The first of its kind among an error and its causes. */
    static <T> @Nullable T find(@Nullable Throwable error, Class<T> kind) {
        for (var depth = 0; error != null && depth < DEEPEST; depth++, error = error.getCause())
            if (kind.isInstance(error)) return kind.cast(error);
        return null;
    }
}
