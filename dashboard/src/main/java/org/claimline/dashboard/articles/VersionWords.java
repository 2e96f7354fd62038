package org.claimline.dashboard.articles;

import static java.util.stream.Collectors.joining;
import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import java.util.Objects;
import org.claimline.api.ClaimField;
import org.claimline.api.ClaimShift;
import org.claimline.api.Mention;
import org.claimline.api.Presence;
import org.claimline.api.TextPiece;

/** How changes between two versions read on the page. */
@TemplateExtension
final class VersionWords {
    private VersionWords() {}

    static boolean isGone(TextPiece piece) {
        return piece.presence() == Presence.GONE;
    }

    static boolean isAdded(TextPiece piece) {
        return piece.presence() == Presence.ADDED;
    }

    /** What became of the claim: "number, hedges changed", "new", "gone". */
    static String words(ClaimShift shift) {
        return switch (shift.presence()) {
            case ADDED -> say("new", "нова");
            case GONE -> say("gone", "зникла");
            case CHANGED, KEPT ->
                say("changed: ", "змінено: ")
                        + shift.fields().stream().map(VersionWords::words).collect(joining(", "));
        };
    }

    /** The claim as it is, or as it was where it is gone. */
    static Mention claim(ClaimShift shift) {
        return Objects.requireNonNull(shift.after() == null ? shift.before() : shift.after());
    }

    static String words(ClaimField field) {
        return switch (field) {
            case NUMBER -> say("number", "число");
            case CLAIMANT -> say("claimant", "автор заяви");
            case HEDGES -> say("hedge", "застереження");
            case STANCE -> say("stance", "позиція");
            case HELD_BY -> say("who holds the ground", "хто контролює");
            case PLACES -> say("place", "місце");
            case WINDOW -> say("time", "час");
            case READING -> say("only how it was read", "лише прочитання");
        };
    }
}
