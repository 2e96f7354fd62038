package org.claimline.dashboard.timeline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the first page. */
@MessageBundle("timeline")
public interface TimelineMessages {
    @Message("How much ground changed hands?")
    String title();

    @Message("What the parties claimed, and what independent assessors found.")
    String lead();

    @Message(", in")
    String in();

    @Message("Ready-made views")
    String views();

    @Message("Any side")
    String any_side();

    @Message("Figures that count")
    String counting();

    @Message("from a start on")
    String from_start();

    @Message("their own days alone")
    String own_days();

    @Message(
            "{#if n >= 1000}At least {/if}{n.number} more {#if n == 1}claim lies{#else}claims lie{/if} outside these dates.")
    String outside(int n);

    @Message("Show everything")
    String everything();

    @Message("count their own days alone, and no total here counts from their start")
    String left_own();

    @Message("counts its own days alone, and no total here counts from its start")
    String left_own_one();

    @Message("count from a start on, or do not say")
    String left_start();

    @Message("counts from a start on, or does not say")
    String left_start_one();

    @Message("{n} more")
    String further(int n);

    @Message(". The two are never mixed.")
    String never_mixed();

    @Message("Show those instead")
    String those();

    @Message("Only the latest {n.number} claims of these dates were counted. Narrow the dates to reach older ones.")
    String latest(int n);

    @Message(
            "{count:claims(claims)} match, too many to be read one by one: they stand in groups by side and {step}, each of which leads to its claims. The {singly.number} most carried stand singly too.")
    String grouped(int claims, String step, long singly);

    @Message("Claims by side and {step}")
    String in_groups(String step);

    @Message("The most carried claims, and all assessors’ figures")
    String singly();

    @Message("Claims")
    String claims();

    @Message("Days")
    String days();

    @Message("A quarter up to")
    String quarter();

    @Message("Middle one")
    String middle();

    @Message("Three quarters up to")
    String three_quarters();

    @Message("its claims")
    String its_claims();

    @Message("counting from long before; not drawn")
    String long_before();

    @Message("claims of a side: all of them, half of them, the middle one")
    String group_mark();

    @Message(
            "Each group shows the least and the most that was claimed, the half in between, and the middle claim. “More than” and “up to” count at the figure they name. The most carried claims are drawn singly and counted in their groups too.")
    String group_text();

    @Message(
            "Not shown here: {left}. Of each stretch of {stretch} the first and the last day are shown, those with the least and the most, and both sides of a gap. The CSV has every day, and narrower dates show each.")
    String map_thinned(String left, String stretch);

    @Message("Here up to {stretch} in a row are put together.")
    String band_thinned(String stretch);

    @Message(
            "Of the maps’ days so many cannot be told apart: of each stretch of {stretch} the first, the last, the least and the most are drawn.")
    String lines_thinned(String stretch);

    @Message(
            "No claim of this kind yet, of any day: below stands what assessors found alone. Claims come from articles:")
    String no_claims();

    @Message("Nothing to show for these filters")
    String empty_title();

    @Message("No claim and no assessment matches. Widen the dates, clear the place, or")
    String empty_text();

    @Message("show every day")
    String every_day();

    @Message(". A new installation fills as soon as an article is read:")
    String empty_new();

    @Message("read one now")
    String read_now();

    @Message("The same, as a table")
    String table();

    @Message(", each figure on the day it stands for")
    String axis();

    @Message("Chart:")
    String chart();

    @Message(". Arrow keys move from figure to figure, Enter opens the proof.")
    String chart_keys();

    @Message("Logarithmic scale")
    String log();

    @Message("Linear scale")
    String linear();

    @Message("Dotted: settlements said to have changed hands, each with its claim.")
    String events();

    @Message(
            "Dotted: settlements said to have changed hands, each with its claim. Not all: the six days most carried of the latest 200 such claims.")
    String some_events();

    @Message(
            "Drag over the chart, or press + and − in it, to choose days; with Shift, dragging or ← and → move them; 0 shows every day.")
    String zoom();

    @Message("Take along:")
    String take();

    @Message("to embed")
    String embed();

    @Message("Every figure with its proof on Claimline")
    String whole();

    @Message("what all assessors leave open")
    String band();

    @Message("“more than”, “at least”")
    String more_than();

    @Message("“up to”, “nearly”")
    String up_to();

    @Message("from low to high")
    String low_high();

    @Message("the days it speaks of")
    String its_days();

    @Message("Ukraine says")
    String ukraine_says();

    @Message("Russia says")
    String russia_says();

    @Message("independent")
    String independent();

    @Message(
            "The line is the {who}’s map, not a statement: how much more ground Russia held in {place} on a day than on {day}")
    String line_more(String who, String place, String day);

    @Message(
            "The line is the {who}’s map, not a statement: how much less ground Russia held in {place} on a day than on {day}")
    String line_less(String who, String place, String day);

    @Message("the first day")
    String first_day();

    @Message("Window")
    String word_window();

    @Message("Place")
    String word_place();

    @Message("Read in")
    String word_read();

    @Message("Carried by")
    String word_carried();

    @Message("The assessor’s map, not a statement")
    String word_map();

    @Message("). A dot is a day that has a map")
    String dots();

    @Message("; the line is dashed where more than two days in a row have none (up to")
    String dashed();

    @Message("days)")
    String dashed_days();

    @Message(
            "Two figures that differ need not be in conflict: they may speak of other ground or other days. The table says which.")
    String no_conflict();

    @Message("{n} without a day: in the table only.")
    String undated(long n);

    @Message(
            "{n} {#if n == 1}figure counts{#else}figures count{/if} from more than 90 days before these dates: in the table only.")
    String far_back(long n);

    @Message("· newest first")
    String newest();

    @Message("Assessor")
    String assessor();

    @Message("a reference itself")
    String itself();

    @Message("no reference")
    String no_reference();

    @Message("of")
    String of();

    @Message(", day by day")
    String day_by_day();

    @Message("days with a map")
    String map_days();

    @Message("since")
    String since();

    @Message("Held by Russia, km²")
    String held_russia();

    @Message("Gained")
    String gained();

    @Message("Regained")
    String regained();

    @Message(", km²")
    String km2();

    @Message("Days without a map before")
    String gaps();

    @Message("What all assessors leave open, day by day")
    String band_days();

    @Message("days with a text or a map")
    String band_count();

    @Message(
            "From the least to the most that any assessor’s text or map says. A map stands for its own day, a text for its day and two more unless its assessor says something newer. Days between are empty: nothing is interpolated.")
    String band_text();

    @Message("Least,")
    String least_unit();

    @Message("Most,")
    String most_unit();

    @Message("Figures")
    String figures();

    @Message("Least")
    String least();

    @Message("Most")
    String most();

    @Message("open")
    String open();

    @Message(
            "Boundaries: Ukraine within its 1991 borders. Each claim links to the sentence that states it and to the article it stands in.")
    String borders();

    @Message("What stands out")
    String stands_out();

    @Message("Why")
    String why();

    @Message("Nothing stands out among these figures.")
    String nothing_stands_out();

    @Message("Looked at:")
    String looked_at();

    @Message(", the latest and most carried; others match and were not looked at")
    String looked_most();

    @Message("What stands out could not be told just now. Load the page again in a few seconds.")
    String findings_down();
}
