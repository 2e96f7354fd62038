/** The way to this service's database: plain JDBC, one transaction per piece of work. */
@NullMarked
package org.claimline.ingest.database;

import org.jspecify.annotations.NullMarked;
