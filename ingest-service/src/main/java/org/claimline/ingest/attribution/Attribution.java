package org.claimline.ingest.attribution;

import java.util.List;
import org.claimline.api.Claimant;
import org.claimline.api.Stance;
import org.claimline.ingest.text.Quotation;
import org.claimline.ingest.text.Span;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/**
 * A source, the words that report, and what is reported, as ranges of tokens; ends are exclusive.
 *
 * @param claimant who speaks, with his canonical name where the article or the known sources tell it, else the words as written
 * @param relay an outlet that stands between the claimant and this article
 * @param sourceFirst the first token of the words that name the source
 * @param cueFirst the first token of the words that report
 * @param contentFirst the first token of what is reported, within the sentence of the cue
 * @param quotation a quotation that belongs to it and may run over other sentences
 * @param kind how it is reported
 * @param rule the rule that found it, such as {@code subject-verb}
 * @param content the pieces of what is reported, in the order of the text
 * @param answers whether the claimant answers for the claims it covers; false for wishes, plans and sources that nobody can name
 * @param nested whether it stands within what another source is said to say
 */
public record Attribution(
        Claimant claimant,
        @Nullable Claimant relay,
        int sourceFirst,
        int sourceEnd,
        int cueFirst,
        int cueEnd,
        int contentFirst,
        int contentEnd,
        Stance stance,
        @Nullable Quotation quotation,
        Kind kind,
        String rule,
        List<TokenRange> content,
        boolean answers,
        boolean nested) {

    /** The rule's name for the points under a line that ends in a colon; such an attribution has no cue of its own. */
    public static final String LIST = "list";

    /** The rule's name for sentences without a speaker of their own that go on with what was said before them. */
    public static final String CONTINUED = "continued";

    /** The rule's name for who is named in a sentence in which no words report. */
    public static final String NAMED = "named";

    /** How the source's words or thoughts reach the reader. */
    public enum Kind {
        /** A quotation. */
        DIRECT,
        /** What somebody says, in the outlet's words. */
        REPORTED,
        /** What somebody thinks, knows, hopes or fears. */
        THOUGHT,
        /** What somebody wants, plans or agrees to do. */
        INTENT
    }

    public Attribution {
        content = full(content);
    }

    private static List<TokenRange> full(List<TokenRange> pieces) {
        for (var piece : pieces)
            if (piece.isEmpty())
                return pieces.stream().filter(one -> !one.isEmpty()).toList();
        return List.copyOf(pieces);
    }

    /** A speaker of whole sentences that have no reporting words of their own. */
    static Attribution of(Claimant speaker, TokenRange words, String rule, TokenRange said) {
        return new Attribution(
                speaker,
                null,
                words.first(),
                words.end(),
                said.first(),
                said.first(),
                said.first(),
                said.end(),
                Stance.ASSERTS,
                null,
                Kind.REPORTED,
                rule,
                List.of(said),
                true,
                true);
    }

    /** The same with another stance. */
    Attribution withStance(Stance other) {
        return new Attribution(
                claimant,
                relay,
                sourceFirst,
                sourceEnd,
                cueFirst,
                cueEnd,
                contentFirst,
                contentEnd,
                other,
                quotation,
                kind,
                rule,
                content,
                answers,
                nested);
    }

    /** The same, passed on by an outlet. */
    Attribution by(Claimant speaker, @Nullable Claimant outlet) {
        return new Attribution(
                speaker,
                outlet,
                sourceFirst,
                sourceEnd,
                cueFirst,
                cueEnd,
                contentFirst,
                contentEnd,
                stance,
                quotation,
                kind,
                rule,
                content,
                answers,
                nested);
    }

    /** The same speaker over a range of tokens that follows his words and has no reporting words of its own. */
    public Attribution over(String standing, int first, int end) {
        return new Attribution(
                claimant,
                relay,
                sourceFirst,
                sourceEnd,
                cueEnd,
                cueEnd,
                first,
                end,
                stance == Stance.UNCONFIRMED || stance == Stance.DENIES ? Stance.ASSERTS : stance,
                null,
                Kind.REPORTED,
                standing,
                List.of(new TokenRange(first, end)),
                true,
                true);
    }

    /** Whether it speaks wherever nobody else does in the sentences it covers. */
    public boolean standing() {
        return rule.equals(LIST) || rule.equals(CONTINUED);
    }

    /** Whether words report at all; false where a whole text is its author's. */
    public boolean cued() {
        return cueEnd > cueFirst;
    }

    /** The words that name the source. */
    public Span source(TokenizedText text) {
        return text.span(sourceFirst, sourceEnd);
    }

    /** The words that report. */
    public Span cue(TokenizedText text) {
        return text.span(cueFirst, cueEnd);
    }

    /** The pieces of what is reported. */
    public List<Span> contents(TokenizedText text) {
        return content.stream()
                .map(piece -> text.span(piece.first(), piece.end()))
                .toList();
    }

    /** Whether the token of this index is reported. */
    public boolean covers(int token) {
        return (contentFirst <= token && token < contentEnd) || (quotation != null && quotation.contains(token));
    }
}
