package org.claimline.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LayoutRulesTest {
    private static final String FIXTURE = "org.claimline.testing.fixture.";

    @Test
    void acceptsAnAllowedArrow() {
        assertThatCode(() -> check("sound", Map.of("alpha", Set.of("beta"), "beta", Set.of())))
                .doesNotThrowAnyException();
    }

    @Test
    void rejectsAnArrowThatIsNotAllowed() {
        assertThatThrownBy(() -> check("sound", Map.of("alpha", Set.of(), "beta", Set.of())))
                .hasMessageContaining("Leaf")
                .hasMessageContaining("Root");
    }

    @Test
    void rejectsAPackageThatIsNotListed() {
        assertThatThrownBy(() -> check("sound", Map.of("alpha", Set.of("beta"))))
                .hasMessageContaining("Root");
    }

    @Test
    void rejectsANameThatSaysNothing() {
        assertThatThrownBy(() -> check("misnamed", Map.of("delta", Set.of()))).hasMessageContaining("ClaimHelper");
    }

    @Test
    void rejectsAPackageThatIsNotNullMarked() {
        assertThatThrownBy(() -> check("unmarked", Map.of("gamma", Set.of()))).hasMessageContaining("NullMarked");
    }

    @Test
    void rejectsAFrameworkInThePureCore() {
        var classes = new ClassFileImporter().importPackages("org.claimline.testing");
        assertThatThrownBy(() ->
                        LayoutRules.pure("org.claimline", Set.of("testing")).check(classes))
                .hasMessageContaining("the core is pure");
    }

    private static void check(String fixture, Map<String, Set<String>> arrows) {
        var classes = new ClassFileImporter().importPackages(FIXTURE + fixture);
        LayoutRules.of(FIXTURE + fixture, arrows).check(classes);
    }
}
