/** The first page: claimed figures against assessments over time, as a chart and as the table it is drawn from. */
@NullMarked
package org.claimline.dashboard.timeline;

import org.jspecify.annotations.NullMarked;
