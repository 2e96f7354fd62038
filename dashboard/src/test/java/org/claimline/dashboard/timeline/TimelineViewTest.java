package org.claimline.dashboard.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.claimline.api.Assessment;
import org.claimline.api.AssessmentKind;
import org.claimline.api.ClaimPage;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Qualifier;
import org.claimline.api.Quantity;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.api.SourceRole;
import org.claimline.api.Timeline;
import org.claimline.api.TimelineOverview;
import org.claimline.api.TimelineStep;
import org.claimline.api.Window;
import org.claimline.api.WindowBasis;
import org.junit.jupiter.api.Test;

class TimelineViewTest {
    private static final ClaimPage NO_CONTROLS = new ClaimPage(List.of(), 0, null);

    private static final Source ISW = Source.alone(
            "isw", "ISW", SourceKind.ORGANISATION, SourceRole.ASSESSOR, null, null, null, null, List.of(), true);

    @Test
    void whatCountsFromAnotherSeasonStandsInTheTableAlone() {
        var sinceFebruary = since("2022-02-24");
        var sinceOctober = since("2022-10-01");
        var view = view(Preset.KHERSON.filter(), sinceFebruary, sinceOctober);

        assertThat(view.rows().stream()
                        .filter(view::draws)
                        .map(row -> row.window().start()))
                .containsExactly(LocalDate.parse("2022-10-01"));
        assertThat(view.farBack()).isEqualTo(1);
    }

    @Test
    void everythingShowsEverything() {
        var view = view(Preset.EVERYTHING.filter(), since("2022-02-24"));

        assertThat(view.rows()).allMatch(view::draws);
        assertThat(view.farBack()).isZero();
    }

    @Test
    void whatIsNotMarkedIsNotHidden() {
        assertThat(Event.areSome(NO_CONTROLS)).isFalse();
        assertThat(Event.areSome(new ClaimPage(List.of(), 1, null))).isTrue();
    }

    private static TimelineView view(TimelineFilter filter, Assessment... figures) {
        var timeline = new Timeline(
                Measure.AREA,
                WindowBasis.CUMULATIVE,
                List.of(),
                List.of(figures),
                List.of(),
                List.of(),
                List.of(),
                0,
                false);
        return TimelineView.of(
                filter,
                NO_CONTROLS,
                new TimelineOverview(timeline, TimelineStep.DAY, 0, List.of(), null),
                Letters.of(List.of()));
    }

    private static Assessment since(String start) {
        var quantity = new Quantity(75000.0, 75000.0, 75000.0, "km2", Qualifier.EXACT, "75,000 km2", null);
        var said = LocalDate.parse("2022-11-12");
        return new Assessment(
                "F" + start,
                AssessmentKind.TEXT,
                ISW,
                Measure.AREA,
                quantity,
                List.of(),
                HeldBy.UKRAINE,
                new Window(LocalDate.parse(start), said, WindowBasis.CUMULATIVE, null, null),
                said,
                null,
                null,
                null);
    }
}
