package org.claimline.dashboard.page;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import java.util.Objects;
import org.claimline.api.ClaimCredibility;

/** What a claim's number rests on, for a reader. */
@TemplateExtension
public final class CredibilityWords {
    private CredibilityWords() {}

    /** The number in the standard's words. */
    public static String title(ClaimCredibility credibility) {
        return credibility(credibility.number());
    }

    /** A claim's number, 1 to 6, in the standard's words. */
    public static String credibility(int number) {
        return switch (number) {
            case 1 -> say("confirmed", "підтверджено");
            case 2 -> say("probably true", "ймовірно правдива");
            case 3 -> say("possibly true", "можливо правдива");
            case 4 -> say("doubtful", "сумнівна");
            case 5 -> say("improbable", "малоймовірна");
            default -> say("cannot be judged", "оцінити неможливо");
        };
    }

    /** Why it is what it is, from others alone. */
    public static String why(ClaimCredibility credibility) {
        if (credibility.reason() != null)
            return switch (Objects.requireNonNull(credibility.reason())) {
                case "NO_QUESTION" ->
                    say(
                            "It states no amount for known days, so nothing answers the same question.",
                            "Вона не називає величини за відомі дні, тож відповіді на те саме питання немає.");
                case "NOBODY_ELSE" ->
                    say(
                            "Nobody else answers this very question. That says nothing about whether it is right.",
                            "На це саме питання більше ніхто не відповідає. Це нічого не каже про те, чи вона правдива.");
                default ->
                    say(
                            "What others say leaves the amount open. That says nothing about whether it is right.",
                            "Сказане іншими лишає величину відкритою. Це нічого не каже про те, чи вона правдива.");
            };
        return say("From what others say on this very question: ", "З того, що кажуть інші про те саме: ")
                + Counts.claims(credibility.others().size())
                + say(" and ", " та ")
                + Counts.figures(credibility.references().size())
                + ".";
    }
}
