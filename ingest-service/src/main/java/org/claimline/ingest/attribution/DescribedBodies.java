package org.claimline.ingest.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.claimline.api.Claimant;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a text calls the bodies that it names: "the group" after "DeepState, a group that maps the front", "the project" after "the mapping project
 * DeepState", "the MoD" after "the Ministry of Defence (MoD)".
 */
final class DescribedBodies {
    /** "a Ukrainian open-source project": so many words at most before the noun. */
    private static final int BEFORE = 8;

    private final SpeakerLexicon lexicon;
    private final TokenizedText text;
    private final Map<String, Source> byNoun = new HashMap<>();

    DescribedBodies(SpeakerLexicon lexicon, TokenizedText text) {
        this.lexicon = lexicon;
        this.text = text;
    }

    /** Notes what stands beside the name of a body. */
    void note(Source source, int first, int end) {
        if (source.kind() != SourceKind.ORGANISATION) return;
        int size = text.tokens().size();
        if (first > 0) call(first - 1, source);
        if (end < size && !text.token(end).capitalised()) call(end, source);
        if (end + 2 < size
                && text.is(end, "(")
                && text.is(end + 2, ")")
                && text.token(end + 1).capitalised())
            byNoun.put(text.token(end + 1).lower(), source);
        boolean explained = end + 2 < size && text.is(end, ",") && (text.is(end + 1, "a") || text.is(end + 1, "an"));
        for (int at = end + 2; explained && at < Math.min(size, end + 2 + BEFORE); at++) {
            if (text.token(at).punctuation() && !text.is(at, "-")) return;
            if (call(at, source)) return;
        }
    }

    /** Whether the word at a token is one for bodies; then the source is called so from here on. */
    private boolean call(int at, Source source) {
        var token = text.token(at);
        if (token.capitalised() || lexicon.speakers.get(token) != SourceKind.ORGANISATION) return false;
        byNoun.put(token.lower(), source);
        return true;
    }

    /** Who is meant by "the group", "the MoD"; null if nobody has been called so. */
    @Nullable
    Claimant meant(int start, int end, String words) {
        int noun = text.is(start, "the") ? start + 1 : start;
        if (noun + 1 != end) return null;
        var token = text.token(noun);
        // "group" alone is no name; "MoD" is.
        if (noun == start && !token.text().substring(1).chars().anyMatch(Character::isUpperCase)) return null;
        var meant = byNoun.get(token.text().toLowerCase(Locale.ROOT));
        return meant == null ? null : KnownSources.claimant(meant, words);
    }
}
