package org.claimline.dashboard.timeline;

import static org.claimline.dashboard.page.Language.say;

import java.time.LocalDate;
import java.util.List;
import org.claimline.api.AsOfClock;
import org.claimline.api.Assessment;
import org.claimline.api.Claim;
import org.claimline.api.Comparison;
import org.claimline.api.Place;
import org.claimline.api.Quantity;
import org.claimline.api.Source;
import org.claimline.api.Window;
import org.claimline.dashboard.page.Address;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Figures;
import org.claimline.dashboard.page.Names;
import org.claimline.dashboard.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * One figure: a claim, or what an assessor published in words. It is a row of the table and a point of the chart.
 *
 * @param key unique on the page
 * @param assessor whether an assessor published it
 * @param day where it stands in time; null = in the table only
 * @param clock which clock the day comes from
 * @param outlets who carried it
 * @param grade a claim's; null for an assessor's figure
 * @param href the proof: the claim's page, or where the assessor can be read; null = no address
 * @param citation where an assessor's figure comes from
 * @param note what a reader should know of it
 */
record TimelineRow(
        String key,
        boolean assessor,
        @Nullable LocalDate day,
        String clock,
        Source source,
        Quantity quantity,
        List<Place> places,
        @Nullable Window window,
        List<String> outlets,
        @Nullable Comparison comparison,
        @Nullable ClaimGrade grade,
        @Nullable String href,
        @Nullable String citation,
        @Nullable String note) {

    static TimelineRow of(Claim claim, Quantity quantity, ClaimGrade grade, @Nullable LocalDate asOf) {
        var clock = claim.asOfClock();
        return new TimelineRow(
                "claim-" + claim.id(),
                false,
                claim.asOf(),
                clock == null ? say("day not known", "день невідомий") : Words.words(clock),
                claim.claimant(),
                quantity,
                claim.places(),
                claim.window(),
                claim.outlets(),
                claim.comparison(),
                grade,
                new Address("/claims/" + claim.id()).with("asOf", asOf).text(),
                null,
                null);
    }

    static TimelineRow of(Assessment assessment, Quantity quantity) {
        var window = assessment.window();
        var said = assessment.saidOn();
        var end = window == null ? null : window.end();
        return new TimelineRow(
                "assessment-" + assessment.id().replaceAll("[^A-Za-z0-9-]", "-"),
                true,
                said == null ? end : said,
                said != null
                        ? Words.words(AsOfClock.SAID)
                        : end != null ? Words.words(AsOfClock.WINDOW_END) : say("day not known", "день невідомий"),
                assessment.assessor(),
                quantity,
                assessment.places(),
                window,
                assessment.outlet() == null ? List.of() : List.of(assessment.outlet()),
                null,
                null,
                Address.isWeb(assessment.citation()) ? assessment.citation() : null,
                assessment.citation(),
                assessment.note());
    }

    /** What stands beside the point: who, and how much. */
    public String label() {
        return Names.label(source) + "\u00a0" + Figures.figure(quantity);
    }

    /** All that its point stands for, in a line. */
    public String says() {
        var when = day == null ? clock : Days.day(day) + " (" + clock + ")";
        return source.name() + ": " + Figures.figure(quantity) + " " + Figures.unitName(quantity) + ", “"
                + quantity.text() + "”; " + when + "; "
                + (window == null ? say("window not stated", "проміжок не вказано") : Days.days(window)) + "; "
                + place() + "; " + carriedBy() + (grade == null ? "" : "; " + grade.words());
    }

    public String place() {
        return Names.names(places);
    }

    /** The outlets, or that none is named. */
    public String carriedBy() {
        return outlets.isEmpty() ? say("not stated", "не вказано") : String.join(", ", outlets);
    }
}
