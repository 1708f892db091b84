package org.claimcheck.review;

import java.util.List;
import java.util.Objects;

/**
 * Something to decide about as a report told it.
 *
 * @param matter      what there is to decide about
 * @param place       where the claim stands, as {@code file:line:column}
 * @param explanation what was found
 * @param records     where the facts stand that it rests on, as {@code file:line}
 * @param words       what was read, to learn from if it was misread
 */
public record SeenMatter(Matter matter, String place, String explanation, List<String> records, Words words) {

    /** Takes a copy of the records. */
    public SeenMatter {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(explanation, "explanation");
        Objects.requireNonNull(words, "words");
        records = List.copyOf(records);
    }

    /**
     * The words of the article that were read.
     *
     * @param sentence  the sentence that makes the claim; its quoted words where the text is not there
     * @param text      that sentence together with those of the claims of the article that it is held against, in their order
     * @param language  the article's language
     * @param published when the article was published, in EDTF; empty if that is not known
     * @param reader    the pattern or the part of the grammar that made the claim
     */
    public record Words(String sentence, String text, String language, String published, String reader) {

        /** Rejects what is missing. */
        public Words {
            Objects.requireNonNull(sentence, "sentence");
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(language, "language");
            Objects.requireNonNull(published, "published");
            Objects.requireNonNull(reader, "reader");
        }
    }
}
