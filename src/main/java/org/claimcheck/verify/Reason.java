package org.claimcheck.verify;

import java.util.Locale;

/** Why a claim is unverified or not checkable. */
public enum Reason {
    /** The verdict needs no reason. */
    NONE,
    /** No known fact and no other claim bears on it. */
    NOTHING_KNOWN,
    /** The facts that bear on it were last checked before its time. */
    RECORD_ENDS,
    /** Its time is not told. */
    UNDATED,
    /** A name in it may mean several people or things. */
    AMBIGUOUS_NAME,
    /** It is announced for later. */
    PLANNED,
    /** It is put under a condition. */
    CONDITIONAL,
    /** Somebody denies it. */
    DENIED;

    /** The name in JSON: lower case words; empty for {@link #NONE}. */
    public String id() {
        return this == NONE ? "" : name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
