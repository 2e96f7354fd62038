package org.claimline.dashboard.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that pages share. */
@MessageBundle("frame")
public interface FrameMessages {
    @Message("en")
    String lang();

    @Message("Skip to the content")
    String skip();

    @Message("Who says how much ground changed hands, and how does that hold up against independent assessment?")
    String description();

    @Message("Pages")
    String pages();

    @Message("Timeline")
    String timeline();

    @Message("Claims")
    String claims();

    @Message("Sources")
    String sources();

    @Message("Gap")
    String gap();

    @Message("Map")
    String map();

    @Message("Articles")
    String articles();

    @Message("Method")
    String method();

    @Message("Read an article")
    String read();

    @Message(
            "Every figure stands as its source gave it, with the sentence that proves it. Ukraine within its 1991 borders. All times in UTC.")
    String foot();

    @Message("Colours")
    String colours();

    @Message(
            "As known on {day}: only what had been published by the end of that day (UTC), each claim as it looked then.")
    String then(String day);

    @Message("Back to now")
    String now();

    @Message("Filters")
    String filters();

    @Message("Show")
    String show();

    @Message("Clear")
    String clear();

    @Message("any")
    String any();

    @Message("anyone")
    String anyone();

    @Message("anywhere")
    String anywhere();

    @Message("Words")
    String words();

    @Message("Measure")
    String measure();

    @Message("Claimant’s side")
    String side();

    @Message("Held afterwards by")
    String held_afterwards();

    @Message("Held by")
    String held_by();

    @Message("Claimant")
    String claimant();

    @Message("Outlet")
    String outlet();

    @Message("Place")
    String place();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("As known on")
    String as_of();

    @Message("Day")
    String day();

    @Message("Who")
    String who();

    @Message("Figure")
    String figure();

    @Message("Window")
    String window();

    @Message("Sentence")
    String sentence();

    @Message("Carried by")
    String carried_by();

    @Message("Ratio")
    String ratio();

    @Message("Comparison")
    String comparison();

    @Message("Proof")
    String proof();

    @Message("Beside")
    String beside();

    @Message("Stance")
    String stance();

    @Message("Speech")
    String speech();

    @Message("Hedges")
    String hedges();

    @Message("Source")
    String source();

    @Message("Note")
    String note();

    @Message("Article")
    String article();

    @Message("Legend")
    String legend();

    @Message("Control")
    String control();

    @Message("control of")
    String control_of();

    @Message("held by")
    String holder();

    @Message("side not stated")
    String side_not_stated();

    @Message("side not known")
    String side_unknown();

    @Message("not stated")
    String not_stated();

    @Message("not known")
    String not_known();

    @Message("day not known")
    String day_unknown();

    @Message("Outlet not known")
    String outlet_unknown();

    @Message("outlet not known")
    String outlet_not_known();

    @Message("no figure")
    String no_figure();

    @Message("cannot be judged")
    String cannot_judge();

    @Message("not comparable")
    String not_comparable();

    @Message("Sort:")
    String sort();

    @Message("says")
    String says();

    @Message("relays")
    String relays();

    @Message("publishes")
    String publishes();

    @Message("none")
    String none();

    @Message("claimant:")
    String hedge_claimant();

    @Message("outlet:")
    String hedge_outlet();

    @Message("Claim")
    String claim();

    @Message("claim")
    String claim_small();

    @Message(", to its sentence")
    String to_sentence();

    @Message(", to its row")
    String to_row();

    @Message("Not found where it was recorded:")
    String missing_text();

    @Message("place not stated")
    String place_not_stated();

    @Message("; held by")
    String held();

    @Message("conversion")
    String conversion();

    @Message("does not agree")
    String not_agree();

    @Message("The claim, with every outlet and assessment")
    String claim_page();

    @Message("withdrawn")
    String withdrawn();

    @Message(": claim")
    String claim_link();

    @Message("not stored yet")
    String not_stored();

    @Message("This article makes no claim that ground changed hands, or none that we can read.")
    String no_claims();

    @Message("No title")
    String title_none();

    @Message("Without a title")
    String title_without();

    @Message("Article without a title")
    String title_article();

    @Message("day not known: expressions such as “last week” stay open")
    String day_open();

    @Message("Show what was found and why")
    String found_why();

    @Message("Store this article and its claims")
    String store();

    @Message("Changed since you opened this page:")
    String changed();

    @Message("Show it as it is now")
    String reload();
}
