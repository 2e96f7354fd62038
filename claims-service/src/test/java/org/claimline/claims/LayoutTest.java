package org.claimline.claims;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.claimline.testing.LayoutRules;

@AnalyzeClasses(packages = "org.claimline.claims", importOptions = ImportOption.DoNotIncludeTests.class)
class LayoutTest {
    private static final String ROOT = "org.claimline.claims";

    @ArchTest
    static final ArchRule THE_ARROWS_HOLD = LayoutRules.of(
            ROOT,
            Map.of(
                    "spelling", Set.of(),
                    "jdbc", Set.of(),
                    "place", Set.of("spelling"),
                    "source", Set.of("spelling", "jdbc"),
                    "claim", Set.of("source", "place", "spelling", "jdbc"),
                    "assessment", Set.of("source", "place", "spelling", "jdbc"),
                    "comparison", Set.of("claim", "assessment", "place", "spelling"),
                    "timeline", Set.of("comparison", "claim", "assessment", "place", "jdbc")));

    @ArchTest
    static final ArchRule COMPARING_IS_PURE = noClasses()
            .that()
            .resideInAPackage(ROOT + ".comparison")
            .and()
            .doNotHaveSimpleName("StoredComparer")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "java.sql..", ROOT + ".jdbc");

    @ArchTest
    static final ArchRule MERGING_IS_PURE = noClasses()
            .that()
            .haveSimpleName("Merging")
            .or()
            .haveSimpleName("Assertion")
            .or()
            .haveSimpleName("MergeKey")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.quarkus..", "jakarta..", "java.sql..", ROOT + ".jdbc");
}
