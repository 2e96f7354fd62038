package org.claimline.phrasebook;

import java.util.Optional;

/** What may stand in a slot of a phrase. */
interface Kind {
    /** A regular expression, without groups that capture, for the English words. */
    String pattern();

    /** The words in the other language; empty where they are not of the kind. */
    Optional<String> say(String english);
}
