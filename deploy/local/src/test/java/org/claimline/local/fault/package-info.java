/** What the whole system makes of faults: kills, broken wires, shortages; and the proof that these tests can fail. */
@NullMarked
package org.claimline.local.fault;

import org.jspecify.annotations.NullMarked;
