/** Checks of the manifests: rendered as a user would render them, loaded strictly, held against rules that a schema does not know. */
@NullMarked
package org.claimline.kubernetes.manifest;

import org.jspecify.annotations.NullMarked;
