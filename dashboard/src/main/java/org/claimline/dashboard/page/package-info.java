/** What all pages share: how figures, days and enums read, marked text, parameters, errors and the frame around a page. */
@NullMarked
package org.claimline.dashboard.page;

import org.jspecify.annotations.NullMarked;
