package org.claimline.kubernetes.manifest;

import static java.util.stream.Collectors.toMap;
import static org.claimline.kubernetes.manifest.Manifests.container;

import io.fabric8.kubernetes.api.model.EnvVar;
import io.fabric8.kubernetes.api.model.SecretKeySelector;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The database's address and credentials come from one Secret per service, under the same keys, and never stand in a manifest. */
final class DatabaseRule implements Rule {
    /** Variable of the service to key of its Secret. */
    static final Map<String, String> KEYS = Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", "jdbc-url",
            "QUARKUS_DATASOURCE_USERNAME", "username",
            "QUARKUS_DATASOURCE_PASSWORD", "password");

    /** Deployment to the name of the Secret that it must read. */
    static final Map<String, String> SECRETS =
            Map.of("claims-service", "claimline-claims-database", "ingest-service", "claimline-ingest-database");

    @Override
    public Stream<String> violations(Manifests manifests) {
        return Stream.concat(
                manifests.deployments().stream().flatMap(DatabaseRule::of),
                manifests.objects().stream()
                        .filter(object -> object.getKind().equals("Secret"))
                        .map(secret -> secret.getMetadata().getName() + ": a Secret stands in the manifests"));
    }

    private static Stream<String> of(Deployment deployment) {
        String name = deployment.getMetadata().getName();
        Map<String, String> expected = SECRETS.containsKey(name)
                ? KEYS.entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, key -> SECRETS.get(name) + "/" + key.getValue()))
                : Map.of();
        Map<String, String> read = secrets(deployment);
        Set<String> variables = new TreeSet<>(expected.keySet());
        variables.addAll(read.keySet());
        return variables.stream()
                .filter(variable -> !Objects.equals(expected.get(variable), read.get(variable)))
                .map(variable -> name + ": " + variable + " is read from " + read.get(variable) + ", not from "
                        + expected.get(variable));
    }

    /** Variable to name and key; a reference that may be missing is none. */
    private static Map<String, String> secrets(Deployment deployment) {
        List<EnvVar> variables = container(deployment).getEnv();
        return variables.stream()
                .filter(variable -> variable.getValueFrom() != null
                        && variable.getValueFrom().getSecretKeyRef() != null)
                .filter(variable -> !Boolean.TRUE.equals(
                        variable.getValueFrom().getSecretKeyRef().getOptional()))
                .collect(toMap(
                        EnvVar::getName, variable -> key(variable.getValueFrom().getSecretKeyRef())));
    }

    private static String key(SecretKeySelector reference) {
        return reference.getName() + "/" + reference.getKey();
    }
}
