package org.claimline.kubernetes.manifest;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.PodSecurityContext;
import io.fabric8.kubernetes.api.model.PodSpec;
import io.fabric8.kubernetes.api.model.SecurityContext;
import io.fabric8.kubernetes.api.model.Volume;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The Pod Security Standard "restricted" condition by condition, and beyond it a read-only root and no token of the API. */
final class PodSecurityRule implements Rule {
    @Override
    public Stream<String> violations(Manifests manifests) {
        return manifests.deployments().stream()
                .flatMap(deployment -> conditions(deployment).entrySet().stream()
                        .filter(condition -> !condition.getValue())
                        .map(condition -> deployment.getMetadata().getName() + ": " + condition.getKey()));
    }

    private static Map<String, Boolean> conditions(Deployment deployment) {
        PodSpec pod = deployment.getSpec().getTemplate().getSpec();
        Map<String, Boolean> conditions = new LinkedHashMap<>();
        pod(conditions, pod);
        container(conditions, Manifests.container(deployment));
        return conditions;
    }

    private static void pod(Map<String, Boolean> conditions, PodSpec pod) {
        PodSecurityContext context =
                Optional.ofNullable(pod.getSecurityContext()).orElseGet(PodSecurityContext::new);
        conditions.put("runs as non-root", Boolean.TRUE.equals(context.getRunAsNonRoot()));
        conditions.put("runs as no user 0", !Objects.equals(context.getRunAsUser(), 0L));
        conditions.put(
                "seccomp profile is RuntimeDefault",
                context.getSeccompProfile() != null
                        && "RuntimeDefault".equals(context.getSeccompProfile().getType()));
        conditions.put("sets no sysctl", context.getSysctls().isEmpty());
        conditions.put(
                "shares nothing with its host",
                Stream.of(pod.getHostNetwork(), pod.getHostPID(), pod.getHostIPC())
                        .noneMatch(Boolean.TRUE::equals));
        conditions.put(
                "has only volumes without a host path",
                pod.getVolumes().stream().map(Volume::getEmptyDir).allMatch(Objects::nonNull));
        conditions.put("has no init container", pod.getInitContainers().isEmpty());
        conditions.put("gets no token of the API", Boolean.FALSE.equals(pod.getAutomountServiceAccountToken()));
    }

    private static void container(Map<String, Boolean> conditions, Container container) {
        SecurityContext context =
                Optional.ofNullable(container.getSecurityContext()).orElseGet(SecurityContext::new);
        conditions.put("escalates no privilege", Boolean.FALSE.equals(context.getAllowPrivilegeEscalation()));
        conditions.put("is not privileged", !Boolean.TRUE.equals(context.getPrivileged()));
        conditions.put(
                "drops all capabilities and adds none",
                context.getCapabilities() != null
                        && context.getCapabilities().getDrop().equals(List.of("ALL"))
                        && context.getCapabilities().getAdd().isEmpty());
        conditions.put("has a read-only root", Boolean.TRUE.equals(context.getReadOnlyRootFilesystem()));
        conditions.put(
                "overrides nothing of the pod",
                context.getRunAsNonRoot() == null
                        && context.getRunAsUser() == null
                        && context.getSeccompProfile() == null
                        && context.getProcMount() == null);
        conditions.put(
                "takes no port of its host",
                container.getPorts().stream().allMatch(port -> port.getHostPort() == null));
        conditions.put(
                "can write to /tmp",
                container.getVolumeMounts().stream()
                        .anyMatch(mount -> mount.getMountPath().equals("/tmp")));
    }
}
