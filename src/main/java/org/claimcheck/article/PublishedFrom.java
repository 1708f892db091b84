package org.claimcheck.article;

import java.util.Locale;

/** How the publication date of an article is known; the first that gives one decides. */
public enum PublishedFrom {
    /** The user gave it. */
    OPTION,
    /** The front matter of the file states it. */
    FRONT_MATTER,
    /** The metadata of an HTML page state it. */
    PAGE,
    /** The text states it above its first paragraph or at its beginning. */
    DATELINE,
    /** A file of claims gives it and does not say from where. */
    CLAIMS,
    /** It is not known. */
    NONE;

    /** The name in JSON: lower case with a hyphen. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
