package org.claimcheck.exchange;

import org.claimcheck.diagnostic.InvalidInputException;
import org.claimcheck.diagnostic.SourceLocation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;

/** Reasons for which several formats leave records out. */
final class Skip {

    static final String TOO_LONG = "a line that is too long";
    static final String TOO_LONG_FIX = "check the file, or raise --longest-line";
    static final String ENCODING = "text that is not UTF-8";
    static final String ENCODING_FIX = "save the file as UTF-8, or say how it is written, as --encoding windows-1252";
    static final String DATE = "a date that cannot be read";
    static final String JSON = "a line that is no JSON";

    /** A document that is not JSON from beginning to end. */
    static InvalidInputException noJson(String path, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        SourceLocation location = at == null || at.getLineNr() < 1 ? SourceLocation.of(path) : new SourceLocation(path, at.getLineNr(), Math.max(1, at.getColumnNr()));
        boolean encoding = String.valueOf(e.getOriginalMessage()).contains("UTF-8");
        boolean end = String.valueOf(e.getOriginalMessage()).contains("end-of-input");
        return new InvalidInputException(location, encoding ? "not valid UTF-8" : end ? "the file is cut off: the JSON ends too soon" : "not JSON: "
                + e.getOriginalMessage().lines().findFirst().orElse(""), encoding ? ENCODING_FIX : end ? "fetch it again" : "correct the file");
    }

    private Skip() {
    }

    static String tooLong(long bytes, int longest) {
        return "the line has " + bytes + " bytes, and at most " + longest + " are read";
    }
}
