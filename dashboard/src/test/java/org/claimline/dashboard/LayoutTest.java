package org.claimline.dashboard;

import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;
import java.util.Set;
import org.claimline.testing.LayoutRules;

@AnalyzeClasses(packages = "org.claimline.dashboard", importOptions = ImportOption.DoNotIncludeTests.class)
class LayoutTest {
    @ArchTest
    void packagesFollowTheArrows(JavaClasses classes) {
        LayoutRules.of(
                        "org.claimline.dashboard",
                        Map.ofEntries(
                                entry("service", Set.of()),
                                entry("page", Set.of("service")),
                                entry("chart", Set.of("page")),
                                entry("sources", Set.of("chart", "page", "service")),
                                entry("method", Set.of("articles", "page", "service")),
                                entry("timeline", Set.of("chart", "page", "service")),
                                entry("map", Set.of("chart", "page", "service")),
                                entry("claims", Set.of("page", "service")),
                                entry("gap", Set.of("chart", "page", "service")),
                                entry("feeds", Set.of("page", "service")),
                                entry("articles", Set.of("page", "service"))))
                .check(classes);
    }
}
