package org.claimline.ingest.claim;

import java.util.List;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;

/** The places that stand before a word of control: "A was liberated", "A and B have fallen", "A is ours". */
final class PlacesAhead {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "has now finally been": the words between a subject and its participle. */
    private static final int AUXILIARY_REACH = 9;

    /** "which Ukraine's 72nd Mechanised Brigade had then": the words of a relative clause before its verb. */
    private static final int RELATIVE_REACH = 9;

    /** "the third town in the region in as many weeks": the words between an ordinal and "to fall". */
    private static final int LATEST_REACH = 12;

    /** ", a little north of it,": so many words at most. */
    private static final int APPOSED = 7;

    /** ", in the judgement of the analyst Kostiantyn Mashovets,": so many words at most. */
    private static final int ASIDE = 12;

    /** "A and three more villages in the region": so many words at most. */
    private static final int COUNT_REACH = 9;

    private static final WordSet LATEST = PhraseTable.words(EN + "latest-words.tsv");
    private static final WordSet BECOMING = PhraseTable.words(EN + "becoming-latest.tsv");
    private static final WordSet SHOWING = PhraseTable.words(EN + "showing-held.tsv");
    private static final WordSet NOUN_OPENERS = PhraseTable.words(EN + "noun-openers.tsv");
    private static final WordSet RELATIVES = PhraseTable.words(EN + "relative-places.tsv");
    private static final WordSet NOUNS = PhraseTable.words(EN + "place-nouns.tsv");

    private static final WordSet FRONTED = PhraseTable.words(EN + "fronted-subjects.tsv");
    private static final WordSet STATE_OPENERS = PhraseTable.words(EN + "state-openers.tsv");

    private final Findings findings;
    private final TokenizedText text;
    private final NounPhrases phrases;
    private final NamesByToken names;
    private final Referents referents;

    PlacesAhead(Findings findings, NounPhrases phrases, Referents referents) {
        this.findings = findings;
        this.phrases = phrases;
        names = phrases.names();
        this.referents = referents;
        text = findings.text();
    }

