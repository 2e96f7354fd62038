package org.claimline.local.fault;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.local.service.Service;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is killed, and whenever: the claims are those of a load that nothing disturbed, each once. */
class KillTest {
    /** What depends on what else there is, and in which order it came. */
    private static final List<String> RELATIVE = List.of("id", "comparison", "credibility");

    @TempDir
    Path folder;

    /** Each by itself in the full form, or those that {@code victim} names; in a build in turn during one load those that keep something. */
    static Stream<List<Victim>> victims() {
        return Scale.full()
                ? Stream.of(Victim.values())
                        .filter(victim -> victim.name().matches(System.getProperty("victim", ".*")))
                        .map(List::of)
                : Stream.of(List.of(Victim.POSTGRESQL, Victim.INGEST_SERVICE, Victim.CLAIMS_SERVICE));
    }

    @ParameterizedTest
    @MethodSource("victims")
    void theClaimsAreAsWithoutFaultsWhateverIsKilled(List<Victim> victims) throws Exception {
        var kills = Scale.FAULTS * victims.size();
        Scale.say("%s: %d kills, %d articles, seed %d", victims, kills, Scale.ARTICLES, Scale.SEED);
        var articles = Load.articles(0, Scale.ARTICLES);
        try (var rig = Rig.start(folder.resolve("disturbed"))) {
            if (victims.contains(Victim.DASHBOARD)) rig.start(Service.DASHBOARD);
            var load = new Load(rig, "kill");
            new Killing(rig, load, Scale.random(victims.toString())).run(victims, kills, articles);
            load.assertArrived();
            load.assertCarriedOnce();
            Scale.say("  %d claims, as the articles say", LoadArticle.CLAIMS * load.articles());
            if (Scale.full()) assertThat(told(load)).isEqualTo(undisturbed(articles));
        }
    }

    private Map<String, JsonNode> undisturbed(List<LoadArticle> articles) throws IOException {
        try (var rig = Rig.start(folder.resolve("undisturbed"))) {
            var load = new Load(rig, "undisturbed");
            for (var first = 0; first < articles.size(); first += 500)
                load.upload(articles.subList(first, Math.min(first + 500, articles.size())));
            load.assertArrived();
            return told(load);
        }
    }

    /** Every field of every claim, but {@link #RELATIVE}. */
    private static Map<String, JsonNode> told(Load load) {
        return load.claims().stream()
                .map(KillTest::absolute)
                .collect(Collectors.toMap(
                        claim -> claim.path("digest").asText()
                                + claim.path("evidence").path("start"),
                        claim -> claim,
                        (one, other) -> {
                            throw new AssertionError("twice: " + one);
                        },
                        TreeMap::new));
    }

    private static JsonNode absolute(JsonNode claim) {
        ObjectNode copy = claim.deepCopy();
        copy.remove(RELATIVE);
        // A source's number is given in the order of arrival.
        copy.put("claimant", claim.path("claimant").path("name").asText());
        return copy;
    }
}
