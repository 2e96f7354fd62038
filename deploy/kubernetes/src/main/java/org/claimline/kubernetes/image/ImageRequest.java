package org.claimline.kubernetes.image;

import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.InvalidImageReferenceException;
import com.google.cloud.tools.jib.api.buildplan.Platform;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is asked for on the command line.
 *
 * @param app the service's files
 * @param base name of the base image, {@code tar://FILE} or {@code scratch}
 * @param platform operating system and processor of the base image
 * @param insecure whether a registry may be spoken to over plain HTTP or with a certificate that nobody vouches for
 */
public record ImageRequest(
        ServiceImage service, QuarkusApp app, String base, Platform platform, ImageTarget target, boolean insecure) {
    /** A Java 21 runtime, the oldest that the services run on. */
    public static final String DEFAULT_BASE = "eclipse-temurin:21-jre";

    private static final Platform DEFAULT_PLATFORM = new Platform("amd64", "linux");
    private static final Set<String> OPTIONS =
            Set.of("--service", "--to", "--tar", "--from", "--platform", "--app", "--insecure");

    /**
     * Reads a command line.
     *
     * @param arguments pairs of option and value; {@code --service} and {@code --to} are required
     * @param root folder of the project, where {@code --app} is not given
     * @throws IllegalArgumentException saying what was expected and what was got
     */
    public static ImageRequest parse(List<String> arguments, Path root) {
        Map<String, String> options = pairs(arguments);
        ServiceImage service = ServiceImage.named(required(options, "--service"));
        String folder = options.get("--app");
        String platform = options.get("--platform");
        return new ImageRequest(
                service,
                new QuarkusApp(folder == null ? service.quarkusApp(root) : Path.of(folder)),
                options.getOrDefault("--from", DEFAULT_BASE),
                platform == null ? DEFAULT_PLATFORM : platform(platform),
                target(required(options, "--to"), options.get("--tar")),
                yes(options.getOrDefault("--insecure", "no")));
    }

    private static Map<String, String> pairs(List<String> arguments) {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i < arguments.size(); i += 2) {
            String option = arguments.get(i);
            if (!OPTIONS.contains(option)) {
                throw new IllegalArgumentException("unknown option " + option);
            }
            if (i + 1 == arguments.size()) {
                throw new IllegalArgumentException(option + " has no value");
            }
            if (options.put(option, arguments.get(i + 1)) != null) {
                throw new IllegalArgumentException(option + " is given twice");
            }
        }
        return options;
    }

    private static String required(Map<String, String> options, String option) {
        String value = options.get(option);
        if (value == null) {
            throw new IllegalArgumentException(option + " is missing");
        }
        return value;
    }

    private static boolean yes(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("--insecure is yes or no, not \"" + text + "\"");
        };
    }

    private static Platform platform(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 2 || parts[0].isEmpty() || parts[1].isEmpty()) {
            throw new IllegalArgumentException("a platform is written as linux/amd64, not \"" + text + "\"");
        }
        return new Platform(parts[1], parts[0]);
    }

    private static ImageTarget target(String name, @Nullable String tar) {
        try {
            ImageReference reference = ImageReference.parse(name);
            return tar == null ? new ImageTarget.Registry(reference) : new ImageTarget.Tar(Path.of(tar), reference);
        } catch (InvalidImageReferenceException e) {
            throw new IllegalArgumentException("--to is no image name: " + e.getMessage(), e);
        }
    }
}
