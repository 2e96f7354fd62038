package org.claimline.local;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.claimline.testing.LayoutRules;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void followsTheArrowsOfTheLauncher() {
        var classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.claimline.local");

        LayoutRules.of(
                        "org.claimline.local",
                        Map.of(
                                "console", Set.of(),
                                "process", Set.of(),
                                "postgres", Set.of("console", "process"),
                                "service", Set.of("postgres", "process"),
                                "seeds", Set.of("console", "process"),
                                "launch", Set.of("console", "process", "postgres", "service", "seeds")))
                .check(classes);
    }
}
