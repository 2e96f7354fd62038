package org.claimline.ingest.place;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimline.api.Place;
import org.claimline.api.PlaceKind;
import org.claimline.ingest.place.Gazetteer.Spelling;
import org.claimline.ingest.place.NameContext.Head;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Reads the names of places in a sentence, known ones and those that the words call settlements. */
final class NameReader {
    private static final String EN = "/org/claimline/ingest/en/";

    /** No name that only looks like a place's has more words: "New York Times". */
    private static final int LONGEST_OTHER = 3;

    /** A town of this size is meant even where a person bears its name. */
    private static final long LARGE = 20_000;

    /** No settlement that nobody knows has more words. */
    private static final int LONGEST_UNKNOWN = 3;

    /**
     * A name and what it may mean.
     *
     * @param listed whether it stands in a list that the words call settlements
     * @param rule how it was recognised
     */
    record Name(int first, int end, List<GazetteerEntry> candidates, boolean listed, String rule) {}

    private final WordSet afterTaken = PhraseTable.words(EN + "after-taken.tsv");
    private final Gazetteer gazetteer;
    private final NameContext context;
    private final NameShapes shapes;

    NameReader(Gazetteer gazetteer, NameContext context) {
        this.gazetteer = gazetteer;
        this.context = context;
        shapes = new NameShapes(gazetteer);
    }

    /** The name that starts at a token; null if none does. */
    @Nullable
    Name read(TokenizedText text, Sentence sentence, int at, @Nullable Name before, Set<String> surnames) {
        if (!text.token(at).capitalised()) return null;
        var name = known(text, sentence, at, before, surnames);
        if (name == null) name = unknown(text, sentence, at, before);
        return name == null ? shaped(text, sentence, at, surnames) : name;
    }

    private @Nullable Name known(
            TokenizedText text, Sentence sentence, int at, @Nullable Name before, Set<String> surnames) {
        var tokens = text.tokens();
        int longest = gazetteer.longestFrom(tokens.get(at));
        if (longest == 0) return null;
        for (int end = Math.min(sentence.end(), at + Math.max(longest, LONGEST_OTHER)); end > at; end--) {
            // Folded by sound, digits are silent: "Donetsk: 163".
            if (!tokens.get(end - 1).word()) continue;
            if (context.noPlace(text, at, end) || context.speaks(text, sentence, at, end)) return null;
            var named = gazetteer.named(tokens, at, end);
            if (named.isEmpty()
                    || context.river(text, at, end, named.entries())
                    || context.person(text, sentence, at, end, named.entries())) continue;
            if (end == at + 1 && surname(text, at, named, surnames)) continue;
            if (context.bearsName(text, sentence, end)) return null;
            boolean listed = context.headBefore(text, at) == Head.NARROW
                    || context.opensList(text, sentence, at)
                    || (at > sentence.first() && context.takes(text.token(at - 1)) && text.is(end, "and"))
                    || (text.is(at - 1, ",") && listed(text, at, before));
            return new Name(at, end, named.entries(), listed, rule(named.spelling()));
        }
        return null;
    }

    /** Surnames are made like the names of villages; only what stands where a place is expected is one. */
    private boolean surname(TokenizedText text, int at, Gazetteer.Named named, Set<String> surnames) {
        boolean introduced = surnames.contains(text.token(at).lower());
        boolean vague = named.spelling() == Spelling.FOLDED
                && !context.setsAPlace(text, at)
                && context.wideEnd(text, at + 1) < 0;
        return (introduced && small(named.entries())) || vague;
    }

    private static boolean small(List<GazetteerEntry> entries) {
        for (var one : entries) if (one.kind() != PlaceKind.SETTLEMENT || one.population() >= LARGE) return false;
        return true;
    }

    /** "the villages of A, B and C": what a comma or "and" joins to a list belongs to it. */
    private static boolean listed(TokenizedText text, int at, @Nullable Name before) {
        return before != null
                && at - before.end() <= 2
                && before.end() < at
                && (text.is(before.end(), "and") || text.is(before.end(), ","))
                && (text.is(at - 1, "and") || text.is(at - 1, ","))
                && before.listed();
    }

    private static String rule(Spelling spelling) {
        return switch (spelling) {
            case KNOWN -> "known spelling";
            case TRANSLITERATED -> "transliteration of a known name";
            case FOLDED -> "Russian or Ukrainian form of a known name";
            case INFLECTED -> "case form of a known name";
        };
    }

