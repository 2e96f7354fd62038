package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.api.Stance;
import org.claimline.ingest.claim.ControlWord.Frame;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.quantity.Dimension;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/** Finds the places that a word of control speaks of, in the frames it may have. */
final class ControlFrames {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "pulled its last remaining units out of": the words between a verb and its preposition. */
    private static final int FROM_REACH = 9;

    /** "has now finally been": the words between a subject and its participle. */
    private static final int AUXILIARY_REACH = 9;

    /** "under the full control": the words between "under" and the noun of rule. */
    private static final int RULE_REACH = 6;

    /** "positions to the west of": the words between lines and the point of the compass. */
    private static final int POINT_REACH = 4;

    /** "the settlement's full capture": the words between an owner and the noun. */
    private static final int OWNER_REACH = 3;

    private static final WordSet AUXILIARIES = PhraseTable.words(EN + "passive-auxiliaries.tsv");
    private static final WordSet RULES = PhraseTable.words(EN + "rules.tsv");
    private static final WordSet LINES = PhraseTable.words(EN + "lines.tsv");
    private static final WordSet POINTS = PhraseTable.words(EN + "compass-points.tsv");
    private static final WordSet BE = PhraseTable.words(EN + "be.tsv");
    private static final WordSet OVERS = PhraseTable.words(EN + "overs.tsv");
    private static final WordSet NEGATIONS = PhraseTable.words(EN + "verb-negations.tsv");

    private static final WordSet THERE = PhraseTable.words(EN + "there-words.tsv");
    private static final WordSet FRONTED = PhraseTable.words(EN + "fronted-subjects.tsv");
    private static final WordSet LOCATING = PhraseTable.words(EN + "locating.tsv");

    private static final WordSet STATE_OPENERS = PhraseTable.words(EN + "state-openers.tsv");

    private final Findings findings;
    private final TokenizedText text;
    private final NounPhrases phrases;
    private final NamesByToken names;
    private final Referents referents;

    ControlFrames(Findings findings, NounPhrases phrases, Referents referents) {
        this.findings = findings;
        this.phrases = phrases;
        names = phrases.names();
        this.referents = referents;
        text = findings.text();
    }

    /** The places that a word speaks of; empty = none. */
    List<PlaceMention> places(ControlWord word) {
        for (var frame : word.frames()) {
            var places = places(word, frame);
            if (!places.isEmpty()) return places;
        }
        return List.of();
    }

    private List<PlaceMention> places(ControlWord word, Frame frame) {
        return switch (frame) {
            case OBJECT -> {
                var places = object(word.end());
                yield places.isEmpty() ? fronted(word.first()) : places;
            }
            case OVER -> over(word);
            case UNDER -> under(word);
            case SPLIT -> split(word);
            case BESIDE -> beside(word);
            case FROM, EXPEL -> from(word);
            case AT -> at(word);
            case SUBJECT, RULE -> subject(word.first(), false, false);
            case PASSIVE -> subject(word.first(), true, true);
            case PREDICATE -> predicate(word);
            case NOUN -> noun(word);
            case FLAG -> flag(word);
            case ARMED, LIST -> List.of();
        };
    }

    private String lower(int at) {
        return at < findings.sentence().end() ? text.token(at).lower() : "";
    }

    private List<PlaceMention> object(int from) {
        int at = from;
        while (at < findings.sentence().end() && (text.token(at).quote() || text.is(at, "back") || text.is(at, "also")))
            at++;
        var meant = object(at, text.is(at, "it")) ? referents.at(at) : List.<PlaceMention>of();
        return meant.isEmpty() ? phrases.from(at) : meant;
    }

    /** "it" means a settlement only at the end of its clause: "retaken it."; "all of it". */
    private boolean object(int at, boolean it) {
        int end = at + 1;
        return !it
                || end >= findings.sentence().end()
                || text.token(end).punctuation()
                || text.is(end, "on")
                || text.is(end, "and")
                || text.is(end, "back");
    }

    /** "Novenke and Zhuravka we have lost": who acts stands between the names and the verb. */
    private List<PlaceMention> fronted(int verb) {
        int at = verb - 1;
        while (at > findings.sentence().first() && auxiliary(findings, at)) at--;
        if (at <= findings.sentence().first() || !FRONTED.contains(lower(at)) || names.at(at - 1) == null)
            return List.of();
        var list = phrases.upTo(at);
        if (list.isEmpty()) return list;
        int before = list.getFirst().first() - 1;
        boolean opens = before < findings.sentence().first()
                || text.token(before).punctuation()
                || text.is(before, "and")
                || text.is(before, "but");
        return opens ? list : List.of();
    }

