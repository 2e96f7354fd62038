package org.claimline.kubernetes.manifest;

import static org.claimline.kubernetes.manifest.Manifests.container;
import static org.claimline.kubernetes.manifest.Manifests.podLabels;
import static org.claimline.kubernetes.manifest.Manifests.ports;

import io.fabric8.kubernetes.api.model.ConfigMap;
import io.fabric8.kubernetes.api.model.LabelSelector;
import io.fabric8.kubernetes.api.model.LabelSelectorRequirement;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import io.fabric8.kubernetes.api.model.networking.v1.NetworkPolicy;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What the objects say of each other: selectors, ports, config maps and the addresses by which the services find each other. */
final class WiringRule implements Rule {
    @Override
    public Stream<String> violations(Manifests manifests) {
        return Stream.of(
                        manifests.deployments().stream().flatMap(deployment -> deployment(manifests, deployment)),
                        manifests.all(Service.class).stream().flatMap(service -> service(manifests, service)),
                        manifests.all(NetworkPolicy.class).stream().flatMap(policy -> policy(manifests, policy)),
                        unguarded(manifests))
                .flatMap(found -> found);
    }

    private static Stream<String> deployment(Manifests manifests, Deployment deployment) {
        String name = deployment.getMetadata().getName();
        Stream<String> selector = matches(deployment.getSpec().getSelector(), podLabels(deployment))
                ? Stream.empty()
                : Stream.of(name + ": its selector does not match its own pods");
        Stream<String> maps = container(deployment).getEnvFrom().stream()
                .map(from -> from.getConfigMapRef().getName())
                .filter(map -> manifests.named(ConfigMap.class, map).isEmpty())
                .map(map -> name + ": there is no config map " + map);
        Stream<String> addresses = manifests.environment(deployment).entrySet().stream()
                .filter(variable -> variable.getKey().endsWith("_URL"))
                .filter(variable -> !reaches(manifests, URI.create(variable.getValue())))
                .map(variable -> name + ": " + variable.getKey() + " leads to no Service");
        return Stream.of(selector, maps, addresses).flatMap(found -> found);
    }

    private static boolean reaches(Manifests manifests, URI address) {
        return manifests.named(Service.class, address.getHost()).stream()
                .flatMap(service -> service.getSpec().getPorts().stream())
                .anyMatch(port -> port.getPort() == address.getPort());
    }

    private static Stream<String> service(Manifests manifests, Service service) {
        String name = service.getMetadata().getName();
        List<Deployment> behind = manifests.deployments().stream()
                .filter(deployment -> podLabels(deployment)
                        .entrySet()
                        .containsAll(service.getSpec().getSelector().entrySet()))
                .toList();
        if (behind.size() != 1) {
            return Stream.of(name + ": its selector matches " + behind.size() + " Deployments, not one");
        }
        return service.getSpec().getPorts().stream()
                .map(port -> port.getTargetPort().getStrVal())
                .filter(target -> ports(behind.getFirst(), target).count() != 1)
                .map(target -> name + ": no container has a port " + target);
    }

    /** Who has a database takes writes, and nobody asks yet who writes. */
    private static Stream<String> unguarded(Manifests manifests) {
        return DatabaseRule.SECRETS.keySet().stream()
                .flatMap(name -> manifests.named(Deployment.class, name).stream())
                .filter(deployment -> manifests.all(NetworkPolicy.class).stream()
                        .noneMatch(policy -> matches(policy.getSpec().getPodSelector(), podLabels(deployment))))
                .map(deployment -> deployment.getMetadata().getName() + ": no network policy guards it");
    }

    private static Stream<String> policy(Manifests manifests, NetworkPolicy policy) {
        Stream<LabelSelector> selectors = Stream.concat(
                Stream.of(policy.getSpec().getPodSelector()),
                policy.getSpec().getIngress().stream()
                        .flatMap(rule -> rule.getFrom().stream())
                        .map(peer -> peer.getPodSelector()));
        Stream<String> nobody = selectors
                .filter(selector -> manifests.deployments().stream()
                        .noneMatch(deployment -> matches(selector, podLabels(deployment))))
                .map(selector -> policy.getMetadata().getName() + ": a selector matches no pod");
        Stream<String> closed = manifests.deployments().stream()
                .filter(deployment -> matches(policy.getSpec().getPodSelector(), podLabels(deployment)))
                .filter(deployment -> policy.getSpec().getIngress().stream()
                        .flatMap(rule -> rule.getPorts().stream())
                        .noneMatch(port ->
                                ports(deployment, port.getPort().getStrVal()).count() == 1))
                .map(deployment -> policy.getMetadata().getName() + ": opens no port of "
                        + deployment.getMetadata().getName());
        return Stream.concat(nobody, closed);
    }

    private static boolean matches(LabelSelector selector, Map<String, String> labels) {
        return labels.entrySet().containsAll(selector.getMatchLabels().entrySet())
                && selector.getMatchExpressions().stream().allMatch(expression -> matches(expression, labels));
    }

    private static boolean matches(LabelSelectorRequirement expression, Map<String, String> labels) {
        if (!expression.getOperator().equals("In")) {
            throw new IllegalArgumentException("this check knows only In, not " + expression.getOperator());
        }
        return expression.getValues().contains(labels.get(expression.getKey()));
    }
}
