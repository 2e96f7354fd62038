package org.claimline.dashboard.page;

import static org.claimline.dashboard.page.Language.say;

import io.quarkus.qute.TemplateExtension;
import org.claimline.api.HistoryEntry;
import org.claimline.api.Stance;
import org.claimline.api.WordingShift;

/** How what changed about a claim reads on a page. */
@TemplateExtension
public final class ChangeWords {
    private ChangeWords() {}

    public static String words(WordingShift.Kind kind) {
        return switch (kind) {
            case BOUND_TURNED -> say("bound turned round", "межу перевернуто");
            case QUALIFIER_LOST -> say("qualifier dropped", "уточнення зникло");
            case QUALIFIER_CHANGED -> say("qualifier changed", "уточнення змінилося");
            case CLAIMANT_HEDGE_LOST -> say("claimant’s hedge dropped", "застереження заявника зникло");
            case OUTLET_HEDGE_LOST -> say("outlet’s hedge dropped", "застереження видання зникло");
            case STANCE_CHANGED -> say("stance changed", "позиція змінилася");
        };
    }

    public static String words(WordingShift.Against against) {
        return switch (against) {
            case BEFORE -> say("against the article before", "проти попередньої статті");
            case LEADING -> say("against the leading mention", "проти головної згадки");
        };
    }

    /** The earlier words, for a reader. */
    public static String earlier(WordingShift shift) {
        return said(shift, shift.before());
    }

    /** The later words, for a reader; empty where nothing stands there. */
    public static String later(WordingShift shift) {
        return said(shift, shift.now());
    }

    private static String said(WordingShift shift, String words) {
        return shift.kind() == WordingShift.Kind.STANCE_CHANGED ? Words.words(Stance.valueOf(words)) : words;
    }

    public static String words(HistoryEntry.Kind kind) {
        return switch (kind) {
            case CREATED -> say("first came in", "надійшла вперше");
            case MENTION_ADDED -> say("mention added", "додано згадку");
            case MENTION_CHANGED ->
                say(
                        "mention changed by a later delivery of its article",
                        "згадка змінилася, бо статтю доставлено знову");
            case MENTION_REMOVED ->
                say(
                        "mention removed by a later delivery of its article",
                        "згадку вилучено, бо статтю доставлено знову");
            case MENTION_SUPERSEDED ->
                say(
                        "a newer version of the article took the place of the one that states it",
                        "новіша версія статті заступила ту, у якій про це йдеться");
            case MENTION_STANDS_AGAIN ->
                say(
                        "no newer version of the article stands in its place any more",
                        "новіша версія статті більше її не заступає");
            case MENTION_MOVED ->
                say(
                        "mentions moved, as another one came in between",
                        "згадки перенесено, бо між ними з’явилася ще одна");
            case MERGED -> say("merged", "об’єднано");
            case SPLIT -> say("split by hand", "розділено вручну");
            case SPLIT_UNDONE -> say("split undone", "поділ скасовано");
        };
    }
}
