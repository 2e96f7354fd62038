package org.claimline.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.claimline.dashboard.chart.Svg.Ink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours of charts and of the map, read from the style sheet. */
class ColoursTest {
    private static final double VISIBLE = 3;
    private static final double APART = 12;
    private static final Pattern VARIABLE = Pattern.compile("--([a-z0-9-]+): (#[0-9a-f]{6});");
    private static final List<String> GROUNDS = List.of("card", "bg");
    private static final List<List<String>> SETS = List.of(
            List.of("side-ukraine", "side-russia", "side-independent", "side-unknown"),
            List.of("shade-ukraine-1", "shade-ukraine-2", "shade-ukraine-3", "shade-ukraine-4"),
            List.of("shade-russia-1", "shade-russia-2", "shade-russia-3", "shade-russia-4"));

    enum Theme {
        LIGHT("claimline.css"),
        DARK("dark.css");

        private final String sheet;

        Theme(String sheet) {
            this.sheet = sheet;
        }

        /** The variables of the theme's first rule in the style sheet. */
        Map<String, String> variables() {
            try {
                var file = Files.readString(Path.of("src/main/resources/META-INF/resources", sheet));
                var rule = file.split(":root \\{")[1].split("}")[0];
                return VARIABLE.matcher(rule)
                        .results()
                        .collect(Collectors.toMap(one -> one.group(1), one -> one.group(2)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        Colour colour(String variable) {
            return Colour.of(Objects.requireNonNull(variables().get(variable), variable));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyColourStandsOutFromTheGround(Theme theme) {
        for (var ground : GROUNDS)
            for (var set : SETS)
                for (var one : set)
                    assertThat(theme.colour(one).contrast(theme.colour(ground)))
                            .as("%s on %s, %s", one, ground, theme)
                            .isGreaterThanOrEqualTo(VISIBLE);
    }

    @ParameterizedTest
    @EnumSource(Colour.Eyes.class)
    void noEyesMistakeOneColourForAnother(Colour.Eyes eyes) {
        for (var theme : Theme.values())
            for (var set : SETS)
                for (var one : set)
                    for (var other : set.subList(0, set.indexOf(one)))
                        assertThat(theme.colour(one)
                                        .seenBy(eyes)
                                        .distance(theme.colour(other).seenBy(eyes)))
                                .as("%s and %s, %s", one, other, theme)
                                .isGreaterThan(APART);
    }

    @Test
    void aPictureThatStandsAloneHasTheLightThemesColours() {
        var light = Theme.LIGHT.variables();
        for (var ink : Ink.values())
            if (light.containsKey(ink.style()) && ink != Ink.LINE)
                assertThat(ink.colour()).as(ink.style()).isEqualTo(light.get(ink.style()));
    }

    @Test
    void contrastAndDistanceAreMeasuredAsTheirDefinitionsSay() {
        var white = Colour.of("#ffffff");
        var black = Colour.of("#000000");

        assertThat(white.contrast(black)).isCloseTo(21, within(.01));
        assertThat(white.distance(black)).isCloseTo(100, within(.01));
        assertThat(Colour.of("#ff0000").distance(Colour.of("#00ff00"))).isCloseTo(170.6, within(.3));
        // Red and green of one lightness are what these eyes cannot tell apart.
        assertThat(Colour.of("#c06040")
                        .seenBy(Colour.Eyes.DEUTERANOPIA)
                        .distance(Colour.of("#8a7a3c").seenBy(Colour.Eyes.DEUTERANOPIA)))
                .isLessThan(Colour.of("#c06040").distance(Colour.of("#8a7a3c")) / 2);
    }
}
