package org.claimline.claims.claim;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;
import org.claimline.api.Evidence;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Mention;
import org.claimline.api.Place;
import org.claimline.api.Quantity;
import org.claimline.api.Speech;
import org.claimline.api.Stance;
import org.claimline.api.Window;
import org.jspecify.annotations.Nullable;

/** What a claim takes from its leading mention: a list of a thousand claims reads no more of each, and what is ignored is not even gathered. */
@JsonIgnoreProperties(ignoreUnknown = true)
record LeadingMention(
        Measure measure,
        @Nullable Quantity quantity,
        List<Place> places,
        @Nullable HeldBy heldBy,
        @Nullable Window window,
        Stance stance,
        Speech speech,
        @Nullable LocalDate saidOn,
        Evidence evidence) {
    static LeadingMention of(Mention mention) {
        return new LeadingMention(
                mention.measure(),
                mention.quantity(),
                mention.places(),
                mention.heldBy(),
                mention.window(),
                mention.stance(),
                mention.speech(),
                mention.saidOn(),
                mention.evidence());
    }
}
