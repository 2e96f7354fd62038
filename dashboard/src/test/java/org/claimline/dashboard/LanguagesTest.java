package org.claimline.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimline.dashboard.articles.ArticleMessages;
import org.claimline.dashboard.articles.FindingMessages;
import org.claimline.dashboard.articles.ImportMessages;
import org.claimline.dashboard.articles.ReextractionMessages;
import org.claimline.dashboard.claims.ClaimMessages;
import org.claimline.dashboard.feeds.FeedMessages;
import org.claimline.dashboard.gap.GapMessages;
import org.claimline.dashboard.map.MapMessages;
import org.claimline.dashboard.method.MethodMessages;
import org.claimline.dashboard.page.FrameMessages;
import org.claimline.dashboard.sources.GradeMessages;
import org.claimline.dashboard.sources.SourceMessages;
import org.claimline.dashboard.timeline.TimelineMessages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** English and Ukrainian: no key is missing, no template has words of its own, and the choice is kept. */
@QuarkusTest
class LanguagesTest {
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)[.}]|\\((\\w+)\\)");
    private static final Pattern TAG =
            Pattern.compile("\\{#include \\S+ [^\n]*\" /}|\\{[^{}\\s][^{}]*}|<(?:[^<>{]|\\{[^}]*})*>");
    private static final Pattern SPOKEN = Pattern.compile("(?:data-th|aria-label|placeholder|alt)=\"([^\"]*)\"");
    /** Names, formats and the English words that are examples of what is read. */
    private static final Set<String> SAME_EVERYWHERE = Set.of(
            "Claimline",
            "CSV",
            "NDJSON",
            "GeoJSON",
            "JSON",
            "LD",
            "STIX",
            "SVG",
            "PNG",
            "TIMEX3",
            "Id",
            "nbsp",
            "eff",
            "n_eff",
            "BibTeX",
            "CSL",
            "https",
            "km",
            "geonames",
            "org",
            "naturalearthdata",
            "com");

    private static final Set<String> SAME_WORDS = Set.of("lang", "digest_note", "model");

    static Stream<Class<?>> bundles() {
        return Stream.of(
                FrameMessages.class,
                ClaimMessages.class,
                ArticleMessages.class,
                FindingMessages.class,
                ReextractionMessages.class,
                ImportMessages.class,
                FeedMessages.class,
                GapMessages.class,
                MapMessages.class,
                TimelineMessages.class,
                SourceMessages.class,
                GradeMessages.class,
                MethodMessages.class);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyHasItsUkrainianWordsWithTheSameParameters(Class<?> bundle) throws IOException {
        var words = ukrainian(bundle);
        var keys =
                Arrays.stream(bundle.getDeclaredMethods()).map(Method::getName).collect(Collectors.toSet());

        assertThat(words.stringPropertyNames()).isEqualTo(keys);
        for (var message : bundle.getDeclaredMethods()) {
            var english = message.getAnnotation(Message.class).value();
            var other = words.getProperty(message.getName());
            assertThat(parameters(other)).as(message.getName()).isEqualTo(parameters(english));
            if (!SAME_WORDS.contains(message.getName()))
                assertThat(other).as(message.getName()).isNotBlank().isNotEqualTo(english);
        }
    }

    private static Properties ukrainian(Class<?> bundle) throws IOException {
        var words = new Properties();
        var name = "/messages/" + bundle.getAnnotation(MessageBundle.class).value() + "_uk.properties";
        try (var in = new InputStreamReader(bundle.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    private static Set<String> parameters(String message) {
        return PARAMETER
                .matcher(message)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.toSet());
    }

    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        try (var templates = Files.walk(TEMPLATES)) {
            for (var template :
                    templates.filter(one -> one.toString().endsWith(".html")).toList())
                assertThat(ownWords(Files.readString(template)))
                        .as(template.toString())
                        .isEmpty();
        }
    }

    private static List<String> ownWords(String template) {
        var marked = template.replaceAll("<(\\w+)[^>]*lang=\"en\"[^>]*>[^<]*</\\1>", "");
        var spoken = SPOKEN.matcher(marked).results().map(found -> found.group(1));
        return Stream.concat(Stream.of(marked), spoken)
                .map(text -> TAG.matcher(text).replaceAll(" "))
                .flatMap(text ->
                        Pattern.compile("[A-Za-z_][A-Za-z_0-9]+").matcher(text).results())
                .map(found -> found.group())
                .filter(word -> !SAME_EVERYWHERE.contains(word))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/claims",
                "/claims/1",
                "/claims/7",
                "/sources",
                "/sources/volodymyr-zelenskyy",
                "/gap",
                "/map",
                "/articles",
                "/articles/new",
                "/imports",
                "/quarantine",
                "/imports/1",
                "/reextractions",
                "/reextractions/1",
                "/feeds",
                "/feeds/2",
                "/method",
                "/nowhere"
            })
    void everyPageSpeaksUkrainian(String path) {
        var page = page(path, "uk");

        assertThat(page.select("html").attr("lang")).isEqualTo("uk");
        assertThat(page.select("nav a").eachText()).contains("Часова шкала", "Заяви", "Джерела");
        assertThat(page.select("h1").text()).doesNotContain("NOT_FOUND");
        assertThat(page.text()).doesNotContain("NOT_FOUND");
        assertThat(page.select(".untold, [role=alert] [lang=en], .lead[lang=en]")
                        .eachText())
                .isEmpty();
        assertThat(page.select("h1, h2, thead th, label, button, legend, dt").eachText())
                .filteredOn(text -> text.matches("[A-Z]?[a-z ]{5,}"))
                .isEmpty();
    }

    @Test
    void whatAServiceSaysIsInUkrainianWithItsFiguresAndDays() {
        assertThat(page("/claims/7", "uk").select("[aria-labelledby=beside]").text())
                .contains("заява не називає місця, а карта ISW охоплює місце «уся Україна»", "1–8 вер. 2022")
                .doesNotContain("covers");
        assertThat(page("/claims/7", "en").select("[aria-labelledby=beside]").text())
                .contains("the claim states no place, ISW's map covers all of Ukraine");
    }

    @Test
    void figuresAndDaysFollowTheLanguage() {
        var row = page("/", "uk").select("#claim-5").text();

        assertThat(row).contains("12 вер. 2022", "6\u202f000 км²", "≥ 0,72", "Україна");
    }

    @Test
    void theChoiceIsKeptInACookieAndTheSwitchStaysOnThePage() {
        var answer = given().get("/claims?side=UKRAINE&lang=uk");

        assertThat(answer.cookie("lang")).isEqualTo("uk");
        assertThat(Jsoup.parse(answer.asString()).select(".languages a").eachAttr("href"))
                .containsExactly("/claims?side=UKRAINE&lang=en", "/claims?side=UKRAINE&lang=uk");
        assertThat(Jsoup.parse(given().cookie("lang", "uk").get("/claims").asString())
                        .select("html")
                        .attr("lang"))
                .isEqualTo("uk");
        assertThat(Jsoup.parse(given().cookie("lang", "uk")
                                .get("/claims?lang=en")
                                .asString())
                        .select("html")
                        .attr("lang"))
                .isEqualTo("en");
    }

    @Test
    void aBrowserThatPrefersUkrainianGetsItAndAnUnknownLanguageIsEnglish() {
        assertThat(lang("uk-UA,uk;q=0.9,en;q=0.5")).isEqualTo("uk");
        assertThat(lang("de-DE,de;q=0.9")).isEqualTo("en");
        assertThat(page("/?lang=tlh", "xx").select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void theLanguageIsNoFilterOfTheFirstPage() {
        assertThat(page("/", "uk").select("tr[data-row=claim]")).hasSize(9);
    }

    private static String lang(String accepted) {
        return Jsoup.parse(given().header("Accept-Language", accepted)
                        .get("/method")
                        .asString())
                .select("html")
                .attr("lang");
    }

    private static Document page(String path, String language) {
        return Jsoup.parse(given().queryParam("lang", language).get(path).asString());
    }
}
