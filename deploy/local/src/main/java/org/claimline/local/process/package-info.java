/** Operating-system processes: their logs, and which of them belong to this data folder. */
@NullMarked
package org.claimline.local.process;

import org.jspecify.annotations.NullMarked;
