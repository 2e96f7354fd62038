package org.claimline.claims.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.claimline.api.AnchoredInput;
import org.claimline.api.ScoredStatement;
import org.claimline.api.SourceGrade;
import org.junit.jupiter.api.Test;

/** The example of docs/scoring.md says what the method says. */
class WorkedExampleTest {
    private static final Path DOCS = Path.of("..", "docs");

    @Test
    void everyNumberOfThePageIsWhatTheMethodGives() throws IOException {
        var json = new ObjectMapper().registerModule(new JavaTimeModule());
        var input = json.readValue(DOCS.resolve("scoring-example.json").toFile(), AnchoredInput.class);
        var lines = new ArrayList<String>();
        for (var grade : AnchoredScoring.grades(input)) {
            lines.add(line(grade));
            for (var part : grade.explanation()) lines.add(line(part));
        }

        assertThat(Files.readString(DOCS.resolve("scoring.md")).lines())
                .as("the page should hold:%n%s", String.join("\n", lines))
                .containsAll(lines);
    }

    private static String line(SourceGrade grade) {
        return String.format(
                Locale.ROOT,
                "| %s | %s, %s | x%.2f (x%.2f to x%.2f) | %.2f | %.2f -> %.2f | %.2f | %d | %.2f |",
                grade.source(),
                grade.letter(),
                grade.reason(),
                grade.factor(),
                grade.factorLower(),
                grade.factorUpper(),
                grade.sigma(),
                grade.priorP(),
                grade.pWithinTolerance(),
                grade.pOverclaims(),
                grade.n(),
                grade.nEff());
    }

    private static String line(ScoredStatement part) {
        return String.format(
                Locale.ROOT,
                "| %s | %s %,.0f | %,.0f to %,.0f | %,.0f | x%.2f | %.2f | %.2f | %+.3f | %s |",
                part.question(),
                part.qualifier(),
                part.value(),
                part.lower(),
                part.upper(),
                part.reference(),
                part.residual(),
                part.information(),
                part.weight(),
                part.change(),
                List.of("no", "yes").get(part.surprising() ? 1 : 0));
    }
}
