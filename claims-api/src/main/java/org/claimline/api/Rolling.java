package org.claimline.api;

/** Of a page that shows its latest entries and drops older ones, such as a live blog: the order in which its entries stand. */
public enum Rolling {
    /** New entries come in at the head, old ones fall off the end. */
    NEWEST_FIRST,
    /** New entries come in at the end, old ones fall off the head. */
    OLDEST_FIRST,
    /** The entries do not say when they were written, or stand in no order. */
    ORDER_NOT_KNOWN
}
