/** Container images of the three services, built without a daemon from what the build left in {@code target/quarkus-app}. */
@NullMarked
package org.claimline.kubernetes.image;

import org.jspecify.annotations.NullMarked;
