package org.claimline.ingest.attribution;

import java.util.List;
import org.claimline.ingest.text.TokenRange;

/**
 * What one source is said to say, think or want, before anybody asks who the source is.
 *
 * @param source the words that name the source, with title and apposition
 * @param cue the reporting words with their auxiliaries and negation
 * @param content the pieces of what is reported
 */
record Statement(TokenRange source, TokenRange cue, List<TokenRange> content, Attribution.Kind kind, String rule) {
    Statement {
        content = List.copyOf(content);
    }

    Statement with(List<TokenRange> pieces) {
        return new Statement(source, cue, pieces, kind, rule);
    }

    /** Whether the token of this index is reported. */
    boolean covers(int token) {
        for (var piece : content) if (piece.contains(token)) return true;
        return false;
    }
}
