/** Sentences that the services make, in Ukrainian. */
@NullMarked
package org.claimline.phrasebook;

import org.jspecify.annotations.NullMarked;
