/** The pages of feeds that are followed. */
@NullMarked
package org.claimline.dashboard.feeds;

import org.jspecify.annotations.NullMarked;
