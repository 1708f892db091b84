package org.claimcheck.statement;

/** What rules see beside statements: how far days may differ, which relations exclude each other, what lies within what. */
public interface Context {

    /**
     * What it says, in one line: of two with the same line, one is enough. Written out instead of taken from what Java makes of a record,
     * since to link that for a dozen types takes a part of a short run.
     */
    String key();

    /** The line of a kind of context and what it says. */
    static String line(String kind, Object... said) {
        StringBuilder line = new StringBuilder(kind);
        for (Object one : said) {
            line.append('|').append(one);
        }
        return line.toString();
    }
}
