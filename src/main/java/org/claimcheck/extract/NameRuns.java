package org.claimcheck.extract;

import java.util.List;
import java.util.Set;

/** Finds the runs of words that are names: where they begin and where they end. */
final class NameRuns {

    /** Words in small letters that may stand inside a name. */
    static final Set<String> PARTICLES = Set.of("al", "el", "bin", "bint", "ibn", "ben", "abu", "abou", "de", "du", "des",
            "da", "dos", "di", "della", "del", "von", "van", "vom", "zu", "der", "den", "ter", "ten", "la", "le", "les", "d'", "l'", "ul", "uz",
            "ud", "wa", "ag", "ad", "as", "ash", "at", "ar", "an", "y", "e", "of", "the", "for", "and", "et", "pour");
    /** Particles that only bodies have. */
    static final Set<String> BODY_PARTICLES = Set.of("of", "the", "for", "and", "et", "pour", "des", "les", "l'", "an", "at", "as");
    /** Tokens of a name at most. */
    static final int LONGEST = 9;
    private static final int MOST_PARTICLES = 3;
    /** A word in quotes with its marks. */
    private static final int NICKNAME_TOKENS = 3;
    private static final Mention.Type[] PLACES = {Mention.Type.PLACE, Mention.Type.COUNTRY, Mention.Type.NATION};

    private final Words words;
    private final WordDictionary dictionary;
    private final NameKinds kinds;

    NameRuns(Lexicon lexicon, NameKinds kinds) {
        this.words = lexicon.words();
        this.dictionary = WordDictionary.of(words.language());
        this.kinds = kinds;
    }

    /** The name that begins at a token, with its type; null if none does. */
    NameGrammar.Found name(Sentence sentence, int start) {
        if (!mayOpen(sentence, start) || isSomebodyFrom(sentence, start) || endsPortfolio(sentence, start)) {
            return null;
        }
        Run run = new Run(sentence, start);
        run.read();
        boolean party = !run.body && !words.french() && start > 0 && isParty(sentence, run.last);
        boolean body = run.body || party;
        int last = run.body && words.french() ? lettersTail(sentence, start, frenchTail(sentence, start, run.last)) : run.last;
        int from = party ? beginOfParty(sentence, start) : body && !words.french() ? beginOfBody(sentence, start, last) : start;
        if (!words.french() && last - from > 1 && sentence.is(last - 1, "flight") && last < sentence.size() && sentence.token(last).isNumber()) {
            // "Skyborn Airways Flight 35"
            return new NameGrammar.Found(sentence, from, last + 1, Mention.Type.ORG, true);
        }
        Mention.Type type = kinds.type(sentence, from, last, body, run.company);
        return type == null ? null : new NameGrammar.Found(sentence, from, last, type, kinds.isSure(sentence, from, last, type, body, run.company));
    }

    /** Whether a name may begin at a token: a common word that only opens a sentence begins one only where it is a name as well, and another word of it follows. */
    private boolean mayOpen(Sentence sentence, int start) {
        if (!NameKinds.opensSentence(sentence, start) || !kinds.isCommon(sentence.token(start)) || kinds.isToldBehind(sentence, start)) {
            return true;
        }
        boolean given = dictionary.isName(sentence.token(start).text()) || kinds.isBodyWord(sentence, start) || isNounOfBody(sentence, start)
                || words.list("party-adjective").match(sentence.tokens, start) > 0;
        int next = start + 1;
        while (next < sentence.size() && next - start <= MOST_PARTICLES && PARTICLES.contains(sentence.token(next).lower())
                && !BODY_PARTICLES.contains(sentence.token(next).lower())) {
            next++;
        }
        // "Smith & Roth"
        next = sentence.is(next, "&") ? next + 1 : next;
        return given && (next < sentence.size() && sentence.token(next).isCapitalised() || isNickname(sentence, next));
    }

    /** "The 12th Armoured Division", "the Norwegian Refugee Council": where the name of a body begins, of which a word stands at a token. */
    private int beginOfBody(Sentence sentence, int start, int last) {
        Ordinals ordinals = new Ordinals(sentence);
        int from = ordinals.endingAt(start) > 0 && words.list("numbered-body").matchBefore(sentence.tokens, last) >= 0 ? ordinals.begin(start) : start;
        Mention before = from > 0 ? sentence.endingAt(from, PLACES) : null;
        return before != null && sentence.token(before.from()).isCapitalised() && !sentence.is(from - 1, "'s") ? before.from() : from;
    }

