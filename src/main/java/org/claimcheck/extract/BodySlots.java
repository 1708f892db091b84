package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;

/** Finds bodies that go by one word by what is told of them: "Norbank will cut 300 jobs", "le rachat de Norbank", "Brest a battu Lorient (2-0)". */
final class BodySlots {

    /** A sentence with this many scores tells of sets rather than of a match of clubs. */
    private static final int MOST_SCORES = 3;

    private final Words words;
    private final WordDictionary dictionary;
    private final ActionIndex actions;
    private final NameKinds kinds;
    private final NameRuns runs;

    BodySlots(Lexicon lexicon, NameKinds kinds, NameRuns runs) {
        this.words = lexicon.words();
        this.dictionary = WordDictionary.of(words.language());
        this.actions = lexicon.actions();
        this.kinds = kinds;
        this.runs = runs;
    }

    /** "Brest a battu Lorient (2-0)", "beat Augsburg 2-0": clubs that go by one word, beside the score of a match. */
    List<NameGrammar.Found> opponents(Sentence sentence) {
        List<NameGrammar.Found> found = new ArrayList<>();
        int scores = sentence.all(Mention.Type.SCORE).size();
        for (int i = 0; i < sentence.size() && scores > 0 && scores < MOST_SCORES; i++) {
            boolean club = words.list("before-club").matchBefore(sentence.tokens, i) >= 0 || words.list("club-verb").match(sentence.tokens, i + 1) > 0
                    || isScored(sentence, i);
            boolean lone = club && !(i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised());
            NameGrammar.Found word = lone ? runs.singleWord(sentence, i) : null;
            if (word != null) {
                found.add(new NameGrammar.Found(sentence, i, i + 1, Mention.Type.ORG, true));
            }
        }
        return found;
    }

