package org.claimcheck.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordFormsTest {

    private static List<Token> english(String text) {
        return Tokenizer.tokenize(text, 0).stream().map(t -> t.lookedUp(WordDictionary.of("en"))).toList();
    }

    private static List<Token> french(String text) {
        return Tokenizer.tokenize(text, 0).stream().map(t -> t.lookedUp(WordDictionary.of("fr"))).toList();
    }

    @Test
    void anEntryWithATildeStandsForAllFormsOfItsVerb() {
        WordForms forms = new WordForms(List.of("~step down"));
        for (String text : List.of("step down", "steps down", "stepped down", "stepping down")) {
            assertThat(forms.match(english(text), 0)).as(text).isEqualTo(2);
        }
        assertThat(forms.match(english("step up"), 0)).isEqualTo(-1);
    }

    @Test
    void frenchVerbsAreKnownInEveryTense() {
        WordForms forms = new WordForms(List.of("~élire"));
        for (String text : List.of("élit", "élira", "élu", "élues", "élisent", "élurent")) {
            assertThat(forms.match(french(text), 0)).as(text).isEqualTo(1);
        }
    }

    @Test
    void participlesAndNounsInflectAsSuch() {
        WordForms participles = new WordForms(List.of("~name"), WordClass.Inflection.PARTICIPLE);
        assertThat(participles.match(english("named"), 0)).isEqualTo(1);
        assertThat(participles.match(english("names"), 0)).isEqualTo(-1);
        WordForms nouns = new WordForms(List.of("~ally"), WordClass.Inflection.NOUN);
        assertThat(nouns.match(english("allies"), 0)).isEqualTo(1);
        assertThat(nouns.match(english("allied"), 0)).isEqualTo(-1);
    }

    @Test
    void longerPhrasesWinAndAreFoundBackwardsToo() {
        WordForms forms = new WordForms(List.of("~take", "~take over from"));
        List<Token> tokens = english("She took over from him");
        assertThat(forms.matches(tokens, 1)).containsExactly(4, 2);
        assertThat(forms.matchBefore(tokens, 4)).isEqualTo(1);
        assertThat(forms.occursIn(english("nothing of the kind"))).isFalse();
    }

    @Test
    void anUnknownWordHasNoBaseForm() {
        assertThat(WordDictionary.of("en").look("qwrtz")).isEqualTo(WordClass.UNKNOWN);
        assertThat(WordDictionary.of("en").look("bank").isKnown()).isTrue();
    }
}
