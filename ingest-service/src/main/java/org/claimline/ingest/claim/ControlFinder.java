package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.api.Stance;
import org.claimline.ingest.claim.Signal.Kind;
import org.claimline.ingest.place.PlaceMention;
import org.claimline.ingest.text.PhraseTable;
import org.jspecify.annotations.Nullable;

/** Finds who is said to hold a named place: "recaptured Izium", "withdrew from Lyman", "Kupiansk was liberated". */
final class ControlFinder {
    private static final String EN = "/org/claimline/ingest/en/";

    /** The object of a verb stands at most so many words behind it. */
    private static final int OBJECT_REACH = 12;

    private static final Set<String> BE = Set.of("was", "were", "is", "are", "been", "being", "be");
    private static final Set<String> AUXILIARY = PhraseTable.words(EN + "passive-auxiliaries.tsv");
    private static final Set<String> PARTS = Set.of(
            "of", "centre", "center", "hall", "council", "square", "administration", "'s", "limits", "outskirts", "is");

    /**
     * A place whose holder is spoken of.
     *
     * @param stance what the words show beyond the reporting verb: UNCONFIRMED, DENIES; null = nothing
     */
    record Control(
            PlaceMention place, Signal signal, @Nullable Stance stance) {}

    private final Clauses clauses;
    private final PhraseTable<String> fillers = PhraseTable.read(EN + "object-fillers.tsv", row -> row[1]);
    private final PhraseTable<String> anaphors = PhraseTable.read(EN + "anaphors.tsv", row -> row[1]);

    ControlFinder(Clauses clauses) {
        this.clauses = clauses;
    }

    /** The places of a sentence whose holder is spoken of, each once. */
    List<Control> find(Findings findings) {
        var found = new ArrayList<Control>();
        for (var signal : findings.signals()) {
            if (!speaks(findings, signal) || background(findings, signal)) continue;
            var places = signal.kind() == Kind.STRIKE ? repelled(findings, signal) : places(findings, signal);
            if (places.isEmpty() && signal.kind() != Kind.STRIKE) places = listed(findings, signal);
            if (places.isEmpty()) continue;
            var intent = clauses.intent(findings.text(), findings.sentence(), signal);
            boolean foiled =
                    intent == Reason.ATTEMPT && foiled(findings) && findings.attribution(signal.first()) != null;
            if (intent != null && !foiled && !regrouping(findings, signal)) continue;
            for (var place : places)
                if (found.stream()
                        .noneMatch(one ->
                                one.place().place().id().equals(place.place().id())))
                    found.add(new Control(place, signal, foiled || defends(findings, signal) ? Stance.DENIES : null));
        }
        return found;
    }

    /** Whether a signal may say who holds a place; what is still held counts only in somebody's mouth. */
    private static boolean speaks(Findings findings, Signal signal) {
        return switch (signal.kind()) {
            case GAIN, CONTROL, STRIKE -> true;
            case STATE ->
                findings.attribution(signal.first()) != null && !findings.text().is(signal.first(), "occupied");
            // "the fall of Izium was a defeat": the outlet takes it for known, it does not report it.
            case LOSS, RETREAT ->
                findings.attribution(signal.first()) != null
                        || (!Clauses.nominal(findings.text(), findings.sentence(), signal)
                                && !adjective(findings, signal));
            default -> false;
        };
    }

    /** "the quick fall of". */
    private static boolean adjective(Findings findings, Signal signal) {
        int at = signal.first() - 2;
        return (at >= findings.sentence().first()
                        && (findings.text().is(at, "the") || findings.text().is(at, "a"))
                        && findings.text().token(signal.end() - 1).is("of"))
                || (findings.text().token(signal.first()).is("withdrawal")
                        && at >= findings.sentence().first()
                        && findings.text().is(at, "the"));
    }