    /** "The Pakistan Tehreek party": the country is part of the name. */
    private static int beginOfParty(Sentence sentence, int start) {
        Mention before = sentence.endingAt(start, Mention.Type.COUNTRY, Mention.Type.NATION);
        return before != null && sentence.token(before.from()).isCapitalised() && !sentence.is(start - 1, "'s") && before.length() == 1 ? before.from() : start;
    }

    /** A run of words as far as it is read. */
    private final class Run {

        private final Sentence sentence;
        private final int start;
        private int at;
        /** The index behind the last word that belongs to the name for sure. */
        private int last;
        /** Particles since that word. */
        private int particles;
        private boolean body;
        private boolean company;
        private boolean complement;

        Run(Sentence sentence, int start) {
            this.sentence = sentence;
            this.start = start;
            this.at = start + 1;
            this.last = at;
            this.body = kinds.isBodyWord(sentence, start);
        }

        void read() {
            boolean more = true;
            while (more) {
                more = goesOn();
            }
        }

        /** Reads one more part of the run; false where it ends. */
        private boolean goesOn() {
            if (at >= sentence.size() || at - start >= LONGEST) {
                return false;
            }
            Token token = sentence.token(at);
            boolean capitalNext = at + 1 < sentence.size() && sentence.token(at + 1).isCapitalised();
            if (isNickname(sentence, at)) {
                at += NICKNAME_TOKENS;
                return true;
            }
            if (at - start > 1 && NameGrammar.pastJunior(sentence, at) > at) {
                take(at + 1);
                return false;
            }
            boolean initial = token.is(".") && sentence.token(at - 1).text().length() == 1 && capitalNext;
            if (isPluralOwner(sentence, at) || initial || token.is("&") && capitalNext) {
                company |= token.is("&");
                at++;
                return true;
            }
            Mention place = token.isCapitalised() ? sentence.at(at, PLACES) : null;
            if (place != null && goesOnWithPlace(sentence, start, at, body, particles)) {
                body |= particles == 0 && !dictionary.isName(sentence.token(start).text());
                take(place.to());
                return true;
            }
            if (!token.isWord() || sentence.isCovered(at)) {
                return false;
            }
            if (kinds.isCompanyForm(token)) {
                company = true;
                last = kinds.pastCompanyForm(sentence, at);
                return false;
            }
            return token.isCapitalised() ? goesOnWithCapital(token, capitalNext) : goesOnSmall(token, capitalNext);
        }

        private boolean goesOnWithCapital(Token token, boolean capitalNext) {
            // "Hauts-de-Seine Paul Martin": a place, and somebody's name.
            boolean somebody = words.french() && sentence.followsHyphen(at - 1) && !sentence.followsHyphen(at) && capitalNext && !WordDictionary.gender(token.text()).isEmpty();
            if (somebody || particles == 0 && beginsHolder(sentence, start, at) || particles > 0 && !body && kinds.isBodyWord(sentence, at)
                    || words.list("function").match(lower(token), 0) >= 0 && token.text().length() > 2 && !body) {
                return false;
            }
            body |= kinds.isBodyWord(sentence, at);
            complement |= particles > 0;
            take(at + 1);
            return true;
        }

        private boolean goesOnSmall(Token token, boolean capitalNext) {
            if (particles == 0 && sentence.followsHyphen(at) && !(token.isParticiple() && sentence.token(at - 1).isAllCapitals())) {
                // "Won-soon": small behind the hyphen.
                take(at + 1);
                return true;
            }
            boolean and = token.is("and") || token.is("et");
            boolean particle = PARTICLES.contains(token.lower()) && (body || !BODY_PARTICLES.contains(token.lower())) && ++particles <= MOST_PARTICLES && !and;
            boolean joined = token.is("and") && !words.french() && joinsBodyName(sentence, start, at);
            boolean another = and && complement && capitalNext && kinds.isCommon(sentence.token(at + 1)) && !dictionary.isName(sentence.token(at + 1).text()) && !sentence.isCovered(at + 1);
            if (particle || joined || another) {
                at++;
                return true;
            }
            return false;
        }

