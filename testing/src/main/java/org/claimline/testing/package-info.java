/** What the tests of several modules share. Nothing that ships depends on it. */
@NullMarked
package org.claimline.testing;

import org.jspecify.annotations.NullMarked;
