package org.claimcheck.extract;

import java.util.Set;

/**
 * What a dictionary knows of a written word: to which verbs, nouns and adjectives it may belong.
 *
 * @param verbs       base forms of the verbs whose form it is, in any tense
 * @param participles base forms of the verbs whose past participle it is
 * @param finite      base forms of the verbs of which it is a form with a tense of its own: "met", "rencontra"
 * @param future      whether as a verb it can only stand in the French future: "rencontrera", but not "montra"
 * @param conditional whether as a verb it can only stand in the French conditional: "rencontrerait", but not "montrait"
 * @param nouns       base forms of the nouns whose form it is
 * @param adjectives  base forms of the adjectives whose form it is
 * @param other       whether it may be something else: an adverb, a preposition, a pronoun
 */
record WordClass(Set<String> verbs, Set<String> participles, Set<String> finite, boolean future, boolean conditional, Set<String> nouns,
                 Set<String> adjectives, boolean other) {

    /** A word that the dictionary does not have. */
    static final WordClass UNKNOWN = new WordClass(Set.of(), Set.of(), Set.of(), false, false, Set.of(), Set.of(), false);

    /** Whether the dictionary has the word at all. */
    boolean isKnown() {
        return other || !verbs.isEmpty() || !nouns.isEmpty() || !adjectives.isEmpty();
    }

    /** The base forms that words of one class in a list are compared with. */
    Set<String> baseForms(Inflection inflection) {
        return switch (inflection) {
            case VERB -> verbs;
            case PARTICIPLE -> participles;
            case NOUN -> nouns;
            case ADJECTIVE -> adjectives;
        };
    }

    /** As what a word of a list inflects. */
    enum Inflection { VERB, PARTICIPLE, NOUN, ADJECTIVE }
}
