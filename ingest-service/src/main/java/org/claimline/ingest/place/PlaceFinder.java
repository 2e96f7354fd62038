package org.claimline.ingest.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Finds the places of an article and decides which of several of one name is meant. */
public final class PlaceFinder {
    private static final String EN = "/org/claimline/ingest/en/";

    /** How many names of a list may share one head noun: "Kharkiv, Donetsk and Luhansk regions". */
    private static final int LONGEST_LIST = 12;

    /** No name that only looks like a place's has more words: "New York Times". */
    private static final int LONGEST_OTHER = 3;

    private enum Head {
        WIDE,
        NARROW
    }

    /**
     * A name and what it may mean.
     *
     * @param listed whether it stands in a list that the words call settlements
     */
    private record Name(int first, int end, List<GazetteerEntry> candidates, boolean listed) {}

    /** What follows a name that acts: "..., and Kyiv said". */
    private static final Set<String> VERBS =
            Set.of("said", "says", "has", "was", "is", "had", "were", "have", "claimed", "announced");

    private final Set<String> capitals = PhraseTable.words(EN + "capitals.tsv");
    private final Set<String> locatives = PhraseTable.words(EN + "locatives.tsv");
    private final Set<String> taking = PhraseTable.words(EN + "taking.tsv");
    private final Gazetteer gazetteer;
    private final PhraseTable<Head> heads = PhraseTable.read(EN + "place-heads.tsv", row -> Head.valueOf(row[1]));
    private final PhraseTable<String> notPlaces = PhraseTable.read(EN + "not-places.tsv", row -> row[1]);
    private final Compass compass;

    public PlaceFinder(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        compass = new Compass(gazetteer);
    }

    /** The places of a text, in its order. */
    public List<PlaceMention> find(TokenizedText text) {
        var names = new ArrayList<Name>();
        var found = new ArrayList<PlaceMention>();
        for (var sentence : text.sentences()) {
            for (int at = sentence.first(); at < sentence.end(); ) {
                var name = name(text, sentence, at);
                if (name == null) name = unknown(text, sentence, at, names.isEmpty() ? null : names.getLast());
                if (name != null) {
                    names.add(name);
                    at = name.end();
                } else at++;
            }
        }
        var oblasts = oblasts(names);
        for (var name : names) found.add(mention(text, name, oblasts));
        found.addAll(compass.find(text));
        found.sort((one, other) -> Integer.compare(one.first(), other.first()));
        return found;
    }

    private @Nullable Name name(TokenizedText text, Sentence sentence, int at) {
        var tokens = text.tokens();
        if (!tokens.get(at).capitalised()) return null;
        int longest = gazetteer.longestFrom(tokens.get(at));
        if (longest == 0) return null;
        for (int end = Math.min(sentence.end(), at + Math.max(longest, LONGEST_OTHER)); end > at; end--) {
            if (tokens.get(end - 1).punctuation()) continue;
            if (notPlaces.exactly(tokens, at, end) != null || speaks(text, sentence, at, end)) return null;
            var candidates = gazetteer.named(tokens, at, end).entries();
            if (!candidates.isEmpty()
                    && !river(text, at, end, candidates)
                    && !person(text, sentence, at, end, candidates))
                return new Name(
                        at,
                        end,
                        candidates,
                        headBefore(text, at) == Head.NARROW
                                || opensList(text, sentence, at)
                                || taken(text, sentence, at));
        }
        return null;
    }

    /** "Kyiv's forces", "Kyiv said", "Moscow gained": a capital that stands for its government. */
    private boolean speaks(TokenizedText text, Sentence sentence, int at, int end) {
        if (!capitals.contains(text.token(at).lower()) || end - at > 1 || end >= sentence.end()) return false;
        if (headBefore(text, at) != null) return false;
        if (text.is(end, "'s"))
            return heads.get(text.token(Math.min(end + 1, sentence.end() - 1)).lower()) == null;
        String next = text.token(end).lower();
        boolean verb = VERBS.contains(next)
                || (text.token(end).word() && !text.token(end).capitalised() && next.endsWith("ed"));
        boolean set =
                at > sentence.first() && locatives.contains(text.token(at - 1).lower());
        return verb && !set;
    }

