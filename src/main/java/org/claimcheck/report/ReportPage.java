package org.claimcheck.report;

import java.util.List;

/**
 * What templates show: words, ids and positions, nothing to be reckoned any more.
 *
 * @param title   the title of the page
 * @param total   what was found in all articles; empty for one article
 * @param style   the text of the style sheet
 * @param script  the text of the script
 * @param policy  the Content-Security-Policy that lets just these two through
 * @param reports the reports, one an article
 */
record ReportPage(String title, String total, String style, String script, String policy, List<View> reports) {

    /**
     * The report on an article.
     *
     * @param id          the id of the element, and what all ids in it begin with
     * @param title       the article's title, or its file
     * @param language    the language of the article's words; empty if it is not known
     * @param error       why the article could not be read; empty if it was
     * @param counts      what was found, in numbers
     * @param facts       what else a reader wants to know of the article and the run
     * @param gone        what an earlier report told that is no more
     * @param conflicts   the findings that speak against the article
     * @param grave       the claims that a person has to decide about
     * @param confirmed   what speaks for it
     * @param repeated    what it says again
     * @param unread      the sentences that were not understood
     * @param text        its text; empty if it is not there
     * @param furtherRead claims that nothing was found about, as the text marks them
     */
    record View(String id, String title, String language, String error, List<Count> counts, List<Fact> facts, List<String> gone,
                List<Card> conflicts, List<Card> grave, List<Short> confirmed, List<Short> repeated, List<Unread> unread,
                List<MarkedText.Block> text, boolean furtherRead) {

        boolean hasCards() {
            return !conflicts.isEmpty() || !grave.isEmpty();
        }
    }

    /**
     * A number of things.
     *
     * @param kind   which: a class of the style sheet
     * @param number how many
     * @param label  what they are
     * @param target the id of the part of the page that shows them; empty if there is none
     */
    record Count(String kind, int number, String label, String target) {
    }

    /**
     * A line about the article or the run.
     *
     * @param label   what it is
     * @param value   the words
     * @param address where they link to; empty for nowhere
     */
    record Fact(String label, String value, String address) {
    }

    /**
     * A finding, or a claim that a person has to decide about.
     *
     * @param id          the id of the element
     * @param number      its number in the text
     * @param kind        {@code contradiction}, {@code tension} or {@code grave}
     * @param label       the kind in words
     * @param severity    how much it matters; empty for a grave claim
     * @param place       line and column of the words
     * @param words       the words it is about
     * @param here        what the article says
     * @param evidence    what that rests against
     * @param differences the values that differ
     * @param dateUsed    the date by which was judged, and how it is known
     * @param explanation what was found
     * @param suggestion  what to do; empty if the rule does not say
     * @param again       where the article says it again
     * @param rule        the rule's name
     * @param summary     what the rule reports; may be empty
     * @param also        the rules that agree
     * @param state       how it is decided: a class of the style sheet
     * @param stateWords  the same in words; empty if nobody has decided
     * @param decisions   what reviewers decided, and what changed since
     * @param fingerprint what identifies it
     * @param times       the times of the claim and its evidence; empty or one
     * @param offices     who held the offices it is about
     * @param origins     who relays whom
     */
    record Card(String id, String number, String kind, String label, String severity, String place, Words words, Side here, List<Side> evidence,
                List<Difference> differences, String dateUsed, String explanation, String suggestion, List<Words> again, String rule,
                String summary, List<String> also, String state, String stateWords, List<String> decisions, String fingerprint,
                List<TimeChart> times, List<Lanes> offices, List<OriginTree> origins) {
    }

    /**
     * Words of an article.
     *
     * @param text     the words; empty if they are not there
     * @param language their language; empty if it is not known
     * @param place    line and column
     * @param anchor   the id of the words in the text; empty if the text is not there
     */
    record Words(String text, String language, String place, String anchor) {
    }

    /**
     * What the article or the evidence says.
     *
     * @param kind     {@code here}, {@code record} or {@code other}
     * @param label    the same in words
     * @param sentence what it says
     * @param words    the words of a claim that is evidence; empty or one
     * @param from     who says so, or when it was checked and where it stands
     * @param sources  where it was seen
     */
    record Side(String kind, String label, String sentence, List<Words> words, String from, List<Seen> sources) {
    }

    /**
     * A source.
     *
     * @param publisher who published it
     * @param title     its title; may be empty
     * @param date      its date; may be empty
     * @param address   its address if a page may link to it; else empty
     * @param text      its address as text if a page may not link to it; else empty
     */
    record Seen(String publisher, String title, String date, String address, String text) {
    }

    /**
     * Who held an office.
     *
     * @param office the office
     * @param left   how many holders are left out; empty if none
     * @param chart  the times
     */
    record Lanes(String office, String left, TimeChart chart) {
    }

    /**
     * A finding in a line.
     *
     * @param id    the id of the element
     * @param kind  {@code corroboration} or {@code repetition}
     * @param words the words it is about
     * @param by    what confirms it, or what it repeats
     */
    record Short(String id, String kind, Words words, String by) {
    }

    /**
     * A sentence that was not understood.
     *
     * @param words   its words
     * @param nearest what came nearest to a claim; empty if that is not told
     */
    record Unread(Words words, String nearest) {
    }
}
