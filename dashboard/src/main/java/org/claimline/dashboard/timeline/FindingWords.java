package org.claimline.dashboard.timeline;

import static org.claimline.dashboard.page.Language.say;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.claimline.api.Assessment;
import org.claimline.api.Claim;
import org.claimline.api.Finding;
import org.claimline.api.Finding.LostHedge;
import org.claimline.api.Measure;
import org.claimline.api.Place;
import org.claimline.api.Quantity;
import org.claimline.api.Window;
import org.claimline.dashboard.page.ChangeWords;
import org.claimline.dashboard.page.Counts;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Figures;
import org.claimline.dashboard.page.Names;
import org.claimline.dashboard.page.Words;
import org.jspecify.annotations.Nullable;

/** What stands out, in a headline and a sentence or two. */
final class FindingWords {
    private FindingWords() {}

    static String title(Finding finding) {
        return switch (finding.kind()) {
            case OVER_BAND ->
                say(
                        figure(claim(finding)) + " is more than any assessor leaves room for",
                        figure(claim(finding)) + " — більше, ніж допускає будь-який оцінювач");
            case UNDER_BAND ->
                say(
                        figure(claim(finding)) + " is less than any assessor leaves room for",
                        figure(claim(finding)) + " — менше, ніж допускає будь-який оцінювач");
            case WITHIN_BAND ->
                say(
                        figure(claim(finding)) + " lies inside the assessors’ band",
                        figure(claim(finding)) + " — у межах, які лишають оцінювачі");
            case NO_CONFLICT ->
                say(
                        figure(claim(finding)) + " and " + figure(other(finding)) + " do not disagree",
                        figure(claim(finding)) + " і " + figure(other(finding)) + " не суперечать одне одному");
            case CONFLICT ->
                say(
                        figure(claim(finding)) + " and " + figure(other(finding)) + " cannot both be right",
                        figure(claim(finding)) + " і " + figure(other(finding)) + " не можуть бути правильними разом");
            case CONTRADICTION ->
                say(who(finding) + " contradict each other", who(finding) + " суперечать одне одному");
            case CONCESSION ->
                say(
                        subject(claim(finding)) + ": admitted by the side that lost it",
                        subject(claim(finding)) + ": визнано стороною, що втратила");
            case TEXT_TRAILS_MAP ->
                say(
                        label(text(finding)) + "’s text trailed its own map",
                        "Текст " + label(text(finding)) + " відставав від власної карти");
            case HEDGE_LOST -> lost(Objects.requireNonNull(finding.hedge()));
            case GRADE_CHANGED -> {
                var grade = Objects.requireNonNull(finding.grade());
                yield grade.source().name()
                        + say(": grade ", ": оцінка ")
                        + grade.before()
                        + say(" became ", " стала ")
                        + grade.letter();
            }
        };
    }

    static String words(Finding finding) {
        return switch (finding.kind()) {
            case OVER_BAND, UNDER_BAND, WITHIN_BAND -> said(claim(finding)) + " " + band(finding.assessments());
            case NO_CONFLICT ->
                said(claim(finding)) + " " + said(other(finding)) + " " + apart(claim(finding), other(finding));
            case CONFLICT, CONTRADICTION, CONCESSION -> said(claim(finding)) + " " + said(other(finding));
            case TEXT_TRAILS_MAP -> trails(text(finding), finding.assessments().getLast());
            case HEDGE_LOST -> hedge(claim(finding), Objects.requireNonNull(finding.hedge()));
            case GRADE_CHANGED -> grade(Objects.requireNonNull(finding.grade()), finding.day());
        };
    }

    /** "Volodymyr Zelenskyy asserts (12 Sep 2022): > 6 000 km², southern Ukraine, eastern Ukraine, 1–12 Sep 2022." */
    private static String said(Claim claim) {
        var day = claim.asOf() == null ? "" : " (" + Days.day(claim.asOf()) + ")";
        return claim.claimant().name() + " " + Words.words(claim.stance()) + day + ": " + subject(claim)
                + days(claim.window()) + ".";
    }

    /** What is claimed: a figure and its ground, or who holds a place. */
    private static String subject(Claim claim) {
        var holder = claim.heldBy();
        if (claim.measure() == Measure.CONTROL)
            return Names.names(claim.places())
                    + (holder == null ? "" : say(" held by ", ", утримує ") + Words.words(holder));
        return figure(claim) + " " + unit(claim.quantity()) + ground(claim.places());
    }

