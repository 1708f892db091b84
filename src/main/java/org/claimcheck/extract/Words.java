package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The word lists of one language: {@code say}, {@code death.killed}; what patterns name in braces. */
final class Words {

    /** French verbs that build their past with "être"; a closed class of the grammar. */
    private static final Set<String> PAST_WITH_BEING = Set.of("aller", "venir", "arriver", "partir", "entrer", "sortir", "monter",
            "descendre", "naître", "mourir", "décéder", "rester", "retourner", "tomber", "passer", "devenir", "revenir", "rentrer",
            "parvenir", "intervenir", "survenir", "repartir", "ressortir", "remonter", "redescendre");

    private static final WordForms NONE = new WordForms(List.of());

    private final String language;
    private final Map<String, List<String>> forms;
    private final Map<String, WordForms> compiled = new HashMap<>();
    private final WordForms verbGroup;
    private final WordForms vocabulary;
    private final WordFormsIndex index;

    /**
     * The lists of a language.
     *
     * @param forms words and phrases by list name, such as {@code say} or {@code death.killed}
     */
    Words(String language, Map<String, List<String>> forms) {
        this.language = language;
        this.forms = forms;
        forms.forEach((name, words) -> compiled.put(name, new WordForms(words, inflection(name))));
        List<String> group = new ArrayList<>();
        for (String list : List.of("auxiliary", "being", "negation", "hedge", "plan", "condition", "adverb", "deny")) {
            group.addAll(forms.getOrDefault(list, List.of()));
        }
        this.verbGroup = new WordForms(group);
        this.vocabulary = WordForms.union(compiled.entrySet().stream().filter(e -> e.getKey().contains(".")).map(Map.Entry::getValue).toList());
        List<WordForms> all = new ArrayList<>(compiled.values());
        all.add(verbGroup);
        all.add(vocabulary);
        this.index = new WordFormsIndex(all);
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
    private static WordClass.Inflection inflection(String list) {
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
        return Optional.ofNullable(compiled.get(name));
    }

    /** The words of a list as the vocabulary files have them; none if there is no such list. */
    List<String> written(String name) {
        return forms.getOrDefault(name, List.of());
    }

    /** The list of that name; empty if there is none. */
    WordForms list(String name) {
        return compiled.getOrDefault(name, NONE);
    }

    /** The words of all lists with a dot in their names: of event types, measures and relations. */
    WordForms vocabulary() {
        return vocabulary;
    }

    List<String> names() {
        return forms.keySet().stream().sorted().toList();
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
