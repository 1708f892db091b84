package org.claimcheck.extract;

/** What kinds of titles there are: of cabinets, of states, with a field of their own, in the service of one person. */
final class TitleKinds {

    /** What the titles of those who serve in a cabinet end with. */
    static final String MINISTER = "minister";
    static final String STATE_SECRETARY = "secretary-of-state";

    private final Words words;

    TitleKinds(Lexicon lexicon) {
        this.words = lexicon.words();
    }

    /** Whether a title is that of a minister or of a secretary of state, who have a field and no body of that name. */
    static boolean isOfCabinet(String title) {
        return title.endsWith(MINISTER) || title.equals(STATE_SECRETARY);
    }

    /** Titles of those who serve a person: advisers, lawyers, coaches. */
    boolean serves(String title) {
        return words.holds("serving-titles", title);
    }

    /** Titles of a country, or of its parliament. */
    boolean isNational(String title) {
        return words.holds("national-titles", title) || words.holds("parliament-titles", title);
    }

    /** Titles with a field of their own: a minister of culture is no lesser minister. */
    boolean isPortfolio(String title) {
        return words.holds("portfolio-titles", title);
    }
}
