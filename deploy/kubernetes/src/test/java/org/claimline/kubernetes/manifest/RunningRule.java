package org.claimline.kubernetes.manifest;

import static org.claimline.kubernetes.manifest.Manifests.container;

import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Probe;
import io.fabric8.kubernetes.api.model.Quantity;
import io.fabric8.kubernetes.api.model.ResourceRequirements;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each pod needs to run well: probes that can be answered, resources with limits, an image of a fixed version. */
final class RunningRule implements Rule {
    // A tag other than latest, or a digest.
    private static final Pattern FIXED = Pattern.compile(".+(:(?!latest$)[\\w.-]+|@sha256:[0-9a-f]{64})");

    @Override
    public Stream<String> violations(Manifests manifests) {
        return manifests.deployments().stream().flatMap(RunningRule::of);
    }

    private static Stream<String> of(Deployment deployment) {
        List<String> wrong = new ArrayList<>();
        Container container = container(deployment);
        Map<String, @Nullable Probe> probes = new LinkedHashMap<>();
        probes.put("started", container.getStartupProbe());
        probes.put("ready", container.getReadinessProbe());
        probes.put("live", container.getLivenessProbe());
        probes.forEach((health, probe) -> {
            if (!answers(deployment, health, probe)) {
                wrong.add("no probe asks /q/health/" + health + " at a port that exists");
            }
        });
        resources(container.getResources(), wrong);
        if (!FIXED.matcher(container.getImage()).matches()) {
            wrong.add("the image " + container.getImage() + " has no fixed version");
        }
        return wrong.stream().map(what -> deployment.getMetadata().getName() + ": " + what);
    }

    private static boolean answers(Deployment deployment, String health, @Nullable Probe probe) {
        return probe != null
                && probe.getHttpGet() != null
                && ("/q/health/" + health).equals(probe.getHttpGet().getPath())
                && Manifests.ports(deployment, probe.getHttpGet().getPort().getStrVal())
                                .count()
                        == 1;
    }

    private static void resources(@Nullable ResourceRequirements resources, List<String> wrong) {
        for (String name : List.of("cpu", "memory")) {
            Quantity request =
                    resources == null ? null : resources.getRequests().get(name);
            Quantity limit = resources == null ? null : resources.getLimits().get(name);
            if (request == null || limit == null) {
                wrong.add("request or limit of " + name + " is missing");
            } else if (request.getNumericalAmount().compareTo(limit.getNumericalAmount()) > 0) {
                wrong.add("requests more " + name + " than its limit");
            }
        }
    }
}
