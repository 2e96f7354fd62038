package org.claimline.phrasebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A kind that the book itself explains: any of its phrases, the first that fits. */
final class Phrases implements Kind {
    private final List<Phrase> phrases = new ArrayList<>();

    void add(Phrase phrase) {
        phrases.add(phrase);
    }

    @Override
    public String pattern() {
        return phrases.stream().map(Phrase::pattern).collect(Collectors.joining("|"));
    }

    @Override
    public Optional<String> say(String english) {
        return phrases.stream().flatMap(phrase -> phrase.say(english).stream()).findFirst();
    }
}
