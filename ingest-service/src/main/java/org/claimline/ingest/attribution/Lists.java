package org.claimline.ingest.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.claimline.ingest.text.TokenizedText;

/** "The staff reported the following:" and the points under it: who is named before the colon speaks in every point. */
final class Lists {
    private static final Set<String> BULLETS = Set.of("-", "–", "—", "•", "*", "▪", "●", "·");

    private final TokenizedText text;
    private final OwnWords ownWords;

    Lists(TokenizedText text, OwnWords ownWords) {
        this.text = text;
        this.ownWords = ownWords;
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
            int end = Math.max(end(i + 1), posted(i + 1));
            if (end > i + 1)
                result.add(last.over(
                        Attribution.LIST,
                        sentence.end(),
                        text.sentences().get(end - 1).end()));
        }
        while (next < found.size()) result.add(found.get(next++));
        return result;
    }

    /** "The governor writes on Telegram:" and the paragraph under it, with those after it in which he speaks of himself. */
    private int posted(int first) {
        int at = first;
        int paragraph = -1;
        while (at < text.sentences().size()) {
            var sentence = text.sentences().get(at);
            if (sentence.paragraph() != paragraph && at > first && !ownWords.in(text, sentence)) break;
            paragraph = sentence.paragraph();
            at++;
        }
        return at;
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
}
