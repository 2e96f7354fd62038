package org.claimline.api;

import java.util.List;

/** An article and every claim found in it, in the order of the text. */
public record Extraction(Article article, List<Mention> claims) {}
