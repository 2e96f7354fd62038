package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimline.api.Claimant;
import org.claimline.api.Stance;
import org.claimline.ingest.text.Quotation;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** The attributions of claims in one sentence while it is read. */
final class Voices {
    final TokenizedText text;
    final Sentence sentence;
    final ClaimantReader claimants;
    final List<Attribution> here = new ArrayList<>();

    Voices(TokenizedText text, Sentence sentence, ClaimantReader claimants) {
        this.text = text;
        this.sentence = sentence;
        this.claimants = claimants;
    }

    /**
     * The quotation that closes right before a token or opens right after another. One that ended with a full stop, or in another
     * paragraph, is not that of the words behind it.
     */
    @Nullable
    Quotation quotation(int before, int after) {
        for (int at = before - 1; at >= Math.max(0, before - 3); at--)
            if (text.token(at).quote() && !ended(at)) return text.quotation(at - 1);
        for (int at = after; at < Math.min(text.tokens().size(), after + 5); at++)
            if (text.token(at).quote()) return text.quotation(at + 1);
        return null;
    }

    /** Whether a mark closes a quotation that its own full stop has ended before the sentence begins. */
    private boolean ended(int mark) {
        return mark < sentence.first() && mark > 0 && (text.is(mark - 1, ".") || breaks(mark));
    }

    private boolean breaks(int mark) {
        return text.text()
                        .substring(
                                text.token(mark).end(),
                                text.token(sentence.first()).start())
                        .indexOf('\n')
                >= 0;
    }

    /**
     * Somebody who speaks in the sentence.
     *
     * @param source the words that name him
     * @param cue the words that report
     * @param content what he says
     */
    Attribution voice(
            String rule,
            Claimant claimant,
            @Nullable Claimant relay,
            TokenRange source,
            TokenRange cue,
            TokenRange content,
            Stance stance,
            @Nullable Quotation quotation) {
        var kind = quotation == null ? Attribution.Kind.REPORTED : Attribution.Kind.DIRECT;
        return new Attribution(
                claimant,
                relay,
                source.first(),
                source.end(),
                cue.first(),
                cue.end(),
                content.first(),
                content.end(),
                stance,
                quotation,
                kind,
                rule,
                List.of(content),
                true,
                false);
    }
}
