package org.claimcheck.review;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reviewer says of a finding. */
public enum Judgement {
    /** The article is wrong. */
    ARTICLE_WRONG("the article is wrong", true),
    /** The record is wrong: the fact is to be mended. */
    RECORD_WRONG("the record is wrong", true),
    /** Both can stand: they do not exclude each other. */
    BOTH_STAND("both can stand", true),
    /** The tool misread the words. */
    MISREAD("the tool misread the words", true),
    /** Somebody has to look into it. */
    NEEDS_WORK("needs work", false),
    /** The reviewer takes back what they said before. */
    WITHDRAWN("withdrawn", false);

    private final String words;
    private final boolean settling;

    Judgement(String words, boolean settling) {
        this.words = words;
        this.settling = settling;
    }

    /** The name in files and on the command line: lower case with a hyphen. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In words, for reports. */
    public String words() {
        return words;
    }

    /** Whether it settles the finding, so that reports leave it out. */
    public boolean isSettling() {
        return settling;
    }

    /** The judgement of an id; empty if there is none. */
    public static Optional<Judgement> of(String id) {
        return Stream.of(values()).filter(judgement -> judgement.id().equals(id)).findFirst();
    }
}
