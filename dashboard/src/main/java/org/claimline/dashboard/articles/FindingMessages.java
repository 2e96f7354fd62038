package org.claimline.dashboard.articles;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what was found in an article and why. */
@MessageBundle("findings")
public interface FindingMessages {
    @Message("What was found and why")
    String why();

    @Message("Marks in the text")
    String marks();

    @Message("sentence")
    String mark_sentence();

    @Message("proves a claim:")
    String proves();

    @Message("quantity:")
    String mark_quantity();

    @Message("place:")
    String mark_place();

    @Message("settlement meant, not claimed:")
    String mark_settlement();

    @Message("time:")
    String mark_time();

    @Message("who says it, and")
    String mark_who();

    @Message("what is said")
    String mark_what();

    @Message("How it was read")
    String how_read();

    @Message("Confidence")
    String confidence();

    @Message("figure")
    String part_figure();

    @Message("claimant")
    String part_claimant();

    @Message("; place")
    String part_place_too();

    @Message("; window")
    String part_window_too();

    @Message("; held by")
    String part_held_too();

    @Message("held by")
    String part_held();

    @Message("overall")
    String overall();

    @Message("likely,")
    String weighed();

    @Message("Who holds the ground, where no words say it")
    String holders();

    @Message(
            "The rest of the article makes one side likely. What speaks for a side is added up, what speaks against it has a minus; the weights were learned from annotated articles. The more one side’s sum exceeds the other’s, the likelier it is.")
    String holders_note();

    @Message("for")
    String speaks_for();

    @Message("Who answers for a claim, where its sentence does not say it")
    String speakers();

    @Message(
            "All who may are weighed against the outlet by what stands around the sentence; the weights were learned from annotated articles. Nothing is counted for the outlet. Somebody’s words are carried on into a sentence that does not name him only from 80 % on; below that it stays with what the rules say.")
    String speakers_note();

    @Message("others:")
    String other_speakers();

    @Message("the outlet")
    String the_outlet();

    @Message("What was counted")
    String counted();

    @Message("the rules alone would have taken somebody else")
    String overruled();

    @Message("place")
    String part_place();

    @Message("window")
    String part_window();

    @Message("that became no claim")
    String no_claim();

    @Message("Words that mean a settlement which somebody may be said to hold.")
    String settlements_note();

    @Message("Settlement without a claim")
    String settlement();

    @Message("The text has no quantity.")
    String no_quantity();

    @Message("Every quantity is part of a claim.")
    String all_claimed();

    @Message("Why not")
    String why_not();

    @Message("Read as")
    String read_as();

    @Message("Bounds")
    String bounds();

    @Message("Rule")
    String rule();

    @Message("Quantity")
    String quantity();

    @Message(", to its words")
    String to_words();

    @Message("Everything else that was read")
    String rest();

    @Message("Quantities in claims")
    String claimed();

    @Message("Written")
    String written();

    @Message("converted to")
    String converted();

    @Message(", which does not agree")
    String converted_not();

    @Message("Places")
    String places();

    @Message("Times")
    String times();

    @Message("Days")
    String days();

    @Message("Time")
    String time();

    @Message("not determined")
    String not_determined();

    @Message("Who says what")
    String who_what();

    @Message("Cue")
    String cue();

    @Message("What is said")
    String said();

    @Message("How")
    String how();

    @Message("Attribution")
    String attribution();

    @Message(", by way of")
    String by_way();
}
