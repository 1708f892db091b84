package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Office;
import org.claimcheck.time.Period;

/** Makes claims of what happened: who did it, to whom, with whom, when and where. */
final class EventClaims {

    /** The parts that a pattern may give to those it finds. */
    private static final List<String> PARTS = List.of("successor", "predecessor", "actor", "victim", "host", "guest");
    /** The option of patterns that tell only of what had not been founded yet. */
    private static final String UNFOUNDED = "unfounded";
    private static final String ELECTION = "election";
    /** Years within which somebody dead is hardly played by others. */
    private static final int RECENT_YEARS = 3;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final ClauseDates dates;
    private final ClauseLinks links;
    private final ClaimPlace places;
    private final List<Draft> drafts;
    private final ClaimFrame frames;
    private final ClaimGuard guard;
    private final ClaimOffice offices;

    EventClaims(ClaimContext context, List<Draft> drafts, ClaimFrame frames, ClaimGuard guard, ClaimOffice offices) {
        this.sentence = context.sentence();
        this.lexicon = context.lexicon();
        this.words = context.lexicon().words();
        this.anchor = context.anchor();
        this.dates = context.dates();
        this.links = context.links();
        this.places = context.places();
        this.drafts = drafts;
        this.frames = frames;
        this.guard = guard;
        this.offices = offices;
    }

    /** Makes the claims of what a pattern tells: one of all who met or fought each other, else one of each whom it befell. */
    void event(String pattern, PatternMatcher.Match match, ClaimPattern.Action action) {
        Mention told = match.bindings().get(ClaimFrame.argument(action, 0));
        if (isNothingDone(match, action.predicate()) || isOfAnother(match, action, told)) {
            return;
        }
        List<Entity> subjects = sufferers(action.predicate(), told, ClaimFrame.entities(match, ClaimFrame.argument(action, 0)));
        List<Entity> objects = ClaimFrame.entities(match, ClaimFrame.argument(action, 1));
        if (subjects.size() > 1 && objects.stream().noneMatch(Entity::isNamed) && words.holds("joint-events", action.predicate())) {
            // "X and Y signed a treaty": with each other.
            together(pattern, match, action, subjects, List.of());
            return;
        }
        if (lexicon.isMutual(action.predicate())) {
            together(pattern, match, action, subjects, objects);
            return;
        }
        for (Entity subject : subjects) {
            for (Entity object : objects.isEmpty() ? List.of(Entity.NONE) : objects) {
                String type = action.predicate().equals(PatternCatalogue.HAPPENING) ? lexicon.happeningOf(subject) : action.predicate();
                if (!subject.equals(object) && !type.isEmpty() && mayBefall(subject, action) && !guard.isOfUnequals(type, subject, object)) {
                    one(match, action, new Draft("event", kindOf(type, match), pattern), subject, object);
                }
            }
        }
    }

    private boolean isNothingDone(PatternMatcher.Match match, String type) {
        if (match.verbs().isEmpty()) {
            return words.tellUndone(sentence.tokens, type, match.from(), match.from());
        }
        PatternMatcher.VerbGroup last = match.verbs().get(match.verbs().size() - 1);
        // "The fighting died down": nobody died.
        return !words.french() && words.list("other-sense").match(sentence.tokens, last.head()) > last.head() + 1;
    }

    private boolean isOfAnother(PatternMatcher.Match match, ClaimPattern.Action action, Mention told) {
        return guard.isOfInfinitive(told) || places.isPlaceOfRelative(told) || guard.isOfNearer(match, told) || !guard.isOfKind(action.predicate(), told);
    }

    private void together(String pattern, PatternMatcher.Match match, ClaimPattern.Action action, List<Entity> subjects, List<Entity> objects) {
        List<Entity> all = new ArrayList<>(subjects);
        objects.stream().filter(o -> !all.contains(o)).forEach(all::add);
        if (all.size() < 2) {
            return;
        }
        Draft draft = new Draft("event", action.predicate(), pattern);
        draft.subject = all.get(0);
        draft.object = objects.isEmpty() ? all.get(1) : objects.get(0);
        all.forEach(e -> draft.participant(e, ""));
        frames.frame(draft, match, action);
        drafts.add(draft);
    }

    /** Whether somebody is one of those of whom alone a pattern tells: the living, the dead, missions, or what was not founded yet. */
    private boolean mayBefall(Entity subject, ClaimPattern.Action action) {
        return switch (action.options().getOrDefault("if", "")) {
            case "", UNFOUNDED -> true;
            case "mission" -> guard.isMission(subject);
            case "alive" -> !lexicon.diedBy(subject, anchor);
            default -> lexicon.diedBefore(subject, anchor);
        };
    }