    private static String band(List<Assessment> edges) {
        var least = edges.getFirst();
        var most = edges.getLast();
        return edges.size() == 1
                ? say("Beside it: ", "Поруч: ") + assessed(least) + "."
                : say("Assessors say from ", "Оцінювачі кажуть від ") + assessed(least) + say(" to ", " до ")
                        + assessed(most) + ".";
    }

    /** "8 285 km² (ISW map, 1–12 Sep 2022)". */
    private static String assessed(Assessment one) {
        return figure(one.quantity()) + " " + unit(one.quantity()) + " (" + Names.title(one) + ")";
    }

    private static String apart(Claim one, Claim other) {
        var ground = !Names.names(one.places()).equals(Names.names(other.places()));
        var days = !Objects.equals(days(one.window()), days(other.window()));
        if (ground && days) return say("Different ground, different days.", "Інша земля, інші дні.");
        return ground ? say("Different ground.", "Інша земля.") : say("Different days.", "Інші дні.");
    }

    private static String trails(Assessment text, Assessment map) {
        var said = text.saidOn();
        var written =
                figure(text.quantity()) + " " + unit(text.quantity()) + ground(text.places()) + days(text.window());
        var moved = figure(map.quantity()) + " " + unit(map.quantity()) + ground(map.places()) + days(map.window());
        var when = said == null ? "" : Days.day(said);
        return say(
                        "Written on " + when + ": " + written + ". Its map had then moved by " + moved + ".",
                        "Написано " + when + ": " + written + ". Її карта на той час зсунулася на " + moved + ".")
                + (Names.names(text.places()).equals(Names.names(map.places()))
                        ? ""
                        : say(
                                " The map covers more ground: some of the difference may lie elsewhere.",
                                " Карта охоплює більше землі: частина різниці може бути деінде."));
    }

    private static String lost(LostHedge lost) {
        return lost.now().isEmpty()
                ? say("“" + lost.before() + "” fell off", "«" + lost.before() + "» зникло")
                : say(
                        "“" + lost.before() + "” became “" + lost.now() + "”",
                        "«" + lost.before() + "» стало «" + lost.now() + "»");
    }

    private static String hedge(Claim claim, LostHedge lost) {
        var outlets = String.join(", ", lost.outlets());
        return said(claim) + " "
                + say(
                        "Of " + Counts.articles(lost.articles()) + ", " + ChangeWords.words(lost.kind()) + " in: ",
                        ChangeWords.words(lost.kind()) + " (усього " + Counts.articles(lost.articles()) + "): ")
                + outlets + ".";
    }

    private static String grade(Finding.LetterChange grade, @Nullable LocalDate day) {
        var from = day == null ? "" : say("From " + Days.day(day) + ", with ", "Від " + Days.day(day) + ", маючи ");
        return from + Counts.comparisons(grade.n()) + ". "
                + say(
                        "F means cannot be judged; it is no bad grade.",
                        "F означає, що оцінити неможливо; це не погана оцінка.");
    }

    private static String who(Finding finding) {
        return Names.label(claim(finding).claimant())
                + say(" and ", " і ")
                + Names.label(other(finding).claimant());
    }

    private static String ground(List<Place> places) {
        return places.isEmpty() ? "" : ", " + Names.names(places);
    }

    private static String days(@Nullable Window window) {
        return window == null || (window.start() == null && window.end() == null) ? "" : ", " + Days.days(window);
    }

    private static String figure(Claim claim) {
        return figure(claim.quantity());
    }

    private static String figure(@Nullable Quantity quantity) {
        return quantity == null ? say("no figure", "без цифри") : Figures.figure(quantity);
    }

    private static String unit(@Nullable Quantity quantity) {
        return quantity == null ? "" : Figures.unitName(quantity);
    }

    private static String label(Assessment one) {
        return Names.label(one.assessor());
    }

    private static Assessment text(Finding finding) {
        return finding.assessments().getFirst();
    }

    private static Claim claim(Finding finding) {
        return Objects.requireNonNull(finding.claim());
    }

    private static Claim other(Finding finding) {
        return Objects.requireNonNull(finding.other());
    }
}
