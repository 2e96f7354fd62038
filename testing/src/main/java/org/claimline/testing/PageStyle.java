package org.claimline.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page's markup with places for a story. <code>{{2-4:&lt;p>$&lt;/p>}}</code> are its paragraphs two to four, each in a
 * {@code p}; <code>{{5-:...}}</code> are all from the fifth on; {@code [[words]]} belong to the article as they stand;
 * everything else is the page around it.
 */
public record PageStyle(String markup) {
    private static final Pattern PLACE =
            Pattern.compile("\\{\\{(\\d+)-(\\d*):(.*?)}}|\\[\\[(.*?)]]|\\{\\{(title|json)}}", Pattern.DOTALL);

    /** The names of the styles in a folder. */
    public static List<String> names(Path folder) {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".html"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A style by its name. */
    public static PageStyle of(Path folder, String name) {
        return new PageStyle(read(folder.resolve(name)));
    }

    /** The lines of a story: its title, then a paragraph each. */
    public static List<String> story(Path folder, String name) {
        return read(folder.resolve("stories").resolve(name + ".txt")).lines().toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with a story in it. */
    public String page(List<String> story) {
        return PLACE.matcher(markup).replaceAll(place -> {
            if (place.group(4) != null) return Matcher.quoteReplacement(place.group(4));
            if ("title".equals(place.group(5))) return Matcher.quoteReplacement(story.getFirst());
            if ("json".equals(place.group(5)))
                return Matcher.quoteReplacement(
                        String.join("\\n", story.subList(1, story.size())).replace("\"", "\\\""));
            UnaryOperator<String> around = paragraph -> place.group(3).replace("$", paragraph.replace("&", "&amp;"));
            return Matcher.quoteReplacement(String.join(
                    "\n",
                    paragraphs(place.group(1), place.group(2), story).stream()
                            .map(around)
                            .toList()));
        });
    }

    /** What of it is the article. */
    public String body(List<String> story) {
        var body = new ArrayList<String>();
        var places = PLACE.matcher(markup);
        while (places.find()) {
            if (places.group(4) != null) body.add(places.group(4));
            else if ("json".equals(places.group(5))) body.addAll(story.subList(1, story.size()));
            else if (places.group(5) == null) body.addAll(paragraphs(places.group(1), places.group(2), story));
        }
        return String.join("\n\n", body);
    }

    private static List<String> paragraphs(String from, String to, List<String> story) {
        var first = Math.min(Integer.parseInt(from), story.size());
        var last = to.isEmpty() ? story.size() - 1 : Math.min(Integer.parseInt(to), story.size() - 1);
        return first > last ? List.of() : story.subList(first, last + 1);
    }
}
