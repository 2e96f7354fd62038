package org.claimline.dashboard.claims;

import static org.claimline.dashboard.page.Language.say;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimline.api.Claim;
import org.claimline.api.ClaimMention;
import org.claimline.dashboard.page.Days;
import org.claimline.dashboard.page.Figures;
import org.claimline.dashboard.page.Names;
import org.claimline.dashboard.page.Words;
import org.jspecify.annotations.Nullable;

/**
 * How to cite a claim: the article that states it, and the page that keeps it.
 *
 * @param plain for a footnote
 * @param bibtex for BibTeX; letters beyond ASCII stay as they are, which biber and present-day BibTeX read
 * @param csl CSL-JSON, as Zotero and Pandoc read it
 */
record Citation(String plain, String bibtex, String csl) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param permalink the full address of the claim's page */
    static Citation of(Claim claim, @Nullable ClaimMention lead, String permalink) {
        var outlet = lead == null || lead.outlet() == null ? "" : lead.outlet();
        var published = lead == null ? null : lead.publishedAt();
        var title = title(claim);
        return new Citation(
                plain(title, outlet, published, permalink),
                bibtex(claim.id(), title, outlet, published, permalink),
                csl(claim.id(), title, outlet, published, permalink));
    }

    private static String title(Claim claim) {
        var quantity = claim.quantity();
        var what = quantity == null
                ? Words.words(claim.measure())
                : Figures.figure(quantity) + Figures.NO_BREAK_SPACE + Figures.unitName(quantity);
        return claim.claimant().name() + ": " + what + ", " + Names.names(claim.places());
    }

    private static String plain(String title, String outlet, @Nullable Instant published, String permalink) {
        var day = published == null
                ? ""
                : ", " + Days.day(published.atZone(ZoneOffset.UTC).toLocalDate());
        var carried = outlet.isEmpty() ? "" : " " + say("Carried by ", "Передало видання ") + outlet + day + ".";
        return title + "." + carried + " Claimline, " + permalink;
    }

    private static String bibtex(long id, String title, String outlet, @Nullable Instant published, String permalink) {
        var entry = new StringBuilder("@misc{claimline-" + id + ",\n  title = {" + escaped(title) + "},\n");
        if (!outlet.isEmpty())
            entry.append("  author = {{").append(escaped(outlet)).append("}},\n");
        if (published != null)
            entry.append("  date = {")
                    .append(published.atZone(ZoneOffset.UTC).toLocalDate())
                    .append("},\n");
        return entry + "  howpublished = {Claimline},\n  url = {" + permalink + "}\n}";
    }

    /** What TeX would read as a command. */
    private static String escaped(String words) {
        var safe = new StringBuilder();
        for (var letter : words.toCharArray())
            switch (letter) {
                case '{', '}' -> safe.append(letter == '{' ? '(' : ')');
                case '\\' -> safe.append("/");
                case '%', '&', '$', '#', '_' -> safe.append('\\').append(letter);
                default -> safe.append(letter);
            }
        return safe.toString();
    }

    private static String csl(long id, String title, String outlet, @Nullable Instant published, String permalink) {
        var item = new LinkedHashMap<String, Object>();
        item.put("id", "claimline-" + id);
        item.put("type", "webpage");
        item.put("title", title);
        if (!outlet.isEmpty()) item.put("author", List.of(Map.of("literal", outlet)));
        item.put("container-title", "Claimline");
        if (published != null) {
            var day = published.atZone(ZoneOffset.UTC).toLocalDate();
            item.put(
                    "issued",
                    Map.of("date-parts", List.of(List.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth()))));
        }
        item.put("URL", permalink);
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(List.of(item));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
