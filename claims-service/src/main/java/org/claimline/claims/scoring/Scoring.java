package org.claimline.claims.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Scores statements against references, from raw words to grades: repetitions are collapsed, copies discounted, ages weighed, group
 * priors fitted. No statement of a party ever moves a reference.
 */
final class Scoring {
    private static final int MANY = 5000;

    private final Settings settings;
    private final Map<String, List<Reference>> references;
    private final List<Statement> statements;
    private final Map<String, List<Statement>> byQuestion;
    private final Map<String, Fit> fits;

    Scoring(List<Statement> raw, List<Reference> references, Settings settings) {
        this.settings = settings;
        this.references = references.stream().collect(Collectors.groupingBy(Reference::question));
        var said = raw.stream().filter(settings::said).toList();
        statements = Origins.marked(Origins.distinct(said), anchors(), settings.scale());
        byQuestion = statements.stream().collect(Collectors.groupingBy(Statement::question));
        fits = fits();
    }

    /** For telling chance agreement from copying, which concerns no single originator. */
    private Map<String, Anchor> anchors() {
        var anchors = new TreeMap<String, Anchor>();
        references.forEach((question, list) -> Anchor.of(list, "").ifPresent(anchor -> anchors.put(question, anchor)));
        return anchors;
    }

    private Map<String, Fit> fits() {
        var bySource = statements.stream().collect(Collectors.groupingBy(Statement::originator));
        var alone = new ConcurrentSkipListMap<String, Fit>();
        bySource.entrySet().parallelStream()
                .forEach(entry -> alone.put(
                        entry.getKey(), settled(new Fit(evidence(entry.getValue()), BiasPrior.ofUnknownGroup()))));
        var groups = new TreeMap<String, List<String>>();
        alone.forEach((source, fit) -> {
            var group = group(bySource.getOrDefault(source, List.of()));
            if (group != null && !fit.evidence().isEmpty())
                groups.computeIfAbsent(group, unused -> new ArrayList<>()).add(source);
        });
        groups.values().forEach(members -> refit(alone, members));
        return alone;
    }

    /** Each member anew, under what the other members tell about their group. */
    private void refit(Map<String, Fit> alone, List<String> members) {
        if (members.size() < 2) return;
        var group = new GroupPrior();
        for (var source : members) group.add(fit(alone, source).posterior());
        IntStream.range(0, members.size()).parallel().forEach(i -> {
            var source = members.get(i);
            alone.put(source, settled(fit(alone, source).under(group.without(i))));
        });
    }

    private static Fit fit(Map<String, Fit> fits, String source) {
        return Objects.requireNonNull(fits.get(source));
    }

    /** Of very many statements the surfaces would not fit into memory together. */
    private Fit settled(Fit fit) {
        if (statements.size() > MANY) fit.settle();
        return fit;
    }

    /** The group of a source's first statement that names one. */
    private static @Nullable String group(List<Statement> said) {
        for (var one : said) if (one.group() != null && !one.group().isBlank()) return one.group();
        return null;
    }

    private List<Evidence> evidence(List<Statement> said) {
        var evidence = new ArrayList<Evidence>();
        for (var one : said)
            Anchor.of(references.getOrDefault(one.question(), List.of()), one.originator())
                    .ifPresent(anchor ->
                            evidence.add(new Evidence(one, anchor, settings.ageWeight(one) * one.independence())));
        return evidence;
    }

    /** The grades by source, with their explanations where wanted. */
    Map<String, Grade> grades(boolean explained) {
        var grader = new Grader(settings.tolerance(), settings.thresholds());
        return fits.entrySet().parallelStream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> {
                            var grade = grader.grade(entry.getValue());
                            return explained ? grade.explained(grader.explanation(entry.getValue())) : grade;
                        },
                        (one, other) -> one,
                        TreeMap::new));
    }

    /** The statements that are left, in time. */
    List<Statement> statements() {
        return statements;
    }

    /** How credible a statement is, from others on its question. */
    Judgement judge(Statement statement) {
        var others = byQuestion.getOrDefault(statement.question(), List.of());
        var beliefs = others.stream()
                .map(Statement::originator)
                .distinct()
                .filter(fits::containsKey)
                .collect(Collectors.toMap(
                        source -> source, source -> Belief.of(fit(fits, source).posterior())));
        return new Judge(settings, beliefs)
                .judge(statement, others, references.getOrDefault(statement.question(), List.of()));
    }
}
