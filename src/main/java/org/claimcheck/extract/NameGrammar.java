package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds names that no file knows: runs of capitalised words, with particles such as "al-", "bin", "de" or "von" inside.
 *
 * <p>A word that only bodies have in their names ("Bank", "University"), the form of a company ("Inc", "SA") or an
 * article before it makes a run an organisation; a title, a rank or a given name makes it a person; a preposition of
 * place before it makes it a place. A capital that only opens a sentence makes no name.
 */
final class NameGrammar {

    /** "Park Won-soon": given names with a small letter behind the hyphen follow the family name. */
    private static final Pattern FAMILY_NAME_FIRST = Pattern.compile("\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}*-\\p{Ll}\\p{L}*");
    /** Particles with which the name of a person may go on behind a name that a file knows. */
    private static final Set<String> ARABIC = Set.of("al", "el", "bin", "ibn", "ben");
    /** What tells somebody apart from a parent or a child of the same name. */
    static final String[] JUNIOR = {"jr", "sr", "jnr", "snr"};
    private static final Pattern NICKNAME = Pattern.compile(" [\"“«]\\s*\\p{Lu}[\\p{L}'’-]*\\s*[\"”»] ");
    /** The number of a king or a pope. */
    private static final Pattern ROMAN = Pattern.compile("[IVXL]+");

    private final Words words;
    /** Names of offices: a name that only ends one ("head of Military Intelligence Anna Roth") is none. */
    private final NameIndex offices;
    private final NameIndex nations;
    private final NameKinds kinds;
    private final NameRuns runs;

    NameGrammar(Lexicon lexicon, NameKinds kinds, NameRuns runs) {
        this.words = lexicon.words();
        this.offices = lexicon.officeNames();
        this.nations = lexicon.nations();
        this.kinds = kinds;
        this.runs = runs;
    }

    /**
     * A run of words that may be a name.
     *
     * @param type {@code PERSON}, {@code ORG} or {@code PLACE}; what it is taken for where nothing in the article tells
     * @param sure whether the words themselves or those around them tell the type
     */
    record Found(Sentence sentence, int from, int to, Mention.Type type, boolean sure) {

        String name() {
            String text = NICKNAME.matcher(sentence.text(from, to).replace('\u00A0', ' ')).replaceAll(" ");
            return sentence.is(to - 1, ".") ? text.substring(0, text.length() - 1).strip() : text;
        }
    }

    /** The unknown names of a sentence, from left to right; those of one word only where their type is sure. */
    List<Found> find(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        if (sentence.isTitleCase()) {
            return found;
        }
        List<NameIndex.Hit> named = offices.find(sentence.tokens, false);
        int i = 0;
        while (i < sentence.size()) {
            int office = i;
            for (int k = 0; k < named.size() && office == i; k++) {
                office = named.get(k).from() <= i && i < named.get(k).to() ? named.get(k).to() : i;
            }
            Found contest = contest(sentence, i);
            if (contest != null) {
                // "The Oslo Marathon": no town.
                found.add(contest);
                i = contest.to();
                continue;
            }
            Found name = runs.begins(sentence, i) ? runs.name(sentence, i) : null;
            if (name == null || name.to() > office && office > i) {
                i = Math.max(i + 1, office);
                continue;
            }
            if (words.french() && name.type() == Mention.Type.ORG && name.to() - name.from() == 1 && sentence.is(name.to(), "de", "d'")
                    && kinds.isLed(sentence, name.from()) && sentence.at(name.to() + 1, Mention.Type.PLACE, Mention.Type.COUNTRY) != null) {
                // "Les dirigeants de l'Étoile de Vienne", "le président de Coop de France"
                name = new Found(sentence, name.from(), sentence.at(name.to() + 1, Mention.Type.PLACE, Mention.Type.COUNTRY).to(), name.type(), true);
            }
            if ((name.sure() || NameKinds.capitals(sentence, name.from(), name.to()) > 1) && !isCountry(sentence, name)) {
                found.add(name);
            }
            i = Math.max(i + 1, name.to());
        }
        return found;
    }

    /** A single word that may be a name: it has a capital, is no common word and no given name, and stands alone; null otherwise. */
    Found singleWord(Sentence sentence, int i) {
        return runs.singleWord(sentence, i);
    }

    /** "The Oslo Marathon", "the Rome Open": a contest with the name of its town; null if none begins at a token. */
    private Found contest(Sentence sentence, int i) {
        Mention town = words.french() ? null : sentence.at(i, Mention.Type.PLACE);
        int end = town == null || town.from() != i || town.to() >= sentence.size() || !sentence.token(town.to()).isCapitalised() ? -1 : words.list("contest-name").match(sentence.tokens, town.to());
        return end < 0 || sentence.isTitleCase() ? null : new Found(sentence, i, end, Mention.Type.ORG, true);
    }

    /** "Président de la République de Nauru": a country behind the form of its state, which belongs to a title. */
    private boolean isCountry(Sentence sentence, Found name) {
        int of = words.list("state-form").match(sentence.tokens, name.from());
        Mention country = of < 0 ? null : sentence.at(of + 1, Mention.Type.COUNTRY);
        return country != null && country.to() == name.to();
    }

    /** The name of a body that begins at a token where the words around say that a body stands there; null if none does. */
    Found bodyAt(Sentence sentence, int i) {
        if (i >= sentence.size() || sentence.isTitleCase() || !runs.begins(sentence, i) || NameKinds.isQuotedWork(sentence, i, i + 1)) {
            return null;
        }
        Found name = runs.name(sentence, i);
        return name == null ? null : new Found(sentence, name.from(), name.to(), Mention.Type.ORG, true);
    }