    /** "Russian forces seized Sichneve": what is seized and has a name of its own is a settlement, unless the name is of somebody. */
    private boolean seized(TokenizedText text, Sentence sentence, int at) {
        if (!context.takes(text.token(at - 1))) return false;
        int end = at + 1;
        while (end < sentence.end() && end - at < 2 && text.token(end).capitalised()) end++;
        if (end >= sentence.end() || text.token(end).capitalised()) return false;
        var next = text.token(end);
        return (next.punctuation() && !next.is("-") && !next.is("'")) || afterTaken.has(next);
    }

    /** "the villages of Ivanivka and Netailove": a name that the words call a settlement is one, known or not. */
    private @Nullable Name unknown(TokenizedText text, Sentence sentence, int at, @Nullable Name before) {
        var token = text.token(at);
        if (at == sentence.first() || context.noPlace(token)) return null;
        boolean called = context.headBefore(text, at) == Head.NARROW && text.is(at - 1, "of");
        boolean listed = listed(text, at, before);
        boolean opens = context.opensList(text, sentence, at);
        if (!called && !listed && !opens && !seized(text, sentence, at)) return null;
        int end = at + 1;
        while (end < sentence.end()
                && end - at < LONGEST_UNKNOWN
                && text.token(end).capitalised()) end++;
        boolean row = listed || opens;
        if (row && end < sentence.end() && context.acts(text.token(end))) return null;
        if (row && titled(text, sentence, at, end)) return null;
        String rule = called ? "called a settlement" : row ? "in a list of settlements" : "seized by its name";
        return new Name(at, end, List.of(byNameAlone(text.words(at, end), "place:", null)), true, rule);
    }

    /** "Kosivtseve fell on Monday": a name that is made as those of settlements are, where nothing makes it somebody's. */
    private @Nullable Name shaped(TokenizedText text, Sentence sentence, int at, Set<String> surnames) {
        boolean pair = shapes.pair(text, at, sentence.end());
        if (!pair && (!shapes.settlement(text.token(at)) || gazetteer.knows(text.token(at)))) return null;
        int end = pair ? at + 2 : at + 1;
        var alone = List.of(byNameAlone(text.words(at, end), "place:", null));
        boolean other = (at > sentence.first() && text.is(at - 1, "the"))
                || surnames.contains(text.token(end - 1).lower())
                || context.person(text, sentence, at, end, alone)
                || context.bearsName(text, sentence, end);
        return other ? null : new Name(at, end, alone, false, "made like the name of a settlement");
    }

    /** "the village of Rivnopil, Deputy Defence Minister Hanna Maliar said": a person behind the comma, not a village. */
    private boolean titled(TokenizedText text, Sentence sentence, int first, int end) {
        if (end < sentence.end() && text.token(end).capitalised()) return true;
        for (int at = first; at < end; at++) if (context.addresses(text.token(at))) return true;
        return false;
    }

    /** A settlement of which nothing but the name, and perhaps the oblast, is known. */
    static GazetteerEntry byNameAlone(String words, String prefix, @Nullable String oblast) {
        String name = spaced(words);
        String slug = slug(name.toLowerCase(Locale.ROOT));
        var place = new Place(name, PlaceKind.SETTLEMENT, prefix + slug, oblast, null, null, null);
        return new GazetteerEntry(place, List.of(), 0, List.of(), List.of());
    }

    /** Words with one space between them. */
    private static String spaced(String words) {
        var spaced = new StringBuilder(words.length());
        for (int at = 0; at < words.length(); at++) {
            char here = words.charAt(at);
            if (!blank(here)) spaced.append(here);
            else if (at == 0 || !blank(words.charAt(at - 1))) spaced.append(' ');
        }
        return spaced.toString();
    }

    private static boolean blank(char here) {
        return here == ' ' || (here >= '\t' && here <= '\r');
    }

    /** Letters and digits, with one hyphen for whatever stands between. */
    private static String slug(String lower) {
        var slug = new StringBuilder(lower.length());
        boolean gap = false;
        for (int at = 0; at < lower.length(); at += Character.charCount(lower.codePointAt(at))) {
            int point = lower.codePointAt(at);
            boolean part = Character.isLetterOrDigit(point)
                    || Character.getType(point) == Character.LETTER_NUMBER
                    || Character.getType(point) == Character.OTHER_NUMBER;
            if (part) slug.appendCodePoint(point);
            else if (!gap) slug.append('-');
            gap = !part;
        }
        return slug.toString();
    }
}
