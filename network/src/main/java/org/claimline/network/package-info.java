/** Where services may connect to when a stranger names the address, and how long they wait there for an answer. */
@NullMarked
package org.claimline.network;

import org.jspecify.annotations.NullMarked;
