package org.claimline.kubernetes.image;

import com.google.cloud.tools.jib.api.Containerizer;
import com.google.cloud.tools.jib.api.ImageReference;
import com.google.cloud.tools.jib.api.TarImage;
import java.nio.file.Path;

/** Where an image goes. */
public sealed interface ImageTarget {
    /** Jib's view of the target. */
    Containerizer containerizer();

    /** For the user's eyes. */
    String described();

    /** Pushed to a registry, with the credentials of the user's Docker configuration, if any. */
    record Registry(ImageReference name) implements ImageTarget {
        @Override
        public Containerizer containerizer() {
            return Containerizer.to(ImageBuilder.inRegistry(name));
        }

        @Override
        public String described() {
            return name.toStringWithQualifier();
        }
    }

    /** Written to a file that {@code docker load}, {@code podman load} and {@code ctr images import} read. */
    record Tar(Path file, ImageReference name) implements ImageTarget {
        @Override
        public Containerizer containerizer() {
            return Containerizer.to(TarImage.at(file).named(name));
        }

        @Override
        public String described() {
            return name.toStringWithQualifier() + " in " + file;
        }
    }
}
