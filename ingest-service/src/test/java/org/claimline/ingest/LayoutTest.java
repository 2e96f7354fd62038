package org.claimline.ingest;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;
import java.util.Set;
import org.claimline.testing.LayoutRules;

@AnalyzeClasses(packages = "org.claimline.ingest", importOptions = DoNotIncludeTests.class)
class LayoutTest {
    private static final String ROOT = "org.claimline.ingest";
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry("text", Set.of()),
            entry("article", Set.of("text")),
            entry("quantity", Set.of("text")),
            entry("place", Set.of("text")),
            entry("time", Set.of("text")),
            entry("attribution", Set.of("text")),
            entry("claim", Set.of("text", "article", "quantity", "place", "time", "attribution")),
            entry("database", Set.of()),
            entry("delivery", Set.of("article", "database")),
            entry("lookup", Set.of("place")),
            entry("report", Set.of("text", "quantity", "place", "time", "attribution", "claim")),
            entry("fetch", Set.of()),
            entry("archive", Set.of("claim", "database", "delivery")),
            entry("version", Set.of("archive", "database", "delivery")),
            entry("idempotency", Set.of("database")),
            entry("quarantine", Set.of("archive", "claim", "database", "delivery")),
            entry(
                    "intake",
                    Set.of(
                            "fetch",
                            "article",
                            "claim",
                            "report",
                            "archive",
                            "quarantine",
                            "idempotency",
                            "database",
                            "delivery")),
            entry("feed", Set.of("intake", "fetch", "archive", "quarantine", "idempotency", "database", "delivery")),
            entry("work", Set.of("database")),
            entry(
                    "reextraction",
                    Set.of("archive", "claim", "version", "intake", "idempotency", "work", "database", "delivery")),
            entry("run", Set.of("intake", "archive", "quarantine", "idempotency", "work", "database", "delivery")));
    private static final Set<String> PURE =
            Set.of("text", "article", "quantity", "place", "time", "attribution", "claim", "report");

    @ArchTest
    static void arrowsNamesAndNullMarks(JavaClasses classes) {
        LayoutRules.of(ROOT, ARROWS).check(classes);
    }

    @ArchTest
    static void theCoreIsPure(JavaClasses classes) {
        LayoutRules.pure(ROOT, PURE).check(classes);
    }
}
