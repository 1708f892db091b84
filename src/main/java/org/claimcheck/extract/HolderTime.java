package org.claimcheck.extract;

import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Period;

/** Finds when somebody held the office that is told in passing, with the name. */
final class HolderTime {

    /** Days from a death to its announcement. */
    private static final int ANNOUNCED = 14;
    /** Tokens from "at the time" to when that was. */
    private static final int LONGEST_HAPPENING = 10;
    /** Days from a day of the week to the publication. */
    private static final int WEEK = 7;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final Stance stance;
    private final ClauseDates dates;
    private final ClaimTime times;
    private final ArticleReading reading;
    private final boolean narrative;

    HolderTime(ClaimContext context) {
        this.sentence = context.sentence();
        this.lexicon = context.lexicon();
        this.words = context.lexicon().words();
        this.anchor = context.anchor();
        this.stance = context.stance();
        this.dates = context.dates();
        this.times = context.times();
        this.reading = context.reading();
        this.narrative = context.isNarrative();
    }

    /** "Mayor of X for eighteen years before she became president", "maire pendant dix ans", "X, once mayor", "mayor until the summer": a title of what is over. */
    private boolean isOver(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (sentence.is(i, "once") && sentence.is(i - 1, ",")) {
                return true;
            }
        }
        if (sentence.is(end, "until", "till", "jusqu'")) {
            // "X, mayor until the summer, ...": a time that could not be read.
            return true;
        }
        Mention length = sentence.is(end, "for", "pendant", "durant") ? sentence.at(end + 1, Mention.Type.DURATION) : null;
        return length != null && (!sentence.is(end, "for") || sentence.is(length.to(), "before", "until", "till"));
    }

    /**
     * A role told in passing holds at the time of what is told: the date of its clause, or the publication where
     * somebody speaks; else some time up to the publication.
     */
    void roleTime(Draft draft, PeopleGrammar.Held held) {
        tellTime(draft, held);
        // A French "dirigeant" need not be the one at the top.
        if (!draft.office.isPresent() && held.role().definite() && draft.qualifiers.isEmpty() && !words.french()) {
            draft.office = lexicon.officeLedBefore(held.holder(), held.role().title(), draft.object, draft.period);
        }
    }

    private void tellTime(Draft draft, PeopleGrammar.Held held) {
        if (!words.french() && words.list("of-then").match(sentence.tokens, held.to()) > 0) {
            Mention then = dateOfThen(held.to());
            draft.period = then == null ? anchor.past() : Period.within(ClauseDates.edtf(then));
            draft.timeText = then == null ? "" : sentence.text(then.from(), then.to());
            return;
        }
        if (tellTenure(draft, held)) {
            return;
        }
        Mention date = dates.date(held.from(), held.from(), held.to(), true, false);
        Period told = toldOtherwise(draft, held, date);
        if (told != null) {
            draft.period = told;
        } else {
            tellDate(draft, held, date);
        }
    }

    /** "X, since 2010 chief of Y", "X, until May chief of Y", "Chief of Y since 2010, X": whether the role is told with its beginning or end, which it is given. */
    private boolean tellTenure(Draft draft, PeopleGrammar.Held held) {
        Mention within = draft.qualifiers.contains("former") ? null : sentence.all(Mention.Type.DATE).stream()
                .filter(d -> d.from() > held.from() && d.to() < held.to() && ((Mention.Time) d.meaning()).isTenure()).findFirst().orElse(null);
        Mention behind = within != null || overBefore(held) ? null : dates.after(held.to(), Mention.Type.DATE, 2);
        if (behind != null && ClauseDates.isOpen(behind)) {
            draft.to = behind.to();
        } else if (within == null) {
            return false;
        }
        Mention tenure = within == null ? behind : within;
        draft.period = times.tenure(tenure);
        draft.timeText = sentence.text(tenure.from(), tenure.to());
        return true;
    }

    /** "As president of X, Y signed", "once president of X": in what office somebody did something, whenever that was. */
    private boolean isCapacity(int title) {
        WordForms opening = words.list("in-the-office-of");
        return opening.match(sentence.tokens, title) > 0 || opening.matchBefore(sentence.tokens, words.list("article").matchBefore(sentence.tokens, title) >= 0 ? title - 1 : title) == 0;
    }

    /** "The president at the time, X", "le président d'alors, X": not the one of today. */
    private boolean isOfThen(PeopleGrammar.Held held) {
        return IntStream.range(held.from() + 1, held.to()).anyMatch(i -> words.list("of-then").match(sentence.tokens, i) > 0);
    }

    /** "A former president of the bank and prime minister of Italy": the second may be over like the first. */
    private boolean isJoinedToFormer(PeopleGrammar.Held held) {
        Mention own = sentence.endingAt(held.to(), Mention.Type.ROLE);
        Mention before = own != null && sentence.is(own.from() - 1, "and", "et") ? sentence.endingAt(own.from() - 1, Mention.Type.ROLE) : null;
        return before != null && ((Mention.Role) before.meaning()).qualifiers().contains("former");
    }

    /** "Led by X, the vice-president, who used the powers of his chief from May to July": in a story that a stretch of time long over tells. */
    private boolean isOfStretch(int end) {
        int who = sentence.is(end, ",") ? end + 1 : end;
        if (!sentence.is(who, "who", "qui")) {
            return false;
        }
        int to = IntStream.range(who, sentence.size()).filter(i -> sentence.endsClause(i) && !sentence.is(i, ",")).findFirst().orElse(sentence.size());
        return sentence.all(Mention.Type.DATE).stream().filter(date -> date.from() > who && date.to() <= to && !ClauseDates.isOpen(date) && sentence.is(date.from(), "from", "du", "de", "between", "entre"))
                .anyMatch(date -> ClauseDates.edtf(date).isInterval() && isOverFor(date));
    }

    private boolean isOverFor(Mention date) {
        Period told = Period.within(ClauseDates.edtf(date));
        return anchor.isKnown() && told.latest().isPresent() && told.latest().get().isBefore(anchor.date().minusDays(ANNOUNCED));
    }

    /** "The prime minister, X, resigned six days after the disaster": whenever that was. */
    private boolean leavesAfter(int end) {
        int verb = sentence.is(end, ",") ? end + 1 : end;
        int left = words.list("resignation.verb").match(sentence.tokens, verb);
        Mention length = left < 0 ? null : sentence.at(left, Mention.Type.DURATION);
        return length != null && sentence.is(length.to(), "after", "later", "après", "plus");
    }

    /** "X, the mayor at the time of the fire in May 1995": when that was; null where no such words stand behind the title. */
    private Mention dateOfThen(int end) {
        int of = words.list("of-then").match(sentence.tokens, end);
        if (!sentence.is(of, "of")) {
            return null;
        }
        int to = IntStream.range(of, Math.min(sentence.size(), of + LONGEST_HAPPENING)).filter(i -> sentence.is(i, ",", "and", "who", "which", "that") || sentence.endsClause(i)).findFirst()
                .orElse(Math.min(sentence.size(), of + LONGEST_HAPPENING));
        return sentence.all(Mention.Type.DATE).stream().filter(date -> date.from() > of && date.from() < to && !ClauseDates.isOpen(date))
                .filter(date -> ((Mention.Time) date.meaning()).yearStated() && sentence.is(ClauseDates.ofDate(sentence, date) - 1, "in", "on")).findFirst().orElse(null);
    }

    /** When a role was held that no date tells; null if the words tell nothing of it. */
    private Period toldOtherwise(Draft draft, PeopleGrammar.Held held, Mention date) {
        if (overBefore(held)) {
            return anchor.past();
        }
        if (draft.qualifiers.contains("former")) {
            return isToppled(held) ? anchor.past() : Period.within(anchor.edtf());
        }
        if (isCurrent(held) && anchor.isKnown()) {
            // "X, the current head of Y, led Z until 2020"
            return Period.within(anchor.edtf());
        }
        if (opensEarlier(held.from()) || isOver(held.from(), held.to()) || isCounted(held) || isOfSpell(held.from()) && !isDatedSpell(held.from(), date) || diesBehind(held.to()) || isReplacedBehind(held.to()) || isBuried(held)
                // "The minister at the time, X, told a court in 2010": at a time told before.
                || (date == null || !isLongAgo(date) || date.from() >= held.to()) && isOfThen(held) || (date == null || !isLongAgo(date)) && isJoinedToFormer(held)
                || date == null && (isToldDead(held.to()) || isCapacity(held.from()) || isOfStretch(held.to()) || leavesAfter(held.to()))) {
            // "X, the head of Y, who was shot on Saturday": up to then.
            return anchor.past();
        }
        if (anchor.isKnown() && (isAnnouncedDead(held.to()) || date == null && hasLeft(held.to()))) {
            // "Whose president, X, had resigned": some time before what is told.
            boolean before = words.list("had").match(sentence.tokens, sentence.is(held.to(), ",") ? held.to() + 1 : held.to()) > 0;
            return before ? anchor.past() : Period.within(anchor.date().minusDays(ANNOUNCED), anchor.latest());
        }
        Mention opening = date == null ? dates.ofOpeningNoun(held.from()) : null;
        // "After the election of May 2012, President X ...": an old story, whose people need not be in office now.
        return opening != null && isLongAgo(opening) ? anchor.past() : null;
    }

    private void tellDate(Draft draft, PeopleGrammar.Held held, Mention told) {
        Mention story = told == null ? ofStory(held.from()) : null;
        boolean scene = story != null && IntStream.rangeClosed(held.to(), held.to() + 1).anyMatch(i -> i < sentence.size() && words.isImperfect(sentence.token(i)));
        Mention date = scene ? story : told;
        boolean complement = date != null && sentence.is(dates.ofDate(date) - 1, "to", "until", "till", "jusqu'", "à");
        boolean courtesy = date != null && held.how().equals("title-before-name") && !isApposition(held) && isLongAgo(date);
        if (courtesy && !complement && !ClauseDates.isOpen(date)) {
            // "In 1990 President X": X may have come to the office later, and bear the title as a courtesy.
            draft.period = Period.within(StoryTimeGrammar.uncertain(ClauseDates.edtf(date)));
            draft.timeText = sentence.text(date.from(), date.to());
            return;
        }
        boolean ahead = date != null && !ClauseDates.isOpen(date) && (isToCome(date) || date.from() >= held.to() && isPlanned(held.to(), date.from())
                || date.to() <= held.from() && isPlanned(stance.clauseStart(date.from()), held.from()));
        if (complement || courtesy || ahead || date != null && isOfChoice(held.to(), date)) {
            // "X, head of Y, is to leave in June": that is when X leaves.
            // "Has put off the vote to mid-May": that does not say when X holds the office.
            date = null;
        }
        // "Then president X", "X, then a mere colonel": not what X is when the article is published.
        boolean then = IntStream.range(Math.max(0, held.from() - 1), held.to()).anyMatch(i -> sentence.is(i, "then", "alors"));
        boolean caption = sentence.passage.zone() == Zone.CAPTION;
        // "X, head of Y from 1990 to 1996": all that time.
        boolean spell = date != null && date == dates.after(held.to(), Mention.Type.DATE, 2) && dates.isSpan(date);
        if (spell) {
            draft.period = Period.throughout(ClauseDates.edtf(date));
            draft.timeText = sentence.text(date.from(), date.to());
        } else if (date != null && date.from() >= held.to() && !ClauseDates.isOpen(date) && anchor.isKnown() && (caption ? !isApposition(held) : isApposition(held) && isLongAgo(date))
                && Period.within(ClauseDates.edtf(date)).earliest().isPresent()) {
            // "X, the head of Y, joined it in 1990", under a picture "President X in Rome in 1990": then, or when the article is published.
            draft.period = Period.within(Period.within(ClauseDates.edtf(date)).earliest().get(), anchor.latest());
        } else if (date != null && !ClauseDates.isOpen(date) && !(isPast(held) && isDead(held.holder()))) {
            draft.period = Period.within(ClauseDates.edtf(date));
            draft.timeText = sentence.text(date.from(), date.to());
        } else {
            boolean lately = anchor.isKnown() && !then && !courtesy && !narrative && !isPast(held) && !isDead(held.holder()) && isAroundWeekday(held.to());
            boolean now = anchor.isKnown() && !then && !courtesy && !isPast(held) && !isLeaving(held) && (ahead || speaks(held) && !isToldOfThen(held) || !narrative && presentAt(held.to()) || isOfTheDay(held) || story == null && !narrative && !isDead(held.holder()) && isApposition(held));
            draft.period = now ? Period.within(anchor.edtf()) : lately ? Period.within(anchor.date().minusDays(WEEK), anchor.latest()) : anchor.past();
        }
    }

    /** "Le 3 mai 1990, la foule grondait : X, ministre des finances, venait de parler": a day long ago with which a sentence opens, and of which a colon goes on to tell; null elsewhere. */
    private Mention ofStory(int from) {
        Mention opening = sentence.all(Mention.Type.DATE).stream().filter(d -> d.from() <= 1 && !ClauseDates.isOpen(d) && isLongAgo(d)).findFirst().orElse(null);
        boolean told = opening != null && IntStream.range(opening.to(), from).anyMatch(i -> sentence.is(i, ":", ";"))
                && IntStream.range(from, sentence.size()).noneMatch(i -> sentence.is(i, "alors", "aujourd'hui", "actuel", "actuelle"));
        return told && words.french() ? opening : null;
    }

    /** "Coach X of Y changed his team after Saturday's draw": a day of the week before or after which something was done in its clause is near the publication. */
    private boolean isAroundWeekday(int from) {
        for (Mention date : sentence.all(Mention.Type.DATE)) {
            boolean weekday = date.from() >= from && ClauseDates.edtf(date).isUnknown() && DateGrammar.isWeekday(sentence.language, sentence.tokens, date);
            if (weekday && sentence.is(date.to(), "'s") && sentence.is(date.from() - 1, "after", "before", "despite")
                    && IntStream.range(from, date.from() - 1).noneMatch(i -> sentence.is(i, ",", "who", "that", "which", "and", "but") || sentence.endsClause(i))) {
                return true;
            }
        }
        return false;
    }

    /** "President X said the border would open by the end of next year": a date behind the publication, at which nobody knows who holds an office. */
    private boolean isToCome(Mention date) {
        return anchor.isKnown() && Period.within(ClauseDates.edtf(date)).surelyAfter(Period.on(anchor.latest()));
    }

    /** Whether somebody is known to have died before the publication, or the article told so before. */
    boolean isDead(Entity person) {
        return reading.toldDead(person) || lexicon.diedBefore(person, anchor);
    }

    /** "La chancelière X a été remplacée par Y", "President X was succeeded by Y": whether a title before such a verb was borne up to then. */
    private boolean isReplacedBehind(int to) {
        int at = sentence.is(to, "a", "has") ? to + 2 : to + 1;
        return sentence.is(at - 1, "été", "been", "was", "fut") && words.list("succession.participle").match(sentence.tokens, at) > 0;
    }

    /** "X, the head of Y, was laid to rest on Thursday", "a enterré jeudi son ministre, X": X was the head up to a death that came before. */
    private boolean isBuried(PeopleGrammar.Held held) {
        int length = words.list("length-of-office").match(sentence.tokens, held.to());
        length = length > 0 && words.list("about-length").match(sentence.tokens, length) > 0 ? words.list("about-length").match(sentence.tokens, length) : length;
        Mention years = length < 0 ? null : sentence.at(length, Mention.Type.DURATION);
        int end = years == null ? held.to() : years.to();
        int first = sentence.is(end, ",") ? end + 1 : end;
        int verb = first;
        for (int next = words.verbGroup().match(sentence.tokens, verb); next > verb; next = words.verbGroup().match(sentence.tokens, verb)) {
            verb = next;
        }
        int owner = sentence.is(held.from() - 1, "the", "its", "their", "le", "la", "son", "sa", "leur") ? held.from() - 1 : held.from();
        Mention date = sentence.endingAt(owner, Mention.Type.DATE);
        return verb > first && words.list("burial.undergoes").match(sentence.tokens, verb) > 0
                || words.list("to-mourn").matchBefore(sentence.tokens, date == null ? owner : date.from()) >= 0;
    }

    /** "The ousted prime minister", "le premier ministre renversé": who may still be in charge until there is another. */
    private boolean isToppled(PeopleGrammar.Held held) {
        return IntStream.range(held.from(), held.to()).anyMatch(i -> words.list("toppled").match(sentence.tokens, i) > 0);
    }

    /** "The outgoing prime minister", "le président sortant": who may have handed over on the day before. */
    private boolean isLeaving(PeopleGrammar.Held held) {
        return IntStream.range(Math.max(0, held.from() - 1), held.to() + 1).anyMatch(i -> words.list("leaving-holder").match(sentence.tokens, i) > 0);
    }

    /** "The current head of Y", "l'actuel patron". */
    private boolean isCurrent(PeopleGrammar.Held held) {
        return held.how().equals("name-then-title") && IntStream.range(held.from(), held.to()).anyMatch(i -> words.list("incumbent").match(sentence.tokens, i) > 0);
    }

    /** "X, the 18th president of Y", "X, the first pope to resign": for good, whoever is it now. */
    private boolean isCounted(PeopleGrammar.Held held) {
        Ordinals ordinals = new Ordinals(sentence);
        if (held.how().equals("name-then-title") && sentence.is(held.to(), "to", "à") && !sentence.token(held.to() + 1).isCapitalised()
                && IntStream.range(held.from() + 1, held.to()).anyMatch(i -> ordinals.endingAt(i) > 0)) {
            return true;
        }
        return isOpeningOfRanked(held, ordinals) || IntStream.rangeClosed(held.from() + 1, Math.min(held.to(), sentence.size())).anyMatch(ordinals::countsHolder);
    }

    /** "Première femme présidente du Brésil, X", "second président de la Russie, X": what opens a French sentence and counts who came before, but is no "premier ministre". */
    private boolean isOpeningOfRanked(PeopleGrammar.Held held, Ordinals ordinals) {
        return words.french() && isApposition(held) && ordinals.endingAt(1) > 0 && sentence.at(0, Mention.Type.TITLE) == null
                && (sentence.at(1, Mention.Type.TITLE) != null || sentence.at(2, Mention.Type.TITLE) != null);
    }

    /** "In her sixteen years as chancellor, X ...", "du temps où il était maire, X": at that time, whoever is it now. */
    private boolean isOfSpell(int from) {
        int as = sentence.is(from - 1, "the", "a") ? from - 2 : from - 1;
        return tellsSpell(sentence, words, from) || sentence.is(as, "as", "comme") && sentence.endingAt(as, Mention.Type.DURATION) != null;
    }

    /** "En 2003, alors qu'il était ministre, X": a spell of which a date right before it tells when it was. */
    private boolean isDatedSpell(int role, Mention date) {
        int spell = words.list("spell-in-office").matchBefore(sentence.tokens, sentence.is(role - 1, "the", "a", "le", "la", "l'") ? role - 1 : role);
        return date != null && spell > 0 && sentence.endingAt(sentence.is(spell - 1, ",") ? spell - 1 : spell, Mention.Type.DATE) == date;
    }

    /** "During his years as mayor", "durant son mandat de maire": whether the words before a title tell of a time at which somebody bore it. */
    static boolean tellsSpell(Sentence sentence, Words words, int role) {
        int from = sentence.is(role - 1, "the", "a", "le", "la", "l'") ? role - 1 : role;
        return words.list("spell-in-office").matchBefore(sentence.tokens, from) >= 0;
    }

    /** "President X, elected in June, ...": when X was chosen, who may have come to the office later. */
    private boolean isOfChoice(int from, Mention date) {
        boolean chosen = sentence.is(from, ",") && (words.list("election.participle").match(sentence.tokens, from + 1) > 0 || words.list("appointment.participle").match(sentence.tokens, from + 1) > 0);
        return chosen && date.from() > from && IntStream.range(from + 1, date.from()).noneMatch(i -> sentence.is(i, ",") || sentence.endsClause(i));
    }

    /** Whether the words from one token to another tell what is only to come: "is to", "will", "quittera". */
    private boolean isPlanned(int from, int to) {
        for (int i = from; i < to && !sentence.endsClause(i); i++) {
            if (stance.tellsAhead(i)) {
                return true;
            }
        }
        return false;
    }

    /** "X, until then chief of Y". */
    private boolean overBefore(PeopleGrammar.Held held) {
        for (int i = held.from(); i < held.to(); i++) {
            if (held.how().equals("name-then-title") && words.list("until-then").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "X, the head of Y, has died", "has been killed", "is dead": told days after the death, perhaps, up to which X was the head. */
    private boolean isAnnouncedDead(int from) {
        int at = sentence.is(from, ",") ? from + 1 : from;
        if (words.french() || !sentence.is(at, "has", "is")) {
            return false;
        }
        int participle = sentence.is(at + 1, "been") ? at + 2 : at + 1;
        return sentence.is(at + 1, "dead") || words.list("death.died").match(sentence.tokens, at + 1) > 0
                || participle > at + 1 && words.list("death.killed").match(sentence.tokens, participle) > 0;
    }

    /** "X, chef de Y, a été tué", "est mort": what a French compound tells of no day may be long ago, and X was the head up to then. */
    private boolean isToldDead(int from) {
        int first = sentence.is(from, ",") ? from + 1 : from;
        int verb = first;
        for (int next = words.verbGroup().match(sentence.tokens, verb); next > verb; next = words.verbGroup().match(sentence.tokens, verb)) {
            verb = next;
        }
        return words.french() && verb > first && (words.list("death.killed").match(sentence.tokens, verb) > 0 || words.list("death.died").match(sentence.tokens, verb) > 0);
    }

    /** "Four years earlier it was X, the vice-president, who had ...": whether a sentence opens with a time before the one told. */
    private boolean opensEarlier(int from) {
        return sentence.all(Mention.Type.DATE).stream().anyMatch(date -> date.from() <= 1 && date.to() <= from && ClauseDates.edtf(date).isUnknown()
                && (sentence.is(date.to() - 1, "earlier", "before", "previously", "auparavant", "avant") || sentence.is(date.to() - 2, "plus") && sentence.is(date.to() - 1, "tôt")));
    }

    /** "X, the head of Y, has resigned": told days after it, perhaps, where no day is told. */
    private boolean hasLeft(int from) {
        int at = sentence.is(from, ",") ? from + 1 : from;
        at = sentence.is(at, "who", "qui") ? at + 1 : at;
        int own = sentence.is(at, "s'") ? at + 1 : at;
        if (!sentence.is(own, "has", "had", "a", "avait", "est", "était")) {
            return false;
        }
        // "A finalement démissionné", "s'est officiellement retiré", "a fini par démissionner"
        int verb = own + 1;
        for (int next = words.list("adverb").match(sentence.tokens, verb); next > verb; next = words.list("adverb").match(sentence.tokens, verb)) {
            verb = next;
        }
        verb = sentence.is(verb, "fini") && sentence.is(verb + 1, "par") ? verb + 2 : verb;
        return words.list("resignation.verb").match(sentence.tokens, at) > own + 1 || words.list("resignation.verb").match(sentence.tokens, verb) > 0
                || words.list("gone-from-office").match(sentence.tokens, verb) > 0;
    }

    private boolean diesBehind(int from) {
        int at = sentence.is(from, ",") ? from + 1 : from;
        if (!sentence.is(at, "who", "qui")) {
            return false;
        }
        for (int i = at; i < Math.min(sentence.size(), at + ClauseLinks.NEAR); i++) {
            if (words.list("death.killed").match(sentence.tokens, i) > 0 || words.list("death.died").match(sentence.tokens, i) > 0 || sentence.is(i, "shot")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date is surely more than a year before the publication: a title told with it may be a courtesy. */
    private boolean isLongAgo(Mention date) {
        return anchor.isKnown() && Period.within(ClauseDates.edtf(date)).surelyBefore(Period.on(anchor.date().minusYears(1)));
    }

    /** "X, the head of Y" and "the head of Y, X" say what somebody is; "President X" may say what X was. */
    private boolean isApposition(PeopleGrammar.Held held) {
        for (int i = held.from(); i < held.to(); i++) {
            if (sentence.is(i, ",", "(")) {
                return true;
            }
        }
        return false;
    }

    /** "Told reporters that President X had agreed before being killed": the title of somebody who has died since, in what is told of an earlier time. */
    private boolean isToldOfThen(PeopleGrammar.Held held) {
        return isDead(held.holder()) && IntStream.range(held.to(), sentence.size()).takeWhile(i -> !sentence.endsClause(i) && !sentence.isQuoteMark(i))
                .anyMatch(i -> words.list("had").match(sentence.tokens, i) > 0);
    }

    private boolean speaks(PeopleGrammar.Held held) {
        return stance.speeches().stream().anyMatch(s -> s.from() <= held.to() && held.from() <= s.to() + 2);
    }

    /** Whether a verb in the present follows: it tells what is so at the publication. */
    private boolean presentAt(int at) {
        return words.list("present").match(sentence.tokens, sentence.is(at, ",") ? at + 1 : at) >= 0;
    }

    /**
     * "... on Monday. The president, X, urged restraint": what somebody did with words, right behind the news of the day, unless the sentence tells of
     * another time. Of whom the article tells as dead, or who died long ago, it may be a story.
     */
    private boolean isOfTheDay(PeopleGrammar.Held held) {
        int verb = sentence.is(held.to(), ",") ? held.to() + 1 : held.to();
        boolean opens = held.from() == 0 || held.from() == 1 && sentence.is(0, "the", "le", "la", "l'");
        return opens && words.list("public-word").match(sentence.tokens, verb) >= 0 && reading.followsNews(sentence, anchor)
                && !reading.toldDead(held.holder()) && !lexicon.diedLongBefore(held.holder(), anchor)
                && sentence.all(Mention.Type.DATE).stream().noneMatch(this::isLongAgo)
                && IntStream.range(held.to(), sentence.size()).noneMatch(i -> words.list("another-time").match(sentence.tokens, i) >= 0);
    }

    /** "The wife of President X", "President X's wife", "X, a minister under Y", "a bust of X, mayor of Z", "the funeral of another minister, X": what X was, not what X is. */
    private boolean isPast(PeopleGrammar.Held held) {
        int first = firstOfList(held.from());
        int other = words.list("another-one").matchBefore(sentence.tokens, first);
        first = other > 0 ? other : first;
        boolean owner = sentence.is(held.to(), "'s") && words.list("kin").match(sentence.tokens, held.to() + 1) > 0;
        boolean complement = owner || sentence.is(first - 1, "of", "de", "d'", "du", "under", "sous") || words.list("deceased").matchBefore(sentence.tokens, held.from()) >= 0;
        return complement || sentence.is(held.to(), "under", "sous", "when", "quand", "lorsque", "during", "pendant", "for", "durant");
    }

    /** "The killing of A, B and the mayor C": where a list of people begins that ends with those at a token; the token itself where none does. */
    private int firstOfList(int from) {
        int first = from;
        while (sentence.is(first - 1, ",", "and", "et")) {
            int end = sentence.is(first - 2, ",") ? first - 2 : first - 1;
            Mention before = sentence.endingAt(end, Mention.Type.PERSON);
            if (before == null && (end < 1 || !sentence.token(end - 1).isCapitalised())) {
                return from;
            }
            first = before == null ? end - 1 : before.from();
        }
        return first;
    }
}