    /** Whether a capitalised word for a kind of body goes on as the name of one in small letters: "Conseil nordique", no "Conseil italien". */
    boolean beginsLongerBody(Sentence sentence, int i) {
        if (!words.french() || !sentence.token(i).isCapitalised() || !kinds.isBodyWord(sentence, i)) {
            return false;
        }
        // "Chef de l'Armée de libération de Norvège"
        boolean purpose = sentence.is(i + 1, "de", "d'") && i + 2 < sentence.size() && !sentence.token(i + 2).isCapitalised() && !sentence.token(i + 2).word().nouns().isEmpty()
                && !sentence.is(i + 2, "la", "le", "l'", "les") && words.list("body-noun").match(sentence.tokens, i) <= i + 1;
        return purpose || sentence.at(i + 1, Mention.Type.NATION) == null && runs.adjectives(sentence, i + 1) > i + 1;
    }

    /** "The Northern Standards Board director": whether the first word of what may be a title ends the name of a body, and the title begins behind it. */
    boolean endsBodyName(Sentence sentence, int from, int to) {
        return !words.french() && to - from > 1 && kinds.isBodyWord(sentence, from) && !sentence.token(to - 1).isCapitalised() && from > 0
                && sentence.token(from - 1).isCapitalised() && !sentence.isTitleCase();
    }

    /** The name of a body that ends before a token, in the same case; null if there is none. */
    Found bodyBefore(Sentence sentence, int end) {
        for (int i = Math.max(0, end - NameRuns.LONGEST); i < end; i++) {
            Found found = bodyAt(sentence, i);
            if (found != null && found.to() == end) {
                return found;
            }
            if (found != null) {
                i = found.to() - 1;
            }
        }
        return null;
    }

    // --- short forms --------------------------------------------------------------------------------------------------

    /** Whether another word with a capital stands right before or behind a token. */
    static boolean isBesideCapital(Sentence sentence, int i) {
        return i > 0 && sentence.token(i - 1).isCapitalised() && !NameKinds.opensSentence(sentence, i - 1) || i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised();
    }

    /** "Sultan bin Tariq": whether a word and a name behind it tell whose son is named before them. */
    static boolean goesOnAsName(Sentence sentence, int at) {
        return at + 1 < sentence.size() && sentence.is(at, "bin", "ben", "ibn", "bint") && sentence.token(at - 1).isCapitalised() && sentence.token(at + 1).isCapitalised();
    }

    /** "Robert Roth Jr., who ...": behind the point of such letters at the end of a name that goes on with the sentence; else the end given. */
    static int pastJunior(Sentence sentence, int end) {
        return end + 1 < sentence.size() && sentence.is(end, ".") && sentence.is(end - 1, JUNIOR) ? end + 1 : end;
    }

    /** Where a name that a file knows goes on with more of the person's names: "bin Tariq Al Said"; else its own end. */
    static int longerName(Sentence sentence, Mention person) {
        int at = person.to();
        while (at + 1 < sentence.size() && ARABIC.contains(sentence.token(at).lower()) && sentence.token(at + 1).isCapitalised()
                && !sentence.isCovered(at) && !sentence.isCovered(at + 1)) {
            at += 2;
        }
        return person.length() > 1 ? at : person.to();
    }

    /** The last word of a person's name: what it is shortened to. */
    static List<String> surnames(String name) {
        List<Token> tokens = Tokenizer.tokenize(name, 0);
        if (FAMILY_NAME_FIRST.matcher(name).matches()) {
            return List.of(tokens.get(0).folded());
        }
        if (tokens.size() == 2 && ROMAN.matcher(tokens.get(1).text()).matches()) {
            // "Benedict XVI" is Benedict for short.
            return List.of(tokens.get(0).folded());
        }
        int last = tokens.size() - 1;
        // "Robert Roth Jr" is Roth for short.
        last = last > 1 && Arrays.asList(JUNIOR).contains(tokens.get(last).lower()) ? last - 1 : last;
        return last > 0 ? List.of(tokens.get(last).folded()) : List.of();
    }

    /** "Benedict XV": whether the number of a king or a pope stands at a token. */
    static boolean isOrdinalOfRuler(Sentence sentence, int i) {
        return i < sentence.size() && ROMAN.matcher(sentence.token(i).text()).matches();
    }

    /** The first token of a surname that ends with the given one: particles in front of it belong to it. */
    static int withParticles(Sentence sentence, int i) {
        int from = i;
        while (from > 0 && NameRuns.PARTICLES.contains(sentence.token(from - 1).lower()) && !NameRuns.BODY_PARTICLES.contains(sentence.token(from - 1).lower())
                && !sentence.is(from - 1, "de", "du", "d'", "la", "le", "des", "e", "y") && !sentence.isCovered(from - 1)) {
            from--;
        }
        return from;
    }

    /** What the name of a body is shortened to: without the form of a company, or its first word where that is no common one. */
    List<String> shortForms(String name) {
        List<Token> tokens = Tokenizer.tokenize(name, 0, words);
        List<String> forms = new ArrayList<>();
        if (tokens.size() < 2) {
            return forms;
        }
        Token first = tokens.get(0);
        if (words.list("body-word").match(tokens, 0) < 0 && !kinds.isCommon(first) && first.text().length() > 2
                && words.list("function").match(tokens, 0) < 0) {
            forms.add(first.folded());
        }
        return forms;
    }

    /** The word that says what kind of body a name means, as "Commission" in "European Commission"; empty if there is none. */
    String headWord(String name) {
        for (Token token : Tokenizer.tokenize(name, 0, words)) {
            if (token.isCapitalised() && words.list("body-word").match(List.of(token), 0) >= 0) {
                return token.lower();
            }
        }
        return "";
    }
}
