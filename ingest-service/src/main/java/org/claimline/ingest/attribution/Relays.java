package org.claimline.ingest.attribution;

import java.util.List;
import java.util.Locale;
import org.claimline.api.Claimant;
import org.claimline.api.SourceKind;
import org.claimline.ingest.text.PhraseTable;
import org.claimline.ingest.text.TokenizedText;
import org.claimline.ingest.text.WordSet;
import org.jspecify.annotations.Nullable;

/** Sorts out who speaks and who passes on: "Reuters, citing the ministry, reported", "the BBC quotes the ministry as saying". */
final class Relays {
    private static final String EN = "/org/claimline/ingest/en/";
    private static final WordSet QUOTING = PhraseTable.words(EN + "quoting.tsv");
    private static final WordSet PASSIVE = PhraseTable.words(EN + "be-forms.tsv");

    /** "quotes X as saying": so many words at most name X. */
    private static final int REACH = 16;

    private static final WordSet MEDIA = PhraseTable.words(EN + "media.tsv");

    private final TokenizedText text;
    private final ClaimantReader claimants;

    Relays(TokenizedText text, ClaimantReader claimants) {
        this.text = text;
        this.claimants = claimants;
    }

    /** Whether a word opens the words of somebody quoted: ", citing a diplomat,". */
    static boolean quoting(TokenizedText text, int at) {
        return QUOTING.has(text.token(at));
    }

    /** A known outlet, or a body that the words call one: "a Belgian daily". */
    private static boolean outlet(Claimant claimant) {
        if (claimant.kind() != SourceKind.ORGANISATION) return claimant.kind() == SourceKind.OUTLET;
        String name = claimant.name();
        return MEDIA.contains(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    /** Gives the attributions of one sentence their relays, in place. */
    void settle(List<Attribution> here) {
        for (int i = 0; i < here.size(); i++) here.set(i, quoted(here.get(i)));
        cited(here);
        carried(here);
    }

    /** "X, citing Y, reported": Y speaks if X is an outlet, X if X is a party. */
    private void cited(List<Attribution> here) {
        for (int i = 0; i + 1 < here.size(); i++) {
            var citing = here.get(i);
            var main = here.get(i + 1);
            // "Citing commanders, the paper said"
            boolean led = QUOTING.has(text.token(citing.cueFirst()))
                    && citing.sourceEnd() + 1 == main.sourceFirst()
                    && outlet(main.claimant());
            if (led) {
                here.set(i + 1, main.by(citing.claimant(), main.claimant()));
                here.remove(i);
                return;
            }
            boolean inside = QUOTING.has(text.token(citing.cueFirst()))
                    && main.sourceFirst() < citing.cueFirst()
                    && citing.sourceEnd() <= main.cueFirst() + 1;
            if (!inside) continue;
            boolean outlet = outlet(main.claimant());
            here.set(i + 1, outlet ? main.by(citing.claimant(), main.claimant()) : main);
            here.remove(i);
            return;
        }
    }

    /** An outlet around another speaker's words passes them on: "TASS reported that the ministry had said", "..., he said, Reuters reports". */
    private static void carried(List<Attribution> here) {
        // Nobody stands around himself.
        for (int i = 0; here.size() > 1 && i < here.size(); i++) {
            var speaker = here.get(i);
            if (outlet(speaker.claimant()) || speaker.relay() != null) continue;
            for (var outlet : here) {
                boolean around = outlet(outlet.claimant()) && outlet.covers(speaker.cueFirst());
                if (around) here.set(i, speaker.by(speaker.claimant(), outlet.claimant()));
            }
        }
        // What a named speaker says inside an outlet's report is his, not the outlet's.
        here.removeIf(one -> one.claimant().kind() == SourceKind.OUTLET && passesOn(here, one));
    }

    private static boolean passesOn(List<Attribution> here, Attribution outlet) {
        for (var other : here)
            if (other.relay() != null
                    && other.relay().name().equals(outlet.claimant().name())
                    && other.contentFirst() <= outlet.contentFirst()) return true;
        return false;
    }

    /** "The BBC quotes the ministry as saying", "he was quoted by the BBC as saying". */
    private Attribution quoted(Attribution one) {
        int as = one.cueFirst() - 1;
        if (as < one.sourceFirst() || !text.is(as, "as")) return one;
        for (int at = as - 1; at > Math.max(one.sourceFirst(), as - REACH); at--) {
            if (!QUOTING.has(text.token(at))) continue;
            boolean passive = PASSIVE.has(text.token(at - 1));
            return passive ? passive(one, at, as) : active(one, at, as);
        }
        return one;
    }

    private Attribution active(Attribution one, int verb, int as) {
        var speaker = verb + 1 < as ? claimants.meant(verb + 1, as) : null;
        var outlet = claimants.meant(one.sourceFirst(), verb);
        return speaker == null ? one : one.by(speaker, outlet);
    }

    private Attribution passive(Attribution one, int verb, int as) {
        var speaker = claimants.meant(one.sourceFirst(), verb - 1);
        boolean by = text.is(verb + 1, "by") && verb + 2 < as;
        @Nullable Claimant outlet = by ? claimants.meant(verb + 2, as) : null;
        return speaker == null ? one : one.by(speaker, outlet);
    }
}