    /** "since Putin's troops were ousted from": an older event that something else is measured by. */
    private static boolean background(Findings findings, Signal signal) {
        for (int at = signal.first() - 1; at >= Math.max(findings.sentence().first(), signal.first() - 9); at--) {
            var token = findings.text().token(at);
            // ", which seized Bakhmut in May,": told in passing by the outlet.
            boolean relative = (token.is("which") || token.is("who")) && signal.first() - at <= 3;
            if (relative && findings.attribution(signal.first()) == null) return true;
            if (token.is(",") || token.quote()) return false;
            if (token.is("since")) {
                int since = at;
                return findings.times().stream().noneMatch(time -> time.first() <= since && since < time.end());
            }
        }
        return false;
    }

    /** "five settlements are under control again: A, B and C", "freed 20 villages, including A". */
    private List<PlaceMention> listed(Findings findings, Signal signal) {
        var text = findings.text();
        int end = findings.sentence().end();
        boolean counted = findings.amounts().stream()
                .anyMatch(amount -> amount.settlements() && Math.abs(amount.first() - signal.first()) <= 12);
        for (int at = signal.end(); counted && at + 1 < end; at++) {
            if (!text.is(at, ":") && !text.is(at, "including") && !text.is(at, "namely") && !text.is(at, "—")) continue;
            int first = at + 1;
            while (first < end
                    && NamedPlaces.placeAt(findings, first) == null
                    && fillers.get(text.token(first).lower()) != null) first++;
            var list = first < end ? NamedPlaces.list(findings, first) : List.<PlaceMention>of();
            if (!list.isEmpty()) return list;
        }
        return List.of();
    }

    /** "insisted that Dudchany was in Russian hands", "remains under our control": says that nothing was lost. */
    private static boolean defends(Findings findings, Signal signal) {
        if (signal.kind() == Kind.STATE) return true;
        var attribution = findings.attribution(signal.first());
        return signal.kind() == Kind.CONTROL
                && attribution != null
                && attribution.cueFirst() >= findings.sentence().first()
                && findings.text().token(attribution.cueFirst()).lower().matches("insist(s|ed)|maintain(s|ed)");
    }

    /** "tried to capture Balakliia but was repulsed". */
    private static boolean foiled(Findings findings) {
        return findings.signals().stream()
                .anyMatch(signal -> signal.kind() == Kind.STRIKE
                        && findings.text().token(signal.first()).lower().startsWith("rep"));
    }

    /** Troops that "would be regrouped" have been told to leave. */
    private static boolean regrouping(Findings findings, Signal signal) {
        return signal.kind() == Kind.RETREAT
                && findings.text().token(signal.first()).lower().startsWith("re")
                && findings.text().words(signal.first(), signal.end()).contains("group");
    }

    private List<PlaceMention> repelled(Findings findings, Signal signal) {
        if (!findings.text().token(signal.first()).lower().startsWith("repel")) return List.of();
        for (int at = signal.end(); at < Math.min(findings.sentence().end(), signal.end() + 5); at++)
            if (findings.text().is(at, "from")) return NamedPlaces.list(findings, at + 1);
        return List.of();
    }

    private List<PlaceMention> places(Findings findings, Signal signal) {
        var after = object(findings, signal);
        if (!after.isEmpty()) return after;
        return signal.kind() == Kind.RETREAT ? List.of() : subject(findings, signal);
    }

    private List<PlaceMention> object(Findings findings, Signal signal) {
        var text = findings.text();
        int end = Math.min(findings.sentence().end(), signal.end() + OBJECT_REACH);
        // One withdraws "from" a place or "leaves" it; "to" a place is where one goes.
        boolean transitive = signal.kind() != Kind.RETREAT || transitiveRetreat(findings, signal);
        boolean from = transitive;
        for (int at = signal.end(); at < end; at++) {
            var place = NamedPlaces.placeAt(findings, at);
            if (place != null)
                return from && NamedPlaces.settlement(place) ? NamedPlaces.list(findings, at) : List.of();
            var anaphor = anaphors.longest(text.tokens(), at, end);
            if (anaphor != null) {
                var meant = named(findings, at, anaphor.end()) ? NamedPlaces.settlementBefore(findings, at) : null;
                if (meant != null)
                    return from ? List.of(NamedPlaces.worded(findings, meant, at, anaphor.end())) : List.of();
            }
            var token = text.token(at);
            if (token.is("from") && signal.kind() == Kind.GAIN) return List.of();
            from |= token.is("from") || (token.is("of") && text.is(at - 1, "out"));
            boolean fills = fillers.get(token.lower()) != null || token.quote() || counted(findings, at);
            if (!fills
                    && !(signal.kind() == Kind.RETREAT
                            && (token.is("its") || token.is("troops") || token.is("forces")))) return List.of();
        }
        return List.of();
    }

