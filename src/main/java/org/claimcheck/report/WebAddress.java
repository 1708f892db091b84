package org.claimcheck.report;

import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which addresses a page may link to. All links to other sites are made here. */
public final class WebAddress {

    /** A scheme of the web and a host without a user's name before it, then nothing that ends an attribute, hides or turns the text. */
    private static final Pattern SAFE = Pattern.compile("(?i)https?://[^\\s/?#@\\\\\"'<>\\p{C}]+([/?#][^\\s\"<>\\\\\\p{C}]*)?");

    private WebAddress() {
    }

    /** The address if it leads to the web; empty for any other scheme and for what is no address. */
    public static Optional<String> of(String address) {
        return Optional.of(address.strip()).filter(text -> SAFE.matcher(text).matches());
    }
}
