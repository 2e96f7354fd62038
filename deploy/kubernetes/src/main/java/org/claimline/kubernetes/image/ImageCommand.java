package org.claimline.kubernetes.image;

import com.google.cloud.tools.jib.api.JibContainer;
import com.google.cloud.tools.jib.api.LogEvent;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** The command line: one image a call. */
public final class ImageCommand {
    private static final String USAGE = """
            Builds the image of one service, without a container engine, from what "mvn package" left.

              java -jar deploy/kubernetes/target/images.jar --service NAME --to IMAGE [options]

              --service NAME       claims-service, ingest-service or dashboard
              --to IMAGE           name and tag; pushed to the registry that the name begins with
              --tar FILE           write a file for "docker load" and the like instead of pushing
              --from BASE          base image with a Java runtime >= 21, tar://FILE or scratch (%s)
              --platform OS/CPU    of the base image (linux/amd64)
              --insecure yes       allow plain HTTP or an unknown certificate, for a registry of your own
              --app FOLDER         the service's files (NAME/target/quarkus-app)

            Credentials come from the Docker configuration of the user ("docker login" or the like).
            """.formatted(ImageRequest.DEFAULT_BASE);

    private ImageCommand() {}

    /** Exits with 0 when the image is built, 1 when it could not be, 2 when the call was wrong. */
    public static void main(String[] arguments) {
        System.exit(run(List.of(arguments), Path.of(""), System.out, System.err));
    }

    /**
     * One call.
     *
     * @param root folder of the project
     * @return the exit status
     */
    static int run(List<String> arguments, Path root, PrintStream out, PrintStream err) {
        if (arguments.equals(List.of("--help"))) {
            out.print(USAGE);
            return 0;
        }
        try {
            ImageRequest request = ImageRequest.parse(arguments, root);
            JibContainer image = new ImageBuilder(event -> report(event, err)).build(request);
            out.println(request.target().described() + " " + image.getDigest());
            return 0;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println("See --help.");
            return 2;
        } catch (Exception e) {
            err.println("The image could not be built: " + e.getMessage());
            return 1;
        }
    }

    private static void report(LogEvent event, PrintStream err) {
        switch (event.getLevel()) {
            case ERROR, WARN, LIFECYCLE -> err.println(event.getMessage());
            case PROGRESS, INFO, DEBUG -> {}
        }
    }
}
