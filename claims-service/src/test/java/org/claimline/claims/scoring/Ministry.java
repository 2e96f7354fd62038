package org.claimline.claims.scoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A ministry that answers twenty questions with half as much again as an assessor measured. */
final class Ministry {
    static final LocalDate DAY = LocalDate.of(2022, 9, 11);

    /** Twenty questions about 1,000 km2. */
    static final List<Reference> MEASURED =
            IntStream.range(0, 20).mapToObj(i -> reference("q" + i, 1000 + i)).toList();

    static final List<Statement> SAID = IntStream.range(0, 20)
            .mapToObj(i -> says("ministry", "q" + i, 1511 + 3 * i + i % 4 * 100, DAY.minusDays(20 - i)))
            .toList();

    private Ministry() {}

    static Settings at(@Nullable LocalDate day) {
        return Settings.standard(day);
    }

    static LocalDate day(Statement statement) {
        return Objects.requireNonNull(statement.saidOn());
    }

    static Statement says(String originator, String question, double value, LocalDate day) {
        return new Statement(
                originator + question + value + day,
                originator,
                null,
                question,
                Wording.exactly(value),
                Scale.LOG,
                day);
    }

    private static Reference reference(String question, double value) {
        return new Reference(question + "-isw", question, "isw", Math.log(value), 0.05, 0.05, false, null);
    }
}
