package org.claimline.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.claimline.phrasebook.Phrasebook;
import org.jspecify.annotations.Nullable;

/** Holds that the phrase book knows what a service says. */
public final class Ukrainian {
    /** Words of a sentence that was taken for a name; what stands in quotation marks is an article's. */
    private static final String LEFT_OVER = "(?is).*\\b(the|and|is|are|not|with|which|claim|claims|counts|says)\\b.*";

    private Ukrainian() {}

    /** Fails unless all of the sentence can be said in Ukrainian. */
    public static void knows(String english) {
        var said = Phrasebook.UKRAINIAN.say(english);
        assertThat(said).as("in phrasebook/uk.tsv: %s", english).isPresent();
        assertThat(said.orElseThrow().replaceAll("«[^»]*»", "")).as(english).doesNotMatch(LEFT_OVER);
    }

    /** As {@link #knows}, of what may be absent. */
    public static void knowsIfSaid(@Nullable String english) {
        if (english != null) knows(english);
    }
}
