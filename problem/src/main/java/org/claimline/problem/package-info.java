/**
 * RFC 9457 answers of both JSON services, in one place: every error leaves as {@code application/problem+json} and says
 * what was expected and what was got. Own mappers rather than a library's, as those known name the wrong field at best,
 * not what it should have held.
 */
@NullMarked
package org.claimline.problem;

import org.jspecify.annotations.NullMarked;
