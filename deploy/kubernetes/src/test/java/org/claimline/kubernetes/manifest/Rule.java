package org.claimline.kubernetes.manifest;

import java.util.stream.Stream;

/** Something that must hold of a rendering beyond its schema. */
@FunctionalInterface
interface Rule {
    /** One sentence for each place where it does not hold, beginning with the object's name. */
    Stream<String> violations(Manifests manifests);
}