    private static boolean transitiveRetreat(Findings findings, Signal signal) {
        String word = findings.text().token(signal.first()).lower();
        return word.startsWith("left")
                || word.startsWith("abandon")
                || word.startsWith("vacat")
                || word.startsWith("fled");
    }

    /** A number and its noun inside an object: "liberated 20 villages, including Balakliia". */
    private static boolean counted(Findings findings, int at) {
        return findings.amounts().stream().anyMatch(amount -> amount.contains(at));
    }

    /** "it" after a verb means a settlement only at the end of its clause: "retaken it."; "the town of" names its own. */
    private static boolean named(Findings findings, int at, int end) {
        var text = findings.text();
        if (end >= findings.sentence().end()) return true;
        if (!text.is(at, "it")) return !PARTS.contains(text.token(end).lower());
        return text.token(end).punctuation() || text.is(end, "on") || text.is(end, "and");
    }

    /** The comma that opens ", a rail hub," right behind a place; -1 if there is none. */
    private static int apposition(Findings findings, int closing) {
        var text = findings.text();
        for (int at = closing - 1; at > Math.max(findings.sentence().first(), closing - 7); at--)
            if (text.is(at, ","))
                return (text.is(at + 1, "a") || text.is(at + 1, "an") || text.is(at + 1, "the"))
                                && NamedPlaces.placeEndingAfter(findings, at - 1) != null
                        ? at
                        : -1;
        return -1;
    }

    /** "Balakliia was liberated", "Izium has fallen", "the city is under our control". */
    private List<PlaceMention> subject(Findings findings, Signal signal) {
        var text = findings.text();
        int at = signal.first() - 1;
        boolean passive = false;
        while (at >= findings.sentence().first()
                && (AUXILIARY.contains(text.token(at).lower()) || text.token(at).quote())) {
            passive |= BE.contains(text.token(at).lower());
            at--;
        }
        String verb = text.token(signal.first()).lower();
        boolean falls = signal.kind() == Kind.LOSS
                && (verb.startsWith("f")
                        || text.words(signal.first(), signal.end()).contains("fallen"));
        boolean remains = signal.kind() == Kind.STATE && verb.startsWith("remain");
        if (!passive && !falls && !remains) return List.of();
        for (int back = at; back >= Math.max(findings.sentence().first(), at - 10); back--) {
            var place = NamedPlaces.placeEndingAfter(findings, back);
            if (place != null && !NamedPlaces.settlement(place)) {
                // "Balakliia, Kharkiv region, is liberated"
                back = place.first();
                continue;
            }
            if (place != null)
                return NamedPlaces.set(findings, place) ? List.of() : NamedPlaces.listBack(findings, place);
            for (int first = back; first >= Math.max(findings.sentence().first(), back - 1); first--) {
                var anaphor = anaphors.exactly(text.tokens(), first, back + 1);
                var meant = anaphor == null || back != at ? null : NamedPlaces.settlementBefore(findings, first);
                if (meant != null) return List.of(NamedPlaces.worded(findings, meant, first, back + 1));
            }
            boolean within = text.is(back, "in") && NamedPlaces.placeEndingAfter(findings, back + 1) != null;
            // "Kupiansk, a rail hub, was freed": an apposition parts the place from its verb.
            int opening = passive && text.is(back, ",") ? apposition(findings, back) : -1;
            if (opening >= 0) back = opening;
            if (!text.is(back, ",") && !within) return List.of();
        }
        return List.of();
    }
}
