/** How fast articles are read, and how much memory that takes. */
@NullMarked
package org.claimline.benchmark;

import org.jspecify.annotations.NullMarked;