    /**
     * "Lorient a fait match nul contre Metz", "Brentford were relegated": clubs that go by one word, by what only clubs do, or where
     * both who wins and who loses go by one.
     */
    List<NameGrammar.Found> clubs(Sentence sentence) {
        List<NameGrammar.Found> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            NameGrammar.Found club = sentence.token(i).isCapitalised() && !sentence.isCovered(i) ? runs.singleWord(sentence, i) : null;
            if (club == null) {
                continue;
            }
            boolean alone = kinds.does(sentence, i + 1, "club-events") || sentence.is(i - 1, "and", "et") && kinds.does(sentence, i + 1, "company-events");
            int verb = words.list("club-verb").match(sentence.tokens, i + 1);
            int to = verb < 0 ? verb : Math.max(verb, words.list("before-opponent").match(sentence.tokens, verb));
            NameGrammar.Found loser = to > 0 && to < sentence.size() && sentence.token(to).isCapitalised() ? runs.singleWord(sentence, to) : null;
            boolean both = loser != null || to > 0 && sentence.at(to, Mention.Type.ORG, Mention.Type.PLACE) != null;
            if (alone || both) {
                found.add(new NameGrammar.Found(sentence, i, i + 1, Mention.Type.ORG, true));
                if (loser != null) {
                    found.add(new NameGrammar.Found(sentence, to, to + 1, Mention.Type.ORG, true));
                }
                partner(sentence, i, found);
                rivals(sentence, Math.max(i + 2, to + 1), found);
            }
        }
        return found;
    }

    /** "A racheté Norbank", "the takeover of Norbank by Vosbank", "le rachat de Norbank": bodies that go by one word, behind the words of a takeover. */
    List<NameGrammar.Found> targets(Sentence sentence) {
        List<NameGrammar.Found> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (!sentence.token(i).isWord() || sentence.token(i).isCapitalised() || sentence.isCovered(i)) {
                continue;
            }
            int end = takeover(actions.verbsAt(sentence.tokens, i, ActionIndex.Aside.NONE));
            int noun = end > 0 ? -1 : takeover(actions.nounsAt(sentence.tokens, i));
            int at = noun > 0 && sentence.is(noun, words.french() ? NameKinds.FRENCH_OF : NameKinds.ENGLISH_OF) ? noun + 1 : end;
            if (sentence.is(at, "by", "par")) {
                at++;
            }
            if (noun > 0 && sentence.is(noun, "between", "entre")) {
                at = noun + 1;
            }
            NameGrammar.Found body = at > 0 && at < sentence.size() && sentence.token(at).isCapitalised() && !sentence.isCovered(at) ? body(sentence, at) : null;
            if (body != null) {
                found.add(body);
                // "La fusion entre Norbank et Vosbank"
                NameGrammar.Found other = noun > 0 && sentence.is(body.to(), "and", "et") && body.to() + 1 < sentence.size() && sentence.token(body.to() + 1).isCapitalised() ? body(sentence, body.to() + 1) : null;
                if (other != null) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    /** The name at a token, of one word or of several, as that of a body; null if none stands there, or that of somebody with a given name. */
    private NameGrammar.Found body(Sentence sentence, int at) {
        NameGrammar.Found word = runs.singleWord(sentence, at);
        NameGrammar.Found name = word != null ? word : runs.name(sentence, at);
        if (name != null && name.sure() && name.type() == Mention.Type.ORG) {
            return name;
        }
        boolean person = name == null || word == null && (name.sure() || dictionary.isName(sentence.token(at).text()) || !WordDictionary.gender(sentence.token(at).text()).isEmpty());
        return person ? null : new NameGrammar.Found(sentence, at, name.to(), Mention.Type.ORG, true);
    }

    /** "Norbank et Vosbank fusionnent": both, where the verb stands behind the second. */
    private void partner(Sentence sentence, int second, List<NameGrammar.Found> found) {
        NameGrammar.Found first = second > 1 && sentence.is(second - 1, "and", "et") && sentence.token(second - 2).isCapitalised() && !sentence.isCovered(second - 2) ? runs.singleWord(sentence, second - 2) : null;
        if (first != null) {
            found.add(new NameGrammar.Found(sentence, second - 2, second - 1, Mention.Type.ORG, true));
        }
    }

    /** Where the words of a takeover end; -1 if none of some wordings is one. */
    private int takeover(List<ActionIndex.Found> told) {
        for (ActionIndex.Found one : told) {
            if (one.entry().kind().equals("event") && words.holds("takeover-events", one.entry().type()) && one.gap() < 0) {
                return one.end();
            }
        }
        return -1;
    }

    /** "... contre Metz", "... by Leeds": whom a club played, behind a word for it. */
    private void rivals(Sentence sentence, int from, List<NameGrammar.Found> found) {
        for (int i = from; i < sentence.size() && !sentence.endsClause(i); i++) {
            boolean against = words.list("before-opponent").matchBefore(sentence.tokens, i) >= 0 || sentence.is(i - 1, "by", "par");
            if (against && sentence.token(i).isCapitalised() && !sentence.isCovered(i) && runs.singleWord(sentence, i) != null) {
                found.add(new NameGrammar.Found(sentence, i, i + 1, Mention.Type.ORG, true));
            }
        }
    }

    /** "Everton won 6-0 against Leeds": a verb of matches, and the score right behind it. */
    private boolean isScored(Sentence sentence, int club) {
        int verb = words.list("match-verb").match(sentence.tokens, club + 1);
        return verb > 0 && verb < sentence.size() && sentence.at(verb, Mention.Type.SCORE) != null;
    }

    /** "Norbank appointed Anna Roth as chief executive": a body that goes by one word, which gives somebody a title that only bodies have to give. */
    List<NameGrammar.Found> employers(Sentence sentence) {
        List<NameGrammar.Found> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.size() && !words.french(); i++) {
            int verb = Math.max(i + 1, sentence.is(i + 1, "have", "has", "had") ? words.verbGroup().match(sentence.tokens, i + 1) : -1);
            boolean hires = sentence.token(i).isCapitalised() && (words.list("hire").match(sentence.tokens, verb) > 0 || words.list("succession.verb").match(sentence.tokens, verb) > 0);
            NameGrammar.Found word = hires && isCompanyTitleBehind(sentence, verb + 1) ? runs.singleWord(sentence, i) : null;
            if (word != null) {
                found.add(new NameGrammar.Found(sentence, i, i + 1, Mention.Type.ORG, true));
            }
        }
        return found;
    }

    /** "Norbank will cut 300 jobs", "le chiffre d'affaires de Norbank": a body that goes by one word, beside words that tell what only bodies have. */
    List<NameGrammar.Found> earners(Sentence sentence) {
        List<NameGrammar.Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            boolean earns = sentence.token(i).isCapitalised() && !sentence.isCovered(i) && (ownsFigure(sentence, i) || hasStaff(sentence, i) || tellsFigure(sentence, i));
            // "Rotham's yesterday posted revenue of": a name that ends like an owner.
            boolean marked = !earns && !words.french() && sentence.token(i).isCapitalised() && !sentence.isCovered(i) && sentence.is(i + 1, "'s") && tellsFigure(sentence, i + 1);
            if ((earns || marked) && runs.singleWord(sentence, i) != null) {
                found.add(new NameGrammar.Found(sentence, i, marked ? i + 2 : i + 1, Mention.Type.ORG, true));
            }
        }
        return found;
    }

    /** "Norbank's revenue", "la dette de Norbank". */
    private boolean ownsFigure(Sentence sentence, int name) {
        WordForms figures = words.list("body-figure");
        boolean behind = !words.french() && sentence.is(name + 1, "'s") && figures.match(sentence.tokens, name + 2) > 0;
        return behind || sentence.is(name - 1, words.french() ? NameKinds.FRENCH_OF : NameKinds.ENGLISH_OF) && figures.matchBefore(sentence.tokens, name - 1) >= 0;
    }

    /** "Norbank will cut 300 jobs": a verb right behind a name, and behind that a number of jobs. */
    private boolean hasStaff(Sentence sentence, int name) {
        int verb = name + 1;
        boolean verbal = verb < sentence.size() && sentence.token(verb).isWord()
                && (!sentence.token(verb).word().finite().isEmpty() || words.verbGroup().match(sentence.tokens, verb) > 0);
        for (int i = verb + 1; verbal && i < Math.min(sentence.size(), verb + NameRuns.LONGEST) && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
            Mention number = sentence.at(i, Mention.Type.NUMBER);
            if (number != null) {
                return words.list("staff-noun").match(sentence.tokens, number.to()) > 0;
            }
        }
        return false;
    }

    /** "Norbank earned $257m in the quarter", "Norbank on Monday posted third-quarter revenue of": a verb that only bodies go with where money follows. */
    private boolean tellsFigure(Sentence sentence, int name) {
        int at = name + 1;
        Mention date = words.french() ? null : sentence.at(sentence.is(at, "on") ? at + 1 : at, Mention.Type.DATE);
        at = date == null ? at : date.to();
        int verb = words.french() ? -1 : words.list("report-figure").match(sentence.tokens, at);
        boolean money = false;
        for (int i = verb; verb > 0 && i < Math.min(sentence.size(), verb + 2 * NameRuns.LONGEST) && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
            money |= sentence.at(i, Mention.Type.MONEY) != null;
            // "Recorded 12 shots in the first quarter": no accounts.
            if (words.list("body-figure").match(sentence.tokens, i) > 0 || money && words.list("book-period").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isCompanyTitleBehind(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 2 * NameRuns.LONGEST) && !sentence.endsClause(i); i++) {
            Mention title = sentence.at(i, Mention.Type.TITLE);
            if (title != null && words.holds("company-titles", ((Mention.Titled) title.meaning()).title())) {
                return true;
            }
        }
        return false;
    }
}
