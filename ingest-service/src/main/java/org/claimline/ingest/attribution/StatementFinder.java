package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimline.ingest.text.TokenizedText;

/**
 * Finds every statement, thought and intent that a text attributes to somebody. The ranges follow the PARC tradition: the source with
 * title and apposition, the cue with auxiliaries and negation, the content with its quotation marks; none within another's content.
 */
final class StatementFinder {

    private final Grammar grammar = new Grammar();

    /** The statements of a text, in the order of their cues. */
    List<Statement> find(TokenizedText text) {
        var found = new ArrayList<Statement>();
        for (var sentence : text.sentences()) found.addAll(new StatementReading(grammar, text, sentence).read());
        return new QuotationChain(text).continued(found);
    }
}
