package org.claimline.local.fault;

/** What may happen to a connection. */
enum WireFault {
    NONE,
    /** Both ends are told at once that it is no more. */
    RESET,
    /** Nothing comes through any more, and nobody is told. */
    BLACK_HOLE,
    /** The client is told that no more comes; what it sends still gets through. */
    HALF_CLOSE,
    /** What the client sends gets through, and no answer comes back. */
    MUTE,
    /** Ten bytes a second each way. */
    TRICKLE
}
