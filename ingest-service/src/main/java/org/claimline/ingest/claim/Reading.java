package org.claimline.ingest.claim;

import java.util.Locale;

/** How a part of a claim was read. {@code confidence.tsv} says how often each has proved right, but for the words of change. */
public enum Reading {
    CHANGE_GAIN(Part.CHANGE, "words of taking ground"),
    CHANGE_LOSS(Part.CHANGE, "words of losing ground"),
    CHANGE_RETREAT(Part.CHANGE, "words of leaving ground"),
    CHANGE_ADVANCE(Part.CHANGE, "words of moving forward"),
    CHANGE_CONTROL(Part.CHANGE, "words of controlling ground"),
    CHANGE_STATE(Part.CHANGE, "words for how things stand"),
    CHANGE_STRIKE(Part.CHANGE, "words of an attack"),
    CHANGE_EVACUATION(Part.CHANGE, "words of evacuation or supply"),
    CHANGE_USE(Part.CHANGE, "words for what the land is used for"),
    CHANGE_THREAT(Part.CHANGE, "words of a threat"),
    CHANGE_CONTEST(Part.CHANGE, "words for ground that nobody holds alone"),
    CHANGE_TOTAL(Part.CHANGE, "a sum of the changes before it"),
    CHANGE_WEIGHED(Part.CHANGE, "no word of change by itself: likely by all the words around it"),
    CHANGE_CONTINUED(Part.CHANGE, "goes on with the figure before it"),
    QUANTITY_DIGITS(Part.QUANTITY, "in digits"),
    QUANTITY_WORDS(Part.QUANTITY, "in words"),
    QUANTITY_ANALOGY(Part.QUANTITY, "likened to an area of known size"),
    QUANTITY_VAGUE(Part.QUANTITY, "words without an exact number"),
    CLAIMANT_NAMED_IN_CLAUSE(Part.CLAIMANT, "named in the sentence, known from the book of sources"),
    CLAIMANT_UNLISTED(Part.CLAIMANT, "named in the sentence, not in the book of sources"),
    CLAIMANT_PRONOUN(Part.CLAIMANT, "a pronoun for who was named before"),
    CLAIMANT_CARRIED_QUOTE(Part.CLAIMANT, "named in another sentence, whose quotation or list goes on"),
    CLAIMANT_WEIGHED(Part.CLAIMANT, "no words of the sentence say who: likely by all that stands around it"),
    CLAIMANT_OUTLET_VOICE(Part.CLAIMANT, "nobody is said to say it: the outlet's own words"),
    PLACE_IN_SENTENCE(Part.PLACE, "named in the sentence"),
    PLACE_LIST(Part.PLACE, "several named together"),
    PLACE_CARRIED(Part.PLACE, "words that point to a place named before"),
    PLACE_UNDECIDED(Part.PLACE, "a name that several places bear"),
    WINDOW_STATED(Part.WINDOW, "stated"),
    WINDOW_OPEN(Part.WINDOW, "only its end is stated"),
    WINDOW_CARRIED(Part.WINDOW, "carried over from another sentence"),
    HOLDER_STATED(Part.HOLDER, "the words say who acts"),
    HOLDER_SPEAKER(Part.HOLDER, "nobody is named: by the side of who speaks"),
    HOLDER_CARRIED(Part.HOLDER, "nobody is named: by the claim before it, or by whose ground it was"),
    HOLDER_WEIGHED(Part.HOLDER, "no words say who: likely by the rest of the article");

    /** What part of a claim was read. */
    public enum Part {
        CHANGE,
        QUANTITY,
        CLAIMANT,
        PLACE,
        WINDOW,
        HOLDER
    }

    private final Part part;
    private final String words;

    Reading(Part part, String words) {
        this.part = part;
        this.words = words;
    }

    public Part part() {
        return part;
    }

    /** The reading for a reader. */
    public String words() {
        return words;
    }

    /** What {@code confidence.tsv} calls it: {@code claimant:PRONOUN}. */
    public String key() {
        return part.name().toLowerCase(Locale.ROOT)
                + ':'
                + name().substring(part.name().length() + 1);
    }
}
