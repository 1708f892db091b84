package org.claimcheck.extract;

import java.util.List;

/** Tells whether a run of words with capitals names somebody, a body or a place, and how sure that is. */
final class NameKinds {

    static final String[] ENGLISH_OF = {"of", "at", "for"};
    static final String[] FRENCH_OF = {"de", "d'", "du", "des"};
    /** Bodies within bodies between a title and the name of its holder: "le président du club de Valmont". */
    private static final int DEEPEST_BODY = 3;
    /** A name of this many small capitals or more is an acronym. */
    private static final int ACRONYM = 3;

    private final Words words;
    private final NameIndex nations;
    private final WordDictionary dictionary;
    private final ActionIndex actions;

    NameKinds(Lexicon lexicon) {
        this.words = lexicon.words();
        this.nations = lexicon.nations();
        this.dictionary = WordDictionary.of(words.language());
        this.actions = lexicon.actions();
    }

    /** Whether a verb right behind a name tells an event of a list of event types, which befalls it only in the passive. */
    boolean does(Sentence sentence, int from, String types) {
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

    /** What a run of words names; null if it names nothing. */
    Mention.Type type(Sentence sentence, int from, int to, boolean body, boolean company) {
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

    boolean isSure(Sentence sentence, int from, int to, Mention.Type type, boolean body, boolean company) {
        return switch (type) {
            case ORG -> body || company || capitals(sentence, from, to) > 1 || isKindBefore(sentence, from) || isKindBehind(sentence, to) || isLed(sentence, from) || hasLeader(sentence, from, to) || actsAsBody(sentence, to) || isAcronymAlone(sentence, from, to);
            case PLACE -> true;
            default -> isPersonByContext(sentence, from, to)
                    || capitals(sentence, from, to) > 1 && dictionary.isName(sentence.token(from).text());
        };
    }

    /** "The head of X", "le patron de X": who has a title has it of a body, unless the title is of those who serve people. */
    boolean isLed(Sentence sentence, int from) {
        // "Le directeur de l'Avenir de Rennes": a common word with a capital, and a place behind it.
        boolean placed = words.french() && sentence.is(from + 1, "de", "d'") && sentence.at(from + 2, Mention.Type.PLACE, Mention.Type.COUNTRY) != null && !opensSentence(sentence, from);
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
    boolean isTitledBody(Sentence sentence, int from, int to) {
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
    boolean isPartOfCountryBefore(Sentence sentence, int from) {
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
    boolean isKindBefore(Sentence sentence, int from) {
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
    boolean isToldBehind(Sentence sentence, int opener) {
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

    static boolean isQuotedWork(Sentence sentence, int from, int to) {
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
    boolean isCommon(Token token) {
        return token.word().isKnown();
    }

    /** "Etat", "Ecole": a common French word whose capital is written without its accent. */
    boolean isCommonWithAccent(Token token) {
        return words.french() && token.lower().startsWith("e") && dictionary.look("é" + token.lower().substring(1)).isKnown();
    }

    /** Whether a word with a capital is a given name, and no common word. */
    boolean isGivenName(Token token) {
        return dictionary.isName(token.text()) && (!isCommon(token) || !WordDictionary.gender(token.text()).isEmpty());
    }

    private static boolean isAdjective(Token token) {
        return !token.word().adjectives().isEmpty();
    }

    boolean isBodyWord(Sentence sentence, int i) {
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

    static int capitals(Sentence sentence, int from, int to) {
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
}
