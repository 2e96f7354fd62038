package org.claimline.dashboard.claims;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages of claims. */
@MessageBundle("claims")
public interface ClaimMessages {
    @Message("Every statement that ground changed hands, newest first, each with the sentence that proves it.")
    String list_lead();

    @Message("in the sentence, the claimant or the place")
    String words_hint();

    @Message("No claim matches these filters")
    String none_title();

    @Message("Take one of them away, widen the dates, or")
    String none_text();

    @Message("look at all claims")
    String all();

    @Message(". A place may be an oblast (“Kharkiv Oblast”) or a town; an oblast includes what lies in it.")
    String none_places();

    @Message("There are no more claims")
    String no_more();

    @Message("Back to the newest")
    String newest();

    @Message("No claims yet")
    String empty();

    @Message("Credibility")
    String credibility();

    @Message("not judged yet, or not kept for that day")
    String not_judged();

    @Message("only likely")
    String only_likely();

    @Message("How surely read")
    String how_surely();

    @Message("Claims come from articles.")
    String empty_text();

    @Message("Paste one")
    String paste();

    @Message("and see what it claims.")
    String paste_see();

    @Message("More than")
    String more_than();

    @Message("on this page")
    String on_page();

    @Message("Pages of the list")
    String pages();

    @Message("Older claims")
    String older();

    @Message("All")
    String file_all();

    @Message("as a file:")
    String file();

    @Message("columns, sources, licence")
    String file_columns();

    @Message("; or follow them as an")
    String follow();

    @Message("Atom feed")
    String feed();

    @Message("the article")
    String the_article();

    @Message("What is claimed")
    String what();

    @Message("; bounds of the words:")
    String bounds();

    @Message("As written")
    String as_written();

    @Message("Converted by the outlet")
    String converted();

    @Message("does not agree with the first figure")
    String not_first();

    @Message("The first figure stands.")
    String first_stands();

    @Message(", written")
    String comma_written();

    @Message("written")
    String written();

    @Message("Four clocks")
    String clocks();

    @Message("It happened")
    String happened();

    @Message("It was said")
    String said_on();

    @Message("It was published")
    String published();

    @Message("It came in here")
    String came_in();

    @Message("not known just now")
    String unknown_now();

    @Message("On the chart")
    String on_chart();

    @Message("In lists")
    String in_lists();

    @Message("it stands on")
    String stands_on();

    @Message("No day is known, so it stands in tables only.")
    String no_day();

    @Message("Beside independent assessments")
    String beside_title();

    @Message(
            "There is no reference beside this claim, so it cannot be judged. That says nothing about whether it is right.")
    String no_reference();

    @Message("Reference")
    String reference();

    @Message("Claimed ÷ assessed")
    String division();

    @Message("said")
    String said();

    @Message("change over these days")
    String map_change();

    @Message("What others said of the same")
    String others();

    @Message("What it means")
    String means();

    @Message("Meaning")
    String meaning();

    @Message("Successive totals")
    String totals();

    @Message("Successive totals of")
    String totals_of();

    @Message("since")
    String since();

    @Message("no start stated")
    String no_start();

    @Message("Until")
    String until();

    @Message("Total")
    String total();

    @Message("More than before")
    String more();

    @Message("A day")
    String a_day();

    @Message("Change")
    String change();

    @Message("Side by side: who carried it, and how")
    String mentions_title();

    @Message("No mention is on record.")
    String no_mention();

    @Message("by way of")
    String by_way();

    @Message("carries")
    String carries();

    @Message("the same text")
    String same_text();

    @Message("Withdrawn: only former versions of its articles state it. It counts in no chart, gap table or grade.")
    String withdrawn();

    @Message("former version, not counted")
    String former_version();

    @Message("The newer version and what changed")
    String newer_version();

    @Message("How the wording changed")
    String wording();

    @Message("Outlet, in order of publication")
    String in_order();

    @Message("Lost or turned")
    String lost();

    @Message("day not known, set beside nothing")
    String beside_nothing();

    @Message("became")
    String became();

    @Message("is gone")
    String gone();

    @Message("nothing")
    String nothing();

    @Message("History")
    String history();

    @Message("When")
    String when();

    @Message("What")
    String what_happened();

    @Message(", with")
    String comma_with();

    @Message("by")
    String by();

    @Message("before:")
    String before();

    @Message("In its article")
    String in_article();

    @Message("All claims of this article")
    String all_of_article();

    @Message("How to cite it")
    String cite();
}
