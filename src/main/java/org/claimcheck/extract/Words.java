package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The word lists of one language: {@code say}, {@code death.killed}; what patterns name in braces. */
final class Words {

    /** French verbs that build their past with "être"; a closed class of the grammar. */
    private static final Set<String> PAST_WITH_BEING = Set.of("aller", "venir", "arriver", "partir", "entrer", "sortir", "monter",
            "descendre", "naître", "mourir", "décéder", "rester", "retourner", "tomber", "passer", "devenir", "revenir", "rentrer",
            "parvenir", "intervenir", "survenir", "repartir", "ressortir", "remonter", "redescendre");

    /** Words kept with what is known of them; articles mostly repeat a few thousand. */
    private static final int MOST_KEPT = 50_000;

    private static final WordForms NONE = WordForms.of(List.of());
    private static final List<String> VERB_GROUP = List.of("auxiliary", "being", "negation", "hedge", "plan", "condition", "adverb", "deny");

    private final String language;
    private final Supplier<Map<String, List<String>>> written;
    private final Map<String, WordForms> lists = new HashMap<>();
    private final WordForms verbGroup;
    private final WordForms vocabulary;
    private final WordFormsIndex index;
    private final WordDictionary dictionary;
    private final Map<String, Lexeme> lexemes = new ConcurrentHashMap<>();

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
        this.dictionary = WordDictionary.of(language);
        List<Integer> group = new ArrayList<>();
        List<Integer> dotted = new ArrayList<>();
        for (int number = 0; number < names.size(); number++) {
            String name = names.get(number);
            lists.put(name.intern(), WordForms.of(index, number)); // as the names are that lists are asked for by
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

    /**
     * What is known of a word, number or mark. All tokens of one word share its texts, so that whatever else is looked up by these is found
     * without comparing letters.
     *
     * @param lower it in lower case
     */
    Lexeme lexeme(String lower, Token.Kind kind) {
        Lexeme known = lexemes.get(lower);
        if (known == null || known.kind() != kind) {
            WordClass word = kind == Token.Kind.WORD ? known(lower) : WordClass.UNKNOWN;
            known = new Lexeme(lower, Tokenizer.fold(lower), kind, word, index.openings(lower, word));
            if (lexemes.size() < MOST_KEPT) {
                lexemes.put(lower, known);
            }
        }
        return known;
    }

    /** What the dictionary knows of a word. French capitals may lack the accent: "Elu en 1989". */
    private WordClass known(String lower) {
        WordClass known = dictionary.look(lower);
        WordClass accented = !known.isKnown() && lower.startsWith("e") ? dictionary.look("é" + lower.substring(1)) : known;
        return accented.participles().isEmpty() ? known : accented;
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

    /** "Affrontait", "seraient": a French verb that tells how something was or would be; not "fait", "sait", "extrait". */
    boolean isImperfect(Token token) {
        String lower = token.lower();
        boolean ending = lower.endsWith("aient") || lower.endsWith("ait") && !lower.endsWith("fait") && !lower.endsWith("trait") && lower.length() > 4;
        return french() && (ending && !token.word().finite().isEmpty() || token.is("était") || token.is("avait") || token.is("fut") || token.is("furent"));
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

    /** Whether a text, such as the id of a title or of an event type, is an entry of a list. */
    boolean holds(String list, String text) {
        List<Token> tokens = Tokenizer.tokenize(text, 0, this);
        return !tokens.isEmpty() && list(list).match(tokens, 0) == tokens.size();
    }

    /** "No talks between X and Y", "pas d'entretien entre X et Y", "the attempted murder of X": whether words before a noun, or its adjectives, tell that what it names was not done. */
    boolean tellUndone(List<Token> tokens, String event, int adjectives, int noun) {
        return list("no-deed").matchBefore(tokens, adjectives) >= 0
                || IntStream.rangeClosed(adjectives, noun).anyMatch(i -> list("failed-deed").matchBefore(tokens, i) >= 0) && holds("bodily-events", event);
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
        for (int before = verbGroup.matchBefore(tokens, start); before >= 0 && !isName(tokens, before); before = verbGroup.matchBefore(tokens, start)) {
            start = before;
        }
        return start;
    }

    /** "Theresa May spent": a word with a capital between another word and one without. */
    static boolean isName(List<Token> tokens, int i) {
        return i > 0 && tokens.get(i).isCapitalised() && tokens.get(i - 1).isWord() && tokens.get(i + 1).isWord() && !tokens.get(i + 1).isCapitalised();
    }
}
