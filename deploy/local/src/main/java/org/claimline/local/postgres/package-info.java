/** The embedded PostgreSQL: durable, on loopback only, its data kept. */
@NullMarked
package org.claimline.local.postgres;

import org.jspecify.annotations.NullMarked;
