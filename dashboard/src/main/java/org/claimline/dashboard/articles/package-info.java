/** Articles: read a new one, the list, and each as it is kept with its claims marked. */
@NullMarked
package org.claimline.dashboard.articles;

import org.jspecify.annotations.NullMarked;