        private void take(int to) {
            last = to;
            at = to;
            particles = 0;
        }
    }

    /** "Lantern Motors": a noun that is nothing else, before a word that only bodies have in their names. */
    private boolean isNounOfBody(Sentence sentence, int start) {
        WordClass first = sentence.token(start).word();
        boolean noun = !words.french() && !first.nouns().isEmpty() && first.nouns().contains(sentence.token(start).lower()) && first.adjectives().isEmpty() && first.verbs().isEmpty() && !first.other();
        return noun && start + 1 < sentence.size() && kinds.isBodyWord(sentence, start + 1) && !sentence.isCovered(start + 1);
    }

    /** "Le Lyonnais Paul Martin", "l'UDC Anna Roth": a word for who somebody is, before given name and surname. */
    private boolean isSomebodyFrom(Sentence sentence, int start) {
        boolean names = words.french() && sentence.is(start - 1, "le", "la", "l'", "au", "du") && start + 2 < sentence.size() && sentence.token(start + 1).isCapitalised()
                && sentence.token(start + 2).isCapitalised() && !sentence.isCovered(start + 1) && !sentence.followsHyphen(start + 1) && !kinds.isBodyWord(sentence, start);
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
                && (!kinds.isCommon(sentence.token(start + 1)) || dictionary.isName(sentence.token(start + 1).text()));
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
        if (!words.french() && !kinds.isGivenName(sentence.token(at))) {
            return false;
        }
        boolean name = at + 1 < sentence.size() && sentence.token(at + 1).isCapitalised() && !sentence.isCovered(at + 1)
                && words.list("named-after-people").match(sentence.tokens, at - 1) < 0 && kinds.isTitledBody(sentence, start, at);
        if (!words.french()) {
            return name && !kinds.isGivenName(sentence.token(start)) && (at + 2 >= sentence.size() || !sentence.token(at + 2).isCapitalised());
        }
        // The dictionary of given names comes last.
        return name && !WordDictionary.gender(sentence.token(at).text()).isEmpty()
                && (WordDictionary.gender(sentence.token(start).text()).isEmpty() || kinds.isPartOfCountryBefore(sentence, start)
                || kinds.isKindBefore(sentence, start) && words.list("named-after-people").matchBefore(sentence.tokens, start) < 0);
    }

    /** "The Dockers' Federation": the mark of several owners between words of the name of a body. */
    private boolean isPluralOwner(Sentence sentence, int at) {
        return !words.french() && sentence.is(at, "'s", "'") && at > 0 && sentence.lower(at - 1).endsWith("s") && sentence.token(at).text().length() == 1
                && at + 1 < sentence.size() && kinds.isBodyWord(sentence, at + 1) && !sentence.isCovered(at + 1, Mention.NAMED);
    }

    /** "Iron and Steel Federation": two common words in capitals, behind which the word for a kind of body follows. */
    private boolean joinsBodyName(Sentence sentence, int start, int and) {
        int next = and + 1;
        boolean before = kinds.isCommon(sentence.token(and - 1)) && !dictionary.isName(sentence.token(and - 1).text()) && !kinds.isBodyWord(sentence, and - 1);
        for (int i = start; i < and; i++) {
            before &= !kinds.isBodyWord(sentence, i);
        }
        if (!before || next + 1 >= sentence.size() || !sentence.token(next).isCapitalised() || !kinds.isCommon(sentence.token(next)) || sentence.isCovered(next)) {
            return false;
        }
        return !kinds.isBodyWord(sentence, next) && (kinds.isBodyWord(sentence, next + 1) || sentence.token(next + 1).isCapitalised() && kinds.isCompanyForm(sentence.token(next + 1)));
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
        if (nation != null && nation.to() < sentence.size() && sentence.token(nation.to()).isCapitalised() && !NameKinds.opensSentence(sentence, start)
                && sentence.lower(start).endsWith("ed") && !sentence.token(start).word().participles().isEmpty() && sentence.at(nation.to(), Mention.Type.TITLE) == null) {
            // "Associated Norwegian Foods"
            return true;
        }
        // "Air Algérie"
        boolean country = words.french() && !NameKinds.opensSentence(sentence, start) && kinds.isCommon(sentence.token(start)) && sentence.at(at, Mention.Type.COUNTRY) != null;
        return particles == 0 && at == start + 1 && (country || sentence.at(at, Mention.Type.PLACE) != null)
                && (!NameKinds.opensSentence(sentence, start) || !kinds.isCommon(sentence.token(start)) && words.list("rank").match(sentence.tokens, start) < 0);
    }

