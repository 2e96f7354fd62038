package org.claimline.ingest.work;

import java.time.Duration;

/**
 * Work that was taken on, and that another worker takes on once its time is over.
 *
 * @param name what people call the work, such as "run 7"
 * @param length how long it holds
 * @param renew makes it begin anew
 * @param giveBack leaves the work to whoever takes it on next, at once
 */
public record Lease(String name, Duration length, Runnable renew, Runnable giveBack) {}
