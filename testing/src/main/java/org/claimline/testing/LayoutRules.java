package org.claimline.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.NullMarked;

/** The rules of the layout that hold in every module: arrows between packages, no cycles, names, null-marked packages. */
public final class LayoutRules {
    /** Words that say nothing about what a class is. */
    private static final String BANNED_SUFFIX = ".*(Impl|Utils?|Helper|Manager|Handler|Processor|Data|Info|DTO|Dto|VO)";

    private LayoutRules() {}

    /**
     * The rules for one module.
     *
     * @param root the module's package, such as {@code org.claimline.ingest}
     * @param arrows for each package below the root the packages it may use, by simple name; nothing else below the
     *     root is allowed, and every package must be listed
     */
    public static ArchRule of(String root, Map<String, Set<String>> arrows) {
        var rule = CompositeArchRule.of(List.of(noCycles(root), names(root), nullMarked(root), listed(root, arrows)));
        for (var arrow : arrows.entrySet()) rule = rule.and(arrow(root, arrow.getKey(), arrow.getValue()));
        return rule.as("the layout of " + root).allowEmptyShould(true);
    }

    /** Pure packages know no framework: plain objects decide, beans only connect. */
    public static ArchRule pure(String root, Set<String> packages) {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        packages.stream().map(name -> root + "." + name + "..").toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.quarkus..", "jakarta..", "org.hibernate..", "java.sql..", "java.net.http..")
                .because("the core is pure: no framework, no I/O")
                .allowEmptyShould(true);
    }

    private static ArchRule noCycles(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private static ArchRule names(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .haveNameNotMatching(BANNED_SUFFIX)
                .allowEmptyShould(true);
    }

    private static ArchRule nullMarked(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should(ArchCondition.from(DescribedPredicate.describe(
                        "be in a @NullMarked package",
                        (JavaClass type) -> type.getPackage().isAnnotatedWith(NullMarked.class))))
                .allowEmptyShould(true);
    }

    private static ArchRule listed(String root, Map<String, Set<String>> arrows) {
        var known =
                arrows.keySet().stream().map(name -> root + "." + name + "..").toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .resideInAnyPackage(known)
                .allowEmptyShould(true);
    }

    private static ArchRule arrow(String root, String from, Set<String> allowed) {
        var forbidden = DescribedPredicate.describe(
                "in another package of " + root,
                (JavaClass type) -> inRoot(root, type)
                        && !feature(root, type).equals(from)
                        && !allowed.contains(feature(root, type)));
        return noClasses()
                .that()
                .resideInAPackage(root + "." + from + "..")
                .should()
                .dependOnClassesThat(forbidden)
                .as(from + " uses only " + allowed)
                .allowEmptyShould(true);
    }

    private static boolean inRoot(String root, JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    private static String feature(String root, JavaClass type) {
        return type.getPackageName().substring(root.length() + 1).replaceFirst("\\..*", "");
    }
}
