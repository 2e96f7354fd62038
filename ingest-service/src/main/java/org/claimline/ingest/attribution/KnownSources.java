package org.claimline.ingest.attribution;

import org.claimline.api.Claimant;
import org.claimline.api.Side;
import org.claimline.api.Source;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Finds whom of the known sources words name, and who is somebody else although they name one. */
final class KnownSources {
    private final SpeakerLexicon lexicon;
    private final SourceBook book;
    private final TokenizedText text;
    private final SpeakerWords names;

    KnownSources(SpeakerLexicon lexicon, SourceBook book, TokenizedText text, SpeakerWords names) {
        this.lexicon = lexicon;
        this.book = book;
        this.text = text;
        this.names = names;
    }

    /**
     * A source that the words name.
     *
     * @param titleOnly whether a person is named by the office alone
     */
    private record Named(Source source, int first, int end, boolean titleOnly) {
        boolean person() {
            return source.kind() == SourceKind.PERSON;
        }

        int length() {
            return end - first;
        }
    }

    /** Who is meant, or null if the words name no known source. */
    @Nullable
    Claimant read(int start, int end, String words) {
        var named = named(start, end);
        if (named == null) return null;
        var best = named.source();
        var office = best.organisation() == null ? null : book.named(best.organisation());
        // "a Defence Ministry spokesman" is one of several: the ministry speaks, not the man who usually does.
        if (names.indefinite(start) && named.titleOnly() && office != null) return claimant(office, words);
        var person = best.kind() == SourceKind.OUTLET ? null : names.person(start, end);
        if (person != null && best.kind() == SourceKind.ORGANISATION)
            return new Claimant(SourceKind.PERSON, person, best.name(), best.side(), words);
        // "the region's acting governor, Alexander Khinshtein": the office has another holder now.
        if (person != null && named.titleOnly() && !best.equals(book.any(person)))
            return new Claimant(SourceKind.PERSON, person, best.organisation(), best.side(), words);
        return claimant(best, words);
    }

    private @Nullable Named named(int start, int end) {
        Named best = null;
        for (int at = book.next(text, start, end); at < end; at = book.next(text, at, end)) {
            var found = book.at(text.tokens(), at, end);
            if (found == null
                    || another(found.value(), start, at, found.end(), end)
                    || explains(found.value(), best, start, at)) {
                at++;
                continue;
            }
            boolean person = found.value().kind() == SourceKind.PERSON;
            boolean titleOnly = person && lexicon.speakers.get(text.token(found.end() - 1)) == SourceKind.PERSON;
            var named = new Named(found.value(), at, found.end(), titleOnly);
            if (best == null || better(named, best)) best = named;
            at = found.end();
            // "an AFP analysis of data from the institute": the agency has reckoned.
            if (at < end && lexicon.works.has(text.token(at))) break;
        }
        return best;
    }

    /** A person speaks, even where the words name the office as well; of two bodies the longer name. */
    private static boolean better(Named named, Named best) {
        return !best.person() && (named.person() || named.length() > best.length());
    }

    /** Whether somebody else is meant than the source that the tokens from {@code at} to {@code behind} name. */
    private boolean another(Source source, int start, int at, int behind, int end) {
        // "pro-Kremlin bloggers", "a Kremlin-backed mayor" are not the Kremlin.
        if (names.hyphened(at - 1, start, end) || names.hyphened(behind, start, end)) return true;
        // "a Russian military blogger" is none of the military.
        if (source.kind() != SourceKind.PERSON
                && partisan(source.side())
                && behind < end
                && lexicon.outsiders.has(text.token(behind))) return true;
        // "Putin's generals", "Zelensky's adviser" are others than he.
        if (source.kind() == SourceKind.PERSON && text.is(behind, "'s") && names.staff(behind + 1, end)) return true;
        // "the deputy governor of Kharkiv region" is not the governor.
        if (at > start
                && lexicon.lesser.has(text.token(at - 1))
                && lexicon.speakers.get(text.token(at)) == SourceKind.PERSON) return true;
        return names.namesake(source, start, at, behind);
    }

    /** "DeepState, a project with ties to the army": what stands behind the comma explains. */
    private boolean explains(Source source, @Nullable Named best, int start, int at) {
        return best != null && source.kind() != SourceKind.PERSON && comma(start, at);
    }

    private boolean comma(int start, int end) {
        for (int at = start; at < end; at++) if (text.is(at, ",")) return true;
        return false;
    }

    /** A known source as the one who claims. */
    static Claimant claimant(Source source, String words) {
        String organisation = source.kind() == SourceKind.ORGANISATION ? source.name() : source.organisation();
        return new Claimant(source.kind(), source.name(), organisation, source.side(), words);
    }

    static boolean partisan(@Nullable Side side) {
        return side == Side.UKRAINE || side == Side.RUSSIA;
    }
}
