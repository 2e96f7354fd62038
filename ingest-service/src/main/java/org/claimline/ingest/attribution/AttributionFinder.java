package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Finds who is said to say what: by reporting verbs in either order, by "according to", by quotation marks. */
public final class AttributionFinder {
    private final SourceBook book;
    private final SpeakerLexicon lexicon = new SpeakerLexicon();
    private final ClaimCues cues = new ClaimCues();
    private final OwnWords ownWords = new OwnWords();
    private final AuthorReader authors = new AuthorReader(cues.verbs, ownWords);
    private final StatementFinder statementFinder = new StatementFinder();
    private final ContinuedSpeech continued = new ContinuedSpeech(ownWords);
    private final Interviews interviews = new Interviews(ownWords);

    public AttributionFinder(SourceBook book) {
        this.book = book;
    }

    /**
     * Who speaks in a whole text: the one named by its first lines or its title as the author of a briefing or an address, or the publisher
     * himself where he is a party or an assessor; null if an outlet speaks.
     */
    public @Nullable Attribution author(TokenizedText text, @Nullable String title, @Nullable String outlet) {
        var named = authors.author(text, new ClaimantReader(lexicon, book, text));
        if (named != null) return named;
        if (title != null) {
            var heading = new TokenizedText(title, Map.of());
            var titled = authors.author(heading, new ClaimantReader(lexicon, book, heading));
            if (titled != null) return AuthorReader.whole(titled.claimant(), text);
        }
        var source = outlet == null ? null : book.any(outlet);
        if (source == null || source.kind() == SourceKind.OUTLET) return null;
        return AuthorReader.whole(KnownSources.claimant(source, source.name()), text);
    }

    /**
     * The attributions of a text, in its order.
     *
     * @param author whose words the text is where nobody is said to speak; null = an outlet's
     */
    public List<Attribution> find(TokenizedText text, @Nullable Attribution author) {
        var found = new ArrayList<Attribution>();
        var claimants = new ClaimantReader(lexicon, book, text);
        var statements = new StatementJoin(cues.verbs, text, claimants, statementFinder.find(text));
        for (var sentence : text.sentences()) {
            int first = found.size();
            var voices = new Voices(text, sentence, claimants);
            found.addAll(new SentenceReading(cues, voices, author).read());
            statements.join(sentence, found, first);
        }
        var led = new Lists(text, ownWords).led(found);
        var answered = author == null ? interviews.answered(text, claimants, led) : led;
        var carried = continued.carriedOn(text, answered);
        return author == null ? new LooseQuotations(text, claimants).given(carried) : carried;
    }

    /**
     * Who is named in sentences in which nobody is said to speak.
     *
     * @param voices the attributions of the text, in the order of their cues
     */
    public NamedSpeakers named(TokenizedText text, List<Attribution> voices) {
        return new NamedSpeakers(lexicon, book, text, voices);
    }
}
