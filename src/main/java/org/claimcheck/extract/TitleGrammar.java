package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the titles of offices, posts and ranks that a sentence tells: "prime minister", "ministre iranien des Affaires étrangères". */
final class TitleGrammar {

    /** Words of what a "chief" of some title is for: "chief foreign affairs correspondent". */
    private static final int LONGEST_SPECIALITY = 2;

    private final Lexicon lexicon;
    private final Words words;
    private final NameGrammar names;
    private final NameKinds kinds;

    TitleGrammar(Lexicon lexicon, NameGrammar names, NameKinds kinds) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.names = names;
        this.kinds = kinds;
    }

    /** Finds the titles of a sentence. */
    void find(Sentence sentence) {
        int covered = 0;
        List<NameIndex.Hit> titles = lexicon.titles().find(sentence.tokens, true);
        for (NameIndex.Hit hit : titles) {
            if (isTeam(sentence, hit)) {
                continue;
            }
            if (hit.to() - hit.from() == 1 && sentence.is(hit.from(), "heads") && sentence.is(hit.to(), "to", "into", "home", "towards", "toward", "back", "off")) {
                // "The foreign minister, X, heads to Norway": where X goes.
                continue;
            }
            if (hit.from() >= covered && !isOfOtherTitle(sentence, hit, titles) && title(sentence, hit.from(), hit.to(), hit)) {
                covered = hit.to();
            }
        }
        splitTitles(sentence);
    }

    /** "The Norwood Chiefs": players, and not those who head the town; unlike "Tory Chancellors X and Y", "the Allied Generals X and Y". */
    private boolean isTeam(Sentence sentence, NameIndex.Hit hit) {
        boolean plural = !words.french() && hit.to() - hit.from() == 1 && sentence.token(hit.from()).isCapitalised() && sentence.lower(hit.from()).endsWith("s") && !sentence.isTitleCase();
        if (!plural || hit.to() < sentence.size() && sentence.token(hit.to()).isCapitalised()) {
            return false;
        }
        int start = hit.from();
        while (start > 0 && sentence.token(start - 1).isCapitalised() && !sentence.is(start - 1, "the")) {
            start--;
        }
        return start < hit.from() && sentence.is(start - 1, "the") && words.list("role-adjective").match(sentence.tokens, start) < 0 && words.list("qualifier-former").match(sentence.tokens, start) < 0
                && sentence.endingAt(hit.from(), Mention.Type.NATION, Mention.Type.COUNTRY) == null;
    }

    /** "The chief economics correspondent": "chief" is no title of its own before a field and another title. */
    private boolean isOfOtherTitle(Sentence sentence, NameIndex.Hit hit, List<NameIndex.Hit> titles) {
        if (words.french() || hit.to() - hit.from() != 1 || words.list("ranking").match(sentence.tokens, hit.from()) < 0 || sentence.isTitleCase()) {
            return false;
        }
        for (int i = hit.to(); i < Math.min(sentence.size(), hit.to() + LONGEST_SPECIALITY); i++) {
            Token token = sentence.token(i);
            int next = i + 1;
            if (!token.isWord() || token.isCapitalised() || token.word().nouns().isEmpty() && token.word().adjectives().isEmpty() || token.word().other()) {
                return false;
            }
            if (titles.stream().anyMatch(title -> title.from() == next)) {
                return true;
            }
        }
        return false;
    }

    private boolean title(Sentence sentence, int from, int to, NameIndex.Hit hit) {
        Mention body = to - from > 1 ? sentence.at(to - 1, Mention.Type.ORG) : null;
        List<NameIndex.Hit> nation = body == null || body.to() == to ? List.of() : lexicon.nations().find(sentence.tokens.subList(to, body.to()), false);
        if (nation.size() == 1 && nation.get(0).to() == body.to() - to && nation.get(0).entities().size() == 1) {
            // "Chef de la diplomatie norvégienne": who heads it, of what nation, though the ministry may go by its last words.
            sentence.add(new Mention(Mention.Type.NATION, to, body.to(), new Mention.Named(nation.get(0).entities().get(0), false)));
        } else if (to - from > 1 && (body != null && body.to() > to || names.beginsLongerBody(sentence, to - 1) || words.french() && words.list("state-body").match(sentence.tokens, to - 1) > to)) {
            // "Président du Conseil nordique": of that council, none of ministers.
            NameIndex.Hit shorter = lexicon.titles().find(sentence.tokens.subList(from, to - 1), true).stream().filter(h -> h.from() == 0)
                    .max(Comparator.comparingInt(NameIndex.Hit::to)).orElse(null);
            return shorter != null && title(sentence, from, from + shorter.to(), shorter);
        }
        boolean personal = (words.holds("name-titles", hit.title()) || words.list("name-titles").match(sentence.tokens, from) == to) && sentence.token(from).isCapitalised()
                && to < sentence.size() && sentence.token(to).isCapitalised() && !sentence.is(from - 1, "the", "le", "du", "au");
        boolean surname = to - from == 1 && words.holds("name-titles", hit.title()) && endsUnknownName(sentence, from);
        if (personal || surname || endsName(sentence, from, to)) {
            // "Shah Rukh Khan", "Larry King": part of a name.
            return false;
        }
        if (beginsName(sentence, from, to) || to - from == 1 && NameGrammar.goesOnAsName(sentence, to)) {
            // "Amir Khan", "Sultan bin Tariq": a given name that is a title elsewhere.
            return false;
        }
        if (to - from == 1 && sentence.is(from, "pm", "am") && from > 0 && sentence.token(from - 1).isNumber()) {
            // "At 12:50pm EST": an hour of the day, and no prime minister.
            return false;
        }
        WordClass word = sentence.token(from).word();
        if (to - from == 1 && words.french() && word.nouns().isEmpty() && !word.participles().isEmpty()) {
            // "A été jugé": no judge, whom only the accent tells from it.
            return false;
        }
        if (to - from == 1 && isAdjective(sentence, from) || names.endsBodyName(sentence, from, to)) {
            return false;
        }
        boolean owned = sentence.is(from - 1, "'s") || sentence.endingAt(from, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.NATION) != null;
        boolean rank = words.list("rank").match(sentence.tokens, from) == to && !owned
                && (to >= sentence.size() || sentence.token(to).isCapitalised() || sentence.is(to, ".") || words.list("rank").match(sentence.tokens, to) > 0);
        Mention name = sentence.at(from, Mention.NAMED);
        // "US attorney" is a title as a whole.
        boolean free = !sentence.isCovered(from, Mention.NAMED) || name != null && name.to() < to;
        if (!rank && free) {
            sentence.add(new Mention(Mention.Type.TITLE, from, to, new Mention.Titled(hit.title(), hit.plural())));
        }
        return !rank && free;
    }

    /** "La direction générale": in French an adjective behind a noun, which means nobody. */
    private boolean isAdjective(Sentence sentence, int i) {
        boolean noun = i > 0 && !sentence.token(i - 1).isCapitalised() && !sentence.is(i - 1, "pas", "plus", "ex") && words.list("determiner").match(sentence.tokens, i - 1) < 0
                && words.list("preposition").match(sentence.tokens, i - 1) < 0;
        WordClass before = noun ? sentence.token(i - 1).word() : WordClass.UNKNOWN;
        return words.french() && !sentence.token(i).isCapitalised() && !sentence.token(i).word().adjectives().isEmpty()
                && !before.nouns().isEmpty() && before.adjectives().isEmpty() && before.verbs().isEmpty();
    }

    /** Whether a word of a title is a given name, no common word, with the next name behind it and nobody whose title it might be before it. */
    private boolean beginsName(Sentence sentence, int from, int to) {
        Token word = sentence.token(from);
        boolean owned = sentence.is(from - 1, "the", "'s", "le", "l'", "du", "au") || sentence.endingAt(from, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.NATION) != null;
        return to - from == 1 && !owned && word.isCapitalised() && !word.isAllCapitals() && !word.word().isKnown() && kinds.isGivenName(word)
                && to < sentence.size() && sentence.token(to).isCapitalised() && !sentence.isTitleCase();
    }

    /** "Ijaz Shah said": whether a word that is a title elsewhere stands behind a word with a capital that is nothing but a name. */
    private static boolean endsUnknownName(Sentence sentence, int from) {
        if (from == 0 || !sentence.token(from).isCapitalised() || sentence.token(from).isAllCapitals() || sentence.isTitleCase()) {
            return false;
        }
        Token given = sentence.token(from - 1);
        boolean goesOn = sentence.is(from + 1, "of", "and", "de", "d'", "et") || from + 1 < sentence.size() && sentence.token(from + 1).isCapitalised();
        return given.isWord() && given.isCapitalised() && !given.word().isKnown() && !goesOn && !sentence.isCovered(from - 1);
    }

    /** "Larry King said": behind a given name a title of one word is a surname, unless a body or a name follows it. */
    private boolean endsName(Sentence sentence, int from, int to) {
        if (to - from > 1 || from == 0 || !sentence.token(from).isCapitalised() || sentence.token(from).isAllCapitals() || sentence.isTitleCase()) {
            return false;
        }
        Token given = sentence.token(from - 1);
        boolean goesOn = sentence.is(to, "of", "de", "d'", "du", "and", "et", "général", "générale", "général") || to < sentence.size() && sentence.token(to).isCapitalised();
        return given.isCapitalised() && !goesOn && !sentence.isCovered(from - 1) && !NameKinds.opensSentence(sentence, from - 1) && kinds.isGivenName(given)
                && words.list("rank").match(sentence.tokens, from - 1) < 0;
    }

    /** "Ministre iranien des Affaires étrangères", "chief US negotiator": a nation between the words of a title. */
    private void splitTitles(Sentence sentence) {
        List<Token> rest = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            boolean nation = sentence.at(i, Mention.Type.NATION) != null && (!words.french() || !sentence.token(i).isCapitalised());
            boolean qualifier = words.french() && words.list("qualifier-inside").match(sentence.tokens, i) >= 0;
            if (!nation && !qualifier) {
                rest.add(sentence.token(i));
                places.add(i);
            }
        }
        if (rest.size() == sentence.size()) {
            return;
        }
        for (NameIndex.Hit hit : lexicon.titles().find(rest, false)) {
            int from = places.get(hit.from());
            int to = places.get(hit.to() - 1) + 1;
            if (to - from > hit.to() - hit.from()) {
                title(sentence, from, to, hit);
            }
        }
    }
}
