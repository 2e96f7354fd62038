package org.claimline.kubernetes.manifest;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.claimline.kubernetes.image.ServiceImage;
import org.jspecify.annotations.Nullable;

/** Each image has its Deployment and its Service, on the port that the image says; all objects carry the common labels. */
final class ServicesRule implements Rule {
    @Override
    public Stream<String> violations(Manifests manifests) {
        return Stream.concat(
                Stream.of(ServiceImage.values()).flatMap(service -> of(manifests, service)),
                manifests.objects().stream()
                        .filter(object -> !(object instanceof Namespace))
                        .filter(object -> !"claimline".equals(label(object, "part-of")))
                        .map(object -> object.getMetadata().getName() + ": is not labelled as part of claimline"));
    }

    private static Stream<String> of(Manifests manifests, ServiceImage service) {
        List<String> wrong = new ArrayList<>();
        manifests
                .named(Deployment.class, service.module)
                .ifPresentOrElse(
                        deployment -> deployment(manifests, deployment, service, wrong),
                        () -> wrong.add("there is no Deployment"));
        manifests
                .named(Service.class, service.module)
                .ifPresentOrElse(object -> common(object, service, wrong), () -> wrong.add("there is no Service"));
        return wrong.stream().map(what -> service.module + ": " + what);
    }

    private static void deployment(
            Manifests manifests, Deployment deployment, ServiceImage service, List<String> wrong) {
        common(deployment, service, wrong);
        Map<String, String> labels = Manifests.podLabels(deployment);
        if (!"claimline".equals(labels.get("app.kubernetes.io/part-of"))) {
            wrong.add("its pods are not labelled as part of claimline");
        }
        if (Manifests.ports(deployment, "http").noneMatch(port -> port.getContainerPort() == service.port)) {
            wrong.add("its port http is not " + service.port);
        }
        Map<String, String> environment = manifests.environment(deployment);
        if (!String.valueOf(service.port).equals(environment.get("QUARKUS_HTTP_PORT"))) {
            wrong.add("it is not told to listen on " + service.port);
        }
        if (!"0.0.0.0".equals(environment.get("QUARKUS_HTTP_HOST"))) {
            wrong.add("it is not told to listen on all addresses");
        }
        if (!Manifests.container(deployment).getImage().contains(service.module + ":")) {
            wrong.add("its image is another service's");
        }
    }

    private static void common(HasMetadata object, ServiceImage service, List<String> wrong) {
        if (!service.module.equals(label(object, "name")) || label(object, "component") == null) {
            wrong.add("the " + object.getKind() + " is not labelled with its name and component");
        }
    }

    private static @Nullable String label(HasMetadata object, String name) {
        Map<String, String> labels = object.getMetadata().getLabels();
        return labels == null ? null : labels.get("app.kubernetes.io/" + name);
    }
}
