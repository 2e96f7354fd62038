/** Plain JDBC in one place: statements with their parameters, and rows into records. */
@NullMarked
package org.claimline.claims.jdbc;

import org.jspecify.annotations.NullMarked;
