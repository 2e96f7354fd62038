package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Stance;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Token;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Finds settlements that take what is told of them from the claim before: "Hrushivka too", "so is Krymske", "he named A and B". */
final class LeaningNames {
    private static final String EN = "/org/claimline/ingest/en/";

    /** "named five of them on Wednesday:": the words between a naming word and the first name. */
    private static final int NAMING_REACH = 8;

    private static final WordSet JOINTS = PhraseTable.words(EN + "clause-joints.tsv");

    private final PhraseTable<String> likewise = PhraseTable.read(EN + "likewise.tsv", row -> row[1]);
    private final PhraseTable<String> openers = PhraseTable.read(EN + "so-openers.tsv", row -> row[1]);
    private static final WordSet FOLLOWED = PhraseTable.words(EN + "leaned-on.tsv");
    private final PhraseTable<String> thens = PhraseTable.read(EN + "then-words.tsv", row -> row[1]);
    private final PhraseTable<String> naming = PhraseTable.read(EN + "naming.tsv", row -> row[1]);

    /**
     * The places of a sentence that lean on the claim before them.
     *
     * @param told what the sentence says in words of its own
     * @param last the claim before, in this sentence or the one before it in the paragraph; null = none
     */
    List<ControlFinder.Control> find(Findings findings, List<ControlFinder.Control> told, @Nullable Mention last) {
        if (last == null || !NamedPlaces.any(findings)) return List.of();
        var sentence = findings.sentence();
        boolean held = last.measure() == Measure.CONTROL && likewise.mayOccur(sentence);
        boolean so = last.measure() == Measure.CONTROL && openers.mayOccur(sentence);
        boolean counted = last.measure() == Measure.SETTLEMENTS && naming.mayOccur(sentence);
        boolean followed = last.measure() == Measure.CONTROL && FOLLOWED.mayOccur(sentence);
        boolean then = last.measure() == Measure.CONTROL && thens.mayOccur(sentence);
        var phrases = new NounPhrases(findings);
        var found = new ArrayList<PlaceMention>();
        if (last.measure() == Measure.SETTLEMENTS) found.addAll(added(findings, phrases));
        if (!held && !so && !counted && !followed && !then && found.isEmpty()) return List.of();
        for (int at = sentence.first(); at < sentence.end(); at++) {
            if (held) found.addAll(too(findings, phrases, at));
            if (followed && FOLLOWED.has(text(findings, at))) found.addAll(before(findings, phrases, at));
            if (then) found.addAll(alone(findings, phrases, at));
            if (so) found.addAll(after(findings, phrases, at));
            if (counted) found.addAll(named(findings, phrases, at));
        }
        if (found.isEmpty()) return List.of();
        return found.stream()
                .filter(place -> told.stream()
                        .noneMatch(one ->
                                one.place().place().id().equals(place.place().id())))
                .distinct()
                .map(place -> new ControlFinder.Control(place, null, stance(findings, place, last)))
                .toList();
    }

    /** "Another two, A and B, were listed by a deputy". */
    private static List<PlaceMention> added(Findings findings, NounPhrases phrases) {
        for (var amount : findings.amounts()) {
            int names = MoreSettlements.names(findings, amount);
            if (names > 0) return phrases.from(names);
        }
        return List.of();
    }

    /** "Hrushivka too.", "; Pisky-Radkivski as well": nothing but the names stands in the clause. */
    private List<PlaceMention> too(Findings findings, NounPhrases phrases, int at) {
        var text = findings.text();
        var found = likewise.longest(text.tokens(), at, findings.sentence().end());
        if (found == null || at == findings.sentence().first()) return List.of();
        if (!ends(findings, found.end())) return List.of();
        int close = text.is(at - 1, ",") ? at - 1 : at;
        var list = phrases.upTo(close);
        return list.isEmpty() || !opens(findings, list.getFirst().first()) ? List.of() : list;
    }

    /** "Selydove followed before the month was out". */
    private static List<PlaceMention> before(Findings findings, NounPhrases phrases, int at) {
        if (phrases.names().at(at - 1) == null) return List.of();
        var list = phrases.upTo(at);
        return list.isEmpty() || !opens(findings, list.getFirst().first()) ? List.of() : list;
    }

    /** "Then Hirnyk.": the whole sentence. */
    private List<PlaceMention> alone(Findings findings, NounPhrases phrases, int at) {
        if (at > findings.sentence().first()) return List.of();
        var found =
                thens.longest(findings.text().tokens(), at, findings.sentence().end());
        if (found == null || phrases.names().at(found.end()) == null) return List.of();
        var list = phrases.from(found.end());
        boolean whole = !list.isEmpty() && ends(findings, list.getLast().end());
        return whole ? list : List.of();
    }

    private static Token text(Findings findings, int at) {
        return findings.text().token(at);
    }

    private static boolean ends(Findings findings, int at) {
        return at >= findings.sentence().end() || findings.text().token(at).punctuation();
    }

    /** Whether a clause begins at a token, or before the words that join it to the one before. */
    private static boolean opens(Findings findings, int first) {
        TokenizedText text = findings.text();
        int at = first - 1;
        while (at >= findings.sentence().first() && JOINTS.has(text.token(at))) at--;
        return at < findings.sentence().first()
                || text.token(at).quote()
                || text.is(at, ";")
                || text.is(at, ":")
                || text.is(at, ",");
    }

    private List<PlaceMention> after(Findings findings, NounPhrases phrases, int at) {
        var found = openers.longest(
                findings.text().tokens(), at, findings.sentence().end());
        if (found == null || !opens(findings, at)) return List.of();
        return phrases.names().at(found.end()) == null ? List.of() : phrases.from(found.end());
    }

    private List<PlaceMention> named(Findings findings, NounPhrases phrases, int at) {
        var found =
                naming.longest(findings.text().tokens(), at, findings.sentence().end());
        if (found == null) return List.of();
        if (found.value().equals("BEFORE")) return phrases.upTo(at);
        int end = Math.min(findings.sentence().end(), found.end() + NAMING_REACH);
        for (int name = found.end(); name < end; name++) {
            var place = phrases.names().at(name);
            if (place != null) return NamedPlaces.settlement(place) ? phrases.list(place) : List.of();
            for (var signal : findings.signals()) if (signal.first() == name) return List.of();
        }
        return List.of();
    }

    /** Who concedes the one concedes the other. */
    private static @Nullable Stance stance(Findings findings, PlaceMention place, Mention last) {
        var attribution = findings.attribution(place.first());
        boolean same = attribution != null
                && attribution.claimant().name().equals(last.claimant().name());
        return same && last.stance() != Stance.ASSERTS ? last.stance() : null;
    }
}
