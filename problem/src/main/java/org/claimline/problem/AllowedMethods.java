package org.claimline.problem;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/**
 * The methods that are offered at an address. RFC 9110 wants them beside a 405, and the framework's exception does not
 * say them, so its own routing table is asked.
 */
final class AllowedMethods {
    private AllowedMethods() {}

    /** The methods at the address of the request under way, in order of name; empty if there are none. */
    static Set<String> here() {
        var allowed = new TreeSet<String>();
        var request = CurrentRequestManager.get();
        if (request == null) return allowed;
        var address =
                new RequestMapper<>(request.getDeployment().getClassMappers()).map(request.getPathWithoutPrefix());
        if (address == null) return allowed;
        var rest = address.remaining.isEmpty() ? "/" : address.remaining;
        Arrays.stream(address.value.handlers)
                .filter(ClassRoutingHandler.class::isInstance)
                .map(ClassRoutingHandler.class::cast)
                .flatMap(routes -> routes.getMappers().entrySet().stream())
                // The key null stands for sub-resources.
                .filter(route -> route.getKey() != null && route.getValue().map(rest) != null)
                .forEach(route -> allowed.add(route.getKey()));
        return allowed;
    }
}