    private void one(PatternMatcher.Match match, ClaimPattern.Action action, Draft draft, Entity subject, Entity object) {
        String only = action.options().getOrDefault("if", "");
        draft.ofTheDead = only.equals("dead");
        draft.subject = subject;
        draft.object = object;
        parts(draft, match, action);
        draft.participant(subject, "");
        draft.participant(object, "");
        Mention office = match.bindings().get(action.options().getOrDefault("office", ""));
        if (office != null && !isGivenAgain(draft, match)) {
            draft.office = officeOf(office, subject, object);
        }
        frames.frame(draft, match, action);
        if (action.options().containsKey("begins") && !draft.timeText.isEmpty() && !draft.negated) {
            // "Was named on Monday to succeed Y": that was when the choice was made; when one who was only nominated follows is not told.
            draft.period = draft.modality == Modality.PLANNED ? Period.UNKNOWN : draft.modality.isFirm() ? ClaimTime.fromThen(draft.period) : draft.period;
        }
        if (draft.modality == Modality.PLANNED && draft.timeText.isEmpty() && isStillAhead(match) && isRecentlyDead(subject)) {
            draft.period = ClaimTime.fromThen(Period.within(anchor.edtf()));
        }
        if (only.equals(UNFOUNDED)) {
            // "Dès 1985": it was there from then on.
            draft.period = draft.period.beginning();
            if (!lexicon.foundedAfter(subject, draft.period)) {
                return;
            }
        }
        Mention told = match.bindings().get(ClaimFrame.argument(action, 0));
        if (office == null && draft.predicate.equals("succession")) {
            Office there = officeThere(draft, match.from());
            there = there.isPresent() ? there : officeTaken(draft, match);
            draft.office = there.isPresent() ? there : offices.tellsOffice(match.to()) ? offices.sharedOffice(draft, offices.bodyBehind(match.to())) : offices.toldOffice(draft, told);
        }
        if (office == null && draft.predicate.equals(ELECTION) && !draft.object.isPresent() && !draft.timeText.isEmpty()) {
            draft.office = officeElectedTo(draft, match);
        }
        if (office == null && draft.predicate.equals("succession") && !draft.office.isPresent() && !object.isCatalogued() && !offices.tellsOffice(match.to())) {
            draft.office = offices.takenThen(draft);
        }
        if (office != null && !draft.office.isPresent() && draft.predicate.equals("succession") && office.entity().isPresent()) {
            draft.office = offices.takenAt(draft, office.entity());
        }
        if (office == null && !draft.office.isPresent() && words.holds("arriving-events", draft.predicate) && isToThePost(match)) {
            draft.office = offices.lastTold(subject);
        }
        Mention predecessor = match.bindings().get(action.options().getOrDefault("predecessor", ""));
        if (office != null && predecessor != null) {
            // "Replaced Y at the helm of Z": it is not Y who is at the helm.
            drafts.removeIf(d -> d.kind.equals("role") && d.subject.equals(object) && d.from >= predecessor.from()
                    && match.from() < d.from && d.from < office.from() && office.to() <= d.to);
        }
        if (!guard.isOfSomeOnly(draft, told)) {
            drafts.add(draft);
            years(draft);
        }
    }

    /** "Was reappointed as governor in June 2011": for another term, which is not when that office began. */
    private boolean isGivenAgain(Draft draft, PatternMatcher.Match match) {
        return draft.predicate.equals("appointment") && IntStream.range(match.from(), match.to()).anyMatch(i -> words.list("appoint-again").match(sentence.tokens, i) > i);
    }

    /** "Is due to speak": ahead when the article is published, on whatever day. */
    private boolean isStillAhead(PatternMatcher.Match match) {
        return anchor.isDay() && !match.verbs().isEmpty() && sentence.is(match.verbs().get(0).from(), "is", "are") && !sentence.isQuoted(match.from());
    }

    /** Those who died long ago may be on a stage again: as an image, or in a play; those who died just now are to "arrive" and "return" to be buried. */
    private boolean isRecentlyDead(Entity person) {
        return lexicon.diedBefore(person, Period.on(anchor.date().minusDays(ClaimFrame.MOURNING))) && !lexicon.diedBefore(person, Period.on(anchor.date().minusYears(RECENT_YEARS)));
    }

