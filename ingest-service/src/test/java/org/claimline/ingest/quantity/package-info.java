@NullMarked
package org.claimline.ingest.quantity;

import org.jspecify.annotations.NullMarked;
