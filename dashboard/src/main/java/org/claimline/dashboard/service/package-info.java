/** The two services that the pages read from, over HTTP and nothing else. */
@NullMarked
package org.claimline.dashboard.service;

import org.jspecify.annotations.NullMarked;
