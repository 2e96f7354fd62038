/** What was read out of an article, put into the words of the contract. */
@NullMarked
package org.claimline.ingest.report;

import org.jspecify.annotations.NullMarked;