    /** "Takes over the bank, where he succeeds Y": the office in which somebody who comes after another was told right before; {@link Office#NONE} elsewhere. */
    private Office officeThere(Draft succession, int from) {
        if (!sentence.is(from - 1, "where", "où")) {
            return Office.NONE;
        }
        return drafts.stream().filter(d -> d.kind.equals("role") && d.sentence == sentence && d.to <= from && from - d.to <= 2 && d.subject.equals(succession.subject) && d.qualifiers.isEmpty())
                .map(d -> d.office).findFirst().orElse(Office.NONE);
    }

    /** "Took charge of the bank on Monday, succeeding Y": the office told in the clause that a participle goes on from; {@link Office#NONE} elsewhere. */
    private Office officeTaken(Draft succession, PatternMatcher.Match match) {
        PatternMatcher.VerbGroup verb = match.verbs().isEmpty() ? null : match.verbs().get(0);
        boolean goesOn = verb != null && verb.from() == verb.head() && sentence.is(verb.head() - 1, ",") && sentence.token(verb.head()).lower().endsWith(words.french() ? "ant" : "ing");
        if (!goesOn || offices.tellsOffice(match.to())) {
            return Office.NONE;
        }
        List<Office> taken = drafts.stream().filter(d -> d.kind.equals("role") && d.sentence == sentence && d.to < verb.head() && d.modality.isFirm() && !d.negated
                && d.subject.equals(succession.subject) && d.qualifiers.isEmpty() && d.office.exclusive()).map(d -> d.office).distinct().toList();
        return taken.size() == 1 ? taken.get(0) : Office.NONE;
    }

    /** "Mayor X, elected in 2019", "élu il y a dix ans, le pape X": the office in the title that such an aside stands beside; {@link Office#NONE} elsewhere. */
    private Office officeElectedTo(Draft election, PatternMatcher.Match match) {
        int verb = match.verbs().isEmpty() ? match.from() : match.verbs().get(0).from();
        if (!isClosedBehind(match.verbs().isEmpty() ? verb + 1 : match.verbs().get(0).to())) {
            return Office.NONE;
        }
        for (Draft role : drafts) {
            boolean title = role.kind.equals("role") && role.sentence == sentence && role.subject.equals(election.subject) && role.office.exclusive() && role.qualifiers.isEmpty();
            int end = sentence.is(verb - 1, "who", "qui") ? verb - 2 : verb - 1;
            boolean behind = end == role.to && sentence.is(end, ",");
            boolean before = verb == 0 && role.from > verb && IntStream.range(verb, role.from).filter(i -> sentence.is(i, ",")).count() == 1
                    && sentence.is(sentence.is(role.from - 1, "the", "le", "la") ? role.from - 2 : role.from - 1, ",");
            // "Prime Minister X, elected in 2015": to a seat in parliament.
            boolean chosen = words.holds("elected-titles", role.predicate) && (role.object.type() == EntityType.COUNTRY || !words.holds("chairing-titles", role.predicate));
            if (title && chosen && (behind || before)) {
                return role.office;
            }
        }
        return Office.NONE;
    }

    /** "Was first elected to the post in 2019": whether the office that the article told last is meant. */
    private boolean isToThePost(PatternMatcher.Match match) {
        return IntStream.range(match.from(), match.to()).filter(i -> sentence.is(i, "to") && sentence.is(i + 1, "the", "that", "this"))
                .map(i -> Math.max(words.list("job").match(sentence.tokens, i + 2), words.list("office-noun").match(sentence.tokens, i + 2)))
                .anyMatch(end -> end > 0 && (!sentence.is(end, "of", "as", "at", "in") || sentence.at(end + 1, Mention.Type.DATE) != null));
    }

    /** "Elected in 2017 and in 2022,", but not "élu en 1972 au Sénat": whether nothing but dates stands between a verb and the end of an aside. */
    private boolean isClosedBehind(int from) {
        int at = from;
        Mention date = sentence.at(at, Mention.Type.DATE);
        while (date != null || sentence.is(at, "in", "on", "en", "le", "and", "et") || words.list("adverb").match(sentence.tokens, at) > 0) {
            at = date == null ? at + 1 : date.to();
            date = sentence.at(at, Mention.Type.DATE);
        }
        return at >= sentence.size() || sentence.token(at).kind() == Token.Kind.MARK;
    }

    /** Adds those who have a part of their own in what happened. */
    private void parts(Draft draft, PatternMatcher.Match match, ClaimPattern.Action action) {
        for (String part : PARTS) {
            String variable = action.options().get(part);
            if (variable != null) {
                // Who did it is compared with the record only where a name is given.
                boolean actor = part.equals("actor");
                ClaimFrame.entities(match, variable).stream().map(e -> actor && !e.isNamed() ? stateOf(match.bindings().get(variable), e) : e)
                        .forEach(e -> draft.participant(e, e.isNamed() ? part : ""));
            }
        }
    }