    boolean begins(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean initial = token.isCapitalised() && token.text().length() == 1 && sentence.is(i + 1, ".")
                && i + 2 < sentence.size() && sentence.token(i + 2).isCapitalised() && !NameKinds.opensSentence(sentence, i);
        boolean acronym = token.isAllCapitals() && i + 1 < sentence.size() && sentence.followsHyphen(i + 1) && sentence.token(i + 1).isAllCapitals();
        if (!token.isCapitalised() || sentence.isCovered(i) || token.text().length() < 2 && !initial && !acronym
                || kinds.isCompanyForm(token) && !(i + 1 < sentence.size() && sentence.followsHyphen(i + 1))) {
            return false;
        }
        if (words.list("party-label").match(sentence.tokens, i) > 0 && i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised()
                && (sentence.at(i + 1, Mention.Type.TITLE) != null || words.list("rank").match(sentence.tokens, i + 1) > 0 || words.list("elected-title").match(sentence.tokens, i + 1) > 0
                || kinds.isGivenName(sentence.token(i + 1)) && i + 2 < sentence.size() && sentence.token(i + 2).isCapitalised() && !kinds.isBodyWord(sentence, i + 2))) {
            // "Republican Senator X", "Republican Anna Roth": no part of the name.
            return false;
        }
        boolean followed = i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised();
        if (followed && words.list("sector").match(sentence.tokens, i) > 0 && sentence.is(i - 1, "de", "du", "d'")) {
            // "Le groupe de BTP Norbank": what it does, and no part of its name.
            return false;
        }
        boolean inner = !NameKinds.opensSentence(sentence, i) && token.text().length() > 2 && followed && !sentence.isCovered(i + 1);
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
        boolean titled = !bare && complements == 0 && sentence.is(at, "des", "de", "pour") && kinds.isTitledBody(sentence, start, end);
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

    /** "Rassemblement démocratique du peuple norvégien (RDPN)": where letters in brackets stand for all words up to them, they are one name. */
    private static int lettersTail(Sentence sentence, int start, int end) {
        int open = end;
        while (open < sentence.size() && open - start < LONGEST && sentence.token(open).isWord()) {
            open++;
        }
        if (open == end || !sentence.is(open, "(") || !sentence.is(open + 2, ")")) {
            return end;
        }
        StringBuilder initials = new StringBuilder();
        for (Token token : sentence.tokens.subList(start, open)) {
            initials.append(PARTICLES.contains(token.lower()) ? "" : token.folded().substring(0, 1));
        }
        return initials.toString().equals(sentence.token(open + 1).folded()) ? open : end;
    }

    int adjectives(Sentence sentence, int from) {
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

    /** A single word that may be a name: it has a capital, is no common word and no given name, and stands alone; null otherwise. */
    NameGrammar.Found singleWord(Sentence sentence, int i) {
        Token token = sentence.token(i);
        boolean alone = begins(sentence, i) && token.text().length() > 2 && !sentence.isTitleCase() && !kinds.isCommon(token) && !kinds.isCommonWithAccent(token)
                && !NameKinds.isQuotedWork(sentence, i, i + 1);
        if (!alone) {
            return null;
        }
        boolean before = i > 0 && sentence.token(i - 1).isCapitalised() && words.list("function").match(sentence.tokens, i - 1) < 0 && !sentence.isCovered(i - 1);
        boolean after = i + 1 < sentence.size() && sentence.token(i + 1).isCapitalised();
        // The given names come last, since they are looked up in a dictionary that English texts need for nothing else.
        boolean name = before || after || !WordDictionary.gender(token.text()).isEmpty();
        return name ? null : new NameGrammar.Found(sentence, i, i + 1, Mention.Type.ORG, false);
    }
}
