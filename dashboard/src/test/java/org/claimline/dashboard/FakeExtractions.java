package org.claimline.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.claimline.api.Article;
import org.claimline.api.ArticleInput;
import org.claimline.api.Extraction;
import org.claimline.api.ExtractionsApi;
import org.claimline.api.Hedges;
import org.claimline.api.Mention;
import org.claimline.api.Speech;

/** ingest-service's extraction, as simple as a test needs it: each "N sq km" is a claim with its line as evidence. */
class FakeExtractions implements ExtractionsApi {
    private static final Pattern AREA = Pattern.compile("(\\d+) sq km");

    @Override
    public Extraction extract(ArticleInput input) {
        FakeArticles.answerOrFail();
        if (input.publishedAt() != null && !input.publishedAt().matches("\\d{4}-\\d\\d-\\d\\d.*"))
            throw FakeClaims.problem(400, "publishedAt: expected a day such as 2022-09-08, got " + input.publishedAt());
        var text = input.text() == null ? input.html() : input.text();
        var claims = new ArrayList<Mention>();
        var found = AREA.matcher(text);
        while (found.find()) {
            var start = text.lastIndexOf('\n', found.start()) + 1;
            var end = text.indexOf('\n', found.end());
            claims.add(Mentions.mention(
                    Cast.ZELENSKYY,
                    Amounts.more(Double.parseDouble(found.group(1))),
                    "2022-09-08",
                    "2022-09-01",
                    List.of(Cast.KHARKIV),
                    text,
                    text.substring(start, end < 0 ? text.length() : end),
                    Speech.REPORTED,
                    Hedges.NONE,
                    List.of()));
        }
        return new Extraction(
                new Article(Fixture.digest(text), text, input.title(), input.outlet(), input.url(), null, "en"),
                claims);
    }
}
