package org.claimcheck.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A sentence with placeholders: {@code {claim.holder} is called {claim.office}[ by {claim.speaker}].}
 *
 * <p>A placeholder names a statement ({@code claim}; {@code known}, the first piece of evidence; {@code also}, the
 * second), or what is {@code told} of the claim, and a field of it. A part in square brackets vanishes when a placeholder inside it has no value; parts do not
 * nest. Outside brackets a missing value reads "unknown". The sentence begins with a capital letter whatever its first
 * placeholder gives.
 *
 * @param text the sentence as written
 */
public record Template(String text) {

    /** Which statement a placeholder speaks of. */
    public enum Party {
        /** The claim. */
        CLAIM,
        /** The first piece of evidence. */
        KNOWN,
        /** The second piece of evidence. */
        ALSO,
        /** The detail of the claim that the finding is about. */
        TOLD;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * One placeholder.
     *
     * @param party which statement
     * @param field which field of it
     */
    public record Placeholder(Party party, String field) {

        @Override
        public String toString() {
            return "{" + party.id() + "." + field + "}";
        }
    }

    /** Checks the brackets and the form of the placeholders; throws {@link IllegalArgumentException} with what is wrong. */
    public Template {
        parse(text);
    }

    /** The placeholders in the order of the text. */
    public List<Placeholder> placeholders() {
        return parse(text).stream().flatMap(part -> part.pieces().stream())
                .flatMap(piece -> piece.placeholder().stream()).toList();
    }

    /**
     * The sentence with values in place of the placeholders.
     *
     * @param values gives the value of a placeholder, or nothing
     */
    public String render(Function<Placeholder, Optional<String>> values) {
        StringBuilder sentence = new StringBuilder();
        for (Part part : parse(text)) {
            StringBuilder words = new StringBuilder();
            boolean complete = true;
            for (Piece piece : part.pieces()) {
                Optional<String> value = piece.placeholder().map(p -> values.apply(p).filter(v -> !v.isEmpty()))
                        .orElse(Optional.of(piece.literal()));
                complete &= value.isPresent();
                words.append(value.orElse("unknown"));
            }
            if (complete || !part.optional()) {
                sentence.append(words);
            }
        }
        return capitalized(sentence.toString().strip());
    }

    private static String capitalized(String sentence) {
        if (sentence.isEmpty()) {
            return sentence;
        }
        int end = sentence.offsetByCodePoints(0, 1);
        return sentence.substring(0, end).toUpperCase(Locale.ROOT) + sentence.substring(end);
    }

    private record Piece(String literal, Optional<Placeholder> placeholder) {
    }

    private record Part(boolean optional, List<Piece> pieces) {
    }

    private static List<Part> parse(String text) {
        List<Part> parts = new ArrayList<>();
        List<Piece> pieces = new ArrayList<>();
        boolean optional = false;
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '[' || c == ']') {
                if (optional == (c == '[')) {
                    throw new IllegalArgumentException(c == '['
                            ? "'[' stands inside another optional part" : "']' has no '[' before it");
                }
                parts.add(new Part(optional, pieces));
                pieces = new ArrayList<>();
                optional = c == '[';
                at++;
            } else if (c == '{') {
                int end = text.indexOf('}', at);
                if (end < 0) {
                    throw new IllegalArgumentException("'{' has no '}' after it");
                }
                pieces.add(new Piece("", Optional.of(placeholder(text.substring(at + 1, end)))));
                at = end + 1;
            } else if (c == '}') {
                throw new IllegalArgumentException("'}' has no '{' before it");
            } else {
                int end = at;
                while (end < text.length() && "[]{}".indexOf(text.charAt(end)) < 0) {
                    end++;
                }
                pieces.add(new Piece(text.substring(at, end), Optional.empty()));
                at = end;
            }
        }
        if (optional) {
            throw new IllegalArgumentException("'[' has no ']' after it");
        }
        parts.add(new Part(false, pieces));
        return parts;
    }

    private static Placeholder placeholder(String words) {
        String[] names = words.strip().split("\\.", -1);
        Optional<Party> party = Stream.of(Party.values()).filter(p -> p.id().equals(names[0])).findFirst();
        if (names.length != 2 || party.isEmpty() || names[1].isEmpty()) {
            throw new IllegalArgumentException("{" + words + "} is not {claim.FIELD}, {known.FIELD}, {also.FIELD} or {told.FIELD}");
        }
        return new Placeholder(party.get(), names[1]);
    }
}
