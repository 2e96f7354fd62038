/**
 * The contract of the three services: the field's words as records and enums, and the HTTP interfaces that carry them.
 *
 * <p>Units are fixed: areas in km2, lengths in km, shares in percent, settlements as a count. Offsets are half-open and
 * count UTF-16 units of an article's canonical text. Absent values mean "not stated" or "not determined", never zero.
 */
@NullMarked
package org.claimline.api;

import org.jspecify.annotations.NullMarked;
