package org.claimline.ingest.place;

import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Place;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordGate;
import org.jspecify.annotations.Nullable;

/** Parts of the country without a name of their own: "the south", "its south and east", "eastern Ukraine", "the left bank of the Dnipro". */
final class Compass {
    private static final String EN = "/org/claimline/ingest/en/";

    private final Gazetteer gazetteer;
    private final PhraseTable<String> directions = PhraseTable.read(EN + "directions.tsv", row -> row[1]);
    private final PhraseTable<String> phrases = PhraseTable.read(EN + "region-phrases.tsv", row -> row[1]);
    private final WordGate any = new WordGate("regions and directions", phrases, directions);
    private final PhraseTable<String> heads = PhraseTable.read(EN + "direction-heads.tsv", row -> row[1]);

    Compass(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<PlaceMention> find(TokenizedText text) {
        var found = new ArrayList<PlaceMention>();
        for (var sentence : text.sentences()) {
            if (!any.mayOccur(sentence)) continue;
            for (int at = any.next(text, sentence.first(), sentence.end());
                    at < sentence.end();
                    at = any.next(text, at + 1, sentence.end())) {
                var phrase = phrases.longest(text.tokens(), at, sentence.end());
                if (phrase != null) {
                    add(text, at, phrase, found);
                    at = phrase.end() - 1;
                    continue;
                }
                var direction = directions.longest(text.tokens(), at, sentence.end());
                if (direction == null) continue;
                if (names(text, sentence, at, direction.end())) add(text, at, direction, found);
                at = direction.end() - 1;
            }
        }
        return found;
    }

    private void add(TokenizedText text, int at, PhraseTable.Found<String> direction, List<PlaceMention> found) {
        var entry = gazetteer.byId(direction.value());
        if (entry == null) return;
        var place = entry.place();
        var words = text.words(at, direction.end());
        found.add(new PlaceMention(
                at,
                direction.end(),
                at,
                new Place(place.name(), place.kind(), place.id(), null, words, place.lat(), place.lon()),
                false,
                0,
                "compass"));
    }

    private boolean names(TokenizedText text, Sentence sentence, int at, int end) {
        boolean adjective = text.token(end - 1).lower().endsWith("ern");
        return adjective ? qualifies(text, sentence, end) : definite(text, sentence, at, end);
    }

    /** "eastern Ukraine", "southern and eastern fronts". */
    private boolean qualifies(TokenizedText text, Sentence sentence, int end) {
        int at = end;
        if (at < sentence.end() && (text.is(at, "and") || text.is(at, "or") || text.is(at, ","))) {
            var other = directions.longest(text.tokens(), at + 1, sentence.end());
            if (other == null) return false;
            at = other.end();
        }
        return heads.longest(text.tokens(), at, sentence.end()) != null;
    }

    /** "the south", "its south and east", "Ukraine's east"; not "south of Kharkiv". */
    private boolean definite(TokenizedText text, Sentence sentence, int at, int end) {
        if (end < sentence.end() && text.is(end, "of") && !country(text, end + 1)) return false;
        if (end < sentence.end() && "-".equals(text.token(end).text())) return false;
        int before = at - 1;
        if (text.is(before, "and") || text.is(before, "or")) {
            var other = before > sentence.first() ? directionEndingAt(text, before) : null;
            if (other == null) return false;
            before = before - 2;
            if (text.is(before, "-")) before -= 2;
        }
        return before >= sentence.first()
                && (text.is(before, "the")
                        || text.is(before, "its")
                        || text.is(before, "their")
                        || text.is(before, "our")
                        || text.is(before, "'s")
                        || (text.is(before, "in") && headline(text, sentence))
                        || (text.is(end, "of") && country(text, end + 1))
                        || text.is(end, "ukraine"));
    }

    /** Headlines leave out articles: "eight villages in south". */
    private static boolean headline(TokenizedText text, Sentence sentence) {
        return !text.token(sentence.end() - 1).is(".");
    }

    private @Nullable String directionEndingAt(TokenizedText text, int end) {
        return directions.get(text.token(end - 1));
    }

    private static boolean country(TokenizedText text, int at) {
        int noun = text.is(at, "the") || text.is(at, "our") || text.is(at, "its") ? at + 1 : at;
        return text.is(noun, "country") || text.is(noun, "ukraine");
    }
}
