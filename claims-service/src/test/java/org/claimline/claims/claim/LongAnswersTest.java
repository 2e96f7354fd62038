package org.claimline.claims.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.claimline.api.Agreement;
import org.claimline.api.AsOfClock;
import org.claimline.api.Assessment;
import org.claimline.api.AssessmentKind;
import org.claimline.api.BandDay;
import org.claimline.api.Bound;
import org.claimline.api.Claim;
import org.claimline.api.Comparability;
import org.claimline.api.Comparison;
import org.claimline.api.Conversion;
import org.claimline.api.Evidence;
import org.claimline.api.GapEvidence;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Outcome;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.claimline.api.Relation;
import org.claimline.api.Respect;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.api.SourceRole;
import org.claimline.api.Speech;
import org.claimline.api.Stance;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.claimline.testing.EmbeddedPostgresResource;
import org.junit.jupiter.api.Test;

/** What is written field by field is what Jackson writes of the same records. */
@QuarkusTest
@WithTestResource(EmbeddedPostgresResource.class)
class LongAnswersTest {
    private static final LocalDate DAY = LocalDate.parse("2022-09-08");
    private static final Quantity ABOUT = new Quantity(
            1234.5, 1000.25, 2e10, "km2", Qualifier.ABOUT, "about \"1,234\"\n", new Conversion(477, "mi2", true));
    private static final Quantity BARE = new Quantity(1.0, null, null, "%", Qualifier.EXACT, "", null);
    private static final Window WHOLE = new Window(DAY, DAY.plusDays(3), WindowBasis.INCREMENT, "since", "as written");
    private static final Window OPEN = new Window(null, DAY, null, null, null);
    private static final Place IZIUM =
            new Place("Izium", PlaceKind.SETTLEMENT, "geonames:707292", "UA-63", "Ізюм", 49.2, 37.25);
    private static final Place UKRAINE = new Place("Ukraine", PlaceKind.COUNTRY, "UA", null, null, null, null);
    private static final Source DESCRIBED = new Source(
            "isw",
            "ISW",
            SourceKind.ORGANISATION,
            SourceRole.ASSESSOR,
            Side.INDEPENDENT,
            "an organisation",
            "none",
            "a group",
            List.of("Institute", "Інститут"),
            true,
            "another",
            List.of());
    private static final Source UNKNOWN = Source.alone(
            "someone", "Someone", SourceKind.PERSON, SourceRole.CLAIMANT, null, null, null, null, List.of(), false);
    private static final Assessment FIGURE = new Assessment(
            "F1",
            AssessmentKind.MAP,
            DESCRIBED,
            Measure.AREA,
            ABOUT,
            List.of(IZIUM, UKRAINE),
            HeldBy.UKRAINE,
            WHOLE,
            DAY,
            "outlet",
            "citation",
            "note",
            "another");
    private static final Assessment WORDS = new Assessment(
            "F2", AssessmentKind.TEXT, UNKNOWN, Measure.SHARE, null, List.of(), null, null, null, null, null, null);
    private static final List<Agreement> AGREEMENTS = List.of(
            new Agreement(Respect.REGION, Comparability.OVERLAPPING, Relation.PART_OF, "a part"),
            new Agreement(Respect.MEASURE, Comparability.SAME, null, "both"));
    private static final List<Comparison> COMPARISONS = List.of(
            new Comparison(FIGURE, Comparability.SAME, 1.25, "<reason> & é", Outcome.ABOVE, null, .05, AGREEMENTS),
            new Comparison(WORDS, Comparability.OVERLAPPING, null, "bound", Outcome.BELOW, Bound.LOWER, .2, AGREEMENTS),
            Comparison.none(WORDS, "none", List.of()));

    @Inject
    ObjectMapper json;

    private static List<Object> samples() {
        var samples = new ArrayList<Object>(List.of(
                FIGURE,
                WORDS,
                DESCRIBED,
                UNKNOWN,
                IZIUM,
                UKRAINE,
                new BandDay(DAY, DAY.plusDays(1), 1.5, 2.5, List.of("F1", "map:isw")),
                new BandDay(DAY, 0, null, List.of()),
                new GapEvidence(7, ABOUT, WHOLE, FIGURE, Comparability.SAME, 1.1, .2, "reason", true),
                new GapEvidence(8, BARE, OPEN, null, null, null, null, "reason", false)));
        for (var comparison : COMPARISONS)
            samples.add(claim(ABOUT, List.of(IZIUM, UKRAINE), HeldBy.RUSSIA, WHOLE, DAY, AsOfClock.SAID, 3)
                    .with(comparison));
        samples.add(claim(null, List.of(), null, null, null, null, null));
        samples.add(claim(BARE, List.of(UKRAINE), null, OPEN, null, null, null));
        return samples;
    }

    private static Claim claim(
            Quantity quantity,
            List<Place> places,
            HeldBy heldBy,
            Window window,
            LocalDate day,
            AsOfClock clock,
            Integer credibility) {
        return new Claim(
                5_000_000_000L,
                Measure.AREA,
                quantity,
                places,
                heldBy,
                window,
                day == null ? UNKNOWN : DESCRIBED,
                Stance.ASSERTS,
                Speech.DIRECT,
                day,
                day,
                clock,
                day == null ? List.of() : List.of("BBC News", "Укрінформ"),
                2,
                1,
                new Evidence(3, 8, "a \"b\""),
                "digest",
                null,
                credibility);
    }

    @Test
    void writesTheSameBytes() throws Exception {
        var written = json.copy().registerModule(new LongAnswers()).writer();

        for (var sample : samples())
            assertThat(written.writeValueAsString(sample)).isEqualTo(json.writeValueAsString(sample));
    }

    /** A field that is added to one of these records shall be written too. */
    @Test
    void eachFieldIsAmongThoseThatAreCompared() throws Exception {
        var unseen = new TreeSet<String>();
        var seen = new TreeSet<String>();
        for (var sample : samples()) look(sample, seen, unseen);

        assertThat(seen).hasSizeGreaterThan(60);
        unseen.removeAll(seen);
        assertThat(unseen).isEmpty();
    }

    private static void look(Object value, TreeSet<String> seen, TreeSet<String> unseen)
            throws ReflectiveOperationException {
        if (value instanceof List<?> list) for (var one : list) look(one, seen, unseen);
        if (!value.getClass().isRecord()) return;
        for (var component : value.getClass().getRecordComponents()) {
            var field = value.getClass().getSimpleName() + "." + component.getName();
            var found = component.getAccessor().invoke(value);
            (found == null ? unseen : seen).add(field);
            if (found != null) look(found, seen, unseen);
        }
    }
}
