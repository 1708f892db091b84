package org.claimcheck.extract;

import java.util.ArrayList;
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

    /** Words in small letters that may stand inside a name. */
    private static final Set<String> PARTICLES = Set.of("al", "el", "bin", "bint", "ibn", "ben", "abu", "abou", "de", "du", "des",
            "da", "dos", "di", "della", "del", "von", "van", "vom", "zu", "der", "den", "ter", "ten", "la", "le", "les", "d'", "l'", "ul", "uz",
            "ud", "ad", "as", "ash", "at", "ar", "an", "y", "e", "of", "the", "for", "and", "et", "pour");
    /** "Park Won-soon": given names with a small letter behind the hyphen follow the family name. */
    private static final Pattern FAMILY_NAME_FIRST = Pattern.compile("\\p{Lu}\\p{L}+ \\p{Lu}\\p{L}*-\\p{Ll}\\p{L}*");
    /** Particles that only bodies have. */
    private static final Set<String> BODY_PARTICLES = Set.of("of", "the", "for", "and", "et", "pour", "des", "les", "l'", "an", "at", "as");
    /** Particles with which the name of a person may go on behind a name that a file knows. */
    private static final Set<String> ARABIC = Set.of("al", "el", "bin", "ibn", "ben");
    private static final String[] ENGLISH_OF = {"of", "at", "for"};
    private static final String[] FRENCH_OF = {"de", "d'", "du", "des"};
    private static final int LONGEST = 9;
    private static final int MOST_PARTICLES = 3;
    /** Bodies within bodies between a title and the name of its holder: "le président du club de Valmont". */
    private static final int DEEPEST_BODY = 3;
    /** A sentence with this many scores tells of sets rather than of a match of clubs. */
    private static final int MOST_SCORES = 3;
    /** A name of this many small capitals or more is an acronym. */
    private static final int ACRONYM = 3;
    /** A word in quotes with its marks. */
    private static final int NICKNAME_TOKENS = 3;
    private static final Pattern NICKNAME = Pattern.compile(" [\"“«]\\s*\\p{Lu}[\\p{L}'’-]*\\s*[\"”»] ");
    /** The number of a king or a pope. */
    private static final Pattern ROMAN = Pattern.compile("[IVXL]+");

    private static final Mention.Type[] PLACES = {Mention.Type.PLACE, Mention.Type.COUNTRY, Mention.Type.NATION};

    private final Words words;
    /** Names of offices: a name that only ends one ("head of Military Intelligence Anna Roth") is none. */
    private final NameIndex offices;
    private final NameIndex nations;
    private final WordDictionary dictionary;
    private final ActionIndex actions;

    NameGrammar(Lexicon lexicon) {
        this.words = lexicon.words();
        this.offices = lexicon.officeNames();
        this.nations = lexicon.nations();
        this.dictionary = WordDictionary.of(words.language());
        this.actions = lexicon.actions();
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
            Found name = begins(sentence, i) ? name(sentence, i) : null;
            if (name == null || name.to() > office && office > i) {
                i = Math.max(i + 1, office);
                continue;
            }
            if (words.french() && name.type() == Mention.Type.ORG && name.to() - name.from() == 1 && sentence.is(name.to(), "de", "d'")
                    && isLed(sentence, name.from()) && sentence.at(name.to() + 1, Mention.Type.PLACE) != null) {
                // "Les dirigeants de l'Étoile de Vienne"
                name = new Found(sentence, name.from(), sentence.at(name.to() + 1, Mention.Type.PLACE).to(), name.type(), true);
            }
            if ((name.sure() || capitals(sentence, name.from(), name.to()) > 1) && !isCountry(sentence, name)) {
                found.add(name);
            }
            i = Math.max(i + 1, name.to());
        }
        return found;
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

    /** A single word that may be a name: it has a capital, is no common word and no given name, and stands alone; null otherwise. */
    Found singleWord(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean alone = begins(sentence, i) && token.text().length() > 2 && !sentence.isTitleCase() && !isCommon(token) && !isCommonWithAccent(token)
                && !isQuotedWork(sentence, i, i + 1);
        if (!alone) {
            return null;
        }
        boolean before = i > 0 && sentence.token(i - 1).isCapitalised() && words.list("function").match(sentence.tokens, i - 1) < 0 && !sentence.isCovered(i - 1);
        boolean after = i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised();
        // The given names come last, since they are looked up in a dictionary that English texts need for nothing else.
        boolean name = before || after || !WordDictionary.gender(token.text()).isEmpty();
        return name ? null : new Found(sentence, i, i + 1, Mention.Type.ORG, false);
    }

    /** "Brest a battu Lorient (2-0)", "beat Augsburg 2-0": clubs that go by one word, beside the score of a match. */
    List<Found> opponents(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        int scores = sentence.all(Mention.Type.SCORE).size();
        for (int i = 0; i < sentence.size() && scores > 0 && scores < MOST_SCORES; i++) {
            boolean club = words.list("before-club").matchBefore(sentence.tokens, i) >= 0 || words.list("club-verb").match(sentence.tokens, i + 1) > 0
                    || isScored(sentence, i);
            boolean lone = club && !(i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised());
            Found word = lone ? singleWord(sentence, i) : null;
            if (word != null) {
                found.add(new Found(sentence, i, i + 1, Mention.Type.ORG, true));
            }
        }
        return found;
    }

    /**
     * "Lorient a fait match nul contre Metz", "Brentford were relegated": clubs that go by one word, by what only clubs do, or where
     * both who wins and who loses go by one.
     */
    List<Found> clubs(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            Found club = sentence.token(i).isCapitalised() && !sentence.isCovered(i) ? singleWord(sentence, i) : null;
            if (club == null) {
                continue;
            }
            boolean alone = does(sentence, i + 1, "club-events") || sentence.is(i - 1, "and", "et") && does(sentence, i + 1, "company-events");
            int verb = words.list("club-verb").match(sentence.tokens, i + 1);
            int to = verb < 0 ? verb : Math.max(verb, words.list("before-opponent").match(sentence.tokens, verb));
            Found loser = to > 0 && to < sentence.size() && sentence.token(to).isCapitalised() ? singleWord(sentence, to) : null;
            boolean both = loser != null || to > 0 && sentence.at(to, Mention.Type.ORG, Mention.Type.PLACE) != null;
            if (alone || both) {
                found.add(new Found(sentence, i, i + 1, Mention.Type.ORG, true));
                if (loser != null) {
                    found.add(new Found(sentence, to, to + 1, Mention.Type.ORG, true));
                }
                partner(sentence, i, found);
                rivals(sentence, Math.max(i + 2, to + 1), found);
            }
        }
        return found;
    }

    /** "A racheté Norbank", "the takeover of Norbank by Vosbank", "le rachat de Norbank": bodies that go by one word, behind the words of a takeover. */
    List<Found> targets(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (!sentence.token(i).isWord() || sentence.token(i).isCapitalised() || sentence.isCovered(i)) {
                continue;
            }
            int end = takeover(actions.verbsAt(sentence.tokens, i, ActionIndex.Aside.NONE));
            int noun = end > 0 ? -1 : takeover(actions.nounsAt(sentence.tokens, i));
            int at = noun > 0 && sentence.is(noun, words.french() ? FRENCH_OF : ENGLISH_OF) ? noun + 1 : end;
            if (sentence.is(at, "by", "par")) {
                at++;
            }
            if (noun > 0 && sentence.is(noun, "between", "entre")) {
                at = noun + 1;
            }
            Found body = at > 0 && at < sentence.size() && sentence.token(at).isCapitalised() && !sentence.isCovered(at) ? body(sentence, at) : null;
            if (body != null) {
                found.add(body);
                // "La fusion entre Norbank et Vosbank"
                Found other = noun > 0 && sentence.is(body.to(), "and", "et") && body.to() + 1 < sentence.size() && sentence.token(body.to() + 1).isCapitalised() ? body(sentence, body.to() + 1) : null;
                if (other != null) {
                    found.add(other);
                }
            }
        }
        return found;
    }

    /** The name at a token, of one word or of several, as that of a body; null if none stands there, or that of somebody with a given name. */
    private Found body(Sentence sentence, int at) {
        Found word = singleWord(sentence, at);
        Found name = word != null ? word : name(sentence, at);
        if (name != null && name.sure() && name.type() == Mention.Type.ORG) {
            return name;
        }
        boolean person = name == null || word == null && (name.sure() || dictionary.isName(sentence.token(at).text()) || !WordDictionary.gender(sentence.token(at).text()).isEmpty());
        return person ? null : new Found(sentence, at, name.to(), Mention.Type.ORG, true);
    }

    /** "Norbank et Vosbank fusionnent": both, where the verb stands behind the second. */
    private void partner(Sentence sentence, int second, List<Found> found) {
        Found first = second > 1 && sentence.is(second - 1, "and", "et") && sentence.token(second - 2).isCapitalised() && !sentence.isCovered(second - 2) ? singleWord(sentence, second - 2) : null;
        if (first != null) {
            found.add(new Found(sentence, second - 2, second - 1, Mention.Type.ORG, true));
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
    private void rivals(Sentence sentence, int from, List<Found> found) {
        for (int i = from; i < sentence.size() && !sentence.endsClause(i); i++) {
            boolean against = words.list("before-opponent").matchBefore(sentence.tokens, i) >= 0 || sentence.is(i - 1, "by", "par");
            if (against && sentence.token(i).isCapitalised() && !sentence.isCovered(i) && singleWord(sentence, i) != null) {
                found.add(new Found(sentence, i, i + 1, Mention.Type.ORG, true));
            }
        }
    }

    /** Whether a verb right behind a name tells an event of a list of event types, which befalls it only in the passive. */
    private boolean does(Sentence sentence, int from, String types) {
        int head = from;
        boolean being = false;
        for (int next = words.verbGroup().match(sentence.tokens, head); next > head && next < sentence.size(); next = words.verbGroup().match(sentence.tokens, head)) {
            for (int i = head; i < next; i++) {
                being |= words.list("being").match(sentence.tokens, i) > 0;
            }
            head = next;
        }
        if (head >= sentence.size() || !sentence.token(head).isWord()) {
            return false;
        }
        List<ActionIndex.Found> told = actions.verbsAt(sentence.tokens, head, ActionIndex.Aside.NONE);
        boolean passive = being && !sentence.token(head).word().participles().isEmpty();
        return told.stream().anyMatch(f -> f.entry().kind().equals("event") && words.holds(types, f.entry().type())
                && (f.entry().frame() == ActionIndex.Frame.UNDERGOES) == (passive && f.entry().frame() != ActionIndex.Frame.DOES));
    }

    /** "Everton won 6-0 against Leeds": a verb of matches, and the score right behind it. */
    private boolean isScored(Sentence sentence, int club) {
        int verb = words.list("match-verb").match(sentence.tokens, club + 1);
        return verb > 0 && verb < sentence.size() && sentence.at(verb, Mention.Type.SCORE) != null;
    }

    /** "Norbank appointed Anna Roth as chief executive": a body that goes by one word, which gives somebody a title that only bodies have to give. */
    List<Found> employers(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i + 1 < sentence.size() && !words.french(); i++) {
            boolean hires = sentence.token(i).isCapitalised() && (words.list("hire").match(sentence.tokens, i + 1) > 0 || words.list("succession.verb").match(sentence.tokens, i + 1) > 0);
            Found word = hires && isCompanyTitleBehind(sentence, i + 2) ? singleWord(sentence, i) : null;
            if (word != null) {
                found.add(new Found(sentence, i, i + 1, Mention.Type.ORG, true));
            }
        }
        return found;
    }

    /** "Norbank will cut 300 jobs", "le chiffre d'affaires de Norbank": a body that goes by one word, beside words that tell what only bodies have. */
    List<Found> earners(Sentence sentence) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            boolean earns = sentence.token(i).isCapitalised() && !sentence.isCovered(i) && (ownsFigure(sentence, i) || hasStaff(sentence, i) || tellsFigure(sentence, i));
            // "Rotham's yesterday posted revenue of": a name that ends like an owner.
            boolean marked = !earns && !words.french() && sentence.token(i).isCapitalised() && !sentence.isCovered(i) && sentence.is(i + 1, "'s") && tellsFigure(sentence, i + 1);
            if ((earns || marked) && singleWord(sentence, i) != null) {
                found.add(new Found(sentence, i, marked ? i + 2 : i + 1, Mention.Type.ORG, true));
            }
        }
        return found;
    }

    /** "Norbank's revenue", "la dette de Norbank". */
    private boolean ownsFigure(Sentence sentence, int name) {
        WordForms figures = words.list("body-figure");
        boolean behind = !words.french() && sentence.is(name + 1, "'s") && figures.match(sentence.tokens, name + 2) > 0;
        return behind || sentence.is(name - 1, words.french() ? FRENCH_OF : ENGLISH_OF) && figures.matchBefore(sentence.tokens, name - 1) >= 0;
    }

    /** "Norbank will cut 300 jobs": a verb right behind a name, and behind that a number of jobs. */
    private boolean hasStaff(Sentence sentence, int name) {
        int verb = name + 1;
        boolean verbal = verb < sentence.size() && sentence.token(verb).isWord()
                && (!sentence.token(verb).word().finite().isEmpty() || words.verbGroup().match(sentence.tokens, verb) > 0);
        for (int i = verb + 1; verbal && i < Math.min(sentence.size(), verb + LONGEST) && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
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
        for (int i = verb; verb > 0 && i < Math.min(sentence.size(), verb + 2 * LONGEST) && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
            money |= sentence.at(i, Mention.Type.MONEY) != null;
            // "Recorded 12 shots in the first quarter": no accounts.
            if (words.list("body-figure").match(sentence.tokens, i) > 0 || money && words.list("book-period").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isCompanyTitleBehind(Sentence sentence, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + 2 * LONGEST) && !sentence.endsClause(i); i++) {
            Mention title = sentence.at(i, Mention.Type.TITLE);
            if (title != null && words.holds("company-titles", ((Mention.Titled) title.meaning()).title())) {
                return true;
            }
        }
        return false;
    }

    /** The name of a body that begins at a token where the words around say that a body stands there; null if none does. */
    Found bodyAt(Sentence sentence, int i) {
        if (i >= sentence.size() || sentence.isTitleCase() || !begins(sentence, i) || isQuotedWork(sentence, i, i + 1)) {
            return null;
        }
        Found name = name(sentence, i);
        return name == null ? null : new Found(sentence, name.from(), name.to(), Mention.Type.ORG, true);
    }

    /** Whether a capitalised word for a kind of body goes on as the name of one in small letters: "Conseil nordique", no "Conseil italien". */
    boolean beginsLongerBody(Sentence sentence, int i) {
        if (!words.french() || !sentence.token(i).isCapitalised() || !isBodyWord(sentence, i)) {
            return false;
        }
        // "Chef de l'Armée de libération de Norvège"
        boolean purpose = sentence.is(i + 1, "de", "d'") && i + 2 < sentence.size() && !sentence.token(i + 2).isCapitalised() && !sentence.token(i + 2).word().nouns().isEmpty()
                && !sentence.is(i + 2, "la", "le", "l'", "les") && words.list("body-noun").match(sentence.tokens, i) <= i + 1;
        return purpose || sentence.at(i + 1, Mention.Type.NATION) == null && adjectives(sentence, i + 1) > i + 1;
    }

    /** "The Northern Standards Board director": whether the first word of what may be a title ends the name of a body, and the title begins behind it. */
    boolean endsBodyName(Sentence sentence, int from, int to) {
        return !words.french() && to - from > 1 && isBodyWord(sentence, from) && !sentence.token(to - 1).isCapitalised() && from > 0
                && sentence.token(from - 1).isCapitalised() && !sentence.isTitleCase();
    }

    /** The name of a body that ends before a token, in the same case; null if there is none. */
    Found bodyBefore(Sentence sentence, int end) {
        for (int i = Math.max(0, end - LONGEST); i < end; i++) {
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

    // --- a run of words -----------------------------------------------------------------------------------------------

    private Found name(Sentence sentence, int start) {
        int from = start;
        if (opensSentence(sentence, start) && isCommon(sentence.token(start)) && !isToldBehind(sentence, start)) {
            boolean given = dictionary.isName(sentence.token(start).text()) || isBodyWord(sentence, start) || isNounOfBody(sentence, start) || words.list("party-adjective").match(sentence.tokens, start) > 0;
            int next = start + 1;
            while (next < sentence.size() && next - start <= MOST_PARTICLES && PARTICLES.contains(sentence.token(next).lower())
                    && !BODY_PARTICLES.contains(sentence.token(next).lower())) {
                next++;
            }
            boolean followed = next < sentence.size() && sentence.token(next).isCapitalised() || isNickname(sentence, next);
            if (!given || !followed) {
                return null;
            }
        }
        if (isSomebodyFrom(sentence, start) || endsPortfolio(sentence, start)) {
            return null;
        }
        boolean body = isBodyWord(sentence, start);
        boolean company = false;
        boolean complement = false;
        int last = start + 1;
        int at = start + 1;
        int particles = 0;
        while (at < sentence.size() && at - start < LONGEST) {
            Token token = sentence.token(at);
            Mention place = sentence.at(at, PLACES);
            boolean initial = token.is(".") && sentence.token(at - 1).text().length() == 1
                    && at + 1 < sentence.size() && sentence.token(at + 1).isCapitalised();
            if (isNickname(sentence, at)) {
                at += NICKNAME_TOKENS;
                continue;
            }
            if (isPluralOwner(sentence, at)) {
                at++;
            } else if (initial || token.is("&") && at + 1 < sentence.size() && sentence.token(at + 1).isCapitalised()) {
                company |= token.is("&");
                at++;
            } else if (place != null && sentence.token(at).isCapitalised() && goesOnWithPlace(sentence, start, at, body, particles)) {
                body |= particles == 0 && !dictionary.isName(sentence.token(start).text());
                last = place.to();
                at = last;
                particles = 0;
            } else if (!token.isWord() || sentence.isCovered(at)) {
                break;
            } else if (isCompanyForm(token)) {
                company = true;
                last = pastCompanyForm(sentence, at);
                break;
            } else if (token.isCapitalised() && words.french() && sentence.followsHyphen(at - 1) && !sentence.followsHyphen(at) && at + 1 < sentence.size()
                    && sentence.token(at + 1).isCapitalised() && !WordDictionary.gender(token.text()).isEmpty()) {
                // "Hauts-de-Seine Paul Martin": a place, and somebody's name.
                break;
            } else if (token.isCapitalised() && particles == 0 && beginsHolder(sentence, start, at)) {
                break;
            } else if (token.isCapitalised()) {
                if (particles > 0 && !body && isBodyWord(sentence, at) || words.list("function").match(lower(token), 0) >= 0 && token.text().length() > 2
                        && !body) {
                    break;
                }
                body |= isBodyWord(sentence, at);
                complement |= particles > 0;
                last = at + 1;
                at++;
                particles = 0;
            } else if (particles == 0 && !token.isCapitalised() && sentence.followsHyphen(at) && !(token.isParticiple() && sentence.token(at - 1).isAllCapitals())) {
                // "Won-soon": small behind the hyphen.
                last = at + 1;
                at++;
            } else if (PARTICLES.contains(token.lower()) && (body || !BODY_PARTICLES.contains(token.lower()))
                    && ++particles <= MOST_PARTICLES && !(token.is("and") || token.is("et")) ) {
                at++;
            } else if ((token.is("and") || token.is("&")) && !words.french() && joinsBodyName(sentence, start, at)) {
                at++;
            } else if ((token.is("and") || token.is("et")) && complement && at + 1 < sentence.size() && sentence.token(at + 1).isCapitalised()
                    && isCommon(sentence.token(at + 1)) && !dictionary.isName(sentence.token(at + 1).text()) && !sentence.isCovered(at + 1)) {
                at++;
            } else {
                break;
            }
        }
        if (body && words.french()) {
            last = frenchTail(sentence, start, last);
        }
        if (body && !words.french() && new Ordinals(sentence).endingAt(from) > 0 && words.list("numbered-body").matchBefore(sentence.tokens, last) >= 0) {
            // "The 12th Armoured Division"
            from = new Ordinals(sentence).begin(from);
        }
        if (body && !words.french() && from > 0) {
            Mention before = sentence.endingAt(from, PLACES);
            if (before != null && sentence.token(before.from()).isCapitalised() && !sentence.is(from - 1, "'s")) {
                from = before.from();
            }
        }
        if (!body && !words.french() && from > 0 && isParty(sentence, last)) {
            // "The Pakistan Tehreek party": the country is part of the name.
            Mention before = sentence.endingAt(from, Mention.Type.COUNTRY, Mention.Type.NATION);
            from = before != null && sentence.token(before.from()).isCapitalised() && !sentence.is(from - 1, "'s") && before.length() == 1 ? before.from() : from;
            body = true;
        }
        if (!words.french() && last - from > 1 && sentence.is(last - 1, "flight") && last < sentence.size() && sentence.token(last).isNumber()) {
            // "Skyborn Airways Flight 35"
            return new Found(sentence, from, last + 1, Mention.Type.ORG, true);
        }
        Mention.Type type = type(sentence, from, last, body, company);
        return type == null ? null : new Found(sentence, from, last, type, isSure(sentence, from, last, type, body, company));
    }

    /** "Lantern Motors": a noun that is nothing else, before a word that only bodies have in their names. */
    private boolean isNounOfBody(Sentence sentence, int start) {
        WordClass first = sentence.token(start).word();
        boolean noun = !words.french() && !first.nouns().isEmpty() && first.nouns().contains(sentence.token(start).lower()) && first.adjectives().isEmpty() && first.verbs().isEmpty() && !first.other();
        return noun && start + 1 < sentence.size() && isBodyWord(sentence, start + 1) && !sentence.isCovered(start + 1);
    }

    /** "Le Lyonnais Paul Martin", "l'UDC Anna Roth": a word for who somebody is, before given name and surname. */
    private boolean isSomebodyFrom(Sentence sentence, int start) {
        boolean names = words.french() && sentence.is(start - 1, "le", "la", "l'", "au", "du") && start + 2 < sentence.size() && sentence.token(start + 1).isCapitalised()
                && sentence.token(start + 2).isCapitalised() && !sentence.isCovered(start + 1) && !sentence.followsHyphen(start + 1) && !isBodyWord(sentence, start);
        // The dictionary of given names comes last.
        return names && !WordDictionary.gender(sentence.token(start + 1).text()).isEmpty() && WordDictionary.gender(sentence.token(start).text()).isEmpty();
    }

    /** "John “Jack” Roth": a word in quotes between two names. */
    private boolean isNickname(Sentence sentence, int at) {
        return at + NICKNAME_TOKENS < sentence.size() && sentence.isQuoteMark(at) && sentence.isQuoteMark(at + 2) && sentence.token(at + 1).isCapitalised()
                && sentence.token(at + NICKNAME_TOKENS).isCapitalised() && sentence.token(at + NICKNAME_TOKENS).start() > sentence.token(at + 2).end()
                && dictionary.isName(sentence.token(at - 1).text());
    }

    /** "Minister of Trade and Industry Anna Roth": the last field of a minister, right before the name. */
    private boolean endsPortfolio(Sentence sentence, int start) {
        boolean field = !words.french() && start > 1 && start + 1 < sentence.size() && sentence.is(start - 1, "and", "&", "of", "for") && sentence.token(start + 1).isCapitalised()
                && words.list("minister-field").match(sentence.tokens, start) == start + 1
                && (!isCommon(sentence.token(start + 1)) || dictionary.isName(sentence.token(start + 1).text()));
        int at = start;
        while (field && at > 1 && (sentence.is(at - 1, "and", "&", ",") || sentence.token(at - 1).isCapitalised() && sentence.endingAt(at, Mention.Type.TITLE) == null)) {
            at--;
        }
        return field && (sentence.endingAt(at, Mention.Type.TITLE) != null || sentence.is(at - 1, "of", "for") && sentence.endingAt(at - 1, Mention.Type.TITLE) != null);
    }

    /** "X (ABC) party", "the X party": whether the word for a body follows a name in small letters, behind its letters perhaps. */
    private boolean isParty(Sentence sentence, int to) {
        return words.list("party-noun").match(sentence.tokens, sentence.pastAcronym(to)) > 0;
    }

    /** "Le patron de la Banque du Nord Paul Martin": whether the name of a title's holder begins at a token, right behind that of the body. */
    private boolean beginsHolder(Sentence sentence, int start, int at) {
        if (!words.french() && !isGivenName(sentence.token(at))) {
            return false;
        }
        boolean name = at + 1 < sentence.size() && sentence.token(at + 1).isCapitalised() && !sentence.isCovered(at + 1)
                && words.list("named-after-people").match(sentence.tokens, at - 1) < 0 && isTitledBody(sentence, start, at);
        if (!words.french()) {
            return name && !isGivenName(sentence.token(start)) && (at + 2 >= sentence.size() || !sentence.token(at + 2).isCapitalised());
        }
        // The dictionary of given names comes last.
        return name && !WordDictionary.gender(sentence.token(at).text()).isEmpty()
                && (WordDictionary.gender(sentence.token(start).text()).isEmpty() || isPartOfCountryBefore(sentence, start)
                || isKindBefore(sentence, start) && words.list("named-after-people").matchBefore(sentence.tokens, start) < 0);
    }

    /** "The Dockers' Federation": the mark of several owners between words of the name of a body. */
    private boolean isPluralOwner(Sentence sentence, int at) {
        return !words.french() && sentence.is(at, "'s", "'") && at > 0 && sentence.lower(at - 1).endsWith("s") && sentence.token(at).text().length() == 1
                && at + 1 < sentence.size() && isBodyWord(sentence, at + 1) && !sentence.isCovered(at + 1, Mention.NAMED);
    }

    /** "Iron and Steel Federation": two common words in capitals, behind which the word for a kind of body follows. */
    private boolean joinsBodyName(Sentence sentence, int start, int and) {
        int next = and + 1;
        boolean before = isCommon(sentence.token(and - 1)) && !dictionary.isName(sentence.token(and - 1).text()) && !isBodyWord(sentence, and - 1);
        for (int i = start; i < and; i++) {
            before &= !isBodyWord(sentence, i);
        }
        if (!before || next + 1 >= sentence.size() || !sentence.token(next).isCapitalised() || !isCommon(sentence.token(next)) || sentence.isCovered(next)) {
            return false;
        }
        return !isBodyWord(sentence, next) && (isBodyWord(sentence, next + 1) || sentence.token(next + 1).isCapitalised() && isCompanyForm(sentence.token(next + 1)));
    }

    /** "Bank of Norway", "FC Nantes", "Bayer Leverkusen": a place is part of the name of a body. */
    private boolean goesOnWithPlace(Sentence sentence, int start, int at, boolean body, int particles) {
        if (sentence.isCovered(at, Mention.Type.DATE)) {
            return false;
        }
        if (body) {
            return true;
        }
        Mention nation = words.french() || particles > 0 || at != start + 1 ? null : sentence.at(at, Mention.Type.NATION);
        if (nation != null && nation.to() < sentence.size() && sentence.token(nation.to()).isCapitalised() && !sentence.isCovered(nation.to()) && !sentence.token(start).word().isKnown()
                && sentence.token(nation.to()).word().isKnown() && !dictionary.isName(sentence.token(nation.to()).text())) {
            // "Sandor Hungarian Kitchen"
            return true;
        }
        return particles == 0 && at == start + 1 && sentence.at(at, Mention.Type.PLACE) != null
                && (!opensSentence(sentence, start) || !isCommon(sentence.token(start)) && words.list("rank").match(sentence.tokens, start) < 0);
    }

    private boolean begins(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean initial = token.isCapitalised() && token.text().length() == 1 && sentence.is(i + 1, ".")
                && i + 2 < sentence.size() && sentence.token(i + 2).isCapitalised() && !opensSentence(sentence, i);
        boolean acronym = token.isAllCapitals() && i + 1 < sentence.size() && sentence.followsHyphen(i + 1) && sentence.token(i + 1).isAllCapitals();
        if (!token.isCapitalised() || sentence.isCovered(i) || token.text().length() < 2 && !initial && !acronym
                || isCompanyForm(token) && !(i + 1 < sentence.size() && sentence.followsHyphen(i + 1))) {
            return false;
        }
        if (words.list("party-label").match(sentence.tokens, i) > 0 && i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised()
                && (sentence.at(i + 1, Mention.Type.TITLE) != null || words.list("rank").match(sentence.tokens, i + 1) > 0 || words.list("elected-title").match(sentence.tokens, i + 1) > 0
                || isGivenName(sentence.token(i + 1)) && i + 2 < sentence.size() && sentence.token(i + 2).isCapitalised() && !isBodyWord(sentence, i + 2))) {
            // "Republican Senator X", "Republican Anna Roth": no part of the name.
            return false;
        }
        boolean followed = i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised();
        if (followed && words.list("sector").match(sentence.tokens, i) > 0 && sentence.is(i - 1, "de", "du", "d'")) {
            // "Le groupe de BTP Norbank": what it does, and no part of its name.
            return false;
        }
        boolean inner = !opensSentence(sentence, i) && token.text().length() > 2 && followed && !sentence.isCovered(i + 1);
        return (inner || initial || words.list("function").match(lower(token), 0) < 0) && words.list("rank").match(sentence.tokens, i) < 0;
    }

    private static List<Token> lower(Token token) {
        return List.of(token);
    }

    /** "Cour de cassation", "Parti communiste chinois", "Institut américain d'études géologiques": small letters go on with the name. */
    private int frenchTail(Sentence sentence, int start, int end) {
        int at = adjectives(sentence, end);
        boolean bare = at == end && end == start + 1;
        boolean first = bare;
        int complements = 0;
        // "Le directeur de l'Office national des forêts": what follows belongs to the name.
        boolean titled = !bare && complements == 0 && sentence.is(at, "des", "de", "pour") && isTitledBody(sentence, start, end);
        while (complements < 2) {
            boolean purpose = sentence.is(at, "pour");
            int noun = at;
            boolean article = false;
            if (sentence.is(noun, "de", "d'", "pour", "à")) {
                noun++;
                if (sentence.is(noun, "la", "l'", "le", "les")) {
                    article = true;
                    noun++;
                }
            } else if (sentence.is(noun, "des", "du", "aux", "au")) {
                article = true;
                noun++;
            }
            if (noun == at || noun >= sentence.size()) {
                break;
            }
            Mention place = sentence.at(noun, Mention.Type.PLACE, Mention.Type.COUNTRY);
            if (place != null) {
                return place.to();
            }
            Token token = sentence.token(noun);
            boolean common = token.isWord() && !token.isCapitalised() && !token.word().nouns().isEmpty() && !sentence.isCovered(noun)
                    && words.list("function").match(sentence.tokens, noun) < 0;
            // "Laisse la Banque du Nord à Paul Martin": to whom.
            boolean recipient = sentence.is(at, "à") && noun == at + 1 && !WordDictionary.gender(token.text()).isEmpty();
            boolean capital = token.isCapitalised() && !sentence.isCovered(noun) && !recipient;
            if (!common && !capital || common && article && !first && !titled && complements == 0 || common && complements > 0 && !first) {
                break;
            }
            first = purpose || bare && article && complements == 0 && !common;
            at = adjectives(sentence, noun + 1);
            complements++;
        }
        return at;
    }

    private int adjectives(Sentence sentence, int from) {
        int at = from;
        while (at < sentence.size()) {
            Token token = sentence.token(at);
            boolean nation = sentence.at(at, Mention.Type.NATION) != null;
            boolean adjective = token.isWord() && !token.isCapitalised() && !token.word().adjectives().isEmpty()
                    && token.word().participles().isEmpty() && token.word().finite().isEmpty() && !sentence.isCovered(at)
                    && words.list("function").match(sentence.tokens, at) < 0;
            if (!adjective && !(nation && !token.isCapitalised())) {
                break;
            }
            at++;
        }
        return at;
    }

    // --- what it is ---------------------------------------------------------------------------------------------------

    private Mention.Type type(Sentence sentence, int from, int to, boolean body, boolean company) {
        if (!words.french() && to - from > 1 && nations.find(sentence.tokens.subList(from, to), false).stream().anyMatch(n -> n.from() == 0 && n.to() == to - from)) {
            // "The Central African nation": its people, told of no country by name.
            return null;
        }
        if (sentence.followsHyphen(to - 1) && !sentence.token(to - 1).isCapitalised() && sentence.token(to - 1).isParticiple()) {
            // "The New Norland-born writer"
            return null;
        }
        if (isQuotedWork(sentence, from, to) || to - from > 1 && words.list("prize-word").match(List.of(sentence.token(to - 1)), 0) > 0) {
            return null;
        }
        if (body || company) {
            boolean bare = to - from == 1;
            return bare && !company && isCommon(sentence.token(from)) ? null : Mention.Type.ORG;
        }
        if (isPersonByContext(sentence, from, to)) {
            return Mention.Type.PERSON;
        }
        if (words.list("dwelling").match(sentence.tokens, to) > 0 && sentence.is(from - 1, "his", "her", "their", "'s")) {
            // "In his Pacific Palisades home"
            return Mention.Type.PLACE;
        }
        if (to - from == 2 && sentence.is(from - 1, ",") && words.list("place-opening").match(sentence.tokens, from) > 0
                && sentence.endingAt(from - 1, Mention.Type.PLACE) != null) {
            // "In Trenton, New Jersey"
            return Mention.Type.PLACE;
        }
        if (isPartOfCountryBefore(sentence, from)) {
            return Mention.Type.PLACE;
        }
        if (isKindBefore(sentence, from) || isKindBehind(sentence, to) || isLed(sentence, from) || hasLeader(sentence, from, to) || actsAsBody(sentence, to)) {
            return Mention.Type.ORG;
        }
        if (isPlaceByContext(sentence, from, to)) {
            return Mention.Type.PLACE;
        }
        if (words.list("region-prefix").match(sentence.tokens, from) == to - 1 && !nations.find(sentence.tokens.subList(to - 1, to), false).isEmpty()) {
            // "The Latin American tour": who lives there has no name.
            return null;
        }
        if (words.french() && from + 1 < sentence.size() && sentence.followsHyphen(from + 1) && words.list("hyphened-place").match(sentence.tokens, from) > 0) {
            // "Saint-Aubry"
            return Mention.Type.PLACE;
        }
        int capitals = capitals(sentence, from, to);
        if (capitals == 1) {
            Token token = sentence.token(to - 1);
            if (token.text().matches("[IVX]+")) {
                return null;
            }
            return token.isAllCapitals() && token.text().length() >= ACRONYM ? Mention.Type.ORG : Mention.Type.PERSON;
        }
        boolean hyphened = to - from == 2 && sentence.followsHyphen(from + 1) && sentence.token(from).isAllCapitals() && sentence.token(to - 1).isAllCapitals();
        if (hyphened || hasAcronym(sentence, from, to)) {
            return Mention.Type.ORG;
        }
        Token end = sentence.token(to - 1);
        boolean noun = isCommon(end) && !dictionary.isName(end.text()) && !end.word().nouns().isEmpty();
        // "Richie Havens": nobody but people bears the first name.
        boolean given = !isCommon(sentence.token(from)) && isGivenName(sentence.token(from));
        boolean several = noun && !given && !end.word().nouns().contains(end.lower());
        if (several || noun && !dictionary.isName(sentence.token(from).text())) {
            // "Grace Carriers": a common noun that nobody is called.
            return Mention.Type.ORG;
        }
        if (!words.french() && isPhrase(sentence, from, to)) {
            return null;
        }
        boolean article = sentence.is(from - 1, "the", "la", "le", "l'", "les", "du", "des", "au", "aux");
        boolean nation = words.french() && article && isAdjective(sentence.token(from)) && !dictionary.isName(sentence.token(from).text());
        return article && !nation ? Mention.Type.ORG : Mention.Type.PERSON;
    }

    private boolean isSure(Sentence sentence, int from, int to, Mention.Type type, boolean body, boolean company) {
        return switch (type) {
            case ORG -> body || company || capitals(sentence, from, to) > 1 || isKindBefore(sentence, from) || isKindBehind(sentence, to) || isLed(sentence, from) || hasLeader(sentence, from, to) || actsAsBody(sentence, to) || isAcronymAlone(sentence, from, to);
            case PLACE -> true;
            default -> isPersonByContext(sentence, from, to)
                    || capitals(sentence, from, to) > 1 && dictionary.isName(sentence.token(from).text());
        };
    }

    /** "The head of X", "le patron de X": who has a title has it of a body, unless the title is of those who serve people. */
    private boolean isLed(Sentence sentence, int from) {
        // "Le directeur de l'Avenir de Rennes": a common word with a capital, and a place behind it.
        boolean placed = words.french() && sentence.is(from + 1, "de", "d'") && sentence.at(from + 2, Mention.Type.PLACE) != null && !opensSentence(sentence, from);
        boolean alone = !placed && (from + 1 >= sentence.size() || !sentence.token(from + 1).isCapitalised());
        if (alone && isCommon(sentence.token(from)) || words.list("role-adjective").match(sentence.tokens, from) > 0) {
            return false;
        }
        int of = sentence.is(from - 1, "the", "la", "l'", "le") ? from - 2 : from - 1;
        int lead = words.list("lead").matchBefore(sentence.tokens, of + 1);
        if (lead >= 0 && words.french() && sentence.is(lead - 1, "que", "qu'") && !alone && !WordDictionary.gender(sentence.token(from).text()).isEmpty()) {
            // "La banque que dirige Paul Martin": he leads.
            return false;
        }
        return lead >= 0 || words.list("at-head-of").matchBefore(sentence.tokens, of + 1) >= 0
                || isTitled(sentence, from);
    }

    /** Whether a title and a preposition stand before a token, and the title is none of those who serve people. */
    private boolean isTitled(Sentence sentence, int from) {
        int of = sentence.is(from - 1, "the", "la", "l'", "le") ? from - 2 : from - 1;
        if (!sentence.is(of, "of", "de", "d'", "du", "at", "chez", "for", "pour")) {
            return false;
        }
        Mention title = sentence.endingAt(of, Mention.Type.TITLE);
        return title != null && !words.holds("serving-titles", ((Mention.Titled) title.meaning()).title());
    }

    /** "Le patron du groupe X", "l'entraîneur du FC X", "la directrice de l'opéra de X": whether the words before a name tell of a body whose title somebody has. */
    private boolean isTitledBody(Sentence sentence, int from, int to) {
        int at = from;
        for (int depth = 0; depth < DEEPEST_BODY; depth++) {
            int kind = kindBefore(sentence, at);
            int noun = kind < 0 ? at : kind;
            int of = sentence.is(noun - 1, "the", "la", "l'", "le") ? noun - 2 : noun - 1;
            if (!sentence.is(of, words.french() ? FRENCH_OF : ENGLISH_OF)) {
                return false;
            }
            Mention title = sentence.endingAt(of, Mention.Type.TITLE);
            boolean serves = title != null && words.holds("serving-titles", ((Mention.Titled) title.meaning()).title());
            if (title != null) {
                return !serves || depth > 0 || kind >= 0 || hasBodyWord(sentence, from, to);
            }
            at = of;
        }
        return false;
    }

    private boolean hasBodyWord(Sentence sentence, int from, int to) {
        boolean found = false;
        for (int i = from; i < to && !found; i++) {
            found = isBodyWord(sentence, i);
        }
        return found;
    }

    /** "La région X", "la province X": of a place. */
    private boolean isPartOfCountryBefore(Sentence sentence, int from) {
        return words.french() && from > 0 && !sentence.token(from - 1).isCapitalised() && words.list("named-place").matchBefore(sentence.tokens, from) >= 0;
    }

    /** Where a word for a kind of body begins that ends before a token, behind which adjectives may stand: "conseil régional"; -1 if there is none. */
    private int kindBefore(Sentence sentence, int end) {
        int at = end;
        for (int adjective = 0; adjective < 2 && at > 0; adjective++) {
            int kind = Math.max(words.list("body-noun-before").matchBefore(sentence.tokens, at), words.list("body-noun").matchBefore(sentence.tokens, at));
            kind = kind < 0 ? words.list("part-of-country").matchBefore(sentence.tokens, at) : kind;
            if (kind >= 0) {
                return kind;
            }
            Token token = sentence.token(at - 1);
            if (token.isCapitalised() || token.word().adjectives().isEmpty()) {
                return -1;
            }
            at--;
        }
        return -1;
    }

    /** "The carmaker X", "le groupe X", "bought rival X". */
    private boolean isKindBefore(Sentence sentence, int from) {
        boolean rival = words.list("rival").match(sentence.tokens, from - 1) > 0 && (words.list("acquisition.verb").matchBefore(sentence.tokens, from - 1) >= 0
                || words.list("buy-infinitive").matchBefore(sentence.tokens, from - 1) >= 0);
        Mention nation = words.french() ? sentence.endingAt(from, Mention.Type.NATION) : null;
        if (nation != null && !sentence.token(nation.from()).isCapitalised()) {
            // "Le groupe français X"
            return words.list("body-noun-before").matchBefore(sentence.tokens, nation.from()) >= 0;
        }
        return rival || from > 0 && !sentence.token(from - 1).isCapitalised() && !sentence.isCovered(from - 1)
                && words.list("body-noun-before").matchBefore(sentence.tokens, from) >= 0;
    }

    /** "X, the carmaker", "X, l'écurie". */
    private boolean isKindBehind(Sentence sentence, int to) {
        return kindBehind(sentence, to) > 0;
    }

    /** The token behind the word for a kind of body that stands behind a comma; -1 if there is none. */
    private int kindBehind(Sentence sentence, int to) {
        if (!sentence.is(to, ",") || !sentence.is(to + 1, "the", "a", "an", "le", "la", "l'", "un", "une")) {
            return -1;
        }
        int at = to + 2;
        for (int adjective = words.list("role-adjective").match(sentence.tokens, at); adjective > 0
                && words.list("body-description").match(sentence.tokens, at) < 0; adjective = words.list("role-adjective").match(sentence.tokens, at)) {
            at = adjective;
        }
        boolean noun = at < sentence.size() && !sentence.token(at).isCapitalised();
        int end = noun ? Math.max(words.list("body-description").match(sentence.tokens, at), words.list("body-noun-before").match(sentence.tokens, at)) : -1;
        // "X, a company veteran": somebody of it.
        WordClass next = end > 0 && end < sentence.size() && !words.french() && !sentence.token(end).isCapitalised() ? sentence.token(end).word() : WordClass.UNKNOWN;
        boolean more = !next.nouns().isEmpty() && next.finite().isEmpty() && next.participles().isEmpty() && !next.other();
        boolean kind = !more && !sentence.is(end, "'s") && sentence.endingAt(end, Mention.Type.TITLE) == null && sentence.at(end, Mention.Type.TITLE) == null;
        return kind ? end : -1;
    }

    /** "Apple, the carmaker, ..."; but "Recently, the carmaker opened" and "Overall, the carmaker lost" begin with no name. */
    private boolean isToldBehind(Sentence sentence, int opener) {
        boolean noun = !sentence.token(opener).word().nouns().isEmpty() && words.list("adverb").match(sentence.tokens, opener) < 0;
        int end = noun ? kindBehind(sentence, opener + 1) : -1;
        return end > 0 && end < sentence.size() && (!sentence.token(end).isWord() || words.list("behind-kind").match(sentence.tokens, end) > 0);
    }

    /** "Liberal Alliance leader Anna Roth": the name before a title in small letters whose bearer follows, unless it begins like that of a person. */
    private boolean hasLeader(Sentence sentence, int from, int to) {
        Mention title = words.french() || to >= sentence.size() || sentence.token(to).isCapitalised() ? null : sentence.at(to, Mention.Type.TITLE);
        return title != null && title.to() + 1 < sentence.size() && sentence.token(title.to()).isCapitalised() && sentence.token(title.to() + 1).isCapitalised()
                && !isGivenName(sentence.token(from));
    }

    /** "Norbank has agreed to buy": what only bodies do. */
    private boolean actsAsBody(Sentence sentence, int to) {
        return words.list("body-verb").match(sentence.tokens, to) > 0 || does(sentence, to, "company-events");
    }

    private boolean isAcronymAlone(Sentence sentence, int from, int to) {
        // "BHP announced": a common word too, but who announces is somebody.
        boolean hour = from > 0 && sentence.token(from - 1).isNumber() && words.list("time-zone").match(sentence.tokens, from) > 0;
        return !hour && to - from == 1 && sentence.token(from).isAllCapitals() && sentence.token(from).text().length() >= ACRONYM && !isShouted(sentence)
                && (!isCommon(sentence.token(from)) || words.list("say").match(sentence.tokens, to) > 0);
    }

    /** A title or a rank before a name, or what only people do behind it. */
    private boolean isPersonByContext(Sentence sentence, int from, int to) {
        boolean title = sentence.endingAt(from, Mention.Type.TITLE) != null
                || words.rankBefore(sentence.tokens, from) >= 0;
        boolean who = sentence.is(to, "who", "whose", "whom") || sentence.is(to, ",") && sentence.is(to + 1, "who", "whose");
        boolean aged = sentence.is(to, ",") && sentence.at(to + 1, Mention.Type.AGE) != null && capitals(sentence, from, to) > 1;
        return title && !isBodyWord(sentence, to - 1) || isKin(sentence, from, to) || capitals(sentence, from, to) > 1 && (who || aged);
    }

    /** "His wife, X,", "son frère X": one of a family goes by a name of one word. */
    boolean isKin(Sentence sentence, int from, int to) {
        boolean apart = sentence.is(from - 1, ",");
        int end = apart ? from - 1 : from;
        // "Son frère cadet X"
        end = words.list("kin-order").match(sentence.tokens, end - 1) == end ? end - 1 : end;
        int kin = words.list("kin").matchBefore(sentence.tokens, end);
        boolean closed = to >= sentence.size() || sentence.is(to, ",", ".", ")", ";", "and", "et");
        if (kin > 1 && !sentence.token(kin - 1).word().adjectives().isEmpty() && !sentence.is(kin - 1, "his", "her", "son", "sa", "leur")) {
            // "Sa seconde femme"
            kin--;
        }
        boolean owned = sentence.is(kin - 1, "his", "her", "their", "son", "sa", "leur", "'s", "whose") || sentence.is(kin - 1, "le", "la", "l'") && sentence.is(kin - 2, "dont");
        return kin > 0 && owned && (!apart || closed) && !isBodyWord(sentence, to - 1);
    }

    private boolean isPlaceByContext(Sentence sentence, int from, int to) {
        int capitals = capitals(sentence, from, to);
        Mention nation = words.french() && sentence.is(from - 1, "de", "d'") ? sentence.endingAt(from - 1, Mention.Type.NATION) : null;
        int kind = nation == null ? from - 2 : nation.from() - 1;
        boolean preposition = words.french()
                ? sentence.is(from - 1, "à") && words.list("dative").matchBefore(sentence.tokens, from - 1) < 0 || sentence.is(from - 1, "de", "d'") && (sentence.is(kind, "près") || words.list("settlement").match(sentence.tokens, kind) > 0)
                : sentence.is(from - 1, "in", "near") || sentence.is(from - 1, "of") && words.list("settlement").match(sentence.tokens, from - 2) > 0;
        if (!words.french() && to - from > 1 && sentence.is(from - 1, "on", "in", "off", "near") && sentence.is(to - 1, "island", "islands")) {
            // "In a cell on Robben Island"
            return true;
        }
        if (!preposition || sentence.is(to, "'s") || isAcronymAlone(sentence, from, to)) {
            return false;
        }
        Token first = sentence.token(from);
        if (capitals == 1) {
            return !isCommon(first) && (!words.french() || sentence.is(from - 1, "à", "d'", "de"))
                    && !(words.french() && !WordDictionary.gender(first.text()).isEmpty() && !isCommonPlaceSlot(sentence, from));
        }
        boolean born = sentence.is(from - 2, "born", "lives", "lived", "living", "based")
                || sentence.is(to, ",") && sentence.at(to + 1, Mention.Type.COUNTRY, Mention.Type.PLACE) != null;
        return words.french() ? WordDictionary.gender(first.text()).isEmpty() : born || !sentence.is(to, ",", "and") || !isGivenName(first) && isAdjective(first) || !dictionary.isName(first.text());
    }

    private boolean isCommonPlaceSlot(Sentence sentence, int from) {
        return sentence.is(from - 2, "né", "née", "près") || words.list("settlement").match(sentence.tokens, from - 2) > 0;
    }

    /** "Lovely Day": nothing but common words in capitals, the first of which nobody is called: the name of a work. */
    private boolean isPhrase(Sentence sentence, int from, int to) {
        boolean common = !dictionary.isName(sentence.token(from).text());
        for (int i = from; i < to && common; i++) {
            common = sentence.token(i).isWord() && isCommon(sentence.token(i));
        }
        return common;
    }

    /** "JD Vance" has initials; "BNP Paribas" an acronym. */
    private static boolean hasAcronym(Sentence sentence, int from, int to) {
        boolean all = true;
        boolean some = false;
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if (token.isWord()) {
                // "N'Guessan": a letter is no acronym.
                boolean letter = token.text().length() == 2 && !Character.isLetter(token.text().charAt(1));
                boolean capitals = token.isAllCapitals() && (token.text().length() >= ACRONYM || i > from && !letter);
                all &= token.isAllCapitals();
                some |= capitals && !token.text().matches("[IVX]+");
            }
        }
        return some && !all;
    }

    private static boolean isQuotedWork(Sentence sentence, int from, int to) {
        return sentence.isQuoteMark(from - 1) && sentence.isQuoteMark(to);
    }

    /** Whether the words before a token end a sentence, so that its capital says nothing. */
    static boolean opensSentence(Sentence sentence, int i) {
        boolean stop = sentence.is(i - 1, ".") && !sentence.isCovered(i - 1);
        return i == 0 || stop || sentence.isQuoteMark(i - 1) || sentence.is(i - 1, ":", "?", "!", "–", "—", "•", "-", "…");
    }

    /** Where the form of a company ends that begins at a token, with the stop that shortens it inside a sentence: "Co."; the token itself where there is none. */
    int pastCompanyForm(Sentence sentence, int start) {
        boolean middle = words.list("company-middle").match(sentence.tokens, start) > 0 && sentence.token(start).isCapitalised();
        // "Renault Motor Corporation"
        int at = middle ? start + 1 : start;
        int form = sentence.is(at, ",") ? at + 1 : at;
        if (form >= sentence.size() || !sentence.token(form).isCapitalised() || !isCompanyForm(sentence.token(form))) {
            return at < sentence.size() && isCompanyForm(sentence.token(at)) ? at + 1 : at;
        }
        boolean stop = sentence.is(form + 1, ".") && form + 2 < sentence.size();
        return stop ? form + 2 : form + 1;
    }

    /** Whether a word with a capital is a common word of the language too. */
    private boolean isCommon(Token token) {
        return token.word().isKnown();
    }

    /** "Etat", "Ecole": a common French word whose capital is written without its accent. */
    private boolean isCommonWithAccent(Token token) {
        return words.french() && token.lower().startsWith("e") && dictionary.look("é" + token.lower().substring(1)).isKnown();
    }

    /** Whether a word with a capital is a given name, and no common word. */
    boolean isGivenName(Token token) {
        return dictionary.isName(token.text()) && (!isCommon(token) || !WordDictionary.gender(token.text()).isEmpty());
    }

    private static boolean isAdjective(Token token) {
        return !token.word().adjectives().isEmpty();
    }

    private boolean isBodyWord(Sentence sentence, int i) {
        return sentence.token(i).isCapitalised() && words.list("body-word").match(List.of(sentence.token(i)), 0) >= 0 && !isLettered(sentence, i);
    }

    /** "Group A": one of several in a contest, and no body. */
    private static boolean isLettered(Sentence sentence, int i) {
        boolean letter = i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised() && sentence.token(i + 1).text().length() == 1 && !sentence.is(i + 2, ".", "&", "-");
        return letter && sentence.is(i, "group", "groupe", "pool", "league");
    }

    /** "Inc", "AG", "plc": the form of a company; in capitals where the small letters are another word. */
    boolean isCompanyForm(Token token) {
        return token.isWord() && words.list("company-form").match(List.of(token), 0) >= 0
                && (token.isCapitalised() || !token.word().other() && token.word().verbs().isEmpty());
    }

    private static int capitals(Sentence sentence, int from, int to) {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            capitals += sentence.token(i).isCapitalised() ? 1 : 0;
        }
        return capitals;
    }

    private static boolean isShouted(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens) {
            if (token.isWord() && token.text().length() > 2) {
                words++;
                capitals += token.isAllCapitals() ? 1 : 0;
            }
        }
        return capitals * 2 > words;
    }

    // --- short forms --------------------------------------------------------------------------------------------------

    /** Whether another word with a capital stands right before or behind a token. */
    static boolean isBesideCapital(Sentence sentence, int i) {
        return i > 0 && sentence.token(i - 1).isCapitalised() && !opensSentence(sentence, i - 1) || i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised();
    }

    /** "Sultan bin Tariq": whether a word and a name behind it tell whose son is named before them. */
    static boolean goesOnAsName(Sentence sentence, int at) {
        return at + 1 < sentence.size() && sentence.is(at, "bin", "ben", "ibn", "bint") && sentence.token(at - 1).isCapitalised() && sentence.token(at + 1).isCapitalised();
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
        return tokens.size() > 1 ? List.of(tokens.get(tokens.size() - 1).folded()) : List.of();
    }

    /** "Benedict XV": whether the number of a king or a pope stands at a token. */
    static boolean isOrdinalOfRuler(Sentence sentence, int i) {
        return i < sentence.size() && ROMAN.matcher(sentence.token(i).text()).matches();
    }

    /** The first token of a surname that ends with the given one: particles in front of it belong to it. */
    static int withParticles(Sentence sentence, int i) {
        int from = i;
        while (from > 0 && PARTICLES.contains(sentence.token(from - 1).lower()) && !BODY_PARTICLES.contains(sentence.token(from - 1).lower())
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
        if (words.list("body-word").match(tokens, 0) < 0 && !isCommon(first) && first.text().length() > 2
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
