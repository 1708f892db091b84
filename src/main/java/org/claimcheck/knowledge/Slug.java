package org.claimcheck.knowledge;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.zip.CRC32;

/** Makes ids of texts. */
public final class Slug {

    private static final int LONGEST = 80;

    private Slug() {
    }

    /**
     * A text as an id: lower case, without accents, hyphens for all that is neither letter nor digit. A text in which nothing is left, or
     * little, gets a number that follows from it.
     */
    public static String of(String text) {
        String plain = Spelling.latin(text);
        String slug = plain.replaceAll("['’]", "").replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        long foreign = plain.codePoints().filter(c -> c > 127 && Character.isLetterOrDigit(c)).count();
        if (slug.length() > LONGEST) {
            return slug.substring(0, LONGEST).replaceAll("-$", "") + "-" + number(text);
        }
        return foreign == 0 && !slug.isEmpty() ? slug : slug.isEmpty() ? "x" + number(text) : slug + "-" + number(text);
    }

    private static String number(String text) {
        CRC32 crc = new CRC32();
        crc.update(text.getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }
}
