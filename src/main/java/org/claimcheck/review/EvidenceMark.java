package org.claimcheck.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A piece of evidence as it was when somebody judged by it.
 *
 * @param id     the fact's id, or what identifies a claim
 * @param sha256 the first 16 hexadecimal digits of the SHA-256 of its content
 * @param says   its content in words, to tell later what changed
 */
public record EvidenceMark(String id, String sha256, String says) {

    /**
     * A mark of some content.
     *
     * @param id      the id of the evidence
     * @param content all that must stay for a judgement to hold
     * @param says    the same in words
     */
    public static EvidenceMark of(String id, String content, String says) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return new EvidenceMark(id, HexFormat.of().formatHex(digest, 0, 8), says);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
