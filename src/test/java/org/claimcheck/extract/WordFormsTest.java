package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.claimcheck.file.Packer;
import org.claimcheck.file.Unpacker;
import org.junit.jupiter.api.Test;

class WordFormsTest {

    private static List<Token> english(String text) {
        return lookedUp(text, WordDictionary.of("en"));
    }

    private static List<Token> french(String text) {
        return lookedUp(text, WordDictionary.of("fr"));
    }

    private static List<Token> lookedUp(String text, WordDictionary dictionary) {
        return Tokenizer.tokenize(text, 0).stream().map(t -> new Token(t.text(), t.lower(), t.folded(), t.start(), t.end(), t.kind(),
                dictionary.look(t.lower()), WordFormsIndex.Openings.UNKNOWN)).toList();
    }

    /** A list of an index, with another before it that has the same words. */
    private static WordForms listed(List<String> forms, WordClass.Inflection inflection) {
        return WordForms.of(index(List.of(forms, forms), inflection), 1);
    }

    private static WordFormsIndex index(List<List<String>> lists, WordClass.Inflection inflection) {
        WordFormsIndex.Builder builder = new WordFormsIndex.Builder();
        lists.forEach(forms -> builder.add(forms, inflection));
        Packer out = new Packer();
        builder.pack(out);
        return new WordFormsIndex(new Unpacker(out.bytes()));
    }

    @Test
    void anEntryWithATildeStandsForAllFormsOfItsVerb() {
        WordForms forms = WordForms.of(List.of("~step down"));
        for (String text : List.of("step down", "steps down", "stepped down", "stepping down")) {
            assertThat(forms.match(english(text), 0)).as(text).isEqualTo(2);
        }
        assertThat(forms.match(english("step up"), 0)).isEqualTo(-1);
    }

    @Test
    void frenchVerbsAreKnownInEveryTense() {
        WordForms forms = WordForms.of(List.of("~élire"));
        for (String text : List.of("élit", "élira", "élu", "élues", "élisent", "élurent")) {
            assertThat(forms.match(french(text), 0)).as(text).isEqualTo(1);
        }
    }

    @Test
    void participlesAndNounsInflectAsSuch() {
        WordForms participles = listed(List.of("~name"), WordClass.Inflection.PARTICIPLE);
        assertThat(participles.match(english("named"), 0)).isEqualTo(1);
        assertThat(participles.match(english("names"), 0)).isEqualTo(-1);
        WordForms nouns = listed(List.of("~ally"), WordClass.Inflection.NOUN);
        assertThat(nouns.match(english("allies"), 0)).isEqualTo(1);
        assertThat(nouns.match(english("allied"), 0)).isEqualTo(-1);
    }

    @Test
    void longerPhrasesWinAndAreFoundBackwardsToo() {
        List<String> words = List.of("~take", "~take over from", "took over");
        for (WordForms forms : List.of(WordForms.of(words), listed(words, WordClass.Inflection.VERB))) {
            List<Token> tokens = english("She took over from him");
            assertThat(forms.matches(tokens, 1)).containsExactly(4, 3, 2);
            assertThat(forms.match(tokens, 1)).isEqualTo(4);
            assertThat(forms.matchBefore(tokens, 4)).isEqualTo(1);
            assertThat(forms.occursIn(english("nothing of the kind"))).isFalse();
            assertThat(forms.match(english("takeover"), 0)).isEqualTo(-1);
        }
    }

    @Test
    void severalListsOfAnIndexAreLookedUpAsOne() {
        WordFormsIndex index = index(List.of(List.of("~take"), List.of("œuvre d'art", "a"), List.of("~take over from")), WordClass.Inflection.VERB);
        WordForms ends = WordForms.union(index, List.of(0, 2));

        assertThat(ends.match(english("took over from him"), 0)).isEqualTo(3);
        assertThat(ends.match(english("took part"), 0)).isEqualTo(1);
        assertThat(ends.match(english("a part"), 0)).isEqualTo(-1);
        assertThat(WordForms.of(index, 1).match(french("œuvre d'art"), 0)).isEqualTo(3);
    }

    @Test
    void tokensTellAtOnceWhichListsOfTheirIndexMayBegin() {
        WordFormsIndex index = index(List.of(List.of("~take over"), List.of("part")), WordClass.Inflection.VERB);
        Token token = english("takes").get(0);
        WordFormsIndex.Openings openings = index.openings(token.lower(), token.word());

        assertThat(WordForms.of(index, 0).mayBegin(openings)).isTrue();
        assertThat(WordForms.of(index, 1).mayBegin(openings)).isFalse();
        assertThat(WordForms.of(List.of("part")).mayBegin(openings)).isTrue();
        assertThat(WordForms.of(index, 1).mayBegin(WordFormsIndex.Openings.UNKNOWN)).isTrue();
    }

    @Test
    void anUnknownWordHasNoBaseForm() {
        assertThat(WordDictionary.of("en").look("qwrtz")).isEqualTo(WordClass.UNKNOWN);
        assertThat(WordDictionary.of("en").look("bank").isKnown()).isTrue();
    }
}
