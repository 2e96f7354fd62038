package org.claimline.ingest.attribution;

import org.claimline.api.Claimant;
import org.claimline.api.Stance;
import org.claimline.ingest.text.Quotation;
import org.jspecify.annotations.Nullable;

/**
 * A source, the words that report, and what is reported, as ranges of tokens; ends are exclusive.
 *
 * @param claimant who speaks
 * @param relay an outlet that stands between the claimant and this article
 * @param sourceFirst the first token of the words that name the source
 * @param cueFirst the first token of the words that report
 * @param contentFirst the first token of what is reported, within the sentence of the cue
 * @param quotation a quotation that belongs to it and may run over other sentences
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
        @Nullable Quotation quotation) {

    /** Whether the token of this index is reported. */
    public boolean covers(int token) {
        return (contentFirst <= token && token < contentEnd) || (quotation != null && quotation.contains(token));
    }

    /** How far the token of this index is from the words that report. */
    int distance(int token) {
        return Math.min(Math.abs(token - cueFirst), Math.abs(token - sourceFirst));
    }
}