    /** "Novenke and Zhuravka we have lost": who acts stands between the names and the verb. */
    List<PlaceMention> fronted(int verb) {
        int at = verb - 1;
        while (at > findings.sentence().first() && Auxiliaries.at(findings, at)) at--;
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

    /** "Storozheve, which marines entered", "Vuhledar, from which a brigade pulled out", "Avdiivka, which fell": told of the names before the clause. */
    List<PlaceMention> relative(int verb) {
        int least = Math.max(findings.sentence().first() + 1, verb - RELATIVE_REACH);
        for (int at = verb - 1; at >= least; at--) {
            if (RELATIVES.has(text.token(at))) {
                int comma = text.is(at - 1, "from") ? at - 2 : beforeNoun(at - 1);
                if (!text.is(comma, ",") || names.at(comma - 1) == null) return List.of();
                var place = names.at(comma - 1);
                // "the only city that Russia had taken since, was abandoned": the clause only says which one is meant.
                boolean told = text.is(at, "which") || !acts(verb + 1);
                return told && place != null && NamedPlaces.settlement(place) && names.whole(place)
                        ? List.of(place)
                        : List.of();
            }
            if (text.token(at).punctuation() && !text.token(at).quote() && !text.is(at, "-") && !text.is(at, "'s"))
                return List.of();
        }
        return List.of();
    }

    /** Whether something else is told from a token on. */
    private boolean acts(int from) {
        return Some.fits(findings.signals(), signal -> signal.first() >= from);
    }

    /** "Bakhmut, the ruined city that": the comma before the noun that says what a place is. */
    private int beforeNoun(int noun) {
        if (!NOUNS.has(text.token(noun))) return noun;
        int least = Math.max(findings.sentence().first() + 1, noun - APPOSED);
        for (int at = noun - 1; at >= least; at--) {
            if (text.is(at, ",")) return at;
            if (names.at(at) != null || text.token(at).punctuation()) return noun;
        }
        return noun;
    }

    /** "Izium is ours", "Vesele is a grey zone", "described Vesele as a grey zone"; in a headline "Sudzha back in Russian hands". */
    List<PlaceMention> predicate(ControlWord word) {
        // "It was Russia's deepest raid": whose something else is.
        boolean owns = text.is(word.end() - 1, "'s")
                && word.end() < findings.sentence().end()
                && text.token(word.end()).word();
        if (owns) return List.of();
        boolean ruled = word.end() - word.first() > 1;
        if (word.kind() != Kind.CONTEST) {
            int as = word.first() - 1;
            while (as > findings.sentence().first() && Auxiliaries.at(findings, as)) as--;
            return text.is(as, "as") ? subject(as, false, false) : subject(word.first(), true, ruled);
        }
        int at = word.first();
        boolean called = false;
        while (at > findings.sentence().first()
                && (text.token(at - 1).quote() || STATE_OPENERS.contains(lower(at - 1)))) {
            at--;
            called |= text.is(at, "as");
        }
        var held = held(at);
        return held.isEmpty() ? subject(at, !called, false) : held;
    }

    /** "Balakliia was liberated", "Izium has fallen", "the city is under our control", "Kupiansk, retaken on Friday,". */
    List<PlaceMention> subject(int verb, boolean passive, boolean headed) {
        int at = beforeAside(verb - 1);
        boolean be = false;
        int least = Math.max(findings.sentence().first(), at + 1 - AUXILIARY_REACH);
        while (at >= least && Auxiliaries.at(findings, at)) {
            be |= Auxiliaries.be(findings, at);
            at--;
        }
        int to = verb - 1;
        while (to > least
                && (Auxiliaries.be(findings, to) || text.token(to).lower().endsWith("ly"))) to--;
        var latest = text.is(to, "to") ? latest(to) : List.<PlaceMention>of();
        if (!latest.isEmpty()) return latest;
        at = beforeSpeaker(at);
        // "Both have fallen", "A and B have both fallen"
        if (at < findings.sentence().first()) return referents.several(at + 1);
        boolean participle =
                passive && !be && ((text.is(at, ",") && names.at(at - 1) != null) || (headed && headline(at)));
        if (passive && !be && !participle) {
            if (text.is(at, ",") && !headed) return apposed(at);
            var counted = counted(at);
            return !counted.isEmpty() || !headed ? counted : held(at + 1);
        }
        var meant = referents.upTo(at + 1);
        return !meant.isEmpty()
                ? meant
                : phrases.upTo(participle && text.token(at).punctuation() ? at : at + 1);
    }

    /** "Vodiane, a little north, ours since yesterday": the name that opens the clause, before a few words between commas. */
    private List<PlaceMention> apposed(int comma) {
        int least = Math.max(findings.sentence().first() + 1, comma - APPOSED);
        for (int at = comma - 1; at >= least; at--) {
            if (!text.is(at, ",")) {
                if (text.token(at).punctuation()) return List.of();
                continue;
            }
            var place = names.at(at - 1);
            if (place == null) return List.of();
            boolean opens = place.first() <= findings.sentence().first()
                    || text.token(place.first() - 1).punctuation();
            return opens && NamedPlaces.settlement(place) && names.whole(place) ? List.of(place) : List.of();
        }
        return List.of();
    }

    /** "with A now in Russian hands", "the map shows A and B under their control", "declared A liberated": the names between such a word and their state. */
    private List<PlaceMention> held(int end) {
        var places = names.at(end - 1) == null ? referents.upTo(end) : phrases.upTo(end);
        if (places.isEmpty()) return places;
        int at = places.getFirst().first() - 1;
        while (at > findings.sentence().first() && NOUN_OPENERS.has(text.token(at))) at--;
        return at >= findings.sentence().first() && SHOWING.has(text.token(at)) ? places : List.of();
    }

    /** "Robotyne and three more villages liberated": the name that opens a headline, before a count of others. */
    private List<PlaceMention> counted(int last) {
        var place = names.at(findings.sentence().first());
        if (place == null
                || !NamedPlaces.settlement(place)
                || !text.is(place.end(), "and")
                || last - place.end() > COUNT_REACH) return List.of();
        boolean count = false;
        for (var amount : findings.amounts())
            count |= amount.settlements() && amount.first() == place.end() + 1 && amount.core() <= last + 1;
        for (int at = place.end() + 1; at <= last; at++)
            if (text.token(at).punctuation() || Auxiliaries.at(findings, at)) return List.of();
        return count ? List.of(place) : List.of();
    }

    /** "A became the third town to fall", "A, the latest village to be captured": the name before such words. */
    private List<PlaceMention> latest(int to) {
        int least = Math.max(findings.sentence().first() + 1, to - LATEST_REACH);
        for (int at = to - 1; at >= least; at--) {
            if (text.token(at).punctuation()) return List.of();
            if (!LATEST.has(text.token(at))) continue;
            int noun = at;
            while (noun > least && (text.is(noun - 1, "the") || text.is(noun - 1, "yet"))) noun--;
            if (text.is(noun - 1, ",")) return phrases.upTo(noun - 1);
            int verb = noun;
            while (verb > least && (BECOMING.contains(lower(verb - 1)) || Auxiliaries.at(findings, verb - 1))) verb--;
            if (verb == noun) return List.of();
            var meant = referents.upTo(verb);
            return meant.isEmpty() ? phrases.upTo(verb) : meant;
        }
        return List.of();
    }

    /** "Hirnyk is, in his view, wholly in their hands": the auxiliary before an aside. */
    private int beforeAside(int last) {
        int comma = last;
        while (comma > findings.sentence().first()
                && Auxiliaries.at(findings, comma)
                && !Auxiliaries.be(findings, comma)) comma--;
        if (!text.is(comma, ",")) return last;
        for (int at = comma - 1; at > Math.max(findings.sentence().first(), comma - ASIDE); at--)
            if (text.is(at, ",")) return Auxiliaries.be(findings, at - 1) ? at - 1 : last;
        return last;
    }

    /** "The village, it said, was held by paratroopers": one before the words that only say who speaks. */
    private int beforeSpeaker(int comma) {
        if (!text.is(comma, ",")) return comma;
        for (var voice : findings.attributions()) {
            int first = Math.min(voice.sourceFirst(), voice.cueFirst());
            if (Math.max(voice.sourceEnd(), voice.cueEnd()) == comma
                    && first - 2 >= findings.sentence().first()
                    && text.is(first - 1, ",")) return first - 2;
        }
        return comma;
    }

    /** "Lyman: liberated!", "Kupiansk retaken, Russia routed": the place opens the sentence. */
    private boolean headline(int last) {
        var place = names.at(text.is(last, ":") ? last - 1 : last);
        return place != null && (place.first() <= findings.sentence().first() + 1 || text.is(place.first() - 1, ":"));
    }

    private String lower(int at) {
        return at < findings.sentence().end() ? text.token(at).lower() : "";
    }
}
