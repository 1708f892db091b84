package org.claimcheck.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.claimcheck.time.Edtf;

/** Finds the date that is told with the words of a claim, among those of its sentence: the nearest that belongs to no other clause. */
final class ClauseDates {

    /** Characters of a year, and of a year with its month, in EDTF. */
    static final int YEAR = 4;
    /** Tokens of what is compared with, up to its date: "compared with a profit of 3 million a year ago". */
    private static final int LONGEST_COMPARED = 13;
    /** Words before the date of an opening that sets the scene: "In his televised speech on Monday". */
    private static final int LONGEST_SCENE = 7;
    /** Words between "since" and a name: "since the Lord". */
    private static final int LONGEST_HONOUR = 3;
    /** Words that may count the time before "after" at the head of a sentence: "Just over four days after". */
    private static final int LONGEST_COUNT = 6;
    /** A date farther away than this, counting clause boundaries, belongs to something else. */
    private static final int FARTHEST = 40;
    /** The cost of a date that surely belongs to something else. */
    private static final int NEVER = 1000;
    /** What a clause boundary adds: a date beyond two of them is hardly meant. */
    private static final int CLAUSE = 12;
    /** A date between commas somewhere before the verb. */
    private static final int ASIDE = 20;
    /** A date that heads the sentence: "February 1992: ...". */
    private static final int HEADING = 3;
    /** Characters of a date that is a day. */
    static final int DAY = 10;
    /** What a date right before the verb costs more than one right behind it. */
    private static final int BEFORE = 4;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Stance stance;
    private final ClauseLinks links;
    private final ApartDates apart;

