package org.claimline.claims;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.claimline.testing.LayoutRules;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final String ROOT = "org.claimline.claims";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void theArrowsHold() {
        LayoutRules.of(
                        ROOT,
                        Map.ofEntries(
                                entry("spelling", Set.of()),
                                entry("jdbc", Set.of()),
                                entry("place", Set.of("spelling")),
                                entry("knowledge", Set.of("jdbc")),
                                entry("boundary", Set.of()),
                                entry("source", Set.of("knowledge", "spelling", "jdbc")),
                                entry("claim", Set.of("source", "knowledge", "place", "spelling", "jdbc")),
                                entry(
                                        "assessment",
                                        Set.of("boundary", "source", "knowledge", "place", "spelling", "jdbc")),
                                entry(
                                        "comparison",
                                        Set.of("claim", "assessment", "knowledge", "place", "spelling", "jdbc")),
                                entry(
                                        "chain",
                                        Set.of("comparison", "claim", "assessment", "knowledge", "place", "jdbc")),
                                entry(
                                        "gap",
                                        Set.of(
                                                "comparison",
                                                "claim",
                                                "assessment",
                                                "source",
                                                "knowledge",
                                                "place",
                                                "jdbc")),
                                entry(
                                        "atlas",
                                        Set.of(
                                                "comparison",
                                                "claim",
                                                "assessment",
                                                "boundary",
                                                "knowledge",
                                                "place",
                                                "jdbc")),
                                entry("export", Set.of("claim", "knowledge", "jdbc")),
                                entry("event", Set.of("claim", "source", "assessment", "knowledge", "jdbc")),
                                entry("webhook", Set.of("event", "claim", "assessment", "knowledge", "place", "jdbc")),
                                entry("scoring", Set.of()),
                                entry("grading", Set.of("scoring", "claim", "source", "knowledge", "jdbc")),
                                entry(
                                        "finding",
                                        Set.of(
                                                "timeline",
                                                "comparison",
                                                "grading",
                                                "claim",
                                                "assessment",
                                                "knowledge",
                                                "place",
                                                "jdbc")),
                                entry(
                                        "timeline",
                                        Set.of("comparison", "claim", "assessment", "knowledge", "place", "jdbc"))))
                .check(CLASSES);
    }

    @Test
    void comparingIsPure() {
        pure(".comparison.(?!StoredComparer).*").check(CLASSES);
    }

    @Test
    void tellingWhatStandsOutIsPure() {
        pure(".finding.(?!FindingResource).*").check(CLASSES);
    }

    @Test
    void linkingChainsIsPure() {
        pure(".chain.(Chains|Total|Run|Oddity).*").check(CLASSES);
    }

    @Test
    void mergingIsPure() {
        pure(".claim.(Merging|MergeKey|Assertion|KeptMention|Pictures|Succession).*")
                .check(CLASSES);
    }

    @Test
    void scoringIsPure() {
        pure(".scoring.(?!ScoringResource).*").check(CLASSES);
    }

    @Test
    void whatIsGradedIsPure() {
        pure(".grading.(Case|Question|StatementReader|StoredStatement|GradedDay).*")
                .check(CLASSES);
    }

    private static ArchRule pure(String names) {
        return noClasses()
                .that()
                .haveNameMatching(
                        ROOT.replace(".", "[.]") + names.replace(".", "[.]").replace("[.]*", ".*"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "java.sql..", ROOT + ".jdbc..");
    }
}
