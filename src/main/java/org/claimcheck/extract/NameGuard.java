package org.claimcheck.extract;

import java.util.List;
import org.claimcheck.statement.Entity;

/** Tells where a name that our record has stands for nobody whom it knows: it is part of another name, or a common word. */
final class NameGuard {

    /** Tokens of a dateline at most. */
    private static final int LONGEST_DATELINE = 10;
    /** Words of a name behind what is the name of another body, at most. */
    private static final int LONGEST_REST = 5;

    private final Lexicon lexicon;
    private final Words words;
    private final NameKinds kinds;

    NameGuard(Lexicon lexicon, NameKinds kinds) {
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.kinds = kinds;
    }

    /** "Durant les années 2000, ...": a word that opens a sentence before an article, and nobody's name. */
    boolean isOpeningPreposition(Sentence sentence, NameIndex.Hit hit) {
        return words.french() && hit.from() == 0 && hit.to() == 1 && words.list("preposition-like-name").match(sentence.tokens, 0) == 1
                && sentence.is(1, "la", "le", "les", "l'", "ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "un", "une", "plus", "près", "toute", "tout", "quelques", "plusieurs");
    }

    /** "The Charles de Gaulle has sailed", "the carrier Queen Elizabeth": a ship that bears the name of somebody. */
    boolean isVessel(Sentence sentence, NameIndex.Hit hit) {
        boolean person = hit.type() == Mention.Type.PERSON && hit.to() - hit.from() > 1;
        boolean sails = person && sentence.is(hit.from() - 1, "the") && words.verbGroup().match(sentence.tokens, hit.to()) > 0;
        return sails || person && words.list("vessel").matchBefore(sentence.tokens, hit.from()) >= 0;
    }

    /** "Hollande a promis": in French no country without an article or a preposition, if people are called so. */
    boolean isBareSurname(Sentence sentence, NameIndex.Hit hit) {
        return words.french() && hit.type() == Mention.Type.COUNTRY && hit.to() - hit.from() == 1 && !sentence.isTitleCase()
                && !sentence.is(hit.from() - 1, "la", "le", "l'", "en", "de", "d'", "au", "du", "à", "vers", "entre", "-")
                && lexicon.names().find(List.of(sentence.token(hit.from())), false).stream().anyMatch(other -> other.type() == Mention.Type.PERSON);
    }

    /** "US$5 million": letters that only tell which dollars. */
    static boolean isOfCurrency(Sentence sentence, NameIndex.Hit hit) {
        return sentence.is(hit.to(), "$", "£") && sentence.token(hit.to()).start() == sentence.token(hit.to() - 1).end();
    }

    /** "Total revenue rose": an adjective that opens a sentence before what only amounts are told of, though a company goes by it too. */
    boolean isDescribing(Sentence sentence, NameIndex.Hit hit) {
        boolean lone = hit.type() == Mention.Type.ORG && hit.to() - hit.from() == 1 && NameKinds.opensSentence(sentence, hit.from()) && hit.to() < sentence.size();
        return lone && !sentence.token(hit.from()).isAllCapitals() && words.list("describing-name").match(sentence.tokens, hit.from()) > 0
                && !sentence.token(hit.to()).isCapitalised() && !sentence.token(hit.to()).word().nouns().isEmpty() && sentence.token(hit.to()).word().finite().isEmpty();
    }

    /** "Beat France 2-0": a number of a result, and no part of a name. */
    static boolean endsInResult(Sentence sentence, NameIndex.Hit hit) {
        return sentence.token(hit.to() - 1).isNumber() && sentence.is(hit.to(), "-", "–") && hit.to() + 1 < sentence.size() && sentence.token(hit.to() + 1).isNumber();
    }

    /** "PDCI-RDA": letters joined to others by a hyphen are part of another name. */
    static boolean isOfCompoundAcronym(Sentence sentence, NameIndex.Hit hit) {
        boolean letters = hit.to() - hit.from() == 1 && sentence.token(hit.from()).isAllCapitals();
        int before = sentence.is(hit.from() - 1, "-") ? hit.from() - 2 : hit.from() - 1;
        return letters && before >= 0 && sentence.followsHyphen(hit.from()) && sentence.token(before).isAllCapitals() && sentence.token(before).text().length() > 1;
    }

    /** "Oct 20 (Reuters) - ...": whose report it is. */
    static boolean isInDateline(Sentence sentence, int from, int to) {
        return to < LONGEST_DATELINE && sentence.is(from - 1, "(") && sentence.is(to, ")") && sentence.is(to + 1, "-", "–", "—", "--");
    }

    /** "Paris University", "Beirut Times": a place with such a word behind it is part of a body's name. */
    boolean beginsBodyName(Sentence sentence, NameIndex.Hit hit) {
        if (hit.type() == Mention.Type.ORG) {
            return isOfOtherNation(sentence, hit) || isOfOtherCountry(sentence, hit) || isOtherwiseShort(sentence, hit) || isWithinBodyName(sentence, hit) || isBranch(sentence, hit);
        }
        return hit.type() == Mention.Type.PLACE && hit.to() < sentence.size() && sentence.token(hit.to()).isCapitalised()
                && words.list("outlet-word").match(sentence.tokens, hit.to()) >= 0;
    }

    /** "The Northern Union Bank of Oslo": a body whose name begins with that of another, and goes on with a word that only names of bodies have. */
    private boolean isBranch(Sentence sentence, NameIndex.Hit hit) {
        int of = hit.to() + 1;
        return !words.french() && hit.to() - hit.from() > 1 && !sentence.isTitleCase() && of + 1 < sentence.size() && sentence.token(hit.to()).isCapitalised()
                && words.list("body-word").match(sentence.tokens, hit.to()) == of && sentence.is(of, "of") && sentence.token(of + 1).isCapitalised();
    }

    /** "The Karst Liberation Army": a body that goes by one common word, which stands between others of a longer name. */
    private boolean isWithinBodyName(Sentence sentence, NameIndex.Hit hit) {
        int from = hit.from();
        return !words.french() && hit.to() - from == 1 && from > 0 && sentence.token(from).word().isKnown() && !sentence.isTitleCase()
                && sentence.token(from - 1).isCapitalised() && words.list("function").match(sentence.tokens, from - 1) < 0
                && hit.to() < sentence.size() && sentence.token(hit.to()).isCapitalised() && words.list("body-word").match(sentence.tokens, hit.to()) > 0;
    }

    /** "The director Sydney Pollack": a title, and a town by whose name people are called, with a capital behind it that begins no other name. */
    boolean beginsPersonName(Sentence sentence, NameIndex.Hit hit, List<NameIndex.Hit> found) {
        if (hit.type() == Mention.Type.PERSON && sentence.is(hit.to(), NameGrammar.JUNIOR)) {
            return true;
        }
        if (hit.type() == Mention.Type.PERSON && hit.to() - hit.from() > 1 && hit.to() < sentence.size() && !sentence.isTitleCase()) {
            // "Mohamed Ali Roth": somebody else than who bears the first two names.
            Token surname = sentence.token(hit.to());
            Token last = sentence.token(hit.to() - 1);
            return surname.isCapitalised() && !surname.isAllCapitals() && surname.text().length() > 2 && !surname.word().isKnown() && !sentence.followsHyphen(hit.to())
                    && found.stream().noneMatch(h -> h.from() == hit.to() || h != hit && h.from() <= hit.from() && hit.to() < h.to())
                    && (words.french() ? !WordDictionary.gender(last.text()).isEmpty() : kinds.isGivenName(last));
        }
        boolean placed = hit.type() == Mention.Type.PLACE || hit.type() == Mention.Type.COUNTRY;
        if (!placed || hit.to() - hit.from() > 1 || hit.to() >= sentence.size() || sentence.isTitleCase()) {
            return false;
        }
        Token next = sentence.token(hit.to());
        boolean titled = hit.from() > 0 && (words.list("actor-noun").matchBefore(sentence.tokens, hit.from()) >= 0
                || !lexicon.titles().find(sentence.tokens.subList(hit.from() - 1, hit.from()), true).isEmpty());
        boolean free = titled && next.isCapitalised() && !next.isAllCapitals() && words.list("body-word").match(sentence.tokens, hit.to()) < 0 && !sentence.followsHyphen(hit.to())
                && found.stream().noneMatch(h -> h.from() == hit.to() || h != hit && h.from() <= hit.from() && hit.to() < h.to());
        return free && kinds.isGivenName(sentence.token(hit.from()));
    }

    /** "Scott Israel", "Anna Jordan": a country by whose name people are called, behind a given name that is no word: "Will Israel attack?" asks of the country. */
    boolean endsPersonName(Sentence sentence, NameIndex.Hit hit, List<NameIndex.Hit> found) {
        if (hit.type() != Mention.Type.COUNTRY || hit.to() - hit.from() > 1 || hit.from() == 0 || sentence.isTitleCase()) {
            return false;
        }
        Token given = sentence.token(hit.from() - 1);
        return given.isCapitalised() && !given.isAllCapitals() && !given.word().isKnown() && !sentence.token(hit.from()).isAllCapitals() && !sentence.isCovered(hit.from() - 1)
                && found.stream().noneMatch(h -> h.from() < hit.from() && hit.from() <= h.to()) && kinds.isGivenName(given) && !sentence.followsHyphen(hit.from());
    }

    /** "Parti socialiste belge": no French party. */
    private boolean isOfOtherNation(Sentence sentence, NameIndex.Hit hit) {
        int nation = words.french() ? hit.to() : hit.from() - 1;
        if (words.list("national-society").match(sentence.tokens, hit.from()) == hit.to() && nation >= 0 && nation < sentence.size()
                && !lexicon.nations().find(sentence.tokens.subList(nation, nation + 1), false).isEmpty()) {
            // "The Norwegian Red Cross", "la Croix-Rouge norvégienne": not the international body.
            return true;
        }
        if (!words.french()) {
            return isOfNationBefore(sentence, hit);
        }
        if (hit.to() >= sentence.size() || hit.to() - hit.from() < 2 || sentence.token(hit.to()).isCapitalised()) {
            return false;
        }
        List<Entity> nations = lexicon.nations().find(sentence.tokens.subList(hit.to(), hit.to() + 1), false).stream().flatMap(n -> n.entities().stream()).toList();
        Entity own = lexicon.countryAround(hit.entities().get(0));
        return !nations.isEmpty() && own.isPresent() && !nations.contains(own);
    }

    /** "Scottish Labour", "the Norwegian Labour Party": no party of the country that the known one is of. */
    private boolean isOfNationBefore(Sentence sentence, NameIndex.Hit hit) {
        if (hit.from() == 0 || words.list("party-label").match(sentence.tokens, hit.from()) < 0) {
            return false;
        }
        Entity own = lexicon.countryAround(hit.entities().get(0));
        List<Entity> nations = lexicon.nations().find(sentence.tokens.subList(hit.from() - 1, hit.from()), false).stream().flatMap(n -> n.entities().stream()).toList();
        return !nations.isEmpty() && own.isPresent() && !nations.contains(own);
    }

    /** "Assemblée nationale du Mali", "Conservative Party of Canada": the word for a kind of body, and a country that is not that of the known one. */
    private boolean isOfOtherCountry(Sentence sentence, NameIndex.Hit hit) {
        boolean of = words.french() ? sentence.is(hit.to(), "de", "du", "d'", "des") : sentence.is(hit.to(), "of");
        boolean kind = words.list("body-word").match(sentence.tokens, hit.from()) >= 0 || !words.french() && words.list("body-word").match(sentence.tokens, hit.to() - 1) >= 0;
        if (!of || hit.to() + 1 >= sentence.size() || !kind) {
            return false;
        }
        Entity own = lexicon.countryAround(hit.entities().get(0));
        int at = sentence.is(hit.to() + 1, "la", "le", "l'", "the") ? hit.to() + 2 : hit.to() + 1;
        return own.isPresent() && at < sentence.size() && lexicon.names().find(sentence.tokens.subList(at, Math.min(sentence.size(), at + LONGEST_REST)), false).stream()
                .anyMatch(n -> n.from() == 0 && n.full() && n.type() == Mention.Type.COUNTRY && !n.entities().contains(own));
    }

    /** "Rassemblement national des indépendants (RNI)": a longer name, which goes by other letters than the known one. */
    private boolean isOtherwiseShort(Sentence sentence, NameIndex.Hit hit) {
        int open = hit.to();
        while (open < sentence.size() && open - hit.to() < LONGEST_REST && !sentence.is(open, "(", ",", ".")) {
            open++;
        }
        if (!sentence.is(hit.to(), "of", "for", "des", "de", "du", "d'", "pour") || sentence.pastAcronym(open) == open) {
            return false;
        }
        return lexicon.names().find(sentence.tokens.subList(open + 1, open + 2), false).stream().noneMatch(n -> n.entities().contains(hit.entities().get(0)));
    }

    /** "Liberal Democratic Party": a capitalised adjective before the name of a party makes it the name of another. */
    boolean endsBodyName(Sentence sentence, NameIndex.Hit hit) {
        int before = hit.from() - 1;
        if (hit.to() - hit.from() == 1 && before >= 0 && sentence.token(before).isCapitalised() && kinds.isCompanyForm(sentence.token(hit.from()))
                && words.list("function").match(sentence.tokens, before) < 0) {
            // "Norbank PLC": no party that goes by these letters.
            return true;
        }
        if (hit.type() != Mention.Type.ORG || hit.to() - hit.from() < 2 || before < 1 || NameKinds.opensSentence(sentence, before) || sentence.isTitleCase()) {
            return false;
        }
        Token word = sentence.token(before);
        return word.isCapitalised() && !word.isAllCapitals() && !word.word().adjectives().isEmpty() && !sentence.isCovered(before)
                && words.list("body-word").match(sentence.tokens, hit.to() - 1) > 0
                && lexicon.nations().find(sentence.tokens.subList(before, hit.from()), false).isEmpty();
    }

    /** "House of Lords" is no "House". */
    boolean isLonger(Sentence sentence, NameIndex.Hit hit) {
        return hit.type() == Mention.Type.ORG && sentence.is(hit.to(), "of") && hit.to() + 1 < sentence.size() && sentence.token(hit.to() + 1).isCapitalised()
                && !sentence.isCovered(hit.to() + 1);
    }

    boolean besideCapital(Sentence sentence, NameIndex.Hit hit) {
        boolean before = hit.from() > 0 && sentence.token(hit.from() - 1).isCapitalised()
                && sentence.token(hit.from() - 1).end() + 1 >= sentence.token(hit.from()).start()
                && words.list("function").match(sentence.tokens, hit.from() - 1) < 0
                && words.list("rank").matchBefore(sentence.tokens, hit.from()) < 0
                && !sentence.isCovered(hit.from() - 1, Mention.Type.TITLE, Mention.Type.NATION, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.DATE);
        boolean after = hit.to() < sentence.size() && sentence.token(hit.to()).isCapitalised()
                && sentence.token(hit.to()).start() <= sentence.token(hit.to() - 1).end() + 1
                && !sentence.isCovered(hit.to(), Mention.Type.TITLE, Mention.Type.DATE);
        return before || after;
    }
}