    private Office officeOf(Mention office, Entity subject, Entity object) {
        if (!(office.meaning() instanceof Mention.Role role)) {
            return office.entity().isPresent() ? lexicon.leadingOffice(office.entity()) : Office.NONE;
        }
        if (role.office().isPresent()) {
            return role.office();
        }
        boolean told = role.organization().isPresent() || role.elsewhere();
        Entity body = told ? role.organization() : lexicon.onlyBodyOf(subject, role.title());
        // "May was succeeded as prime minister by X": the office is hers, whoever X is.
        body = told || body.isPresent() ? body : lexicon.onlyBodyOf(object, role.title());
        return lexicon.office(role.title(), body, role.region(), new TreeSet<>(role.qualifiers()));
    }

    /** "Was elected mayor" tells of an appointment as an election does: of a type, the kind whose words are told where its own are not. */
    private String kindOf(String type, PatternMatcher.Match match) {
        List<String> kinds = lexicon.kindsOf(type);
        return kinds.isEmpty() || tells(type, match) ? type : kinds.stream().filter(kind -> tells(kind, match)).findFirst().orElse(type);
    }

    /** Whether a match tells of a type in its words; an aside before its verb, "X, who beat Y, became mayor", tells something else. */
    private boolean tells(String type, PatternMatcher.Match match) {
        int from = match.verbs().isEmpty() ? match.from() : Math.min(match.verbs().get(0).from(), match.to());
        return Stream.of(".participle", ".verb", ".noun").map(part -> words.list(type + part))
                .anyMatch(list -> IntStream.range(from, match.to()).anyMatch(i -> list.match(sentence.tokens, i) >= 0));
    }

    /** "Norbank officers were killed": some of its people, and not the bank. */
    private List<Entity> sufferers(String type, Mention mention, List<Entity> subjects) {
        boolean part = mention != null && mention.type() == Mention.Type.ORG && mention.length() > 1 && words.holds("bodily-events", type);
        boolean people = part && sentence.token(words.french() ? mention.from() : mention.to() - 1).isPluralNoun();
        return people ? List.of(Entity.described(sentence.text(mention.from(), mention.to()))) : subjects;
    }

    /** "Won it in 1908, 1948 and 2012": once in each of the years. */
    private void years(Draft draft) {
        List<Mention> dates = draft.timeText.length() == ClauseDates.YEAR ? sentence.all(Mention.Type.DATE) : List.of();
        Mention last = dates.stream().filter(d -> ClauseDates.isYear(d) && sentence.text(d.from(), d.to()).equals(draft.timeText)).findFirst().orElse(null);
        while (last != null) {
            boolean and = sentence.is(last.to(), "and", "et") || sentence.is(last.to(), ",") && sentence.is(last.to() + 1, "and");
            int next = sentence.is(last.to(), ",") && and ? last.to() + 2 : last.to() + 1;
            next = and && sentence.is(next, "in", "en") ? next + 1 : next;
            Mention year = and || sentence.is(last.to(), ",") ? sentence.at(next, Mention.Type.DATE) : null;
            last = year != null && ClauseDates.isYear(year) && year.length() == 1 && (!sentence.is(year.to(), ",") || isYearBehind(year.to() + 1)) && !links.isMainVerb(Math.min(year.to(), sentence.size() - 1)) ? year : null;
            if (last != null) {
                draft.listed = true;
                Draft other = draft.copy(draft.predicate);
                other.period = Period.within(ClauseDates.edtf(last));
                other.timeText = sentence.text(last.from(), last.to());
                other.to = Math.max(draft.to, last.to());
                drafts.add(other);
            }
            last = last != null && and ? null : last;
        }
    }

    /** Whether a list of years goes on at a token. */
    private boolean isYearBehind(int at) {
        Mention year = sentence.at(sentence.is(at, "and") ? at + 1 : at, Mention.Type.DATE);
        return year != null && ClauseDates.isYear(year);
    }

    /** "An Israeli drone", "un commando pakistanais": the state whose force it is; else as it is described. */
    private Entity stateOf(Mention actor, Entity described) {
        Entity state = Entity.NONE;
        boolean force = false;
        for (int i = actor.from(); i < actor.to(); i++) {
            Mention nation = sentence.at(i, Mention.Type.NATION, Mention.Type.COUNTRY);
            state = nation != null && !state.isPresent() ? nation.entity() : state;
            force |= words.list("state-force-noun").match(sentence.tokens, i) > 0;
        }
        return force && state.isPresent() ? state : described;
    }
}
