package org.claimline.ingest.article;

import java.util.regex.Pattern;
import org.claimline.ingest.article.PageReader.Trust;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/** Text of a field that ought to be plain and is markup on some pages. */
final class PlainText {
    private static final Pattern MARKUP =
            Pattern.compile("</?(?:p|br|div|span|a|strong|em|b|i|h[2-6]|ul|li)\\b|&(?:[a-z]{2,8}|#\\d{1,6});");
    private static final int DEEPEST = 50;

    private PlainText() {}

    /** The text, markup and entities read where there are any. */
    static String of(String field) {
        if ((field.indexOf('<') < 0 && field.indexOf('&') < 0)
                || !MARKUP.matcher(field).find()) return field;
        var unescaped = field.contains("<") ? field : Parser.unescapeEntities(field, false);
        if (!MARKUP.matcher(unescaped).find()) return unescaped;
        var page = Jsoup.parse(unescaped, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        return Paragraphs.text(
                java.util.List.of(PageReader.read(page.body(), Trust.NOTHING)), null, java.util.List.of());
    }
}
