package org.claimcheck.statement;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Somebody or something that statements are about.
 *
 * <p>Two entities that the knowledge base knows are equal when their ids are; the name is then the canonical one. An
 * entity that no file knows has an empty id and its name as written.
 *
 * @param id   the id in the knowledge base, empty if no file knows the entity
 * @param name the canonical name, or the name as written for an unknown entity
 * @param type what kind of thing it is
 */
public record Entity(String id, String name, EntityType type) {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy\u00e0\u00e2\u00e4\u00e9\u00e8\u00ea\u00eb\u00ee\u00ef\u00f4\u00f6\u00fb\u00fc]");
    /** Names of fewer consonants are others: "Hassan" and "Hussein". */
    private static final int FEWEST_CONSONANTS = 5;

    /** No entity: the object of a statement that has none, or the holder of a vacant office. */
    public static final Entity NONE = new Entity("", "", EntityType.NONE);

    /** An entity that no file knows. */
    public static Entity unknown(String name, EntityType type) {
        return new Entity("", name, type);
    }

    /** Somebody or something that the article describes but does not name. */
    public static Entity described(String words) {
        return new Entity("", words, EntityType.DESCRIPTION);
    }

    /** Whether this has a name, so that two statements can be about the same one. */
    public boolean isNamed() {
        return isPresent() && type != EntityType.DESCRIPTION;
    }

    /** Whether this is an entity at all, not {@link #NONE}. */
    public boolean isPresent() {
        return type != EntityType.NONE;
    }

    /** Whether the knowledge base knows the entity. */
    public boolean isCatalogued() {
        return !id.isEmpty();
    }

    /** What to join on: the id, or the name for an unknown entity; empty for {@link #NONE}. */
    public String key() {
        return id.isEmpty() ? name : id;
    }

    /**
     * Whether this name may be a shorter one of another entity: every word of it is one of the other's, "Hamad" of "Hamad bin Khalifa Al Thani";
     * one word alone may have other vowels, as spellings of Arabic names do, "Abdallah" of "Abdullah bin Abdulaziz".
     */
    public boolean isPartOfNameOf(Entity other) {
        List<String> words = List.of(other.name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        List<String> own = List.of(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"));
        return isPresent() && (words.containsAll(own) || own.size() == 1 && words.stream().anyMatch(word -> differsInVowelsOnly(word, own.get(0))));
    }

    private static boolean differsInVowelsOnly(String one, String other) {
        String consonants = VOWELS.matcher(one).replaceAll("");
        return consonants.length() >= FEWEST_CONSONANTS && consonants.equals(VOWELS.matcher(other).replaceAll(""));
    }

    /** As of any record; written out, since to link what Java makes of it takes a part of a short run. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Entity that && id.equals(that.id) && name.equals(that.name) && type == that.type;
    }

    @Override
    public int hashCode() {
        return 31 * id.hashCode() + name.hashCode();
    }
}
