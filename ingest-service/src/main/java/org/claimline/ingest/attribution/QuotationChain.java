package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.List;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;

/** Joins a quotation that opens a sentence without a speaker of its own to who was quoted right before. */
final class QuotationChain {
    private final TokenizedText text;

    QuotationChain(TokenizedText text) {
        this.text = text;
    }

    /** The statements with the quotations that go on in later sentences of the paragraph, or in the next one if no mark closed. */
    List<Statement> continued(List<Statement> statements) {
        var result = new ArrayList<Statement>(statements);
        int next = 0;
        int last = -1;
        int paragraph = -1;
        for (var sentence : text.sentences()) {
            int from = next;
            while (next < statements.size() && statements.get(next).cue().first() < sentence.end()) next++;
            boolean speaks = next > from;
            if (speaks) {
                for (int i = from; i < next; i++) if (result.get(i).kind() == Attribution.Kind.DIRECT) last = i;
                if (result.get(next - 1).kind() != Attribution.Kind.DIRECT) last = -1;
                paragraph = sentence.paragraph();
                continue;
            }
            var quotation = text.token(sentence.first()).quote() ? text.quotation(sentence.first() + 1) : null;
            if (quotation == null || quotation.open() != sentence.first()) continue;
            boolean goesOn = last >= 0
                    && (sentence.paragraph() == paragraph
                            || (sentence.paragraph() == paragraph + 1 && open(result.get(last))));
            if (!goesOn) continue;
            var pieces = new ArrayList<>(result.get(last).content());
            var piece = new TokenRange(quotation.open(), Math.min(text.tokens().size(), quotation.close() + 1));
            if (pieces.stream().noneMatch(piece::overlaps)) pieces.add(piece);
            result.set(last, result.get(last).with(pieces));
            paragraph = sentence.paragraph();
        }
        return result;
    }

    /** Whether the last piece of a quotation ends without its closing mark. */
    private boolean open(Statement statement) {
        var piece = statement.content().getLast();
        return !piece.isEmpty() && !text.token(piece.end() - 1).quote();
    }
}
