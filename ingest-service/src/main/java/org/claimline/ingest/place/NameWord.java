package org.claimline.ingest.place;

import org.jspecify.annotations.Nullable;

/**
 * What a word has to do with the names of the gazetteer. Most have nothing, and that is known from the word alone.
 *
 * @param written as {@link NameIndex#written}; empty for a mark
 * @param key its strict key; null if it has no letters
 * @param loose its loose key; empty if it has no letters
 * @param longest how many tokens the longest name has that begins with it, in any spelling; 0 if none does
 * @param longestWritten the same of names that begin with this very spelling
 * @param alone the places that it means by itself
 */
record NameWord(
        String written, @Nullable String key, String loose, int longest, int longestWritten, Gazetteer.Named alone) {}