    /** "five border villages in the region: Borysivka, Ohirtseve and Pylna": after a count of settlements a colon opens their names. */
    private boolean opensList(TokenizedText text, Sentence sentence, int at) {
        if (at - 1 <= sentence.first()
                || !(text.is(at - 1, ":") || text.is(at - 1, "namely") || text.is(at - 1, "including"))) return false;
        for (int back = at - 2; back >= Math.max(sentence.first(), at - LONGEST_LIST); back--)
            if (heads.get(text.token(back).lower()) == Head.NARROW) return true;
        return false;
    }

    private boolean taken(TokenizedText text, Sentence sentence, int at) {
        return at > sentence.first() && taking.contains(text.token(at - 1).lower());
    }

    /** "Russian forces seized Sichneve": what is seized and has a name of its own is a settlement, unless the name is of somebody. */
    private boolean seized(TokenizedText text, Sentence sentence, int at) {
        if (!taking.contains(text.token(at - 1).lower())) return false;
        int end = at + 1;
        while (end < sentence.end() && end - at < 2 && text.token(end).capitalised()) end++;
        if (end >= sentence.end() || text.token(end).capitalised()) return false;
        var next = text.token(end);
        return (next.punctuation() && !next.is("-") && !next.is("'"))
                || next.is("and")
                || next.is("on")
                || next.is("in")
                || next.is("near");
    }

    /** "the villages of Ivanivka and Netailove": a name that the words call a settlement is one, known or not. */
    private @Nullable Name unknown(TokenizedText text, Sentence sentence, int at, @Nullable Name before) {
        var token = text.token(at);
        if (!token.capitalised() || notPlaces.get(token.lower()) != null || at == sentence.first()) return null;
        boolean called = headBefore(text, at) == Head.NARROW && text.is(at - 1, "of");
        boolean listed = before != null
                && at - before.end() <= 2
                && before.end() < at
                && (text.is(before.end(), "and") || text.is(before.end(), ","))
                && (text.is(at - 1, "and") || text.is(at - 1, ","))
                && before.listed();
        if (!called && !listed && !opensList(text, sentence, at) && !seized(text, sentence, at)) return null;
        int end = at + 1;
        while (end < sentence.end() && end - at < 3 && text.token(end).capitalised()) end++;
        if (listed && end < sentence.end() && VERBS.contains(text.token(end).lower())) return null;
        String name = text.words(at, end).replaceAll("\\s+", " ");
        String slug = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        var place = new Place(name, PlaceKind.SETTLEMENT, "place:" + slug, null, null, null, null);
        return new Name(at, end, List.of(new GazetteerEntry(place, List.of(), 0, List.of(), List.of())), true);
    }

    /** "the Dnipro", "the Oskil": rivers have the article that towns lack. */
    private boolean river(TokenizedText text, int at, int end, List<GazetteerEntry> candidates) {
        return text.is(at - 1, "the")
                && wideEnd(text, end) < 0
                && candidates.stream().allMatch(one -> one.kind() == PlaceKind.SETTLEMENT)
                && heads.get(text.token(Math.min(end, text.tokens().size() - 1)).lower()) == null;
    }

    /** A capitalised neighbour that is no place word makes it part of somebody's name. */
    private boolean person(TokenizedText text, Sentence sentence, int at, int end, List<GazetteerEntry> candidates) {
        if (candidates.stream().anyMatch(one -> one.kind() != PlaceKind.SETTLEMENT)) return false;
        boolean large = candidates.stream().anyMatch(one -> one.population() > 10_000);
        if (end < sentence.end() && text.token(end).capitalised() && !large) {
            var next = text.token(end);
            if (heads.get(next.lower()) == null && notPlaces.get(next.lower()) == null) return true;
        }
        if (at == sentence.first() || large) return false;
        var before = text.token(at - 1);
        return before.capitalised()
                && at - 1 > sentence.first()
                && heads.get(before.lower()) == null
                && notPlaces.get(before.lower()) == null
                && gazetteer.named(before.text()).isEmpty();
    }

