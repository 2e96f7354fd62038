package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenRange;
import org.claimline.ingest.text.TokenizedText;

/** "The staff reported the following:" and the points under it: who is named before the colon speaks in every point. */
final class Lists {
    private static final Set<String> BULLETS = Set.of("-", "–", "—", "•", "*", "▪", "●", "·");

    private final TokenizedText text;

    Lists(TokenizedText text) {
        this.text = text;
    }

    /** The attributions with one more for each list that somebody's words open. */
    List<Attribution> led(List<Attribution> found) {
        var result = new ArrayList<Attribution>(found.size() + 1);
        int next = 0;
        for (int i = 0; i < text.sentences().size(); i++) {
            var sentence = text.sentences().get(i);
            Attribution last = null;
            for (; next < found.size() && found.get(next).cueFirst() < sentence.end(); next++) {
                result.add(found.get(next));
                if (found.get(next).answers()) last = found.get(next);
            }
            if (last == null || !text.is(sentence.end() - 1, ":")) continue;
            int end = end(i + 1);
            if (end > i + 1)
                result.add(over(last, sentence, text.sentences().get(end - 1).end()));
        }
        while (next < found.size()) result.add(found.get(next++));
        return result;
    }

    /** One past the last sentence of the points that start at a sentence. */
    private int end(int first) {
        int at = first;
        int paragraph = -1;
        while (at < text.sentences().size()) {
            var sentence = text.sentences().get(at);
            boolean point = BULLETS.contains(text.token(sentence.first()).text());
            if (!point && sentence.paragraph() != paragraph) break;
            paragraph = sentence.paragraph();
            at++;
        }
        return at;
    }

    private static Attribution over(Attribution lead, Sentence sentence, int end) {
        int first = sentence.end();
        return new Attribution(
                lead.claimant(),
                lead.relay(),
                lead.sourceFirst(),
                lead.sourceEnd(),
                lead.cueEnd(),
                lead.cueEnd(),
                first,
                end,
                lead.stance(),
                null,
                Attribution.Kind.REPORTED,
                Attribution.LIST,
                List.of(new TokenRange(first, end)),
                true,
                true);
    }
}
