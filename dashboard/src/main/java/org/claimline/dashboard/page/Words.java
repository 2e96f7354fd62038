package org.claimline.dashboard.page;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import org.claimline.api.AsOfClock;
import org.claimline.api.Bound;
import org.claimline.api.ChainFlag;
import org.claimline.api.Comparability;
import org.claimline.api.Comparison;
import org.claimline.api.GapPeriod;
import org.claimline.api.HeldBy;
import org.claimline.api.Measure;
import org.claimline.api.Outcome;
import org.claimline.api.PlaceKind;
import org.claimline.api.Qualifier;
import org.claimline.api.RelationKind;
import org.claimline.api.Side;
import org.claimline.api.SourceKind;
import org.claimline.api.Speech;
import org.claimline.api.Stance;
import org.claimline.api.TimelineStep;
import org.claimline.api.WindowBasis;

/** How the words of the field read on a page. */
@TemplateExtension
public final class Words {
    private Words() {}

    public static String words(Measure measure) {
        return switch (measure) {
            case AREA -> say("Area", "Площа");
            case SETTLEMENTS -> say("Settlements", "Населені пункти");
            case ADVANCE -> say("Depth of advance", "Глибина просування");
            case SHARE -> say("Share of a region", "Частка області");
            case CONTROL -> say("Control of a place", "Контроль над місцем");
        };
    }

    public static String words(TimelineStep step) {
        return switch (step) {
            case DAY -> say("day", "день");
            case WEEK -> say("week", "тиждень");
            case MONTH -> say("month", "місяць");
            case YEAR -> say("year", "рік");
        };
    }

    public static String words(Side side) {
        return switch (side) {
            case UKRAINE -> say("Ukraine", "Україна");
            case RUSSIA -> say("Russia", "Росія");
            case INDEPENDENT -> say("Independent", "Незалежні");
        };
    }

    public static String words(HeldBy heldBy) {
        return switch (heldBy) {
            case UKRAINE -> say("Ukraine", "Україна");
            case RUSSIA -> say("Russia", "Росія");
            case CONTESTED -> say("Contested", "Спірна територія");
        };
    }

    public static String words(Stance stance) {
        return switch (stance) {
            case ASSERTS -> say("asserts", "стверджує");
            case DENIES -> say("denies", "заперечує");
            case CONCEDES -> say("concedes", "визнає");
            case UNCONFIRMED -> say("leaves unconfirmed", "не підтверджує");
        };
    }

    public static String words(Speech speech) {
        return switch (speech) {
            case DIRECT -> say("direct quotation", "пряма мова");
            case REPORTED -> say("reported speech", "переказ слів");
            case NARRATION -> say("the outlet’s own voice", "власні слова видання");
        };
    }

    public static String words(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT -> say("stated as exact", "названо точно");
            case ABOUT -> say("about", "приблизно");
            case MORE_THAN -> say("more than", "понад");
            case AT_LEAST -> say("at least", "щонайменше");
            case UP_TO -> say("up to", "до");
            case NEARLY -> say("nearly", "майже");
            case LESS_THAN -> say("less than", "менше ніж");
            case BETWEEN -> say("between", "від … до");
            case VAGUE -> say("a number word without a number", "слово про кількість без числа");
        };
    }

    public static String words(AsOfClock clock) {
        return switch (clock) {
            case SAID -> say("day it was said", "день, коли це сказано");
            case WINDOW_END -> say("last day it speaks of", "останній день, про який ідеться");
            case PUBLISHED -> say("day it was published", "день публікації");
        };
    }

    /** Why a claim stands on the day of this clock. */
    public static String why(AsOfClock clock) {
        return switch (clock) {
            case SAID -> say("the day it was said", "день, коли це сказано");
            case WINDOW_END ->
                say(
                        "the last day it speaks of, as the article does not say when it was said",
                        "останній день, про який ідеться, бо в статті не сказано, коли це мовлено");
            case PUBLISHED ->
                say(
                        "the day it was published, as the article says neither when it was said nor which days it speaks of",
                        "день публікації, бо в статті не сказано ні коли це мовлено, ні про які дні йдеться");
        };
    }

    public static String words(WindowBasis basis) {
        return switch (basis) {
            case INCREMENT -> say("within these days", "за ці дні");
            case CUMULATIVE -> say("counted since its start", "разом від початку");
        };
    }

    public static String words(Comparability comparability) {
        return switch (comparability) {
            case SAME -> say("same ground and days", "та сама земля й ті самі дні");
            case OVERLAPPING -> say("ground and days overlap", "земля й дні перекриваються");
            case NOT_COMPARABLE -> say("not comparable", "непорівнянне");
        };
    }

    public static String words(GapPeriod period) {
        return switch (period) {
            case MONTH -> say("month", "місяць");
            case QUARTER -> say("quarter", "квартал");
            case YEAR -> say("year", "рік");
            case ALL -> say("all days", "усі дні");
        };
    }

    public static String words(RelationKind kind) {
        return switch (kind) {
            case CONCESSION -> say("admitted by the side that lost it", "визнано стороною, що втратила");
            case CONTRADICTION -> say("contradicted", "суперечить");
            case CONFLICT -> say("figures that exclude each other", "цифри, що виключають одна одну");
            case CORROBORATION -> say("corroborated", "підтверджено");
            case NOT_IN_CONFLICT -> say("looks like a conflict and is none", "схоже на суперечність, але не вона");
        };
    }

    /** The style class of a relation's badge. */
    public static String tone(RelationKind kind) {
        return switch (kind) {
            case CONCESSION, CORROBORATION -> "sound";
            case CONTRADICTION, CONFLICT -> "warn";
            case NOT_IN_CONFLICT -> "quiet";
        };
    }

    public static String words(ChainFlag flag) {
        return switch (flag) {
            case FALLING -> say("the total fell", "підсумок зменшився");
            case ODD_RATE -> say("odd rate", "незвичний темп");
        };
    }

    /** What a comparison's badge says; a bound that the claim keeps makes no verdict, however alike ground and days. */
    public static String badge(Comparison comparison) {
        var outcome = comparison.outcome();
        if (outcome == null) return words(comparison.comparability());
        return switch (outcome) {
            case ABOVE -> say("above", "більше");
            case BELOW -> say("below", "менше");
            case CONSISTENT ->
                comparison.bound() == null ? say("consistent", "узгоджується") : kept(comparison.bound());
        };
    }

    private static String kept(Bound bound) {
        return bound == Bound.LOWER
                ? say("above a lower bound", "над нижньою межею")
                : say("below an upper bound", "під верхньою межею");
    }

    /** The style class of a comparison's badge. */
    public static String tone(Comparison comparison) {
        var outcome = comparison.outcome();
        if (outcome == null) return "quiet";
        if (outcome != Outcome.CONSISTENT) return "warn";
        return comparison.bound() == null ? "sound" : "quiet";
    }

    public static String words(PlaceKind kind) {
        return switch (kind) {
            case COUNTRY -> say("country", "країна");
            case REGION -> say("region or direction", "регіон або напрямок");
            case OBLAST -> say("oblast", "область");
            case RAION -> say("raion", "район");
            case SETTLEMENT -> say("settlement", "населений пункт");
        };
    }

    public static String words(SourceKind kind) {
        return switch (kind) {
            case PERSON -> say("person", "особа");
            case ORGANISATION -> say("organisation", "організація");
            case OUTLET -> say("outlet", "видання");
        };
    }
}
