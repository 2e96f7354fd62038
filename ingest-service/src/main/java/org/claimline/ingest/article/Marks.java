package org.claimline.ingest.article;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the attributes of a page's elements say about them. For one page. */
final class Marks {
    private static final Set<String> NEVER_ROLES = Set.of(
            "navigation",
            "complementary",
            "banner",
            "contentinfo",
            "search",
            "alert",
            "alertdialog",
            "dialog",
            "menu",
            "menubar",
            "toolbar",
            "tooltip");
    private static final int LONGEST_STYLE = 1000;

    private final Names names = new Names();
    private final boolean hiddenIsShown;

    /** @param hiddenIsShown whether what is marked as hidden is read all the same */
    Marks(boolean hiddenIsShown) {
        this.hiddenIsShown = hiddenIsShown;
    }

    /** The first role that an attribute gives; that it is hidden, or the story's text, goes before all others. */
    Role of(Element element) {
        // A component's name says what a class name says elsewhere.
        var custom = Kind.custom(element.normalName());
        var role = Role.NONE;
        for (var attribute : element.attributes()) {
            var said = said(attribute.getKey(), attribute.getValue(), custom);
            if (said == Role.HIDDEN || said == Role.BODY) return said;
            if (role == Role.NONE) role = said;
        }
        return role;
    }

    /** What the name of a site's own component says. */
    Role ofComponent(String tag) {
        return names.of(tag);
    }

    private Role said(String key, String value, boolean custom) {
        return switch (key) {
            case "name" -> custom || names.of(value) == Role.BODY ? names.of(value) : Role.NONE;
            case "class", "id", "data-component", "data-testid", "data-gu-name", "data-qa" -> names.of(value);
            case "hidden" -> hiddenIsShown ? Role.NONE : Role.HIDDEN;
            case "aria-hidden" -> value.equals("true") && !hiddenIsShown ? Role.HIDDEN : Role.NONE;
            case "style" -> hides(value) && !hiddenIsShown ? Role.HIDDEN : Role.NONE;
            case "role" -> NEVER_ROLES.contains(value) ? Role.HIDDEN : Role.NONE;
            case "itemprop" -> property(value);
            case "rel" -> value.equals("author") ? Role.LINE : Role.NONE;
            default -> Role.NONE;
        };
    }

    private static boolean hides(String style) {
        if (style.length() > LONGEST_STYLE) return false;
        var bare = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return bare.contains("display:none") || bare.contains("visibility:hidden");
    }

    private static Role property(String property) {
        return switch (property) {
            case "articleBody" -> Role.BODY;
            case "author", "datePublished", "dateModified", "publisher" -> Role.LINE;
            case "comment", "commentText" -> Role.COMMENTS;
            case "caption", "image" -> Role.FIGURE;
            default -> Role.NONE;
        };
    }
}
