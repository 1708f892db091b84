package org.claimcheck.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.time.Period;

/** Reads descriptions that open a sentence and stand for somebody told before: "The 71-year-old Scot has ...", "Le général, tué vendredi, ...". */
final class OpeningDescription {

    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final List<Sentence> sentences;
    private final Map<Sentence, Integer> positions;
    private final PersonReference people;

    OpeningDescription(Lexicon lexicon, Anchor anchor, List<Sentence> sentences, Map<Sentence, Integer> positions, PersonReference people) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.sentences = sentences;
        this.positions = positions;
        this.people = people;
    }

    /**
     * Whom the words that open a sentence stand for; null if they describe nobody told in the sentence before, or more than one of them.
     *
     * @param end the index behind the words, as {@link #end} tells it
     */
    Mention.Named described(Sentence sentence, int end) {
        int position = positions.get(sentence);
        Set<Entity> told = position == 0 ? Set.of()
                : people.people(sentences.get(position - 1), Integer.MAX_VALUE, "").stream().map(Mention::entity).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Entity> fitting = told.stream().filter(person -> told.size() == 1 ? fitsDescription(person, sentence, end) : isOneOfSeveral(person, sentence, end)).collect(Collectors.toSet());
        // "X met Y. The technocrat had ...": either of them, for it means the other as often as the one of whom the sentence before tells.
        if (fitting.size() != 1) {
            return null;
        }
        Entity person = fitting.iterator().next();
        boolean national = country(sentence, end).isPresent();
        // "X met Y. The German spoke. The centrist had ...": hardly the German, who is described in other words.
        boolean another = !national && told.size() == 1 && end(sentences.get(position - 1)) > 0 && !isOnlyOne(person, Entity.NONE, sentence);
        return another ? null : new Mention.Named(person, false, told.size() == 1 || national);
    }

    /**
     * Whether a description may mean one of several people who were told: nothing that is known of the person speaks against it, and what it tells of a
     * country, of arms or of a death speaks for it.
     */
    private boolean isOneOfSeveral(Entity person, Sentence sentence, int end) {
        String gender = gender(sentence, end);
        Entity country = country(sentence, end);
        boolean unarmed = holds("military-description", sentence, end) && lexicon.rolesOf(person).stream().noneMatch(role -> words.holds("military-titles", role.title()));
        boolean late = holds("late-description", sentence, end) || sentence.is(end, ",") && words.list("late-aside").match(sentence.tokens, end + 1) > 0;
        return !unarmed && !(late && !lexicon.diedBy(person, anchor)) && (gender.isEmpty() || people.gender(person).isEmpty() || gender.equals(people.gender(person)))
                && (!country.isPresent() || lexicon.bodiesOf(person).contains(country));
    }

    private boolean holds(String list, Sentence sentence, int end) {
        return IntStream.range(1, end).anyMatch(i -> words.list(list).match(sentence.tokens, i) > 0);
    }

    /** "La", "the Frenchwoman": whether a description means a man or a woman; empty if it does not tell. */
    private String gender(Sentence sentence, int end) {
        if (words.french()) {
            return sentence.is(0, "la", "cette") ? "female" : sentence.is(0, "le", "ce", "cet") ? "male" : "";
        }
        String noun = sentence.lower(end - 1);
        return noun.endsWith("woman") ? "female" : noun.endsWith("man") && !noun.endsWith("german") ? "male" : "";
    }

    private static Entity country(Sentence sentence, int end) {
        return sentence.all(Mention.Type.NATION).stream().filter(m -> m.to() <= end).findFirst().map(Mention::entity).orElse(Entity.NONE);
    }

    /** "The 71-year-old Scot has ...", "The Spaniard was ...", "L'homme politique avait ...": the index behind words that stand for the one person told before; -1 for others. */
    int end(Sentence sentence) {
        if (words.french() && sentence.is(0, "ce", "cet", "cette")) {
            return pointed(sentence);
        }
        if (!sentence.is(0, "the", "le", "la", "l'")) {
            return -1;
        }
        int at = 1;
        boolean told = false;
        if (words.french() && sentence.size() > 5 && sentence.token(1).isCapitalised() && !sentence.isCovered(1) && sentence.is(2, "de") && sentence.token(3).isNumber() && sentence.is(4, "ans")) {
            // "Le Bergenois de 24 ans": from wherever.
            told = true;
            at = 5;
        }
        for (int guard = 0; guard < 4 && at < sentence.size(); guard++) {
            Mention age = sentence.at(at, Mention.Type.AGE);
            Mention nation = sentence.at(at, Mention.Type.NATION);
            int noun = words.list("person-description").match(sentence.tokens, at);
            noun = noun > 0 ? noun : words.list("leader-description").match(sentence.tokens, at);
            int adjective = words.list("leader-adjective").match(sentence.tokens, at);
            if (age != null) {
                told = true;
                at = age.to();
            } else if (noun > 0) {
                told = true;
                at = noun;
            } else if (nation != null) {
                at = nation.to();
            } else if (adjective > 0) {
                at = adjective;
            } else if (at + 1 < sentence.size() && sentence.followsHyphen(at + 1) && sentence.is(at + 1, "born")) {
                at += 2;
            } else {
                break;
            }
        }
        if (!told && at == 2 && at < sentence.size() && isOneOfNation(sentence, 1)) {
            return acts(sentence, at) ? at : -1;
        }
        boolean goesOn = at < sentence.size() && (sentence.is(at, ",") && sentence.is(at + 1, "who", "qui", "whose", "dont", "né", "née", "mort", "morte", "âgé", "âgée") || acts(sentence, at)
                || sentence.token(at).isWord() && !sentence.token(at).word().finite().isEmpty() && !sentence.token(at).isCapitalised() && sentence.token(at - 1).word().adjectives().isEmpty());
        return told && (goesOn || isClosedAside(sentence, at)) ? at : -1;
    }

    /** "The striker, the best of his time, died ...", "le général, tué vendredi, dirigeait ...": whether an aside that names nobody stands at a token, and a verb behind it. */
    private boolean isClosedAside(Sentence sentence, int comma) {
        int end = sentence.is(comma, ",") ? IntStream.range(comma + 1, sentence.size()).filter(i -> sentence.is(i, ",") || sentence.endsClause(i)).findFirst().orElse(-1) : -1;
        return end > 0 && sentence.is(end, ",") && end + 1 < sentence.size() && sentence.all(Mention.Type.PERSON).stream().noneMatch(p -> p.from() > comma && p.to() <= end + 1)
                && acts(sentence, end + 1);
    }

    /** Whether a verb begins at a token that is no noun as well: "the general staff". */
    private boolean acts(Sentence sentence, int at) {
        WordClass verb = sentence.token(at).word();
        return words.verbGroup().match(sentence.tokens, at) > 0 || sentence.token(at).isWord() && !verb.finite().isEmpty() && verb.nouns().isEmpty() && !sentence.token(at).isCapitalised();
    }

    /** "The Spaniard", "le Roumain": whether a word with a capital tells of one person from where they are, and of no people. */
    private boolean isOneOfNation(Sentence sentence, int at) {
        Mention nation = sentence.at(at, Mention.Type.NATION);
        if (nation == null || nation.length() > 1 || !sentence.token(at).isCapitalised()) {
            return false;
        }
        return words.french() || sentence.lower(at).matches(".+(?:an|ard|woman)") || words.list("one-of-nation").match(sentence.tokens, at) > 0;
    }

    /** "Cet ancien ministre de la Santé a ...", "ce proche de X est ...": the index behind words that stand for the one person told before; -1 for others. */
    private int pointed(Sentence sentence) {
        int at = 1;
        while (words.list("leader-adjective").match(sentence.tokens, at) > 0 || words.list("role-adjective").match(sentence.tokens, at) > 0) {
            at = Math.max(words.list("leader-adjective").match(sentence.tokens, at), words.list("role-adjective").match(sentence.tokens, at));
        }
        Mention title = sentence.at(at, Mention.Type.ROLE, Mention.Type.TITLE);
        int noun = Math.max(words.list("person-description").match(sentence.tokens, at), words.list("person-noun").match(sentence.tokens, at));
        int end = title == null ? noun : Math.max(noun, title.to());
        for (int i = Math.max(0, end); end > 0 && i < Math.min(sentence.size(), end + AsideGrammar.LONGEST_OPENING); i++) {
            boolean verb = words.verbGroup().match(sentence.tokens, i) > 0 && !sentence.is(i, "le", "la", "les", "l'", "en", "y", "lui", "leur")
                    || !sentence.token(i).word().finite().isEmpty() && sentence.token(i).word().nouns().isEmpty() && !sentence.token(i).word().other() && !sentence.token(i).isCapitalised();
            if (verb) {
                return i;
            }
            if (!sentence.token(i).isWord()) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether nobody else is told before a sentence, nor anything of a country: a coach or a director may be from anywhere. */
    private boolean isOnlyOne(Entity person, Entity country, Sentence sentence) {
        return sentences.subList(0, positions.get(sentence)).stream().flatMap(before -> before.all(Mention.Type.PERSON, Mention.Type.NATION).stream())
                .allMatch(told -> told.type() == Mention.Type.PERSON ? told.entity().equals(person) : !told.entity().equals(country));
    }

    /** Whether "the veteran leader", "the Palestinian chief" may be a person: one who is known to hold an office, or to have held it when dead or told as of the past. */
    private boolean fitsDescription(Entity person, Sentence sentence, int end) {
        boolean leader = false;
        boolean past = !anchor.isKnown() || lexicon.diedBefore(person, anchor);
        for (int i = 1; i < end; i++) {
            leader |= words.list("leader-description").match(sentence.tokens, i) > 0;
            past |= words.list("leader-adjective").match(sentence.tokens, i) > 0;
        }
        Entity country = country(sentence, end);
        if (country.isPresent() && end == 2 && person.isCatalogued()) {
            // "X met the chancellor. The German said": X, if X has served in Germany or nowhere that is known.
            Set<Entity> served = lexicon.bodiesOf(person);
            return served.isEmpty() || served.contains(country) || isOnlyOne(person, country, sentence) && lexicon.rolesOf(person).stream().noneMatch(role -> role.organization().type() == EntityType.COUNTRY);
        }
        return !leader || lexicon.hasLed(person, country, past ? Period.UNKNOWN : Period.within(anchor.edtf()));
    }
}
