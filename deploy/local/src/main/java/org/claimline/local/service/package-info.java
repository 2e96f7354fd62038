/** The three services as child processes. */
@NullMarked
package org.claimline.local.service;

import org.jspecify.annotations.NullMarked;
