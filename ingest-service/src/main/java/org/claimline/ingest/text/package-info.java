/** Tokens, sentences and quotations over one text; knows no domain and no language. */
@NullMarked
package org.claimline.ingest.text;

import org.jspecify.annotations.NullMarked;