    /** "took control of Izium", "declared 'full control' over the town". */
    private List<PlaceMention> over(ControlWord word) {
        int over =
                word.end() < findings.sentence().end() && text.token(word.end()).quote() ? word.end() + 1 : word.end();
        return OVERS.contains(lower(over)) ? object(over + 1) : List.of();
    }

    /** "brought A and B under their full control". */
    private List<PlaceMention> under(ControlWord word) {
        var places = object(word.end());
        if (places.isEmpty()) return places;
        int under = places.getLast().end();
        if (under < findings.sentence().end() && text.token(under).quote()) under++;
        if (!text.is(under, "under") && !text.is(under, "into")) return List.of();
        int end = Math.min(findings.sentence().end(), under + RULE_REACH);
        for (int at = under + 1; at < end; at++) if (RULES.has(text.token(at))) return places;
        return List.of();
    }

    /** "gave A and B up", "brought A back". */
    private List<PlaceMention> split(ControlWord word) {
        var places = object(word.end());
        String back = word.kind() == Kind.GAIN ? "back" : "up";
        return !places.isEmpty() && text.is(places.getLast().end(), back) ? places : List.of();
    }

    /** "moved to new lines west of A and B". */
    private List<PlaceMention> beside(ControlWord word) {
        int end = Math.min(findings.sentence().end() - 1, word.end() + POINT_REACH);
        for (int at = word.end(); at < end; at++)
            if (POINTS.has(text.token(at)) && text.is(at + 1, "of")) return object(at + 2);
        return List.of();
    }

    /** "Izium is ours", "Vesele is a grey zone", "described Vesele as a grey zone"; in a headline "Sudzha back in Russian hands". */
    private List<PlaceMention> predicate(ControlWord word) {
        boolean ruled = word.end() - word.first() > 1;
        if (word.kind() != Kind.CONTEST) {
            int as = word.first() - 1;
            while (as > findings.sentence().first() && auxiliary(findings, as)) as--;
            return text.is(as, "as") ? subject(as, false, false) : subject(word.first(), true, ruled);
        }
        int at = word.first();
        boolean called = false;
        while (at > findings.sentence().first()
                && (text.token(at - 1).quote() || STATE_OPENERS.contains(lower(at - 1)))) {
            at--;
            called |= text.is(at, "as");
        }
        return subject(at, !called, false);
    }

    private List<PlaceMention> from(ControlWord word) {
        int end = Math.min(findings.sentence().end(), word.end() + FROM_REACH);
        boolean of = text.is(word.end(), "of");
        if (of && text.is(word.end() - 1, "out")) return object(word.end() + 1);
        // "the withdrawal of its troops from"
        if (of && !(word.has(Frame.NOUN) && word.kind() == Kind.RETREAT)) return List.of();
        for (int at = word.end(); at < end; at++) {
            boolean out = text.is(at, "out") && text.is(at + 1, "of");
            if (out || text.is(at, "from")) return object(behindLines(out ? at + 2 : at + 1));
            if (text.token(at).punctuation() && !text.token(at).quote() && !text.is(at, "-")) return List.of();
            // "pushed 8 km back from Kharkiv" was never inside.
            boolean towards = text.is(at, "to") || text.is(at, "into");
            if (towards && word.kind() != Kind.RETREAT) return List.of();
            if (text.is(at, "and") || text.is(at, "back") || measured(at)) return List.of();
        }
        return List.of();
    }

    /** "from positions in Pishchane": behind the words for lines inside a place. */
    private int behindLines(int at) {
        for (int noun = at; noun < Math.min(findings.sentence().end() - 1, at + POINT_REACH); noun++) {
            if (LINES.has(text.token(noun)) && text.is(noun + 1, "in")) return noun + 2;
            if (names.at(noun) != null) return at;
        }
        return at;
    }

    private boolean measured(int at) {
        for (var amount : findings.amounts())
            if (amount.contains(at) && amount.dimension() == Dimension.LENGTH) return true;
        return false;
    }

    /** "broken through at Dudchany", "penetrated its defences at A and B". */
    private List<PlaceMention> at(ControlWord word) {
        for (int at = word.end(); at < Math.min(findings.sentence().end(), word.end() + 5); at++)
            if (text.is(at, "at")) return object(at + 1);
        return List.of();
    }