    ClauseDates(Sentence sentence, Lexicon lexicon, Stance stance, ClauseLinks links) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.stance = stance;
        this.links = links;
        this.apart = new ApartDates(sentence, words);
    }

    /** "Takes over on Monday from X, who led it": whether a date stands before the relative clause of a verb at a token, in what another clause tells. */
    boolean isBeforeRelative(Mention date, int verb) {
        return apart.isBeforeRelative(date, verb);
    }

    /** "Peu après son élection le 3 mai 2012, le président X": the date in words that open the sentence before a role; null if there is none. */
    Mention ofOpeningNoun(int role) {
        return sentence.all(Mention.Type.DATE).stream().filter(d -> apart.isOfOpeningNoun(d, role)).findFirst().orElse(null);
    }

    /** The first token of a date with the article before it. */
    int ofDate(Mention date) {
        return ofDate(sentence, date);
    }

    /** The first token of a date of a sentence with the article before it. */
    static int ofDate(Sentence sentence, Mention date) {
        return sentence.is(date.from() - 1, "the", "le", "la", "au") ? date.from() - 1 : date.from();
    }

    /** "X, wanted for attacks in the 1980s, has been killed": whether a date ends what stands between a name and its verb. */
    private boolean closesAside(Mention date, int to) {
        boolean closed = sentence.is(date.to(), ",") && date.to() + 1 < to && words.verbGroup().match(sentence.tokens, date.to() + 1) > 0;
        int from = sentence.is(ofDate(date) - 1, "in", "on", "by", "since", "en", "dans", "depuis") ? ofDate(date) - 1 : ofDate(date);
        // "En mai, le maire ...": an article, and no pronoun of a verb.
        return closed && from > 0 && !sentence.is(from - 1, ",", "and", "but", "then", "et", "mais", "puis") && !sentence.is(date.to() + 1, "le", "la", "les", "l'");
    }

    /** "Compared with a profit of 3 million a year ago as sales rose to 4 million": a time that stands with what is compared, and another clause's amount. */
    private boolean isOfComparison(Mention date, int from) {
        if (date.to() > from || words.french()) {
            return false;
        }
        boolean clause = IntStream.range(date.to(), from).anyMatch(i -> sentence.is(i, "as", "while", "and", "but", ","));
        for (int i = date.from() - 1; clause && i > 0 && date.from() - i <= LONGEST_COMPARED && !sentence.is(i, ","); i--) {
            int behind = words.list("compared-with").match(sentence.tokens, i);
            if (behind > i + 1 || behind > 0 && sentence.at(behind, Mention.Type.MONEY, Mention.Type.PERCENT) != null) {
                return true;
            }
        }
        return false;
    }

    /** "Rome a violé la trêve de mai 2010, le président X demandant": which truce it is, not when somebody behind the comma bears a title. */
    private boolean isOfNounBefore(Mention date, int before) {
        int of = ofDate(date) - 1;
        boolean ofNoun = date.to() < before && sentence.is(date.to(), ",") && (sentence.is(of, "de", "d'", "of") || sentence.is(date.from() - 1, "du"))
                && of > 0 && !sentence.token(of - 1).word().nouns().isEmpty();
        // "Lors de la réunion de mai 2010, le président X a signé": that was when.
        return ofNoun && IntStream.range(stance.clauseStart(date.from()), of).anyMatch(links::isMainVerb);
    }

    /** "Was elected mayor of X, a city that went bankrupt in July": when the city did. */
    private boolean isOfApposition(Mention date, int to) {
        boolean relative = false;
        for (int i = date.from() - 1; i >= to && !words.french(); i--) {
            relative |= sentence.is(i, "that", "which", "who");
            if (sentence.is(i, ",")) {
                return relative && sentence.is(i + 1, "a", "an", "the") && !sentence.is(i + 2, "day", "year", "month", "week");
            }
        }
        return false;
    }

    /** "Raised its rates by a point, twice what it had promised in June": when it had promised so. */
    private boolean isOfMeasure(Mention date, int to) {
        boolean measured = false;
        for (int i = date.from() - 1; i >= to && !words.french(); i--) {
            measured |= sentence.is(i, "what") || sentence.is(i, "than") && !sentence.isCovered(i);
            if (sentence.is(i, ",")) {
                return measured;
            }
        }
        return false;
    }

    /** "Called an election set for 2 July": when something else is to be. */
    private boolean isScheduled(Mention date, int from, int to) {
        int link = ofDate(date) - 1;
        int verb = words.list("scheduled").matchBefore(sentence.tokens, sentence.is(link, "for", "on") ? link : link + 1);
        return verb >= to || verb >= 0 && sentence.is(link, "for") && verb > from;
    }

    /** "Nine years, from 1994 to 1995 and from 2001 to 2006": whether several stretches of time are told behind a token. */
    static boolean tellsSpells(Sentence sentence, int from) {
        return sentence.all(Mention.Type.DATE).stream().filter(date -> date.from() >= from && (isOpen(date) || edtf(date).isInterval())).count() > 1;
    }

    /** "Rose 6% from 2013 to $4m": the time of what an amount is compared with. */
    private boolean isBaseline(Mention date) {
        int link = words.list("compared-with").matchBefore(sentence.tokens, ofDate(date));
        return link >= 0 && sentence.endingAt(link, Mention.Type.PERCENT, Mention.Type.MONEY) != null;
    }

    static Edtf edtf(Mention date) {
        return ((Mention.Time) date.meaning()).edtf();
    }

    static boolean isOpen(Mention date) {
        return edtf(date).toString().contains("..");
    }

    /** "From 2005 to 2021": the whole of it, unlike "late May", which is some day of it. */
    boolean isSpan(Mention date) {
        return edtf(date).isInterval() && sentence.is(date.from(), "from", "between", "de", "d'", "du", "entre")
                || edtf(date).isInterval() && sentence.token(date.from()).isNumber();
    }

    /** The date that goes with some words: inside them, close behind, or close before; null if there is none. */
    Mention date(int outer, int from, int to, boolean role, boolean closed) {
        return date(outer, from, to, role, closed, sentence.size());
    }

    Mention date(int outer, int from, int to, boolean role, boolean closed, int end) {
        Mention best = null;
        int bestCost = Integer.MAX_VALUE;
        for (Mention date : sentence.all(Mention.Type.DATE)) {
            // "A member of the band for the past ten years": no day on which anything happened.
            boolean lasting = isOpen(date) || edtf(date).isInterval() && sentence.is(ofDate(date) - 1, "for") && date.length() > 2;
            if (date.from() >= end || edtf(date).isUnknown() || sentence.isInsideLonger(date, Mention.Type.THING) || (closed && lasting) || isOfEither(date, from)) {
                continue;
            }
            int cost = cost(date, outer, from, to, role);
            if (cost < bestCost) {
                bestCost = cost;
                best = date;
            }
        }
        return bestCost < FARTHEST ? best : null;
    }

    /** "Seventy years after the landing, on 6 June 1944, X visited", "ten years after the fall of the wall, in 1999, X visited": of the event or of the visit. */
    private boolean isOfEither(Mention date, int verb) {
        int lead = sentence.is(ofDate(date) - 1, "on", "in", "en") ? ofDate(date) - 1 : ofDate(date);
        Mention length = sentence.all(Mention.Type.DURATION).stream().filter(d -> d.from() <= 2 && sentence.is(d.to(), "after", "après")).findFirst().orElse(null);
        return length != null && date.to() <= verb && ((Mention.Time) date.meaning()).yearStated() && sentence.is(date.to(), ",") && sentence.is(lead - 1, ",")
                && length.to() < lead && !links.hasComma(length.to(), lead - 1);
    }

    /** The one date that a sentence tells, which is no beginning or end of something; null if it tells none or several. */
    Mention onlyDate() {
        List<Mention> dates = sentence.all(Mention.Type.DATE);
        return dates.size() == 1 && !isOpen(dates.get(0)) && !edtf(dates.get(0)).isUnknown() ? dates.get(0) : null;
    }

    /** Whether a date before a verb is that of the speech which tells what the verb means. */
    boolean isOfTelling(Mention date, int verb) {
        return stance.speeches().stream().anyMatch(s -> date.to() <= s.verb() && s.to() <= verb && isOf(s, date));
    }

    /** "On 10 March they agreed to meet": that was when they agreed. */
    boolean isOfResolve(Mention date, int verb) {
        return IntStream.range(date.to(), Math.min(verb + 1, sentence.size())).anyMatch(i -> words.list("resolved").match(sentence.tokens, i) > 0);
    }

    /** When somebody says so: the time of a state or a figure told without one of its own. */
    Mention speechDate() {
        for (SpeechGrammar.Speech speech : stance.speeches()) {
            for (Mention date : sentence.all(Mention.Type.DATE)) {
                if (isOf(speech, date) && !edtf(date).isUnknown()) {
                    return date;
                }
            }
        }
        return null;
    }

    private boolean isOf(SpeechGrammar.Speech speech, Mention date) {
        if (date.to() <= speech.from() && words.list("according").match(sentence.tokens, speech.from()) > 0) {
            // "Met Y on Monday, according to X": when X said so is not told.
            return false;
        }
        boolean behind = date.from() >= speech.to() - 1 && date.from() - speech.to() <= 6 && links.noClauseBetween(speech.to(), date.from());
        // "On Monday X said", "In a speech on Monday X said".
        int reach = words.list("scene").match(sentence.tokens, 0) > 0 ? LONGEST_SCENE : 2;
        boolean opening = date.from() <= reach && date.to() <= speech.from() && speech.from() - date.to() <= ClauseLinks.LONGEST_TITLE
                && links.noClauseBetween(0, date.from());
        boolean inside = date.from() > speech.verb() && date.to() < speech.to();
        // "X on Monday said", "X, on Monday, said"; in "X, who has led Y since 2016, said" the date is that of the aside.
        boolean aside = sentence.is(date.to(), ",") && (isOpen(date) || !sentence.is(ofDate(date) - 1, ",", "on", "in", "le", "en") || links.endsRelative(date));
        // "X left on Monday, said Y": what stands before the comma dates what is told.
        boolean told = speech.last() && sentence.is(date.to(), ",");
        // "When X became minister in 2009 he promised", "met Y on Monday and promised": another clause begins behind the date.
        boolean before = sentence.is(date.to(), "he", "she", "they", "it", "il", "elle", "ils", "elles", "and", "et");
        return behind || inside || opening || !aside && !told && !before && date.to() <= speech.verb() && speech.verb() - date.to() <= 1;
    }

    /** "Forty years after those of 1984", "depuis celle de 1998", "the youngest since Lord X in 1812": the date of another one of the kind. */
    private boolean isOfAnother(Mention date) {
        int at = ofDate(date) - 1;
        Mention other = sentence.is(at, "in", "en") ? sentence.endingAt(at, Mention.Type.PERSON, Mention.Type.PLACE) : null;
        if (other != null && IntStream.range(Math.max(0, other.from() - LONGEST_HONOUR), other.from()).anyMatch(i -> sentence.is(i, "since", "depuis")
                && IntStream.range(i + 1, other.from()).allMatch(k -> sentence.token(k).isCapitalised() || sentence.is(k, "the", "le", "la", "l'")))) {
            return true;
        }
        return sentence.is(at, "of", "in", "de", "en", "du") && sentence.is(at - 1, "those", "that", "one", "ones", "ceux", "celui", "celle", "celles");
    }

    /**
     * How far a date stands from some words, in tokens; a clause boundary between them counts as {@link #CLAUSE} tokens,
     * and {@link #NEVER} says that the date belongs to something else.
     *
     * @param outer where the match begins
     * @param from  where its verb begins
     * @param to    where it ends
     * @param role  whether the words give somebody a title in passing
     */
    private int cost(Mention date, int outer, int from, int to, boolean role) {
        if (isBaseline(date) || isScheduled(date, from, to) || isOfComparison(date, from) || isOfApposition(date, to) || isOfMeasure(date, to)) {
            return NEVER;
        }
        if (date.to() < to && links.hasWord(date.to(), Math.min(to, date.to() + 2), "having", "ayant")) {
            // "Plays today having sacked X": X was sacked before.
            return NEVER;
        }
        if (date.from() >= from && date.to() <= to) {
            return closesAside(date, to) ? NEVER : 0;
        }
        // "Officials said X resigned on Monday": what is told stands nearer.
        boolean speech = stance.speeches().stream().anyMatch(s -> isOf(s, date) && !(s.to() <= from + 1 && to <= date.from()));
        boolean ownSpeech = stance.speeches().stream()
                .anyMatch(s -> role ? s.from() <= to && from <= s.to() : from <= s.verb() && s.verb() < to);
        if (speech && !ownSpeech) {
            // "On Monday X said": where nothing better is told, what opens the sentence may date what is said too.
            return date.from() <= 2 ? FARTHEST - 1 : NEVER;
        }
        if (isBracketed(date, from, to) || isSinceOpening(date, from) || isInRelative(date, to) || isBehindOpening(date, from, to)) {
            return NEVER;
        }
        if (namesEvent(date) || date.from() >= to && isOfThatYear(date) || isOfAnother(date) || words.list("with-effect").matchBefore(sentence.tokens, date.from()) >= 0 || isOfDeed(date, to) || apart.isOfMaking(date, to) || !role && isOwned(date, from, to)) {
            return NEVER;
        }
        if (role && (apart.isOfOccasion(date) || apart.isOfOpeningNoun(date, from) || isOfNounBefore(date, from))) {
            return NEVER;
        }
        if (date.from() >= to) {
            if (opensNext(date) || (role || isYear(date)) && isOfLater(to, date.from())) {
                return NEVER;
            }
            if (words.list("leaving-holder").matchBefore(sentence.tokens, ofDate(date)) >= to || isOfContactClause(date, from) || links.isOfRelative(to, date.from()) || !role && apart.isOfAgent(date, to) || apart.isOfCause(date, to) || apart.isOfHeldThing(date, to)) {
                return NEVER;
            }
            // "Became mayor after the death of X in 1990": the year is that of both.
            if (links.isOfSeveral(to, date.from()) || links.isOthers(to, date.from(), role) || links.isOfCompanion(to, date.from()) || isOfMeasuredAgainst(to, date.from()) || !isYear(date) && links.isOfHappening(to, date.from())) {
                return NEVER;
            }
            return role && links.hasRelative(to, date.from()) ? NEVER : date.from() - to + CLAUSE * links.clausesBetween(to, date.from());
        }
        if (isCleft(date, from)) {
            return HEADING;
        }
        if (relates(date.to(), from) || isOfOpening(date, outer) || closesAside(date, to) || isOfBirth(date) || isOfClauseBefore(date, outer)) {
            return NEVER;
        }
        if (!role && !DateGrammar.isWeekday(sentence.language, sentence.tokens, date) && apart.isInParticipialAside(date, from)) {
            return NEVER;
        }
        if (!role && apart.isInAppositionBefore(date, isSpan(date), from) || isOfEarlier(date)) {
            return NEVER;
        }
        if (links.hasComma(date.to(), from) && (isInAsideBefore(date) || isDatedAnew(date.to(), from)) || isDatedNext(date.to(), from)) {
            return NEVER;
        }
        int clauses = CLAUSE * links.clausesBetween(date.to(), from);
        if (date.from() == 0 && sentence.is(date.to(), ":")) {
            return HEADING;
        }
        boolean opening = stance.clauseStart(date.from()) >= date.from() - 2 || reopens(date);
        if (opening && isDatedRightBehind(to) && links.isOthers(date.to(), to, false)) {
            // "In June his health failed, and he died on 5 December": the second verb has a day of its own.
            return NEVER;
        }
        if (sentence.is(date.to(), ",") && !opening) {
            boolean alone = sentence.is(date.from() - 1, ",")
                    || sentence.is(date.from() - 2, ",") && sentence.is(date.from() - 1, "on", "in", "le", "en");
            return alone || date.from() < outer ? ASIDE + (from - date.to()) / 2 + clauses : NEVER;
        }
        // Dates mostly follow their verb, so one before it counts as a little farther; what opens a clause governs it.
        return opening ? clauses : from - date.to() + BEFORE + clauses;
    }

    /** "C'est le 3 mai, au terme d'un long décompte, que X a été élu": before a verb of what is told to have been then. */
    private boolean isCleft(Mention date, int from) {
        int link = sentence.is(ofDate(date) - 1, "en") ? ofDate(date) - 1 : ofDate(date);
        boolean told = sentence.is(link - 1, "est", "était", "fut") && sentence.is(link - 2, "c'", "ce");
        return told && sentence.is(date.to(), ",") && IntStream.range(date.to() + 1, from).anyMatch(i -> sentence.is(i, ",") && sentence.is(i + 1, "que", "qu'"));
    }

    /** "Became mayor and in 1954 he joined Y": whether a date stands between "and" and the subject of what follows. */
    private boolean opensNext(Mention date) {
        int at = sentence.is(ofDate(date) - 1, "in", "on", "en") ? ofDate(date) - 1 : ofDate(date);
        return sentence.is(at - 1, "and", "but", "then", "et", "mais", "puis") && sentence.is(date.to(), "he", "she", "it", "they", "il", "elle", "ils", "elles");
    }

    /** "Was replaced by X, who ran the company Y founded in 1976": in a clause that a noun and the name of its subject open without a pronoun, behind a token. */
    private boolean isOfContactClause(Mention date, int from) {
        return !words.french() && sentence.all(Mention.PARTIES).stream().anyMatch(m -> m.from() > from && m.to() < ofDate(date)
                && sentence.endingAt(m.from(), Mention.Type.TITLE, Mention.Type.ROLE) == null && date.from() - m.to() <= ClauseLinks.NEAR
                && !sentence.token(m.from() - 1).word().nouns().isEmpty() && !sentence.token(m.from() - 1).isCapitalised() && sentence.token(m.from() - 1).word().finite().isEmpty()
                && (links.isMainVerb(m.to()) || !sentence.token(m.to()).word().isKnown() && sentence.lower(m.to()).endsWith("ed")));
    }

    /** "Died on 5 December": whether a date follows at a token, behind a preposition perhaps. */
    private boolean isDatedRightBehind(int at) {
        return sentence.at(at, Mention.Type.DATE) != null || sentence.is(at, "on", "in", "le", "en") && sentence.at(at + 1, Mention.Type.DATE) != null;
    }

    /** "In 1981 X was minister, then in 1988, she became mayor": whether another date opens a clause between two tokens. */
    private boolean isDatedAnew(int from, int to) {
        return sentence.all(Mention.Type.DATE).stream().anyMatch(d -> d.from() > from && d.to() < to && reopens(d));
    }

    /** "Was mayor of Oslo before becoming minister in 1980": whether what came later is told between two tokens. */
    private boolean isOfLater(int from, int to) {
        return IntStream.range(from, to - 1).anyMatch(i -> sentence.is(i, "before") && sentence.lower(i + 1).endsWith("ing") || sentence.is(i, "avant") && sentence.is(i + 1, "de", "d'"));
    }

    /** "After serving as mayor from 1990 to 1995, X became minister", "maire de 1990 à 1995, X ...": how long what opens the sentence went on. */
    private boolean isOfEarlier(Mention date) {
        boolean opened = sentence.is(0, "after", "having", "après") || sentence.at(0, Mention.Type.ROLE, Mention.Type.TITLE) != null;
        return opened && isSpan(date) && sentence.is(date.to(), ",") && !sentence.is(date.from() - 1, ",");
    }

    /** "In 1981 X became minister and in 1988 she became mayor": whether another date stands before the subject of a clause between two tokens. */
    private boolean isDatedNext(int from, int to) {
        return sentence.all(Mention.Type.DATE).stream().anyMatch(d -> d.from() > from && d.to() < to && opensNext(d));
    }

    /** "..., then in 1988, ...", "..., and in May ...": a date with which a clause begins. */
    private boolean reopens(Mention date) {
        int at = sentence.is(date.from() - 1, "in", "on", "en", "le") ? date.from() - 1 : date.from();
        return at > 1 && sentence.is(at - 1, "then", "and", "but", "before", "puis", "et", "mais") && (sentence.is(at - 2, ",") || sentence.is(date.to(), ","));
    }

    /** "X, who joined Y in May, leads Z", "X, qui a rejoint Y en mai, dirige Z": a date with which a relative clause ends. */
    private boolean isInAsideBefore(Mention date) {
        for (int i = date.from() - 1; i > 0 && !sentence.endsClause(i) && !sentence.is(i, ","); i--) {
            if (sentence.is(i, "who", "which", "whose", "whom", "qui", "dont", "que", "qu'") && sentence.is(i - 1, ",")) {
                return true;
            }
        }
        return false;
    }

    /** "X, minister (1993-2002), will be", "0.5% (after none in the first quarter)": a date in brackets is of what they tell. */
    private boolean isBracketed(Mention date, int from, int to) {
        boolean alone = sentence.is(date.from() - 1, "(") && sentence.is(date.to(), ")");
        if (alone) {
            return date.to() < from;
        }
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - ClauseLinks.NEAR) && !sentence.is(i, ")"); i--) {
            if (sentence.is(i, "(")) {
                return i >= to || date.to() < from && IntStream.range(date.to(), from).anyMatch(k -> sentence.is(k, ")"));
            }
        }
        return false;
    }

    /** "Since the war began on 7 October, 347 people have been killed": that is when the war began. */
    private boolean isSinceOpening(Mention date, int from) {
        int start = stance.clauseStart(date.from());
        boolean since = sentence.is(start, "since", "depuis", "following", "despite", "malgré");
        // "After X resigned on Monday, Y was named", but "after talks on Monday, X resigned".
        boolean other = sentence.is(start, "after", "before", "après", "avant") && sentence.all(Mention.Type.PERSON).stream().anyMatch(p -> p.from() > start && p.to() <= date.from());
        return date.to() <= from && start < date.from() && (since || other) && links.hasComma(date.to(), from)
                && date.from() - start > 1 && !links.hasComma(start, date.from()) && !isOpen(date);
    }

    /** "Four days after X died, Y was still silent on Tuesday": the date of the main clause, when what the opening clause tells was over. */
    private boolean isBehindOpening(Mention date, int from, int to) {
        if (date.from() < to) {
            return false;
        }
        int opening = 0;
        while (opening < Math.min(from, LONGEST_COUNT) && !relates(opening, opening + 1)) {
            opening++;
        }
        if (opening >= Math.min(from, LONGEST_COUNT) || links.hasComma(0, from)) {
            return false;
        }
        int comma = to;
        while (comma < date.from() && !sentence.is(comma, ",")) {
            comma++;
        }
        return IntStream.range(comma + 1, date.from()).anyMatch(links::isMainVerb);
    }

    /**
     * "Supporters of X, who contests the vote of 7 October, were freed", "was hosted by X, who became president in May": the date of a
     * relative clause that a comma closes, or that ends with it.
     */
    private boolean isInRelative(Mention date, int to) {
        for (int i = Math.max(1, to); i < date.from(); i++) {
            if (sentence.is(i - 1, ",") && sentence.is(i, "who", "which", "whose", "qui", "dont")) {
                int verb = words.french() && sentence.is(i + 1, "l'", "le", "la", "les", "lui", "leur", "en", "y") ? i + 2 : i + 1;
                boolean own = sentence.is(i, "who", "qui") && !links.hasComma(i, date.from()) && links.isMainVerb(verb) && !sentence.is(i + 1, "was", "were", "is", "are");
                return own || IntStream.range(date.to(), sentence.size() - 1).anyMatch(k -> sentence.is(k, ",") && links.isMainVerb(k + 1));
            }
        }
        return false;
    }

    /** "1,500 deaths, more than the toll of 2006", "8 % de plus qu'en 2022": whether a comparison stands between a claim and a date, which is that of the other side. */
    private boolean isOfMeasuredAgainst(int from, int date) {
        for (int i = from; i < date; i++) {
            boolean than = words.french() ? sentence.is(i, "que", "qu'") && sentence.is(i - 1, "plus", "moins", "autant", "davantage") : sentence.is(i, "than");
            // "More than 70 people": a limit.
            if (than && sentence.at(i + 1, Mention.Type.NUMBER, Mention.Type.MONEY, Mention.Type.PERCENT, Mention.Type.DURATION) == null) {
                return true;
            }
        }
        return false;
    }

    /** "Convicted of taking bribes from 1995 to 2003", "charged with stealing $3m in 2010": when the deed was done, not when a court judged it. */
    private boolean isOfDeed(Mention date, int to) {
        boolean day = edtf(date).toString().length() == DAY;
        for (int i = to; i + 1 < date.from() && !day && i < to + ClauseLinks.NEAR; i++) {
            if (sentence.endsClause(i) || sentence.is(i, ",")) {
                return false;
            }
            if (sentence.is(i, "of", "with", "for", "over") || i == to && sentence.is(i - 1, "of", "with", "for", "to")) {
                int deed = sentence.is(i, "of", "with", "for", "over") ? i + 1 : i;
                String word = sentence.lower(deed);
                return !words.french() && word.endsWith("ing") && !sentence.token(deed).word().verbs().isEmpty() && sentence.token(deed).word().participles().isEmpty();
            }
        }
        return false;
    }

    /** "The 2022 death of X", "the May 7 killing of X": the date right before the noun that words begin with; null where none stands there. */
    Mention attributive(int from) {
        Mention date = sentence.endingAt(from, Mention.Type.DATE);
        boolean joined = date != null && sentence.is(date.from() - 1, "the", "a", "his", "her", "its", "their", "'s");
        return joined ? date : null;
    }

    /** "The 2006 war": the year tells which war, not when something happened. */
    private boolean namesEvent(Mention date) {
        return isYear(date) && sentence.is(date.from() - 1, "the", "l'", "la")
                && (words.list("war.noun").match(sentence.tokens, date.to()) >= 0
                || words.list("named-by-year").match(sentence.tokens, date.to()) >= 0);
    }

    /** "Tried for the 1987 murders", "sanctions over the 2014 annexation": which of such happenings is meant, and not when what they led to happened. */
    private boolean isOfThatYear(Mention date) {
        Token noun = date.to() < sentence.size() ? sentence.token(date.to()) : null;
        boolean named = isYear(date) && noun != null && noun.isWord() && !noun.isCapitalised() && !noun.word().nouns().isEmpty() && !noun.word().other();
        return named && !words.french() && sentence.is(date.from() - 1, "the", "his", "her", "its", "their") && sentence.is(date.from() - 2, "for", "over", "about", "of", "against");
    }

    /** "In May, a year after he was sacked": the date is not that of what stands behind such a word. */
    private boolean relates(int from, int to) {
        for (int i = from; i < Math.min(to, sentence.size()); i++) {
            if (sentence.is(i, "after", "before", "since", "following", "until", "après", "avant", "depuis")) {
                return true;
            }
        }
        return false;
    }

    /** "Born in Rome in 1962, he was minister": the date of the opening participle is not that of what follows. */
    private boolean isOfOpening(Mention date, int from) {
        WordClass first = sentence.token(0).word();
        boolean participle = !first.participles().isEmpty() && first.finite().isEmpty() || sentence.is(0, "born", "né", "née");
        return participle && date.from() > 0 && date.to() <= from && links.hasComma(date.to(), from);
    }

    /** "Was born in Oslo in 1953 and met Y at school": the date of a birth is that of nothing told behind it. */
    private boolean isOfBirth(Mention date) {
        return IntStream.range(stance.clauseStart(date.from()), date.from()).anyMatch(i -> sentence.is(i, "born", "né", "née") && !links.hasComma(i, date.from()) && IntStream.range(i, date.from()).noneMatch(links::isMainVerb));
    }

    /** "X replaced Y in 2015, Y replaced Z": a date with which a main clause ends, before another that begins with a name. */
    private boolean isOfClauseBefore(Mention date, int outer) {
        int start = stance.clauseStart(date.from());
        boolean joined = sentence.is(date.to(), ",") && date.to() < outer + 1 && sentence.at(date.to() + 1, Mention.Type.PERSON) != null && links.isMainVerb(sentence.at(date.to() + 1, Mention.Type.PERSON).to());
        return joined && IntStream.range(start, date.from()).anyMatch(links::isMainVerb) && IntStream.range(Math.max(0, start - 1), date.from()).noneMatch(i -> words.list("clause-word").match(sentence.tokens, i) > 0);
    }

    /** "Born on 3 May": the date belongs to the verb right before it, which is none of the words from one token to another. */
    private boolean isOwned(Mention date, int from, int to) {
        int end = beforePlace(date.from(), date.from() >= to);
        int start = lexicon.eventBefore(sentence.tokens, end);
        if (start < 0 && end > 0) {
            WordClass before = sentence.token(end - 1).word();
            boolean verb = before.nouns().isEmpty() && !before.other() && (!before.finite().isEmpty() || !before.participles().isEmpty())
                    && (sentence.at(end, Mention.Type.DATE) != null || !sentence.is(end - 1, "was", "were", "is", "are", "est", "sont", "était", "étaient") || end + 1 >= date.from());
            start = verb ? end - 1 : -1;
        }
        // "Was hurt when a bomb went off on 3 May": at the same time.
        boolean apart = start >= to && (links.hasComma(to, start) || links.clausesBetween(to, start) > links.simultaneous(to, start));
        // "It was on 3 May that X died".
        boolean occurred = words.list("occurred").matchBefore(sentence.tokens, end) >= 0;
        boolean cleft = sentence.is(end - 1, "was", "is") && sentence.is(end - 2, "it") && sentence.is(date.to(), "that", "when");
        // "A strike in January killed X".
        boolean blow = start >= 0 && date.to() == from && words.list("blow").match(sentence.tokens, start) == end;
        return !cleft && !occurred && !blow && start >= 0 && (start < from || apart);
    }

    /** Before the prepositions of a date, and in what stands behind a claim before the place told with it: "after it was signed in Vienna in July 2015". */
    private int beforePlace(int date, boolean behind) {
        int end = date;
        while (sentence.is(end - 1, "on", "in", "by", "le", "en", "au", "since", "of", "the")) {
            end--;
        }
        Mention place = behind ? sentence.endingAt(end, Mention.Type.PLACE, Mention.Type.COUNTRY) : null;
        int link = place == null ? -1 : sentence.is(place.from() - 1, "the", "la", "l'") ? place.from() - 2 : place.from() - 1;
        end = link > 0 && sentence.is(link, "in", "at", "near", "outside", "à", "au", "aux", "en", "dans") ? link : end;
        // "After signing it in July 2015"
        return behind && sentence.is(end - 1, "it", "them") ? end - 1 : end;
    }

    static boolean isYear(Mention date) {
        return edtf(date).toString().length() == YEAR;
    }

    Mention after(int at, Mention.Type type, int reach) {
        for (int i = at; i <= at + reach; i++) {
            Mention mention = sentence.at(i, type);
            if (mention != null) {
                return mention;
            }
            if (i < sentence.size() && !sentence.is(i, ",", "from", "(")) {
                return null;
            }
        }
        return null;
    }
}
