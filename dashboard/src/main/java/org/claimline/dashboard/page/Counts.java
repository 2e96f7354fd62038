package org.claimline.dashboard.page;

import static org.claimline.dashboard.page.Language.count;

import io.quarkus.qute.TemplateExtension;

/** Counts with their nouns: "1 claim", "5 claims", "5 заяв". */
@TemplateExtension(namespace = "count")
public final class Counts {
    private Counts() {}

    public static String claims(Number n) {
        return count(n.longValue(), "claim", "claims", "заява", "заяви", "заяв");
    }

    static String sources(Number n) {
        return count(n.longValue(), "source", "sources", "джерело", "джерела", "джерел");
    }

    public static String comparisons(Number n) {
        return count(n.longValue(), "comparison", "comparisons", "порівняння", "порівняння", "порівнянь");
    }

    public static String days(Number n) {
        return count(n.longValue(), "day", "days", "день", "дні", "днів");
    }

    public static String articles(Number n) {
        return count(n.longValue(), "article", "articles", "стаття", "статті", "статей");
    }

    static String mentions(Number n) {
        return count(n.longValue(), "mention", "mentions", "згадка", "згадки", "згадок");
    }

    static String texts(Number n) {
        return count(n.longValue(), "text", "texts", "текст", "тексти", "текстів");
    }

    static String references(Number n) {
        return count(n.longValue(), "reference", "references", "незалежна цифра", "незалежні цифри", "незалежних цифр");
    }

    static String quantities(Number n) {
        return count(n.longValue(), "quantity", "quantities", "кількість", "кількості", "кількостей");
    }

    public static String figures(Number n) {
        return count(
                n.longValue(),
                "assessor’s figure",
                "assessors’ figures",
                "цифра оцінювачів",
                "цифри оцінювачів",
                "цифр оцінювачів");
    }

    static String settlements(Number n) {
        return count(
                n.longValue(), "settlement", "settlements", "населений пункт", "населені пункти", "населених пунктів");
    }

    static String places(Number n) {
        return count(n.longValue(), "place", "places", "місце", "місця", "місць");
    }

    static String stretches(Number n) {
        return count(n.longValue(), "stretch", "stretches", "проміжок", "проміжки", "проміжків");
    }
}
