package org.claimcheck.extract;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Role;
import org.claimcheck.time.Period;

/** Finds for how long somebody is said to have been in office: "had run the party for ten years", "emir for eight years". */
final class TenureGrammar {

    private static final String MEASURE = "tenure";
    /** What tells in French that a state is over. */
    private static final Set<String> PAST = Set.of("était", "avait", "étaient", "avaient", "fut", "dirigeait", "gouvernait", "présidait", "régnait");
    /** Before whom somebody else acts. */
    private static final String[] TO = {"à", "to", "with", "avec", "pour", "for", "contre", "against"};
    /** Tokens between an office and for how long it was held. */
    private static final int GAP = 4;
    /** Days before the publication that count as just before it. */
    private static final int LATELY = 31;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final boolean narrative;
    private final List<Mention> lengths;

    /**
     * The grammar of a sentence.
     *
     * @param narrative whether the sentence goes on telling of a time long before the publication
     * @param lengths   the lengths of time that it tells, by {@link LengthGrammar#lengths}
     */
    TenureGrammar(Sentence sentence, Lexicon lexicon, Anchor anchor, boolean narrative, List<Mention> lengths) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.narrative = narrative;
        this.lengths = lengths;
    }

    /** Tells of lengths in office whose they are and of what, and adds those that only a title tells. */
    void read(List<Draft> drafts) {
        for (Mention since : sentence.all(Mention.Type.DATE)) {
            boolean then = isSpellOfThen(since);
            Quantity spell = tellsNow() || then ? spell(since) : null;
            Draft role = spell == null ? null : drafts.stream().filter(d -> isFull(d) && d.object.isPresent() && d.timeText.equals(sentence.text(since.from(), since.to())))
                    .findFirst().orElse(null);
            if (role != null && (!then || endsThen(role, drafts))) {
                drafts.add(figure(role, since.from(), since.to(), spell));
            }
            if (then) {
                release(since, drafts);
            }
        }
        for (Mention length : lengths) {
            if (sentence.isCovered(length.from(), Mention.Type.DATE)) {
                // "Depuis seize ans": a time, told above.
                continue;
            }
            if (isUpToThen(length) || isOfVacancy(drafts) || ClauseDates.tellsSpells(sentence, length.to())) {
                drafts.removeIf(d -> d.kind.equals("figure") && d.predicate.equals(MEASURE) && d.from <= length.from() && length.to() <= d.to);
                continue;
            }
            Draft since = sinceTaken(length);
            if (since != null) {
                drafts.add(since);
                continue;
            }
            Draft figure = drafts.stream().filter(d -> d.kind.equals("figure") && d.from <= length.from() && length.to() <= d.to
                    && quantity(length).equals(d.quantity)).findFirst().orElse(null);
            boolean other = figure != null && !figure.predicate.equals(MEASURE);
            Draft told = narrative ? null : left(length, drafts, other);
            if (told == null && !narrative && !tellsPast() && (figure == null || figure.modality.isFirm() || isTakenStock(length))) {
                told = owned(length);
                told = told == null ? spent(length) : told;
                told = told == null ? lasted(length) : told;
                told = told == null || figure == null || other || isTakenStock(length) ? told : alike(told, figure);
            }
            if (told != null) {
                withRole(told, length, drafts);
                drafts.remove(figure);
                drafts.add(told);
                continue;
            }
            if (reignBefore(length) > 0 && words.list("after-length").matchBefore(sentence.tokens, reignBefore(length) - 1) >= 0) {
                // "X succeeds his mother after a reign of 70 years": nobody's for sure.
                drafts.remove(figure);
                continue;
            }
            if (figure == null || figure.predicate.equals(MEASURE) && !figure.subject.isPresent() && titled(length, drafts) != null) {
                drafts.remove(figure);
                Draft role = titled(length, drafts);
                if (role != null) {
                    drafts.add(figure(role, length.from(), length.to(), quantity(length)));
                }
            } else if (figure.predicate.equals(MEASURE) && !narrative) {
                complete(figure, length);
                withRole(figure, length, drafts);
            }
        }
    }

    /**
     * "Two years after taking office, X spoke on Thursday", "deux ans après son arrivée au pouvoir": how long the one named next has been in
     * office; null without a day shortly before the publication, for then it may be told of any time.
     */
    private Draft sinceTaken(Mention length) {
        int taken = sentence.is(length.to(), "after", "après") ? words.list("office-taken").match(sentence.tokens, length.to() + 1) : -1;
        if (taken < 0 || narrative || !anchor.isKnown() || !sentence.is(taken, ",") || !toldLately()) {
            return null;
        }
        Mention person = sentence.all(Mention.Type.PERSON).stream().filter(p -> p.from() > taken && p.from() <= taken + GAP).findFirst().orElse(null);
        Entity body = person == null ? Entity.NONE : ledAlone(person.entity());
        if (!body.isPresent()) {
            return null;
        }
        Draft draft = new Draft("figure", MEASURE, "since-taken");
        draft.subject = person.entity();
        draft.object = body;
        draft.quantity = quantity(length);
        draft.sentence = sentence;
        draft.from = length.from();
        draft.to = person.to();
        draft.period = Period.within(anchor.edtf());
        return draft;
    }

    /** Whether the sentence tells a day, and none but of the month before the publication, and nothing as it had been. */
    private boolean toldLately() {
        List<Period> times = sentence.all(Mention.Type.DATE).stream().map(date -> Period.within(ClauseDates.edtf(date))).toList();
        return !tellsPast() && !times.isEmpty() && times.stream().allMatch(time -> time.earliest().isPresent() && time.earliest().get().isAfter(anchor.date().minusDays(LATELY))
                && time.latest().isPresent() && !time.latest().get().isAfter(anchor.latest()));
    }

    /**
     * "X stepped down after eight years as emir", "after ten years at the head of Y, X will leave": whoever does that has held the office so
     * long.
     *
     * @param other whether the length is already taken for one of something else, unless the words behind it tell of an office
     */
    private Draft left(Mention length, List<Draft> drafts, boolean other) {
        int reign = reignBefore(length);
        int start = reign < 0 ? begin(length) : reign;
        int ending = words.list("ending-length").matchBefore(sentence.tokens, start);
        int article = reign > 0 && ending < 0 && sentence.is(reign - 1, "a", "un", "une") ? reign - 1 : start;
        int after = ending >= 0 ? ending : words.list("after-length").matchBefore(sentence.tokens, article);
        if (after < 0 || isOfNamed(length)) {
            return null;
        }
        boolean opening = after == 0;
        Draft act = drafts.stream().filter(d -> d.kind.equals("event") && d.sentence == sentence
                && (opening ? d.from > length.to() : d.to <= after + 1 || d.core > d.from && d.core < after) && !d.negated && (d.modality.isFirm() || d.modality == Modality.PLANNED) && d.subject.type() == EntityType.PERSON)
                .max(Comparator.comparingInt(d -> opening ? -d.from : d.to)).orElse(null);
        Mention teller = act == null ? whoLeaves(length, opening) : null;
        if (act == null && teller == null) {
            return null;
        }
        Entity who = act == null ? teller.entity() : leaver(act, opening);
        if (!who.isPresent() || !opening && isOfNearer(length, who)) {
            return null;
        }
        int behind = sentence.is(length.to(), "passés", "passées", "spent") ? length.to() + 1 : length.to();
        boolean leaving = act != null && (words.holds("leaving-events", act.predicate) || reign >= 0 && act.predicate.equals("death"));
        if ((ending >= 0 || reign >= 0) && (!leaving || act.predicate.equals("succession"))) {
            // "X won, ending a ten-year reign", "X succeeds his mother after a reign of ten years": that of who lost or went.
            return null;
        }
        if (!leaving && (words.list("midway").match(sentence.tokens, after) > 0 || opening && sentence.tokens.stream().anyMatch(words::isImperfect))) {
            // "Au bout de deux ans au pouvoir, X change de cap", "après deux ans de règne, X affrontait une crise": and stayed.
            return null;
        }
        if (act != null && words.holds("arriving-events", act.predicate) && words.list("in-office").match(sentence.tokens, behind) > 0) {
            // "X came to the throne after a reign of seventy years": that of whoever was there before.
            return null;
        }
        Entity body = reign >= 0 && leaving && endsHere(length) ? toldLed(who, drafts) : ledBehind(who, behind, act, drafts);
        int as = words.list("in-capacity").match(sentence.tokens, behind);
        if (!body.isPresent() && act != null && as > 0) {
            body = sentence.at(as, Mention.Type.ROLE) == null && sentence.at(as, Mention.Type.TITLE) != null ? ledOf(who, act.object) : Entity.NONE;
        } else if (act != null && reign < 0 && !opening && !other && !seat(behind).isPresent() && endsHere(length)) {
            // "Stepped down as emir of X after eight years.", "stepped down on Tuesday after eight years."
            body = act.office.isPresent() ? act.office.organization() : isBareLeaving(act, length) ? leftAlone(act) : Entity.NONE;
        }
        if (!body.isPresent()) {
            return null;
        }
        Draft draft = tenure(who, body, length);
        draft.from = Math.min(act == null ? teller.from() : act.from, after);
        draft.to = Math.max(act == null ? teller.to() : act.to, length.to());
        draft.period = act == null || act.timeText.isEmpty() && anchor.isKnown() ? Period.within(anchor.edtf()) : act.period;
        draft.speakers = act == null ? draft.speakers : act.speakers;
        return draft;
    }

    /** "Ending a reign of 28 years", "après un règne de 28 ans": where the noun for the time at the head of a body begins; -1 where none stands before a length. */
    private int reignBefore(Mention length) {
        return sentence.is(begin(length) - 1, "of", "de", "d'") ? words.list("time-at-head").matchBefore(sentence.tokens, begin(length) - 1) : -1;
    }

    /** "During his two decades at the head of Y, X ...", "X's twelve years as chancellor", "les seize ans de pouvoir de X": a length in office told as somebody's. */
    private Draft owned(Mention length) {
        int begin = begin(length);
        Mention owner = sentence.endingAt(begin, Mention.Type.OWNER);
        int behind = length.to();
        if (owner == null && sentence.is(begin - 1, "les", "des", "aux", "ces")) {
            int office = words.list("in-office").match(sentence.tokens, behind);
            int of = office > 0 ? office : behind;
            owner = sentence.is(of, "de", "d'") ? sentence.at(of + 1, Mention.Type.PERSON) : null;
            behind = owner == null || office > 0 ? behind : owner.to();
        }
        boolean whole = owner != null && owner.entity().type() == EntityType.PERSON && !quantity(length).unit().equals("day") && !isStillToCome(length) && !isOfThen(length);
        return whole ? inOffice(owner, length, behind) : null;
    }

    /** "X's five more years in power", "X's twelve years as president will end in May": not all of them are over. */
    private boolean isStillToCome(Mention length) {
        for (int i = length.from(); i < sentence.size() && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
            boolean more = i < length.to() && sentence.is(i, "more", "further");
            if (more || words.list("plan").match(sentence.tokens, i) > 0 || words.list("condition").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "In 2014, X's nine years in power left the party without a rival": up to then. */
    private boolean isOfThen(Mention length) {
        return anchor.isKnown() && sentence.all(Mention.Type.DATE).stream().filter(date -> date.to() <= length.from())
                .anyMatch(date -> Period.within(ClauseDates.edtf(date)).latest().filter(day -> day.isBefore(anchor.date().minusDays(LATELY))).isPresent());
    }

    /** A length told anew, of the time and by whom it was told. */
    private static Draft alike(Draft told, Draft figure) {
        if (!figure.timeText.isEmpty()) {
            told.period = figure.period;
            told.timeText = figure.timeText;
        }
        told.speakers = figure.speakers;
        told.modality = figure.modality;
        return told;
    }

    /** "X spent a decade as chancellor", "X, qui a passé dix ans à la tête de Y". */
    private Draft spent(Mention length) {
        int begin = begin(length);
        // "N'a passé que deux ans au pouvoir", "achève jeudi huit ans à la tête de Y"
        Mention day = sentence.endingAt(begin, Mention.Type.DATE);
        int behind = day != null ? day.from() : words.french() && sentence.is(begin - 1, "que") ? begin - 1 : begin;
        int verb = words.list("time-spent").matchBefore(sentence.tokens, behind);
        // "Had spent ten years in office when ...": up to then.
        int group = verb < 0 || tellsPast() ? -1 : words.verbGroupStart(sentence.tokens, verb);
        Mention relative = group > 0 && sentence.is(group - 1, "who", "qui") ? sentence.endingAt(sentence.is(group - 2, ",") ? group - 2 : group - 1, Mention.Type.PERSON) : null;
        Mention person = relative == null && group > 0 ? sentence.endingAt(group, Mention.Type.PERSON) : relative;
        boolean open = person != null && !isTakenStock(length) && (sentence.token(verb).word().future() || IntStream.rangeClosed(group, verb).anyMatch(i -> words.list("plan").match(sentence.tokens, i) > 0 || words.list("condition").match(sentence.tokens, i) > 0));
        return person == null || open ? null : inOffice(person, length, length.to());
    }

    /** "X sera resté dix ans", "aura passé dix ans": a French future perfect that looks back on what is over. */
    private boolean isTakenStock(Mention length) {
        int verb = words.list("time-spent").matchBefore(sentence.tokens, begin(length));
        return words.french() && verb > 0 && sentence.is(verb - 1, "sera", "aura") && sentence.token(verb).isParticiple();
    }

    /** "X, whose premiership lasted 49 days", "la présidence de X a duré cinq ans": whose time at the head of a body it was, told by the noun of it. */
    private Draft lasted(Mention length) {
        int verb = words.list("lasting-verb").matchBefore(sentence.tokens, begin(length));
        int group = verb < 0 ? -1 : words.verbGroupStart(sentence.tokens, verb);
        if (group < 1 || IntStream.rangeClosed(group, verb).anyMatch(i -> words.list("plan").match(sentence.tokens, i) > 0 || words.list("condition").match(sentence.tokens, i) > 0)) {
            return null;
        }
        Mention behind = sentence.endingAt(group, Mention.Type.PERSON);
        int of = behind != null && sentence.is(behind.from() - 1, "of", "de", "d'") ? behind.from() - 1 : -1;
        int noun = words.list("time-at-head").matchBefore(sentence.tokens, of < 0 ? group : of);
        Mention person = of < 0 && noun > 0 ? sentence.endingAt(noun, Mention.Type.OWNER) : behind;
        boolean led = noun >= 0 && person != null && person.entity().type() == EntityType.PERSON && !isLedTwice(person.entity(), ledAlone(person.entity()));
        if (!led || !ledAlone(person.entity()).isPresent()) {
            return null;
        }
        Draft draft = tenure(person.entity(), ledAlone(person.entity()), length);
        draft.from = Math.min(person.from(), noun);
        draft.to = length.to();
        draft.period = anchor.isKnown() ? Period.within(anchor.edtf()) : Period.UNKNOWN;
        return draft;
    }

    private Draft inOffice(Mention person, Mention length, int behind) {
        Entity body = ledBehind(person.entity(), behind, null, List.of());
        int head = words.list("at-head-of").match(sentence.tokens, behind);
        if (isOfAnyBody(person.entity(), behind) || !body.isPresent() || head > 0 && firstBody(head) == null && !isState(head) || isLedTwice(person.entity(), body)) {
            // "Ses trois ans à la tête du club": one of several, perhaps.
            return null;
        }
        Draft draft = tenure(person.entity(), body, length);
        draft.from = Math.min(person.from(), length.from());
        draft.to = Math.max(person.to(), length.to());
        draft.period = anchor.isKnown() ? Period.within(anchor.edtf()) : Period.UNKNOWN;
        return draft;
    }

    /** "X's sixteen years as leader": whether somebody who is known to have been in charge of several bodies is said to have led, and not what. */
    private boolean isOfAnyBody(Entity person, int behind) {
        int as = words.list("in-capacity").match(sentence.tokens, behind);
        Mention title = as < 0 ? null : sentence.at(as, Mention.Type.TITLE);
        boolean leading = title != null && words.holds("bare-leader-titles", ((Mention.Titled) title.meaning()).title()) && !sentence.is(title.to(), "of", "de", "du", "d'", "des");
        return leading && lexicon.rolesOf(person).stream().filter(role -> role.isExclusive() && role.isHolding()).map(Role::organization).distinct().count() > 1;
    }

    /** Whether somebody is known to have held one office of a body more than once: the length may be that of all those times. */
    private boolean isLedTwice(Entity person, Entity body) {
        List<Role> held = lexicon.rolesOf(person).stream().filter(role -> role.isExclusive() && role.isHolding() && role.organization().equals(body)).toList();
        return held.stream().map(Role::office).distinct().count() < held.size();
    }

    private Draft tenure(Entity who, Entity body, Mention length) {
        Draft draft = new Draft("figure", MEASURE, "tenure");
        draft.subject = who;
        draft.object = body;
        draft.quantity = quantity(length);
        draft.sentence = sentence;
        return draft;
    }

    /** "X bows out on Friday after eight years", "X a quitté l'Élysée après dix ans": an office is left, and nothing else is told of what. */
    private boolean isBareLeaving(Draft act, Mention length) {
        boolean seat = act.predicate.equals("departure") && lexicon.isSeat(act.object);
        if (!seat && (!act.predicate.equals("resignation") || act.object.isPresent())) {
            return false;
        }
        Mention who = sentence.all(Mention.Type.PERSON).stream().filter(p -> p.entity().equals(act.subject) && p.to() <= length.from()).max(Comparator.comparingInt(Mention::to)).orElse(null);
        for (int i = who == null ? sentence.size() : who.to(); i < length.from() - 1; i++) {
            Mention other = sentence.at(i, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.ROLE, Mention.Type.TITLE);
            boolean seatName = seat && other != null && other.entity().equals(act.object);
            if (other != null && !seatName || !seat && sentence.is(i, "as", "from", "of", "comme", "de", "du", "des", "d'")) {
                return false;
            }
        }
        return who != null;
    }

    /** The one body, for a seat the one country, of which somebody is known to have left the head about a time; {@link Entity#NONE} if there is none, or several. */
    private Entity leftAlone(Draft act) {
        Set<Entity> left = new LinkedHashSet<>();
        for (Role role : lexicon.rolesOf(act.subject)) {
            boolean about = role.period().end().widen(LATELY).possiblyIntersects(act.period);
            boolean meant = !lexicon.isSeat(act.object) || role.organization().type() == EntityType.COUNTRY;
            if (about && meant && role.isExclusive() && role.isHolding()) {
                left.add(role.organization());
            }
        }
        return left.size() == 1 ? left.iterator().next() : Entity.NONE;
    }

    /** Where the words of a length begin: "more than" before "ten years". */
    private int begin(Mention length) {
        int at = length.from();
        for (int before = words.list("about-length").matchBefore(sentence.tokens, at); before >= 0; before = words.list("about-length").matchBefore(sentence.tokens, at)) {
            at = before;
        }
        return at;
    }

    /** What somebody led, by the words behind a length: "as emir", "at the head of the bank", "in office"; {@link Entity#NONE} where they tell of no such thing. */
    private Entity ledBehind(Entity who, int behind, Draft act, List<Draft> drafts) {
        int as = words.list("in-capacity").match(sentence.tokens, behind);
        if (as > 0) {
            return inCapacity(who, as);
        }
        int end = words.list("in-office").match(sentence.tokens, behind);
        int head = Math.max(words.list("at-head-of").match(sentence.tokens, behind), words.list("leading").match(sentence.tokens, behind));
        Mention named = head < 0 ? null : firstBody(head);
        if (named != null) {
            return named.entity();
        }
        Entity seat = seat(behind);
        if (seat.isPresent()) {
            Entity country = ledOf(who, seat);
            return country.isPresent() ? country : ledAlone(who);
        }
        boolean elsewhere = head > 0 && !isDescribed(head);
        boolean term = end < 0 && words.list("in-term").match(sentence.tokens, behind) > 0;
        if (end < 0 && !term || elsewhere) {
            return Entity.NONE;
        }
        Entity left = act == null ? Entity.NONE : ledOf(who, act.object);
        boolean other = act != null && act.predicate.equals("departure") && act.object.type() == EntityType.ORGANIZATION && !lexicon.isSeat(act.object);
        if (!left.isPresent() && (other || term && !isTermLeft(act, behind))) {
            // "A quitté le comité après trois ans à sa tête", "a quitté Tulle après sept ans de mandat": of that one.
            return Entity.NONE;
        }
        if (act == null && led(who).size() > 1 && words.list("in-the-job").match(sentence.tokens, behind) > 0) {
            // "Takes over after X's ten years in the job": in which of those that X had, only the rest of the sentence tells.
            return Entity.NONE;
        }
        Entity body = left.isPresent() ? left : toldLed(who, drafts);
        boolean fits = head < 0 || (body.type() == EntityType.COUNTRY) == isState(head);
        return fits ? body : Entity.NONE;
    }

    /** "Quitte le pouvoir après huit ans de mandat": whether an office that is told, or nothing else, is left. */
    private boolean isTermLeft(Draft act, int behind) {
        return act != null && words.holds("leaving-events", act.predicate)
                && (act.office.isPresent() || LengthGrammar.lengths(sentence).stream().anyMatch(length -> length.to() == behind && isBareLeaving(act, length)));
    }

    /** "As emir of X", "as chancellor": the body of that office, told or known. */
    private Entity inCapacity(Entity who, int at) {
        Mention role = sentence.at(at, Mention.Type.ROLE);
        Mention title = sentence.at(at, Mention.Type.TITLE);
        if (role == null ? title == null : !((Mention.Role) role.meaning()).qualifiers().isEmpty()) {
            return Entity.NONE;
        }
        if (role != null && ((Mention.Role) role.meaning()).organization().isPresent()) {
            return ((Mention.Role) role.meaning()).organization();
        }
        String borne = role == null ? ((Mention.Titled) title.meaning()).title() : ((Mention.Role) role.meaning()).title();
        List<Entity> led = led(who).stream().filter(body -> lexicon.hasBorne(who, borne, body)).toList();
        return led.size() == 1 ? led.get(0) : Entity.NONE;
    }

    /** What the sentence tells somebody to lead, else what alone that one is known to have led. */
    private Entity toldLed(Entity who, List<Draft> drafts) {
        Set<Entity> led = led(who);
        return drafts.stream().filter(d -> isFull(d) && d.subject.equals(who) && led.contains(d.object)).map(d -> d.object).findFirst().orElseGet(() -> ledAlone(who));
    }

    /** "After eight years.", "après huit ans,": nothing behind tells of what they were years. */
    private boolean endsHere(Mention length) {
        return Set.of("year", "month").contains(quantity(length).unit()) && (length.to() >= sentence.size() || sentence.token(length.to()).kind() == Token.Kind.MARK && !sentence.isQuoteMark(length.to()));
    }

    /** "X took the oath after the twelve years in power of Y", "mettant fin à douze ans de pouvoir de Y": those of Y. */
    private boolean isOfNamed(Mention length) {
        int office = words.list("in-office").match(sentence.tokens, length.to());
        return office > 0 && sentence.is(office, "of", "de", "d'") && sentence.at(office + 1, Mention.Type.PERSON) != null;
    }

    /** "X took the oath, removing Y after ten years": hardly those of X. */
    private boolean isOfNearer(Mention length, Entity who) {
        Mention nearest = sentence.all(Mention.Type.PERSON).stream().filter(p -> p.to() <= length.from()).max(Comparator.comparingInt(Mention::to)).orElse(null);
        return nearest != null && !nearest.entity().equals(who);
    }

    /**
     * "X hands over the keys tomorrow, after eight years at the head of Y": the one person of the sentence, with whom its main clause begins;
     * null unless all that it tells is of about the time of the publication.
     */
    private Mention whoLeaves(Mention length, boolean opening) {
        if (!anchor.isKnown() || !opening && onlyPerson() == null || tellsPast()) {
            return null;
        }
        int at = opening ? length.to() : 0;
        while (opening && at < sentence.size() && !sentence.is(at, ",")) {
            at++;
        }
        boolean lately = sentence.all(Mention.Type.DATE).stream().map(date -> Period.within(ClauseDates.edtf(date)))
                .allMatch(time -> time.earliest().isPresent() && time.earliest().get().isAfter(anchor.date().minusDays(LATELY)));
        return lately ? sentence.at(opening ? at + 1 : 0, Mention.Type.PERSON) : null;
    }

    /**
     * "Had been in office for ten years when the war began", "by then had ruled for ten years", "the crash of 1987, when X had been chairman for
     * ten weeks": of a time that is not told, and not to the end.
     */
    private boolean isUpToThen(Mention length) {
        return tellsPast() && IntStream.range(0, sentence.size()).anyMatch(i -> words.list("up-to-then").match(sentence.tokens, i) > 0
                || words.list("time-when").match(sentence.tokens, i) > 0 && (i == 0 || i >= length.to() || IntStream.range(i, length.from()).anyMatch(k -> sentence.is(k, "had", "avait", "avaient"))));
    }

    /** Whether a verb tells something as it had been. */
    private boolean tellsPast() {
        return sentence.tokens.stream().anyMatch(token -> PAST.contains(token.lower()) || token.is("had"));
    }

    /** "After ten years in office X was replaced by Y": X, with whom the clause begins; none where that is the one who came. */
    private Entity leaver(Draft act, boolean opening) {
        if (!act.predicate.equals("succession")) {
            return act.subject;
        }
        Entity first = sentence.all(Mention.Type.PERSON).stream().filter(p -> act.from <= p.to() && p.to() <= act.to).map(Mention::entity).findFirst().orElse(Entity.NONE);
        return opening && first.equals(act.object) ? first : Entity.NONE;
    }

    /** "X dirigeait Y depuis dix ans": counted back from the time of what is told, and not from the publication. */
    private boolean isSpellOfThen(Mention since) {
        return words.french() && sentence.is(since.from(), "depuis") && spell(since) != null && IntStream.range(0, since.from()).anyMatch(i -> words.isImperfect(sentence.token(i)));
    }

    /** Whether that time is the end of an office: the sentence tells that its holder left or died, or that is known to have been just before the publication. */
    private boolean endsThen(Draft role, List<Draft> drafts) {
        boolean told = drafts.stream().anyMatch(d -> d.kind.equals("event") && d.sentence == sentence && d.subject.equals(role.subject) && !d.negated
                && d.modality.isFirm() && (words.holds("leaving-events", d.predicate) || d.predicate.equals("death")));
        return told || isTellingLately() && lexicon.rolesOf(role.subject).stream().anyMatch(known -> known.isHolding()
                && known.organization().equals(role.office.isPresent() ? role.office.organization() : role.object)
                && known.period().end().widen(LATELY).possiblyIntersects(Period.within(anchor.edtf())));
    }

    /** Whether the sentence tells of no other time than one just before the publication: "when the war broke out" is another. */
    private boolean isTellingLately() {
        if (!anchor.isKnown()) {
            return false;
        }
        List<Mention> others = sentence.all(Mention.Type.DATE).stream().filter(date -> !sentence.is(date.from(), "depuis")).toList();
        boolean clause = sentence.tokens.stream().anyMatch(token -> token.is("quand") || token.is("lorsque") || token.is("lorsqu'") || token.is("lors") || token.is("moment"));
        return others.isEmpty() ? !clause : others.stream().map(date -> Period.within(ClauseDates.edtf(date)))
                .allMatch(time -> time.earliest().isPresent() && time.earliest().get().isAfter(anchor.date().minusDays(LATELY)));
    }

    /** Gives what was dated by such a length no time but that it is past. */
    private void release(Mention since, List<Draft> drafts) {
        String text = sentence.text(since.from(), since.to());
        boolean event = sentence.all(Mention.Type.DATE).size() == 1;
        for (Draft draft : drafts) {
            if (draft.sentence == sentence && (draft.timeText.equals(text) || event && draft.kind.equals("event") && !draft.timeText.isEmpty())) {
                draft.period = anchor.past();
                draft.timeText = "";
            }
        }
    }

    /** "Depuis dix ans", "for the past ten years", told of an office: the length, which the date that it is counted back to tells less well; null for any other date. */
    private Quantity spell(Mention since) {
        boolean past = sentence.is(since.from() - 1, "for") && sentence.is(since.from(), "the") && sentence.is(since.from() + 1, "past", "last")
                && sentence.tokens.stream().noneMatch(token -> token.is("had"));
        if (!past && !sentence.is(since.from(), "depuis")) {
            return null;
        }
        Terms terms = Terms.of(sentence.language);
        QuantityGrammar.Number count = QuantityGrammar.number(terms, sentence.tokens, since.from() + (past ? 2 : 1));
        String unit = count == null || count.to() != since.to() - 1 ? null : terms.units.get(sentence.token(count.to()).lower());
        return unit == null || !Set.of("week", "month", "year").contains(unit) ? null : new Quantity(count.value(), unit, "", Bound.EXACT);
    }

    /** Whether "depuis dix ans" is counted back from the publication: no other time is told, and nothing as it was. */
    private boolean tellsNow() {
        boolean past = narrative && sentence.tokens.stream().anyMatch(token -> PAST.contains(token.lower()));
        return anchor.isKnown() && !past && sentence.all(Mention.Type.DATE).size() == 1;
    }

    private boolean isFull(Draft role) {
        return role.kind.equals("role") && role.sentence == sentence && role.modality.isFirm() && !role.negated
                && (role.qualifiers.isEmpty() || role.qualifiers.contains("former") && role.qualifiers.size() == 1);
    }

    /** "At the head of the organisation", not "of the queue". */
    private boolean isDescribed(int from) {
        return words.list("body-description").match(sentence.tokens, behindOwn(from)) > 0 || isState(from);
    }

    /** "At the head of the country". */
    private boolean isState(int from) {
        return words.list("state-noun").match(sentence.tokens, behindOwn(from)) > 0;
    }

    private int behindOwn(int from) {
        return sentence.is(from, "the", "le", "la", "l'", "his", "her", "son", "sa") ? from + 1 : from;
    }

    /** "At the head of the European Commission". */
    private Mention firstBody(int from) {
        for (int i = from; i < Math.min(sentence.size(), from + GAP); i++) {
            Mention body = sentence.at(i, Mention.Type.ORG, Mention.Type.COUNTRY);
            if (body != null) {
                return body;
            }
        }
        return null;
    }

    /** "Emir for eight years", "after eight years as emir": the role that is said to have lasted so long. */
    private Draft titled(Mention length, List<Draft> drafts) {
        for (Draft role : drafts) {
            boolean full = isFull(role);
            boolean behind = length.from() >= role.to && length.from() - role.to <= GAP && isLink(role.to, length.from());
            boolean before = length.to() <= role.from && role.from - length.to() <= 2 && sentence.is(length.to(), "as", "comme", "en") && !isPart(length)
                    && sentence.is(role.from - 1, "as", "comme", "tant", "que");
            // "Was for eight years mayor of X", "fut pendant huit ans maire de X"
            boolean within = length.from() > role.from + 1 && length.to() < role.to && sentence.is(length.from() - 1, "for", "pendant", "durant")
                    && sentence.at(length.to(), Mention.Type.ROLE) != null && sentence.at(length.to(), Mention.Type.ROLE).to() >= role.to;
            // "Was mayor of X for eight years until 2020"
            boolean inside = length.to() < role.to && sentence.all(Mention.Type.ROLE).stream()
                    .anyMatch(title -> role.from <= title.from() && title.to() < length.from() && isLink(title.to(), length.from()) && ((Mention.Role) title.meaning()).title().equals(role.predicate));
            boolean other = sentence.is(length.to(), "after", "before", "later", "ago", "earlier", "après", "avant", "plus");
            // "X, environment minister for four years": of an office that no record has, and not of the one that X is known to have held.
            boolean unknown = !role.office.isPresent() && role.object.type() == EntityType.COUNTRY && !lexicon.isLeading(role.predicate)
                    && lexicon.rolesOf(role.subject).stream().anyMatch(held -> held.isHolding() && held.organization().equals(role.object));
            if (full && !other && !unknown && role.object.isPresent() && !narrative && (behind || before || within || inside)) {
                return role;
            }
        }
        return null;
    }

    /** "Has been without a president for two years": how long nobody was in office. */
    private boolean isOfVacancy(List<Draft> drafts) {
        return drafts.stream().anyMatch(d -> d.kind.equals("role") && d.sentence == sentence && !d.subject.isPresent());
    }

    /** "Her first two years as chancellor": not all of them. */
    private boolean isPart(Mention length) {
        return words.list("part-of-length").matchBefore(sentence.tokens, begin(length)) >= 0;
    }

    /** Whether nothing but such words as "for more than" stands between two tokens, "for" or its like first. */
    private boolean isLink(int from, int to) {
        int at = from;
        while (at < to) {
            int next = words.list("length-of-office").match(sentence.tokens, at);
            if (next < 0 || next > to) {
                return false;
            }
            at = next;
        }
        return at > from;
    }

    private Draft figure(Draft role, int from, int to, Quantity length) {
        Draft draft = new Draft("figure", MEASURE, "tenure");
        draft.subject = role.subject;
        draft.object = role.office.isPresent() ? role.office.organization() : role.object;
        draft.quantity = length;
        draft.sentence = sentence;
        draft.from = Math.min(role.from, from);
        draft.to = Math.max(role.to, to);
        draft.period = anchor.isKnown() ? Period.within(anchor.edtf()) : Period.UNKNOWN;
        draft.speakers = role.speakers;
        return draft;
    }

    private void complete(Draft figure, Mention length) {
        Mention relative = relativeBefore(length);
        if (relative != null && !relative.entity().equals(figure.subject)) {
            figure.subject = relative.entity();
            figure.from = Math.max(figure.from, relative.from());
        }
        if (!figure.subject.isPresent()) {
            Mention person = onlyPerson();
            boolean led = person != null && words.list("in-office").match(sentence.tokens, length.to()) >= 0;
            if (!led || isRecipient(person)) {
                return;
            }
            figure.subject = person.entity();
            figure.from = Math.min(figure.from, person.to() <= figure.from && figure.from - person.to() <= GAP ? person.from() : figure.from);
        }
        Entity body = body(figure, length);
        if (body.isPresent()) {
            figure.object = body;
        }
    }

    /** "Spent twelve years as chancellor": the office behind the length is part of what is told. */
    private void withRole(Draft figure, Mention length, List<Draft> drafts) {
        int as = words.list("in-capacity").match(sentence.tokens, length.to());
        Mention capacity = as < 0 ? null : sentence.at(as, Mention.Type.ROLE, Mention.Type.TITLE);
        Draft role = capacity == null ? null : drafts.stream().filter(d -> isFull(d) && d.subject.equals(figure.subject)
                && d.from <= figure.to && d.to > as && d.to <= Math.max(as + GAP, capacity.to())).findFirst().orElse(null);
        figure.to = role == null ? figure.to : Math.max(figure.to, role.to);
    }

    /** "Replaces X, who had been in charge for eleven years": X; null where no relative clause about somebody tells the length. */
    private Mention relativeBefore(Mention length) {
        for (int i = length.from() - 1; i > 0 && !sentence.endsClause(i) && !sentence.is(i, ","); i--) {
            if (sentence.is(i, "who", "qui")) {
                return sentence.endingAt(sentence.is(i - 1, ",") ? i - 1 : i, Mention.Type.PERSON);
            }
        }
        return null;
    }

    /** "A passé le relais à son successeur X, après seize ans au pouvoir": whose the years are not. */
    private boolean isRecipient(Mention person) {
        int at = person.from() - 1;
        while (at > 0 && person.from() - at <= GAP && sentence.token(at).isWord() && !sentence.token(at).isCapitalised() && !sentence.is(at, TO)) {
            at--;
        }
        return sentence.is(at, TO);
    }

    private Mention onlyPerson() {
        List<Mention> people = sentence.all(Mention.Type.PERSON);
        return people.stream().map(Mention::entity).distinct().count() == 1 ? people.get(0) : null;
    }

    /** What the subject led for so long: what is told, else what alone it is known to have led. */
    private Entity body(Draft figure, Mention length) {
        int as = words.list("in-capacity").match(sentence.tokens, length.to());
        Mention capacity = as < 0 ? null : sentence.at(as, Mention.Type.ROLE);
        if (capacity != null && capacity.meaning() instanceof Mention.Role role && role.organization().isPresent()) {
            // "A former mayor of Oslo who later spent ten years as head of Norbank": ten years there.
            return ledOf(figure.subject, role.organization());
        }
        Entity told = seat(length.to());
        int office = words.list("in-office").match(sentence.tokens, length.to());
        if (office > 0 && sentence.is(office, "of") && firstBody(office + 1) == null) {
            // "Ten years as leader of her party": not of what else she led.
            return Entity.NONE;
        }
        int begin = begin(length);
        if (sentence.is(length.to(), "over", "sur")) {
            // "Reigned for ten years over the party", "over the charts": not over what else was led.
            if (isState(length.to() + 1)) {
                return ledAlone(figure.subject);
            }
            Mention over = firstBody(length.to() + 1);
            boolean within = over != null && sentence.isCovered(over.from(), Mention.Type.INSTITUTION);
            return over == null || within ? Entity.NONE : ledOf(figure.subject, over.entity());
        }
        if (IntStream.range(figure.from, begin).anyMatch(i -> sentence.is(i, "y"))) {
            return cameTo(figure);
        }
        // "X, in power for ten years, resigned": in an office; who won again may have had the power before it.
        boolean since = sentence.is(begin - 1, "for", "pendant", "durant") && words.list("in-office").matchBefore(sentence.tokens, begin - 1) >= 0
                && words.list("leaving").occursIn(sentence.tokens.subList(length.to(), sentence.size()));
        boolean leads = told.isPresent() || office >= 0 || since;
        boolean organisation = false;
        for (int i = figure.from; i < figure.to; i++) {
            int verb = Math.max(words.list("tenure-verb").match(sentence.tokens, i), words.list("at-head-of").match(sentence.tokens, i));
            if (verb > 0 && !sentence.isCovered(i, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY)) {
                Entity object = object(verb, length);
                if (object == null) {
                    return Entity.NONE;
                }
                leads = true;
                told = object;
                organisation = words.list("body-description").match(sentence.tokens, behindArticles(verb)) > 0;
                // "At the head of": no verb within
                i = verb - 1;
            }
            leads |= sentence.at(i, Mention.Type.ROLE, Mention.Type.TITLE) != null && sentence.is(i - 1, "as", "comme", "en");
        }
        if (!leads) {
            return Entity.NONE;
        }
        if (told.isPresent()) {
            return ledOf(figure.subject, told);
        }
        return organisation ? onlyOrganisation(figure.subject) : ledAlone(figure.subject);
    }

    /** "Porté au pouvoir en 2012, X n'y est resté qu'un an": what the participle before somebody tells that they came to; {@link Entity#NONE} if it is nothing that they led. */
    private Entity cameTo(Draft figure) {
        if (sentence.token(0).word().participles().isEmpty()) {
            return Entity.NONE;
        }
        for (int i = 1; i < figure.from && !sentence.is(i, ","); i++) {
            Mention role = sentence.at(i, Mention.Type.ROLE);
            int head = words.list("at-head-of").match(sentence.tokens, i);
            Mention body = head < 0 ? null : firstBody(head);
            if (role != null && role.meaning() instanceof Mention.Role told && told.organization().isPresent()) {
                return ledOf(figure.subject, told.organization());
            }
            if (body != null) {
                return ledOf(figure.subject, body.entity());
            }
            if (seat(i).isPresent() || words.list("in-office").match(sentence.tokens, i) > 0) {
                return ledAlone(figure.subject);
            }
        }
        return Entity.NONE;
    }

    /** "Spent five years at the palace": the house that stands for an office; {@link Entity#NONE} if none is told. */
    private Entity seat(int from) {
        Mention house = sentence.is(from, "at", "in", "à", "au", "dans") ? firstBody(from + 1) : null;
        return house != null && lexicon.isSeat(house.entity()) ? house.entity() : Entity.NONE;
    }

    /** "The movement": the one organisation, and no country, that somebody is known to have led. */
    private Entity onlyOrganisation(Entity person) {
        List<Entity> led = led(person).stream().filter(e -> e.type() == EntityType.ORGANIZATION).toList();
        return led.size() == 1 ? led.get(0) : Entity.NONE;
    }

    /** What the known offices of a person belong to where one of them heads a body: the country for its parliament; {@link Entity#NONE} if none does. */
    private Entity ledOf(Entity person, Entity body) {
        Set<Entity> led = led(person);
        if (led.contains(body)) {
            return body;
        }
        Entity owner = lexicon.office("head", body, Entity.NONE, Set.of()).organization();
        return owner.isPresent() && led.contains(owner) ? owner : Entity.NONE;
    }

    private Set<Entity> led(Entity person) {
        Set<Entity> led = new LinkedHashSet<>();
        for (Role role : lexicon.rolesOf(person)) {
            if (role.isExclusive() && role.isHolding()) {
                led.add(role.organization());
            }
        }
        return led;
    }

    /** The one body, or the one country, that somebody is known to have led. */
    private Entity ledAlone(Entity person) {
        Set<Entity> led = led(person);
        // Of several bodies the country, unless it was served as a minister only.
        List<Entity> countries = led.stream().filter(e -> e.type() == EntityType.COUNTRY && lexicon.hasLed(person, e, Period.UNKNOWN)).toList();
        return led.size() == 1 ? led.iterator().next() : countries.size() == 1 ? countries.get(0) : Entity.NONE;
    }

    /** What follows a verb of leading: a name, {@link Entity#NONE} for "the movement" or nothing, null for anything else. */
    private Entity object(int from, Mention length) {
        int at = behindArticles(from);
        Mention name = sentence.at(at, Mention.Type.ORG, Mention.Type.COUNTRY);
        boolean movement = at > from && words.list("body-description").match(sentence.tokens, at) > 0;
        if (name != null && !(movement && name.entity().type() == EntityType.DESCRIPTION)) {
            return name.entity().type() == EntityType.DESCRIPTION ? null : name.entity();
        }
        int described = at > from ? words.list("body-description").match(sentence.tokens, at) : -1;
        described = described < 0 && at > from ? words.list("state-noun").match(sentence.tokens, at) : described;
        int end = described > 0 ? described : at == from ? from : -1;
        boolean direct = end >= 0 && (end == length.from() || end < length.from() && isLink(end, length.from()));
        return direct ? Entity.NONE : null;
    }

    private int behindArticles(int from) {
        int at = from;
        while (sentence.is(at, "the", "a", "his", "her", "its", "le", "la", "l'", "les", "son", "sa")) {
            at++;
        }
        return at;
    }

    private static Quantity quantity(Mention length) {
        return ((Mention.Amount) length.meaning()).quantity();
    }
}
