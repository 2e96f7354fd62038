package org.claimline.api;

import java.time.Instant;

/**
 * A claim that a reader may hold and that no longer matches: its mentions belong to another claim now, or to none, or it
 * changed so that the filters leave it out.
 *
 * @param goneAt when that happened
 */
public record GoneClaim(long id, Instant goneAt) {}
