package org.claimline.dashboard.sources;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import org.claimline.api.GradePoint;
import org.claimline.api.Reliability;
import org.claimline.api.ScoredStatement;
import org.claimline.api.SourceGrade;
import org.claimline.api.SourceRole;
import org.claimline.api.ThresholdProfile;
import org.claimline.dashboard.page.Figures;
import org.jspecify.annotations.Nullable;

/** How grades read on a page. */
@TemplateExtension
final class GradeWords {
    private static final double LIKELY_COPIED = .2;

    private GradeWords() {}

    /** The style class of a letter's badge; F is missing, so it is as quiet as can be. */
    static String tone(Reliability letter) {
        return switch (letter) {
            case A, B -> "sound";
            case C, F -> "quiet";
            case D, E -> "warn";
        };
    }

    /** Why a grade is F. */
    static String why(@Nullable String reason) {
        if (reason == null) return "";
        return switch (reason) {
            case "NO_REFERENCE" ->
                say(
                        "no independent figure stands beside anything it said",
                        "жодної незалежної цифри поруч із тим, що воно казало, немає");
            case "FEW_COMPARISONS" ->
                say(
                        "too few comparisons, worth fewer than five whole ones",
                        "замало порівнянь, разом вони важать менше ніж п’ять повних");
            case "UNDECIDED" ->
                say(
                        "its figures vary so much that no letter is more likely than not",
                        "цифри такі різні, що жодна літера не є ймовірнішою за решту разом");
            default -> reason;
        };
    }

    static String why(GradePoint point) {
        return why(point.reason());
    }

    static String why(SourceGrade grade) {
        return why(grade.reason());
    }

    static String words(SourceRole role) {
        return switch (role) {
            case CLAIMANT -> say("claimant", "заявник");
            case OUTLET -> say("outlet", "видання");
            case ASSESSOR -> say("assessor", "незалежний оцінювач");
        };
    }

    static String words(ThresholdProfile profile) {
        return switch (profile) {
            case CLAIMLINE ->
                say("Claimline: A from 90 %, B 75, C 50, D 25", "Claimline: A від 90 %, B 75, C 50, D 25");
            case MISP_MIDPOINT ->
                say("MISP: A from 87.5 %, B 62.5, C 37.5, D 12.5", "MISP: A від 87,5 %, B 62,5, C 37,5, D 12,5");
        };
    }

    /** "×1.37". */
    static String factor(double factor) {
        return "×" + Figures.ratio(factor);
    }

    /** "×0.53–1.20": an interval of factors. */
    static String factors(GradePoint point) {
        return factor(point.factorLower()) + "–" + Figures.ratio(point.factorUpper());
    }

    static String factors(SourceGrade grade) {
        return factor(grade.factorLower()) + "–" + Figures.ratio(grade.factorUpper());
    }

    /** "> 1 000": what was claimed, with the sign of its words. */
    static String claimed(ScoredStatement part) {
        var sign = Figures.sign(part.qualifier());
        return (sign.isEmpty() ? "" : sign + '\u00a0') + Figures.number(part.value());
    }

    /** Whether it may well repeat what another source said before. */
    static boolean likelyCopied(ScoredStatement part) {
        return part.pCopied() > LIKELY_COPIED;
    }

    /** How many whole comparisons a statement counts as. */
    static double counts(ScoredStatement part) {
        return part.information() * part.weight();
    }

    /** A probability as "59 %". */
    static String percent(double probability) {
        return Math.round(probability * 100) + "\u00a0%";
    }

    /** A change of a probability in points of a hundred: "+6.1". */
    static String points(double change) {
        return Figures.signed(Math.round(change * 1000) / 10.0);
    }
}
