package org.claimline.ingest.attribution;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.claimline.api.Claimant;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.ingest.attribution.SpeakerLexicon.Body;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Reads short forms of bodies and offices: "the ministry", "the army chief". */
final class ShortForms {
    /** The subject of a sentence is named within so many words, with a time or a place before it. */
    private static final int HEAD = 8;

    private final SpeakerLexicon lexicon;
    private final SourceBook book;
    private final TokenizedText text;
    private final SpeakerWords names;
    private final SpeakerMemory memory;
    private @Nullable Set<String> persons;

    ShortForms(SpeakerLexicon lexicon, SourceBook book, TokenizedText text, SpeakerWords names, SpeakerMemory memory) {
        this.lexicon = lexicon;
        this.book = book;
        this.text = text;
        this.names = names;
        this.memory = memory;
    }

    /** The body of that kind that was named last, or that of the nation that the words name; null if none is meant. */
    @Nullable
    Claimant read(int start, int end, String words) {
        boolean nameless = names.indefinite(start);
        for (int at = start; at < end; at++) {
            var found = lexicon.bodies.longest(text.tokens(), at, end);
            if (found == null) continue;
            // "eggheads at a Washington think tank"
            nameless |= at > start && (names.indefinite(at - 1) || (at > start + 1 && names.indefinite(at - 2)));
            if (names.person(start, end) != null || another(start, at, found.value())) return null;
            if (found.end() < end
                    && lexicon.outsiders.contains(text.token(found.end()).lower())) return null;
            var side = side(start, end);
            // "a military spokesman" is anybody's: the nation named last is not his.
            if (nameless && side == null) return null;
            var meant = meant(found.value(), side);
            if (meant != null) return KnownSources.claimant(meant, words);
        }
        return null;
    }

    /** "Ukraine denied it. ..., its General Staff wrote": the side of who spoke last. */
    private @Nullable Side side(int start, int end) {
        var nation = names.side(start, end);
        boolean its = nation == null && lexicon.possessives.has(text.token(start));
        var head = its ? head(start) : null;
        if (head != null) return head;
        // "Moscow paints a bigger picture. Its defence ministry ..."
        if (its && text.is(start, "its") && memory.headSide() != null) return memory.headSide();
        var last = its ? memory.lastOfAny() : null;
        if (last != null && KnownSources.partisan(last.side())) return last.side();
        return nation == null && text.is(start, "the") ? dateline() : nation;
    }

    /** "MOSCOW, July 4. ... the Defense Ministry reported": the side of the capital that a report is dated from. */
    private @Nullable Side dateline() {
        if (text.tokens().size() < 3) return null;
        var first = text.token(0);
        boolean capitals = first.word()
                && first.text().length() > 3
                && first.text().equals(first.text().toUpperCase(Locale.ROOT));
        if (!capitals || !text.is(1, ",")) return null;
        var row = lexicon.governments.get(first.lower());
        return row == null ? null : Side.valueOf(row[2]);
    }

    /** "Russian troops seized it, their ministry announced": the side that the head of the sentence names. */
    private @Nullable Side head(int start) {
        int first = memory.sentenceFirst();
        for (int at = first; at < Math.min(start, first + HEAD); at++) {
            var side = names.side(at, Math.min(start, at + 1));
            var known = side == null ? book.at(text.tokens(), at, Math.min(start, at + HEAD)) : null;
            if (known != null) side = known.value().side();
            if (KnownSources.partisan(side)) return side;
        }
        return null;
    }

    /** "Ukrainian soldiers have left A, the army said": the head of the sentence names whose army it is, unless the other side has spoken. */
    private boolean defends() {
        var last = memory.lastOfAny();
        int first = memory.sentenceFirst();
        boolean open = last == null || last.side() == Side.UKRAINE;
        return open
                && first + 2 < text.tokens().size()
                && names.side(first, first + 1) == Side.UKRAINE
                && (lexicon.people.has(text.token(first + 1)) || lexicon.people.has(text.token(first + 2)));
    }

    private @Nullable Source meant(Body body, @Nullable Side side) {
        Source meant = null;
        int latest = -1;
        for (var id : body.ids()) {
            var source = book.byId(id);
            if (source == null || (side != null && source.side() != side)) continue;
            // A nation has one general staff, but its ministers change: who was not named is not meant.
            boolean lasting =
                    body.lasting() && (side != null || body.alone()) && source.kind() == SourceKind.ORGANISATION;
            int named = memory.named(id, lasting ? 0 : -1);
            if (named > latest) {
                meant = source;
                latest = named;
            }
        }
        if (meant == null && side == null) meant = memory.fighting(body.ids());
        if (meant == null && side == null && defends()) meant = meant(body, Side.UKRAINE);
        if (meant == null) meant = namedLater(body.ids(), side);
        // "Moscow took a day to say so. The defence ministry announced": that of the government spoken of.
        var spokenOf = side == null && meant == null ? memory.headSide() : null;
        return spokenOf == null ? meant : meant(body, spokenOf);
    }

    /** "The army chief said ... . Valerii Zaluzhnyi wrote that ...": the only holder of the office that the text names. */
    private @Nullable Source namedLater(List<String> ids, @Nullable Side side) {
        Source only = null;
        for (var id : ids) {
            var source = book.byId(id);
            if (source == null || source.kind() != SourceKind.PERSON || (side != null && source.side() != side))
                continue;
            if (!persons().contains(id)) continue;
            if (only != null) return null;
            only = source;
        }
        return only;
    }

    /** The known persons whom the text names anywhere. */
    private Set<String> persons() {
        if (persons != null) return persons;
        var found = new HashSet<String>();
        for (var sentence : text.sentences()) {
            if (!book.mayName(sentence)) continue;
            for (int at = book.next(text, sentence.first(), sentence.end());
                    at < sentence.end();
                    at = book.next(text, at + 1, sentence.end())) {
                var source = book.at(text.tokens(), at, sentence.end());
                if (source == null || source.value().kind() != SourceKind.PERSON) continue;
                boolean office = lexicon.speakers.get(text.token(source.end() - 1)) != null;
                if (!office && !names.namesake(source.value(), sentence.first(), at, source.end()))
                    found.add(source.value().id());
            }
        }
        persons = found;
        return found;
    }

    /** "Ukraine's Khortytsia command", "the eastern command": a body with a name of its own is no other one. */
    private boolean another(int start, int at, Body body) {
        if (at == start) return false;
        for (var id : body.ids()) {
            var source = book.byId(id);
            if (source != null && source.kind() == SourceKind.PERSON) return false;
        }
        var before = text.token(at - 1);
        if (lexicon.otherMinistries.has(before)) return true;
        boolean own = before.capitalised() && !lexicon.determiners.has(before) && names.side(at - 1, at) == null;
        return own || before.lower().endsWith("ern");
    }
}
