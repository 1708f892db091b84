package org.claimcheck.statement;

/**
 * Where a known statement was seen.
 *
 * @param publisher who published it
 * @param title     the title of the page or document, or empty
 * @param url       its address, or empty
 * @param date      its date in EDTF, or empty
 */
public record Source(String publisher, String title, String url, String date) {

    /** In this form it is part of what decisions have been made on. */
    @Override
    public String toString() {
        return "Source[publisher=" + publisher + ", title=" + title + ", url=" + url + ", date=" + date + "]";
    }
}
