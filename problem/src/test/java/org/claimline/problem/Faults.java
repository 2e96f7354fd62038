package org.claimline.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Everything that can go wrong, at one address each. */
@Path("/faults")
public class Faults {
    @GET
    @Path("/unexpected")
    public String unexpected() {
        throw new IllegalStateException("secret of the inside");
    }

    @GET
    @Path("/database")
    public String database() {
        var failedCommit = new IllegalStateException("could not commit");
        failedCommit.addSuppressed(new SQLException("no space left on device", "53100"));
        throw new IllegalStateException("wrapped", failedCommit);
    }

    @GET
    @Path("/constraint")
    public String constraint() {
        throw new ConstraintViolationException(Set.of(
                violation("claims.limit", "must be at most 500", 9000),
                violation("claims.from", "must be a day", "x")));
    }

    @GET
    @Path("/known/{id}")
    public String known(@PathParam("id") long id, @QueryParam("q") @Nullable String q) {
        throw new ProblemException(404, "Unknown thing", "there is no thing with the id " + id);
    }

    @GET
    @Path("/busy")
    public String busy() {
        throw new ProblemException(503, "Busy", "come again");
    }

    @POST
    @Path("/body")
    public String body(String body) {
        return body;
    }

    private static ConstraintViolation<?> violation(String path, String message, Object got) {
        var answers = Map.of("getPropertyPath", path(path), "getMessage", message, "getInvalidValue", got);
        return (ConstraintViolation<?>) Proxy.newProxyInstance(
                Faults.class.getClassLoader(),
                new Class<?>[] {ConstraintViolation.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> answers.get(method.getName());
                });
    }

    private static jakarta.validation.Path path(String words) {
        return (jakarta.validation.Path) Proxy.newProxyInstance(
                Faults.class.getClassLoader(),
                new Class<?>[] {jakarta.validation.Path.class},
                (proxy, method, arguments) -> method.getName().equals("toString") ? words : null);
    }
}
