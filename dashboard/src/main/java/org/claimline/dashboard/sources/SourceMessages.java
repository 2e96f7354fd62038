package org.claimline.dashboard.sources;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of sources. */
@MessageBundle("sources")
public interface SourceMessages {
    @Message("Sources")
    String title();

    @Message(
            "Who speaks, and how far what they say lies from what independent assessors found. A factor of 2 means: claims twice as much as was assessed.")
    String lead();

    @Message("Name")
    String search();

    @Message("in any script")
    String search_hint();

    @Message("Role")
    String role();

    @Message("Side")
    String side();

    @Message("Measure")
    String measure();

    @Message("any")
    String any();

    @Message("Graded")
    String day();

    @Message("on the day it last spoke")
    String day_latest();

    @Message("today")
    String day_today();

    @Message("Show")
    String show();

    @Message("Clear")
    String clear();

    @Message("No source matches")
    String none_title();

    @Message("Take a filter away, or try another spelling.")
    String none_text();

    @Message("Look at all sources")
    String none_all();

    @Message("Sources come from articles.")
    String empty_text();

    @Message("Read an article")
    String empty_link();

    @Message("Exaggeration factor")
    String plot_title();

    @Message("claimed ÷ assessed, with 90 % intervals, on a logarithmic scale")
    String plot_axis();

    @Message(
            "Grey, hollow and dashed: cannot be judged. Too little stands beside these sources, so the mark is mostly what is assumed of any source. That is missing knowledge, not a bad grade.")
    String plot_help();

    @Message("Only the first 40 are drawn; the table has all.")
    String plot_cut();

    @Message("Nothing to draw: no independent figure stands beside anything these sources said.")
    String plot_none();

    @Message("The same, as a table")
    String table_title();

    @Message("Sort:")
    String sort();

    @Message("Only the first thousand by name were read. Narrow the search to reach the others.")
    String more();

    @Message("for another page")
    String embed();

    @Message("All sources, with filters and their grades as a table")
    String whole();

    @Message(
            "Each grade is that of the last day by then on which the source spoke, from what had been said and published by that day, but reckoned by today’s method: what its group lets expect of it was learned from all that is known now.")
    String then_limits();

    @Message("Source")
    String col_source();

    @Message("Role, side")
    String col_role();

    @Message("Grade")
    String col_grade();

    @Message("Factor, 90 % interval")
    String col_factor();

    @Message("Within ×1.5")
    String col_within();

    @Message("Today")
    String col_today();

    @Message("nothing that it said can be scored")
    String not_scored();

    @Message("as of {day}")
    String as_of(String day);

    @Message("side not known")
    String side_unknown();

    @Message("More sources")
    String next();

    @Message("Pages of the list")
    String pages();

    @Message("As a file:")
    String file();

    @Message("Picture:")
    String picture();
}
