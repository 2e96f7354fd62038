package org.claimline.kubernetes.manifest;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.ContainerPort;
import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The objects of one rendering, with what the rules ask of them. */
record Manifests(List<HasMetadata> objects) {
    <T extends HasMetadata> List<T> all(Class<T> kind) {
        return objects.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    <T extends HasMetadata> Optional<T> named(Class<T> kind, String name) {
        return all(kind).stream()
                .filter(object -> object.getMetadata().getName().equals(name))
                .findFirst();
    }

    List<Deployment> deployments() {
        return all(Deployment.class);
    }

    /** The one container of a service. */
    static Container container(Deployment deployment) {
        List<Container> containers =
                deployment.getSpec().getTemplate().getSpec().getContainers();
        if (containers.size() != 1) {
            throw new IllegalArgumentException(
                    deployment.getMetadata().getName() + " has " + containers.size() + " containers, not one");
        }
        return containers.getFirst();
    }

    static Map<String, String> podLabels(Deployment deployment) {
        return deployment.getSpec().getTemplate().getMetadata().getLabels();
    }

    static Stream<ContainerPort> ports(Deployment deployment, String name) {
        return container(deployment).getPorts().stream().filter(port -> name.equals(port.getName()));
    }

    /** Plain values of the environment, those of config maps included. */
    Map<String, String> environment(Deployment deployment) {
        Map<String, String> values = new LinkedHashMap<>();
        container(deployment).getEnvFrom().stream()
                .flatMap(from -> named(ConfigMap.class, from.getConfigMapRef().getName()).stream())
                .forEach(map -> values.putAll(map.getData()));
        container(deployment).getEnv().stream()
                .filter(variable -> variable.getValue() != null)
                .forEach(variable -> values.put(variable.getName(), variable.getValue()));
        return values;
    }
}
