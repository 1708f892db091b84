package org.claimcheck.verify;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.claimcheck.statement.Statement;

/**
 * Names findings so that they keep their names from run to run: whatever else of the article is edited, however a rule is
 * renamed, and whatever becomes of the content of the evidence.
 */
public final class Fingerprint {

    private final Map<String, Integer> occurrences = new HashMap<>();

    /**
     * The next fingerprint of an article.
     *
     * @param rule     the name that the rule had first
     * @param claim    the claim
     * @param evidence what the finding rests on
     * @return 16 hexadecimal digits; another for each finding of an article, even if all the rest is equal
     */
    public String of(String rule, Statement claim, List<Statement> evidence) {
        String key = String.join("\n", rule, claim.article(), claim.canonical(),
                evidence.stream().map(Fingerprint::identity).sorted(Comparator.naturalOrder()).collect(Collectors.joining("\n")));
        return digits(key + "\n" + occurrences.merge(key, 1, Integer::sum));
    }

    /**
     * What identifies a piece of evidence from run to run: a fact's id. Claims are numbered anew with each edit, so that what they
     * are about stands for them.
     */
    public static String identity(Statement evidence) {
        return evidence.isKnown() ? evidence.id()
                : String.join("|", evidence.article(), evidence.subjectKey(), evidence.predicate(), evidence.objectKey());
    }

    private static String digits(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
