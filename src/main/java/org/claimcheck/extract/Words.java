package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The word lists of one language: {@code say}, {@code death.killed}; what patterns name in braces. */
final class Words {

    /** French verbs that build their past with "être"; a closed class of the grammar. */
    private static final Set<String> PAST_WITH_BEING = Set.of("aller", "venir", "arriver", "partir", "entrer", "sortir", "monter",
            "descendre", "naître", "mourir", "décéder", "rester", "retourner", "tomber", "passer", "devenir", "revenir", "rentrer",
            "parvenir", "intervenir", "survenir", "repartir", "ressortir", "remonter", "redescendre");

    private static final WordForms NONE = WordForms.of(List.of());
    private static final List<String> VERB_GROUP = List.of("auxiliary", "being", "negation", "hedge", "plan", "condition", "adverb", "deny");

    private final String language;
    private final Supplier<Map<String, List<String>>> written;
    private final Map<String, WordForms> lists = new HashMap<>();
    private final WordForms verbGroup;
    private final WordForms vocabulary;
    private final WordFormsIndex index;

    /**
     * The lists of a language.
     *
     * @param names   what the lists of the index are called, by their numbers
     * @param written words and phrases by list name, such as {@code say} or {@code death.killed}, as the vocabulary files have them
     */
    Words(String language, List<String> names, WordFormsIndex index, Supplier<Map<String, List<String>>> written) {
        this.language = language;
        this.written = written;
        this.index = index;
        List<Integer> group = new ArrayList<>();
        List<Integer> dotted = new ArrayList<>();
        for (int number = 0; number < names.size(); number++) {
            String name = names.get(number);
            lists.put(name, WordForms.of(index, number));
            if (VERB_GROUP.contains(name)) {
                group.add(number);
            }
            if (name.indexOf('.') >= 0) {
                dotted.add(number);
            }
        }
        this.verbGroup = WordForms.union(index, group);
        this.vocabulary = WordForms.union(index, dotted);
    }

    /** The lists of this language that may begin with a word, given in lower case and as the dictionary knows it. */
    WordFormsIndex.Openings openings(String lower, WordClass word) {
        return index.openings(lower, word);
    }

    /** The lists of this language that may begin at any of some tokens. */
    WordFormsIndex.Openings openings(List<Token> tokens) {
        return index.union(tokens);
    }

    /** As what the words of a list inflect: the last part of its name says so. */
    static WordClass.Inflection inflection(String list) {
        String part = list.substring(list.lastIndexOf('.') + 1);
        if (part.endsWith("noun") || part.endsWith("object")) {
            return WordClass.Inflection.NOUN;
        }
        if (part.endsWith("adjective")) {
            return WordClass.Inflection.ADJECTIVE;
        }
        return part.endsWith("participle") ? WordClass.Inflection.PARTICIPLE : WordClass.Inflection.VERB;
    }

    String language() {
        return language;
    }

    /** Whether "être" before its participle makes the past of a verb, not a passive. */
    boolean isPastWithBeing(String verb) {
        return french() && PAST_WITH_BEING.contains(verb);
    }

    boolean french() {
        return language.equals("fr");
    }

    /** The list of that name, if there is one. */
    Optional<WordForms> find(String name) {
        return Optional.ofNullable(lists.get(name));
    }

    /** The words of a list as the vocabulary files have them; none if there is no such list. */
    List<String> written(String name) {
        return written.get().getOrDefault(name, List.of());
    }

    /** The list of that name; empty if there is none. */
    WordForms list(String name) {
        return lists.getOrDefault(name, NONE);
    }

    /** The words of all lists with a dot in their names: of event types, measures and relations. */
    WordForms vocabulary() {
        return vocabulary;
    }

    List<String> names() {
        return lists.keySet().stream().sorted().toList();
    }

    /** Everything that may stand between a subject and its main verb: auxiliaries, negations, adverbs. */
    WordForms verbGroup() {
        return verbGroup;
    }

    /** Where the rank or form of address before a token begins, with or without a full stop behind it; -1 if there is none. */
    int rankBefore(List<Token> tokens, int i) {
        int start = list("rank").matchBefore(tokens, i);
        return start < 0 && i > 1 && tokens.get(i - 1).is(".") ? list("rank").matchBefore(tokens, i - 1) : start;
    }

    /** Where the auxiliaries, negations and adverbs before a verb begin; the verb itself if there are none. */
    int verbGroupStart(List<Token> tokens, int verb) {
        int start = verb;
        for (int before = verbGroup.matchBefore(tokens, start); before >= 0; before = verbGroup.matchBefore(tokens, start)) {
            start = before;
        }
        return start;
    }
}
