package org.claimline.ingest.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.claimline.api.Claimant;
import org.claimline.api.SourceKind;
import org.claimline.ingest.attribution.Attribution;
import org.claimline.ingest.attribution.NamedSpeakers;
import org.claimline.ingest.text.Sentence;
import org.claimline.ingest.text.TokenizedText;
import org.jspecify.annotations.Nullable;

/** Who is said to speak in which sentence of an article, for the sentences of which nobody says it. */
final class Speakers {
    /** Somebody who spoke further back is not looked for. */
    private static final int BACK = 24;

    /** So many who spoke before a sentence may still speak in it. */
    private static final int MOST = 5;

    /**
     * One who speaks.
     *
     * @param sentence the number of the sentence with the words that report, from 0
     */
    record Spoken(Attribution voice, int sentence, String name) {}

    private final TokenizedText text;
    private final @Nullable Attribution author;
    private final List<Spoken> all = new ArrayList<>();
    private final Map<String, Integer> times = new HashMap<>();
    private final NamedSpeakers named;
    private final Map<Integer, List<NamedSpeakers.Named>> namedIn = new HashMap<>();

    /**
     * Those of an article.
     *
     * @param voices the attributions whose speakers answer for what they say, in the order of their cues
     * @param author whose words the article is where nobody else speaks; null = an outlet's
     */
    Speakers(TokenizedText text, List<Attribution> voices, NamedSpeakers named, @Nullable Attribution author) {
        this.text = text;
        this.named = named;
        this.author = author;
        int sentence = 0;
        for (var one : voices) {
            if (one.standing() || !one.cued()) continue;
            while (text.sentences().get(sentence).end() <= one.cueFirst()) sentence++;
            var name = name(one.claimant());
            if (author != null && name.equals(name(author.claimant()))) continue;
            all.add(new Spoken(one, sentence, name));
            times.merge(name, 1, Integer::sum);
        }
    }

    /** What a claimant is known by. */
    static String name(Claimant claimant) {
        return claimant.kind() == SourceKind.OUTLET && claimant.text() == null
                ? ""
                : claimant.name().toLowerCase(Locale.ROOT);
    }

    /** Whose words the article is where nobody else speaks. */
    @Nullable
    Attribution author() {
        return author;
    }

    /** The number of a sentence, from 0. */
    int number(Sentence sentence) {
        var sentences = text.sentences();
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentences.get(middle).end() <= sentence.first()) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /** The paragraph of a sentence by its number. */
    int paragraph(int sentence) {
        return text.sentences().get(sentence).paragraph();
    }

    /** The last words of each who spoke before the end of a sentence, the last speaker first. */
    List<Spoken> upTo(int sentence) {
        var last = new ArrayList<Spoken>();
        int at = behind(sentence) - 1;
        for (int looked = 0; at >= 0 && looked < BACK && last.size() < MOST; at--, looked++) {
            var one = all.get(at);
            if (last.stream().noneMatch(known -> known.name().equals(one.name()))) last.add(one);
        }
        return last;
    }

    /** Who speaks first after a sentence; null if nobody does. */
    @Nullable
    Spoken after(int sentence) {
        int at = behind(sentence);
        return at < all.size() ? all.get(at) : null;
    }

    /** Who is named in a sentence; sentences come in the order of the text. */
    List<NamedSpeakers.Named> named(Sentence sentence) {
        return namedIn.computeIfAbsent(sentence.first(), any -> named.in(sentence));
    }

    /** A sentence by its number. */
    Sentence sentence(int number) {
        return text.sentences().get(number);
    }

    /** Whether nobody is said to speak in a sentence. */
    boolean silent(int sentence) {
        int at = behind(sentence) - 1;
        return at < 0 || all.get(at).sentence() < sentence;
    }

    /** How many are said to speak in the article. */
    int count() {
        return times.size();
    }

    /** How often somebody is said to speak in the article. */
    int times(Spoken one) {
        return times.getOrDefault(one.name(), 0);
    }

    /** Who is said to speak first. */
    boolean first(Spoken one) {
        return all.getFirst().name().equals(one.name());
    }

    /** One past the last who speaks in a sentence or before it. */
    private int behind(int sentence) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (all.get(middle).sentence() <= sentence) low = middle + 1;
            else high = middle;
        }
        return low;
    }
}