    /** How often each oblast is named as such, or through a settlement that only it has. */
    private Map<String, Integer> oblasts(List<Name> names) {
        var oblasts = new HashMap<String, Integer>();
        for (var name : names) {
            Set<String> of = new LinkedHashSet<>();
            for (var one : name.candidates()) if (one.oblast() != null) of.add(one.oblast());
            if (of.size() == 1) oblasts.merge(of.iterator().next(), 1, Integer::sum);
        }
        return oblasts;
    }

    private PlaceMention mention(TokenizedText text, Name name, Map<String, Integer> oblasts) {
        Head before = headBefore(text, name.first());
        int wideEnd = wideEnd(text, name.end());
        boolean wide = before == Head.WIDE || (before == null && wideEnd > 0);
        var entry = choose(name.candidates(), wide, before == Head.NARROW, oblasts);
        boolean around = wide && entry.kind() == PlaceKind.SETTLEMENT;
        int end = wide && wideEnd > 0 && wideEnd <= name.end() + 2 ? wideEnd : name.end();
        return new PlaceMention(
                name.first(), end, name.first(), written(entry, text.words(name.first(), end)), around, "name");
    }

    private GazetteerEntry choose(
            List<GazetteerEntry> candidates, boolean wide, boolean narrow, Map<String, Integer> oblasts) {
        GazetteerEntry best = candidates.getFirst();
        double bestScore = -1;
        for (var one : candidates) {
            double score = switch (one.kind()) {
                case OBLAST -> wide ? 1e6 : narrow ? 0 : 10;
                case SETTLEMENT -> settlementScore(one, oblasts);
                default -> 1e5;
            };
            if (score > bestScore) {
                best = one;
                bestScore = score;
            }
        }
        return best;
    }

    /** An oblast that the article speaks of outweighs size, and size outweighs nothing else. */
    private static double settlementScore(GazetteerEntry one, Map<String, Integer> oblasts) {
        double mentioned = Math.min(50, oblasts.getOrDefault(String.valueOf(one.oblast()), 0));
        double size = Math.log10(one.population() + 1.0);
        double written = one.variants().isEmpty() ? 0 : 2;
        return 100 + mentioned * 3 + size + written;
    }

    private @Nullable Head headBefore(TokenizedText text, int at) {
        int of = at - 1;
        // "the strategic city of", "the villages of": the head stands right before "of".
        if (text.is(of, "the")) of--;
        if (text.is(of, "of") && of > 0) return heads.get(text.token(of - 1).lower());
        if (of >= 0 && text.token(of).word() && !text.token(of).capitalised()) {
            var head = heads.get(text.token(of).lower());
            return head == Head.NARROW ? head : null;
        }
        return null;
    }

    /** One past the head noun that a name, or the list it stands in, is followed by; -1 if there is none. */
    private int wideEnd(TokenizedText text, int end) {
        var tokens = text.tokens();
        for (int at = end, steps = 0; at < tokens.size() && steps < LONGEST_LIST; steps++) {
            var head = heads.longest(tokens, at, Math.min(tokens.size(), at + 2));
            if (head != null) return head.value() == Head.WIDE ? head.end() : -1;
            var here = tokens.get(at);
            boolean joins = here.is("and")
                    || here.is(",")
                    || here.is("or")
                    || here.is("'s")
                    || here.is("[")
                    || here.is("]")
                    || here.is("the")
                    || here.is("-")
                    || here.is("/")
                    || here.is("&");
            if (!joins && gazetteer.named(here.text()).isEmpty()) return -1;
            // A comma and a lower-case word end the list: "Kharkiv, an area".
            if (here.is("the") && steps > 0 && !tokens.get(at - 1).is("]")) return -1;
            at++;
        }
        return -1;
    }

    private static Place written(GazetteerEntry entry, String words) {
        var place = entry.place();
        return new Place(place.name(), place.kind(), place.id(), place.oblast(), words, place.lat(), place.lon());
    }
}