    private List<PlaceMention> flag(ControlWord word) {
        int end = Math.min(findings.sentence().end(), word.end() + 12);
        for (int at = word.end(); at < end; at++) {
            var place = names.at(at);
            if (place != null && NamedPlaces.settlement(place)) return phrases.list(place);
            if (text.is(at, ",") || text.is(at, "but") || text.is(at, "near")) return List.of();
            var meant = text.is(at, "it") ? List.<PlaceMention>of() : referents.at(at);
            if (!meant.isEmpty()) return meant;
        }
        return there(word);
    }

    /** "There the flag was raised", "the flag flies there": in the settlement named before. */
    private List<PlaceMention> there(ControlWord word) {
        int end = Math.min(findings.sentence().end(), word.end() + POINT_REACH);
        for (int at = Math.max(findings.sentence().first(), word.first() - POINT_REACH); at < end; at++)
            if (THERE.has(text.token(at))) return referents.place(at, at + 1);
        return List.of();
    }

    /** "the capture of Izium", "Izium's capture". */
    private List<PlaceMention> noun(ControlWord word) {
        int of = word.end() + 1 < findings.sentence().end()
                        && text.token(word.end()).quote()
                ? word.end() + 1
                : word.end();
        if (text.is(of, "of")) return object(of + 1);
        // "statements about its capture", in what somebody says
        var attribution = findings.attribution(word.first());
        boolean its = text.is(word.first() - 1, "its") && attribution != null && word.kind() != Signal.Kind.RETREAT;
        // "The military did not immediately confirm the loss."
        boolean event = attribution != null
                && attribution.stance() == Stance.UNCONFIRMED
                && (text.is(word.first() - 1, "the") || text.is(word.first() - 1, "that"));
        int first = word.first() - 1;
        if (its || event) return referents.place(first, its ? word.first() : word.end());
        // "the settlement's full capture"
        int owner = first;
        while (owner > first - OWNER_REACH && owner > findings.sentence().first() && !text.is(owner, "'s")) owner--;
        if (!text.is(owner, "'s") || owner < findings.sentence().first() + 1) return List.of();
        var place = names.at(owner - 1);
        if (place == null) return referents.upTo(owner);
        return owner == first && NamedPlaces.settlement(place) ? List.of(place) : List.of();
    }

    /** "Balakliia was liberated", "Izium has fallen", "the city is under our control", "Kupiansk, retaken on Friday,". */
    private List<PlaceMention> subject(int verb, boolean passive, boolean headed) {
        int at = verb - 1;
        boolean be = false;
        int least = Math.max(findings.sentence().first(), verb - AUXILIARY_REACH);
        while (at >= least && auxiliary(findings, at)) {
            be |= BE.has(text.token(at));
            at--;
        }
        // "Both have fallen", "A and B have both fallen"
        if (at < findings.sentence().first()) return referents.several(at + 1);
        boolean participle =
                passive && !be && ((text.is(at, ",") && names.at(at - 1) != null) || (headed && headline(at)));
        if (passive && !be && !participle) return List.of();
        var meant = referents.upTo(at + 1);
        return !meant.isEmpty()
                ? meant
                : phrases.upTo(participle && text.token(at).punctuation() ? at : at + 1);
    }

    /** "Lyman: liberated!", "Kupiansk retaken, Russia routed": the place opens the sentence. */
    private boolean headline(int last) {
        var place = names.at(text.is(last, ":") ? last - 1 : last);
        return place != null && (place.first() <= findings.sentence().first() + 1 || text.is(place.first() - 1, ":"));
    }

    /** Whether a word may stand between a subject and what happened to it. */
    static boolean auxiliary(Findings findings, int at) {
        var token = findings.text().token(at);
        if (AUXILIARIES.has(token)
                || NEGATIONS.has(token)
                || token.quote()
                || token.lower().endsWith("n't")
                || (token.lower().endsWith("ly") && !token.capitalised())) return true;
        var times = findings.times();
        for (int i = 0; i < times.size(); i++)
            if (times.get(i).first() <= at && at < times.get(i).end()) return true;
        return false;
    }

    /** Whether a word before a name says where something else is: "near", "about". */
    static boolean locating(Token token) {
        return LOCATING.has(token);
    }

    /** Whether a token is a form of "be". */
    static boolean be(Findings findings, int at) {
        return BE.has(findings.text().token(at));
    }
}
