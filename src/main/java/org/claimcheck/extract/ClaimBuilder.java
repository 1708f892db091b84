package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Period;
import org.claimcheck.time.Scope;

/** Turns what the patterns and the grammar of roles found in one sentence into claims with time, place and stance. */
final class ClaimBuilder {

    /** What becomes of an attack "en justice". */
    private static final String LAWSUIT = "lawsuit";
    /** The option of patterns about "the post": the role that was told last of the person. */
    private static final String TOLD = "told";
    /** Words behind a claim that are quoted with it up to the end of its clause. */
    private static final int LONGEST_TAIL = 8;
    /** Words between a name that opens its sentence and the one that is told with it: "Y, the widow of X". */
    private static final int LONGEST_OPENER = 5;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final Stance stance;
    private final ClaimTime times;
    private final ClaimPlace places;
    /** Whether the sentence goes on telling of a time long before the publication. */
    private final boolean narrative;
    private final ArticleReading reading;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Mention> amounts = new ArrayList<>();

    ClaimBuilder(Sentence sentence, Lexicon lexicon, Anchor anchor, Stance stance, ArticleReading reading) {
        this.reading = reading;
        this.narrative = reading.isNarrative(sentence, anchor);
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.stance = stance;
        this.times = new ClaimTime(sentence, lexicon, anchor, stance);
        this.places = new ClaimPlace(sentence, lexicon, stance, times);
    }

    List<Draft> drafts() {
        return drafts;
    }

    // --- roles told with a name -------------------------------------------------------------------------------------

    void held(PeopleGrammar.Held held) {
        Draft draft = new Draft("role", held.role().title(), held.how());
        fill(draft, held.holder(), held.role());
        draft.from = held.from();
        draft.to = held.to();
        draft.sentence = sentence;
        Stance.Reading reading = stance.read(held.from(), held.from(), List.of());
        if (reading.modality() == Modality.DENIED) {
            draft.modality = Modality.DENIED;
        }
        roleTime(draft, held);
        if (endsLater(draft.period)) {
            draft.period = Period.within(anchor.edtf());
        }
        if (draft.object.isPresent() && !isHonour(draft.object) && !isOfMembers(held)) {
            drafts.add(draft);
        }
    }

    /** "Président du groupe du Centre à l'Assemblée": of a party's members of a parliament, and not of the party. */
    private boolean isOfMembers(PeopleGrammar.Held held) {
        boolean group = words.french() && IntStream.range(held.from(), held.to()).anyMatch(i -> sentence.is(i, "groupe"));
        for (int i = held.to(); group && i < Math.min(sentence.size(), held.to() + ClaimTime.NEAR) && !sentence.is(i, ","); i++) {
            if (words.list("parliament").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    private void fill(Draft draft, Entity holder, Mention.Role role) {
        draft.subject = holder;
        draft.qualifiers.addAll(role.qualifiers());
        draft.object = role.organization();
        if (!draft.object.isPresent()) {
            Entity body = lexicon.onlyBodyOf(holder, role.title());
            // "X, president of the upper house": not of the country of which X was president another time.
            draft.object = role.part().isEmpty() || body.type() != EntityType.COUNTRY ? body : Entity.NONE;
        }
        if (role.office().isPresent()) {
            draft.office = role.office();
        } else if (role.definite()) {
            draft.office = lexicon.office(role.title(), draft.object, role.region(), draft.qualifiers);
        }
        if (!draft.office.isPresent() && role.definite() && draft.qualifiers.isEmpty()) {
            draft.office = lexicon.officeLed(holder, role.title(), draft.object);
        }
        if (draft.office.isPresent() && lexicon.speaksFor(draft.object, draft.office.organization())) {
            // "Head of the political bureau": the office is one of the movement for which the bureau acts.
            draft.object = draft.office.organization();
        }
    }

    /** "Chairman last week, X ...": what is told throughout a time needs one that may be a tenure. */
    private static boolean mayLast(PatternMatcher.Match match, ClaimPattern.Action action) {
        Mention time = "throughout".equals(action.options().get("scope")) ? match.bindings().get(action.options().getOrDefault("time", "")) : null;
        return time == null || !(time.meaning() instanceof Mention.Time told) || told.isTenure();
    }

    /** "Mayor of X for eighteen years before she became president", "maire pendant dix ans", "X, once mayor": a title of what is over. */
    private boolean isOver(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (sentence.is(i, "once") && sentence.is(i - 1, ",")) {
                return true;
            }
        }
        Mention length = sentence.is(end, "for", "pendant", "durant") ? sentence.at(end + 1, Mention.Type.DURATION) : null;
        return length != null && (!sentence.is(end, "for") || sentence.is(length.to(), "before", "until", "till"));
    }

    /**
     * A role told in passing holds at the time of what is told: the date of its clause, or the publication where
     * somebody speaks; else some time up to the publication.
     */
    private void roleTime(Draft draft, PeopleGrammar.Held held) {
        tellTime(draft, held);
        // A French "dirigeant" need not be the one at the top.
        if (!draft.office.isPresent() && held.role().definite() && draft.qualifiers.isEmpty() && !words.french()) {
            draft.office = lexicon.officeLedBefore(held.holder(), held.role().title(), draft.object, draft.period);
        }
    }

    private void tellTime(Draft draft, PeopleGrammar.Held held) {
        Mention tenure = times.after(held.to(), Mention.Type.DATE, 2);
        Mention before = sentence.all(Mention.Type.DATE).stream().filter(d -> d.from() > held.from() && d.to() < held.to() && ((Mention.Time) d.meaning()).isTenure())
                .findFirst().orElse(null);
        if (before != null && !draft.qualifiers.contains("former")) {
            // "X, since 2010 chief of Y", "X, until May chief of Y", "Chief of Y since 2010, X"
            draft.period = times.tenure(before);
            draft.timeText = sentence.text(before.from(), before.to());
            return;
        }
        if (overBefore(held)) {
            draft.period = anchor.past();
            return;
        }
        if (tenure != null && ClaimTime.isOpen(tenure)) {
            draft.period = times.tenure(tenure);
            draft.timeText = sentence.text(tenure.from(), tenure.to());
            draft.to = tenure.to();
            return;
        }
        if (draft.qualifiers.contains("former")) {
            draft.period = isToppled(held) ? anchor.past() : Period.within(anchor.edtf());
            return;
        }
        if (isCurrent(held) && anchor.isKnown()) {
            // "X, the current head of Y, led Z until 2020"
            draft.period = Period.within(anchor.edtf());
            return;
        }
        Mention date = times.date(held.from(), held.from(), held.to(), true, false);
        if (isOver(held.from(), held.to()) || isCounted(held)) {
            draft.period = anchor.past();
            return;
        }
        if (diesBehind(held.to()) || isReplacedBehind(held.to())) {
            // "X, the head of Y, who was shot on Saturday": up to then.
            draft.period = anchor.past();
            return;
        }
        boolean complement = date != null && sentence.is(times.ofDate(date) - 1, "to", "until", "till", "jusqu'", "à");
        boolean courtesy = date != null && held.how().equals("title-before-name") && !isApposition(held) && isLongAgo(date);
        if (courtesy && !complement && !ClaimTime.isOpen(date)) {
            // "In 1990 President X": X may have come to the office later, and bear the title as a courtesy.
            draft.period = Period.within(StoryTimeGrammar.uncertain(ClaimTime.edtf(date)));
            draft.timeText = sentence.text(date.from(), date.to());
            return;
        }
        boolean ahead = date != null && !ClaimTime.isOpen(date) && (isToCome(date) || date.from() >= held.to() && isPlanned(held.to(), date.from())
                || date.to() <= held.from() && isPlanned(date.to(), held.from()));
        if (complement || courtesy || ahead) {
            // "X, head of Y, is to leave in June": that is when X leaves.
            // "Has put off the vote to mid-May": that does not say when X holds the office.
            date = null;
        }
        // "Then president X", "X, then a mere colonel": not what X is when the article is published.
        boolean then = IntStream.range(Math.max(0, held.from() - 1), held.to()).anyMatch(i -> sentence.is(i, "then", "alors"));
        boolean caption = sentence.passage.zone() == Zone.CAPTION;
        // "X, head of Y from 1990 to 1996": all that time.
        boolean spell = date != null && date == times.after(held.to(), Mention.Type.DATE, 2) && times.isSpan(date);
        if (spell) {
            draft.period = Period.throughout(ClaimTime.edtf(date));
            draft.timeText = sentence.text(date.from(), date.to());
        } else if (date != null && date.from() >= held.to() && !ClaimTime.isOpen(date) && !caption && isApposition(held) && isLongAgo(date)
                && Period.within(ClaimTime.edtf(date)).earliest().isPresent()) {
            // "X, the head of Y, joined it in 1990": then, or when the article is published.
            draft.period = Period.within(Period.within(ClaimTime.edtf(date)).earliest().get(), anchor.latest());
        } else if (date != null && !ClaimTime.isOpen(date) && !(isPast(held) && isDead(held.holder()))) {
            draft.period = Period.within(ClaimTime.edtf(date));
            draft.timeText = sentence.text(date.from(), date.to());
        } else {
            boolean now = anchor.isKnown() && !then && !courtesy && !isPast(held) && !isLeaving(held) && (ahead || speaks(held) || !narrative && presentAt(held.to()) || !narrative && !isDead(held.holder()) && isApposition(held));
            draft.period = now ? Period.within(anchor.edtf()) : anchor.past();
        }
    }

    /** "President X said the border would open by the end of next year": a date behind the publication, at which nobody knows who holds an office. */
    private boolean isToCome(Mention date) {
        return anchor.isKnown() && Period.within(ClaimTime.edtf(date)).surelyAfter(Period.on(anchor.latest()));
    }

    /** Whether somebody is known to have died before the publication, or the article told so before. */
    private boolean isDead(Entity person) {
        return reading.toldDead(person) || lexicon.diedBefore(person, anchor);
    }

    /** "La chancelière X a été remplacée par Y", "President X was succeeded by Y": whether a title before such a verb was borne up to then. */
    private boolean isReplacedBehind(int to) {
        int at = sentence.is(to, "a", "has") ? to + 2 : to + 1;
        return sentence.is(at - 1, "été", "been", "was", "fut") && words.list("succession.participle").match(sentence.tokens, at) > 0;
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

    /** "X, the 18th president of Y": for good, whoever is it now. */
    private boolean isCounted(PeopleGrammar.Held held) {
        Ordinals ordinals = new Ordinals(sentence);
        return IntStream.rangeClosed(held.from() + 1, Math.min(held.to(), sentence.size())).anyMatch(ordinals::countsHolder);
    }

    /** Whether the words from one token to another tell what is only to come: "is to", "will", "quittera". */
    private boolean isPlanned(int from, int to) {
        for (int i = from; i < to && !sentence.endsClause(i); i++) {
            if (words.list("plan").match(sentence.tokens, i) > 0 || stance.isFuture(i)) {
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

    private boolean diesBehind(int from) {
        int at = sentence.is(from, ",") ? from + 1 : from;
        if (!sentence.is(at, "who", "qui")) {
            return false;
        }
        for (int i = at; i < Math.min(sentence.size(), at + ClaimTime.NEAR); i++) {
            if (words.list("death.killed").match(sentence.tokens, i) > 0 || words.list("death.died").match(sentence.tokens, i) > 0 || sentence.is(i, "shot")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date is surely more than a year before the publication: a title told with it may be a courtesy. */
    private boolean isLongAgo(Mention date) {
        return anchor.isKnown() && Period.within(ClaimTime.edtf(date)).surelyBefore(Period.on(anchor.date().minusYears(1)));
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

    private boolean speaks(PeopleGrammar.Held held) {
        return stance.speeches().stream().anyMatch(s -> s.from() <= held.to() && held.from() <= s.to() + 2);
    }

    /** Whether a verb in the present follows: it tells what is so at the publication. */
    private boolean presentAt(int at) {
        return words.list("present").match(sentence.tokens, sentence.is(at, ",") ? at + 1 : at) >= 0;
    }

    /** "The wife of President X", "X, a minister under Y", "a bust of X, mayor of Z": what X was, not what X is. */
    private boolean isPast(PeopleGrammar.Held held) {
        int first = firstOfList(held.from());
        boolean complement = sentence.is(first - 1, "of", "de", "d'", "du", "under", "sous") || words.list("deceased").matchBefore(sentence.tokens, held.from()) >= 0;
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

    // --- patterns ---------------------------------------------------------------------------------------------------

    void match(ClaimPattern pattern, PatternMatcher.Match match) {
        for (ClaimPattern.Action action : pattern.actions()) {
            match(pattern.name(), match, action);
        }
    }

    private void match(String pattern, PatternMatcher.Match match, ClaimPattern.Action action) {
        if (isUnsure(match, action) || isAppointer(match, action)) {
            return;
        }
        PatternMatcher.Match beside = ofPartner(match, argument(action, 0));
        if (beside != null) {
            claim(pattern, beside, action);
        }
        claim(pattern, match, action);
    }

    /** "President X has replaced Y as head of the army", "le roi X a remplacé Y comme chef de l'armée": X names others, and follows nobody. */
    private boolean isAppointer(PatternMatcher.Match match, ClaimPattern.Action action) {
        Mention one = match.bindings().get("a");
        int as = sentence.is(match.to(), "as", "comme") ? match.to() + 1 : match.to();
        Mention office = Mention.orElse(match.bindings().get("r"), sentence.at(as, Mention.Type.ROLE, Mention.Type.TITLE));
        if (one == null || office == null || match.verbs().isEmpty() || words.list("take-place-of").match(sentence.tokens, match.verbs().get(0).head()) < 0
                || !action.predicate().equals("succession") && !action.kind().equals("role")) {
            return false;
        }
        String told = office.meaning() instanceof Mention.Role role ? role.title() : office.meaning() instanceof Mention.Titled titled ? titled.title() : "";
        return reading.held(sentence).stream().anyMatch(held -> held.holder().equals(one.entity()) && held.from() <= one.from() && one.to() <= held.to()
                && words.holds("appointing-titles", held.role().title()) && !held.role().title().equals(told));
    }

    private void claim(String pattern, PatternMatcher.Match match, ClaimPattern.Action action) {
        switch (action.kind()) {
            case "role" -> role(pattern, match, action);
            case "event" -> event(pattern, match, action);
            case "figure" -> figure(pattern, match, action);
            default -> relation(pattern, match, action);
        }
    }

    /** "It was X, not Y, who left", "neither X nor Y left": the match told of X, where the words found tell of Y; null where nobody stands before Y so. */
    private PatternMatcher.Match ofPartner(PatternMatcher.Match match, String variable) {
        Mention subject = match.bindings().get(variable);
        if (subject == null || match.verbs().isEmpty() || subject.type() == Mention.Type.GROUP || subject.from() < 2) {
            return null;
        }
        int at = sentence.is(subject.from() - 1, "the", "le", "la", "l'") ? subject.from() - 2 : subject.from() - 1;
        int end = -1;
        if (sentence.is(at, "not", "non", "pas")) {
            int comma = sentence.is(at - 1, "and", "et") ? at - 2 : at - 1;
            boolean clause = sentence.is(subject.to(), ",") || words.list("relative").match(sentence.tokens, subject.to()) > 0;
            end = clause && sentence.is(comma, ",") ? comma : -1;
        } else if (sentence.is(at, "nor", "ni")) {
            end = sentence.is(at - 1, ",") ? at - 1 : at;
        }
        Mention other = end < 0 ? null : sentence.endingAt(end, subject.type());
        boolean paired = other != null && (!sentence.is(at, "nor", "ni") || sentence.is(other.from() - 1, "neither", "ni") || sentence.is(other.from() - 2, "neither", "ni"));
        if (!paired || other.entity().equals(subject.entity()) || match.bindings().values().stream().anyMatch(m -> m.meaning().equals(other.meaning()))) {
            return null;
        }
        Map<String, Mention> bindings = new java.util.LinkedHashMap<>(match.bindings());
        bindings.put(variable, other);
        return new PatternMatcher.Match(other.from(), match.to(), bindings, match.verbs());
    }

    /** "Last summer's war with Gaza": that it was then. */
    void war(WarGrammar.Dated told) {
        Mention war = told.war();
        if (drafts.stream().anyMatch(d -> d.kind.equals("event") && d.subject.equals(war.entity()) && d.from < war.to() && war.from() < d.to)) {
            return;
        }
        Map<String, Mention> bindings = Map.of("a", war, "t", told.date());
        match("dated-war", new PatternMatcher.Match(war.from(), war.to(), bindings, List.of()),
                new ClaimPattern.Action("event", "war", List.of("a"), Map.of("time", "t")));
    }

    /** That somebody or something is called by a name when the article is published. */
    void called(ArticleReading.Called called) {
        Draft draft = new Draft("relation", "named", "later-name");
        draft.subject = called.mention().entity();
        draft.object = Entity.unknown(called.name(), EntityType.THING);
        draft.period = Period.within(anchor.edtf());
        draft.from = called.mention().from();
        draft.to = called.mention().to();
        draft.sentence = sentence;
        drafts.add(draft);
    }

    /** A clause that tells an event or a relation, unless a pattern made a claim of its words. */
    void told(ActionGrammar.Told told) {
        boolean other = told.match().bindings().containsKey("b");
        boolean undergone = told.entry().frame() == ActionIndex.Frame.UNDERGOES && !told.match().verbs().isEmpty();
        if (undergone && stance.isNegatedSubject(told.match().from(), told.match().verbs().get(0).from())) {
            // "No one killed X": it is not said that X lives.
            return;
        }
        Mention actor = told.match().bindings().get("actor");
        if (actor != null && actor.type() == Mention.Type.PERSON && words.list("part-from").match(sentence.tokens, told.head()) > 0) {
            // "X s'est séparé de Y": a couple, or a chief and whom he dismissed.
            return;
        }
        List<String> arguments = other ? List.of("a", "b") : List.of("a");
        Map<String, String> options = told.match().bindings().containsKey("actor") ? Map.of("actor", "actor")
                : told.entry().type().equals("succession") ? Map.of("successor", "a", "predecessor", "b") : Map.of();
        String how = told.entry().frame().name().toLowerCase(java.util.Locale.ROOT);
        String begins = told.entry().kind().equals("event") ? lexicon.begins(told.entry().type()) : "";
        boolean between = other ? told.match().bindings().get("b").type() == Mention.Type.GROUP || told.match().bindings().get("b").entity().isNamed()
                : told.match().bindings().get("a").type() == Mention.Type.GROUP;
        if (!begins.isEmpty() && between) {
            // "Broke off relations": the state that began says it all.
            told(how, told, new ClaimPattern.Action("relation", begins, arguments, Map.of()));
        } else {
            told(how, told, new ClaimPattern.Action(told.entry().kind(), isSuit(told) ? LAWSUIT : told.entry().type(), arguments, options));
        }
    }

    /** "Après avoir attaqué X en justice": no arms are in it. */
    private boolean isSuit(ActionGrammar.Told told) {
        Mention object = told.match().bindings().get("b");
        return object != null && words.list("sue-before-court").match(sentence.tokens, told.head()) > 0
                && words.list("before-court").match(sentence.tokens, object.to()) > 0;
    }

    private void told(String how, ActionGrammar.Told told, ClaimPattern.Action action) {
        int head = told.head();
        List<Entity> subjects = entities(told.match(), "a");
        Mention subject = told.match().bindings().get("a");
        int who = subject == null ? head : subject.from();
        // "X, who was arrested on Friday, resigned", "Born in Rome, X was arrested": what a clause apart tells is another claim.
        // What is told of a time before somebody's death is no act of the dead, and stands in the way of nothing.
        boolean known = drafts.stream().filter(d -> !d.ofTheDead || lexicon.diedBefore(d.subject, d.period)).anyMatch(d -> d.kind.equals(action.kind()) && d.from <= head && head < d.to
                && (d.predicate.equals(action.predicate()) || d.core <= head && !times.hasComma(d.core, who) && (subjects.contains(d.subject)
                || d.participants.stream().anyMatch(p -> subjects.contains(p.entity())))));
        List<Entity> claimed = drafts.stream().filter(d -> d.kind.equals(action.kind()) && d.predicate.equals(action.predicate()) && d.from <= head && head < d.to)
                .map(d -> d.subject).toList();
        List<Entity> others = subjects.stream().filter(e -> !claimed.contains(e)).toList();
        if (known && subjects.size() > 1 && others.size() < subjects.size() && !others.isEmpty() && !lexicon.isMutual(action.predicate())) {
            // "X and Y were killed", of which a pattern saw Y alone.
            Map<String, Mention> bindings = new java.util.LinkedHashMap<>(told.match().bindings());
            Mention group = bindings.get("a");
            bindings.put("a", new Mention(Mention.Type.GROUP, group.from(), group.to(), new Mention.Group(others)));
            match(how, new PatternMatcher.Match(told.match().from(), told.match().to(), bindings, told.match().verbs()), action);
            return;
        }
        if (!known) {
            int made = drafts.size();
            match(how, told.match(), action);
            drafts.subList(made, drafts.size()).forEach(d -> quoteClause(d, told.match()));
        }
    }

    /** Quotes a clause to its end, where that is near. */
    private void quoteClause(Draft draft, PatternMatcher.Match match) {
        PatternMatcher.VerbGroup verb = match.verbs().isEmpty() ? null : match.verbs().get(0);
        if (verb != null && verb.from() > draft.from && verb.from() - draft.from > ClaimTime.NEAR && times.hasComma(draft.from, verb.from())) {
            // Behind a long aside the verb begins the quote.
            draft.from = verb.from();
        }
        int to = draft.to;
        while (to < sentence.size() && to - draft.to < LONGEST_TAIL && sentence.token(to).isWord() && words.list("clause-word").match(sentence.tokens, to) < 0
                && !sentence.is(to, "and", "et") && sentence.token(to).end() - sentence.token(draft.from).start() <= ClaimTime.LONGEST_QUOTE) {
            to++;
        }
        draft.to = to;
    }

    /** The quantities of which claims were made. */
    List<Mention> amounts() {
        return amounts;
    }

    /** A figure that no pattern found. */
    void told(FigureGrammar.Told told) {
        match("figure", told.match(), told.action());
    }

    /** Lives and successions are claimed of a pronoun only where nobody else can be meant. */
    private boolean isUnsure(PatternMatcher.Match match, ClaimPattern.Action action) {
        return words.holds("strict-claims", action.predicate())
                && action.arguments().stream().map(match.bindings()::get).anyMatch(m -> m != null && !m.isSure());
    }

    /** "A Commander of the Order of the British Empire": an honour, and no office. */
    private boolean isHonour(Entity body) {
        return body.isPresent() && !body.isCatalogued() && words.list("honour").match(Tokenizer.tokenize(body.name(), 0, words), 0) > 0;
    }

    /** "Was the archbishop in 2016's The Palace": on a stage or a screen. */
    private boolean isPlayed(int from) {
        Mention year = sentence.is(from, "in") ? sentence.at(from + 1, Mention.Type.DATE) : null;
        return year != null && ClaimTime.isYear(year) && (sentence.is(year.to(), "'s") || sentence.is(year.to(), "'", "’") && sentence.is(year.to() + 1, "s"));
    }

    private void role(String pattern, PatternMatcher.Match match, ClaimPattern.Action action) {
        for (Entity holder : entities(match, argument(action, 0))) {
            Mention.Role role;
            Mention roleMention = match.bindings().get(argument(action, 1));
            String titleOption = action.options().getOrDefault("title", "");
            if (roleMention != null && roleMention.meaning() instanceof Mention.Role told) {
                role = told;
            } else if (roleMention != null && roleMention.meaning() instanceof Mention.Titled titled) {
                role = new Mention.Role(titled.title(), Entity.NONE, new TreeSet<>(), true, Entity.NONE);
            } else if (titleOption.equals(TOLD)) {
                PeopleGrammar.Held told = reading.roleToldOf(holder, sentence);
                if (told == null) {
                    continue;
                }
                role = action.options().containsKey("time") ? told.role().without("former") : told.role();
            } else {
                role = new Mention.Role(titleOption, Entity.NONE, new TreeSet<>(), true, Entity.NONE);
            }
            if (roleMention != null && (isPlayed(roleMention.to()) || !mayLast(match, action))) {
                continue;
            }
            Mention of = match.bindings().get(action.options().getOrDefault("of", ""));
            if (of != null && "seat".equals(action.options().get("if")) && !lexicon.isSeat(of.entity())) {
                continue;
            }
            if (of == null ? action.options().containsKey("of") : !of.entity().isPresent() || isDelegation(of) || isModifier(of)) {
                // "The French delegation, led by X": X does not lead France. "X succeeded Y": it is not told of what.
                continue;
            }
            if (of != null) {
                role = role.in(of.entity());
            }
            if (!titleOption.isEmpty() && !titleOption.equals(TOLD) && !role.title().equals(titleOption)) {
                role = new Mention.Role(titleOption, role.organization(), role.qualifiers(), role.definite(), role.region());
            }
            Mention otherwise = match.bindings().get(action.options().getOrDefault("else-of", ""));
            if (otherwise != null && !role.organization().isPresent()) {
                role = role.in(otherwise.entity());
            }
            Entity implied = roleMention == null && !role.organization().isPresent() ? reading.roleBodies().ofTitle(role.title(), sentence, holder)
                    : reading.roleBodies().ofActing(role, holder);
            role = implied.isPresent() ? role.in(implied) : role;
            if (role.title().isEmpty()) {
                continue;
            }
            Draft draft = new Draft("role", role.title(), pattern);
            draft.qualifiers.addAll(role.qualifiers());
            if (action.options().containsKey("qualifier")) {
                draft.qualifiers.add(action.options().get("qualifier"));
            }
            fill(draft, holder, role);
            if (isHonour(draft.object)) {
                continue;
            }
            if (!draft.object.isPresent()) {
                Stance.Reading reading = stance.read(match.from(), match.to(), match.verbs());
                if (roleMention != null && reading.modality() == Modality.ASSERTED && !reading.negated()) {
                    draft.speakers = stance.speakers(match.from(), match.to());
                    draft.modality = draft.speakers.isEmpty() ? Modality.ASSERTED : Modality.REPORTED;
                    series(draft, roleMention.to(), holder);
                }
                continue;
            }
            frame(draft, match, action);
            if (draft.modality == Modality.PLANNED && draft.timeText.isEmpty() && staysOn(match)) {
                draft.modality = draft.speakers.isEmpty() ? Modality.ASSERTED : Modality.REPORTED;
            }
            if (draft.timeText.isEmpty() && !action.options().containsKey("since") && !action.options().containsKey("until")) {
                Mention then = times.hasWord(match.from(), match.to(), "then", "alors") ? times.onlyDate() : null;
                if (then != null) {
                    // "X, who was then minister, signed it in 2011": minister in 2011.
                    draft.period = Period.within(ClaimTime.edtf(then));
                    draft.timeText = sentence.text(then.from(), then.to());
                    drafts.add(draft);
                    continue;
                }
                boolean past = draft.qualifiers.contains("former") || narrative || isDead(holder) || !times.tellsPresent(match)
                        || action.options().containsKey("past") || match.verbs().isEmpty() && sentence.is(match.to(), "during", "when", "under", "pendant", "durant", "lors", "lorsque", "quand", "sous");
                draft.period = past && !draft.qualifiers.contains("former") ? anchor.past() : Period.within(anchor.edtf());
            }
            if (endsLater(draft.period)) {
                // "Is head of Y until 2030": it is so now, and the rest is a plan.
                draft.period = Period.within(anchor.edtf());
            }
            if (action.options().containsKey("begins")) {
                takesEffect(draft, match.to());
                // Named or elected on a day: the office is taken up on some day from then on.
                Mention told = sentence.all(Mention.Type.DATE).stream().filter(d -> times.isSpan(d) && draft.timeText.equals(sentence.text(d.from(), d.to()))).findFirst().orElse(null);
                boolean dated = draft.modality.isFirm() || draft.modality == Modality.PLANNED;
                draft.period = draft.timeText.isEmpty() || draft.negated || !dated ? Period.UNKNOWN
                        : told != null ? Period.throughout(ClaimTime.edtf(told)) : ClaimTime.fromThen(draft.period);
                draft.timeText = draft.period.isUnknown() ? "" : draft.timeText;
            }
            drafts.add(draft);
            if (roleMention != null && !draft.negated && draft.modality.isFirm()) {
                series(draft, roleMention.to(), holder);
            }
        }
    }

    /** Whether a period that is told by its end alone ends only after the publication. */
    private boolean endsLater(Period period) {
        return anchor.isKnown() && period.scope() == Scope.THROUGHOUT && period.isBeginningUnknown() && !period.endsOpen()
                && period.end().surelyAfter(Period.on(anchor.latest()));
    }

    /** "Was mayor of X (1980-1992), minister of Y from 1993 to 1995 and senator": each of the offices that follow. */
    private void series(Draft first, int from, Entity holder) {
        int at = from;
        while (true) {
            int next = behindTenure(at);
            boolean comma = sentence.is(next, ",");
            next = comma ? next + 1 : next;
            boolean joint = sentence.is(next, "and", "et", "puis", "then");
            next = joint ? next + 1 : next;
            for (int adverb = words.list("then-in-office").match(sentence.tokens, next); joint && adverb > 0; adverb = words.list("then-in-office").match(sentence.tokens, next)) {
                next = adverb;
            }
            Mention mention = comma || joint ? sentence.at(next, Mention.Type.ROLE) : null;
            boolean own = mention != null && sentence.at(mention.to(), Mention.Type.PERSON) == null && sentence.at(next, Mention.Type.PERSON) == null
                    && !(sentence.is(mention.to(), ",") && sentence.at(mention.to() + 1, Mention.Type.PERSON) != null && sentence.is(mention.from(), "the", "le", "la", "l'"));
            if (!own || !joint && !isSeries(mention.to())) {
                return;
            }
            Mention.Role role = (Mention.Role) mention.meaning();
            Entity implied = reading.roleBodies().of(role, holder);
            Draft draft = new Draft("role", role.title(), first.pattern);
            fill(draft, holder, implied.isPresent() ? role.in(implied) : role);
            draft.sentence = sentence;
            draft.from = mention.from();
            draft.core = mention.from();
            draft.to = mention.to();
            draft.modality = first.modality;
            draft.speakers = first.speakers;
            Mention tenure = sentence.at(sentence.is(mention.to(), "(") ? mention.to() + 1 : mention.to(), Mention.Type.DATE);
            draft.period = tenure == null ? anchor.past() : ClaimTime.isOpen(tenure) || ClaimTime.edtf(tenure).isInterval() ? Period.throughout(ClaimTime.edtf(tenure)) : Period.within(ClaimTime.edtf(tenure));
            draft.timeText = tenure == null ? "" : sentence.text(tenure.from(), tenure.to());
            if (draft.object.isPresent() && drafts.stream().noneMatch(d -> d.kind.equals("role") && d.identity().equals(draft.identity()) && d.from <= mention.from() && mention.from() < d.to)) {
                drafts.add(draft);
            }
            at = mention.to();
        }
    }

    /** Whether a list of offices goes on or ends behind one of them: a comma, "and" or the end of the sentence follows its time. */
    private boolean isSeries(int from) {
        int at = behindTenure(from);
        return at >= sentence.size() || sentence.is(at, ",", "and", "et", ".", ";");
    }

    /** The token behind the time in office that stands at a token, with or without brackets. */
    private int behindTenure(int from) {
        int at = sentence.is(from, "(") ? from + 1 : from;
        at = at == from && sentence.is(at, "in", "en", "since", "depuis") ? at + 1 : at;
        Mention date = sentence.at(at, Mention.Type.DATE);
        if (date == null) {
            return from;
        }
        return at > from && sentence.is(date.to(), ")") ? date.to() + 1 : date.to();
    }

    /** "Runs the Northern Bank marathon": a name that only tells which marathon. */
    private boolean isModifier(Mention body) {
        if (words.french() || body.type() == Mention.Type.OWNER || body.to() >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(body.to());
        WordClass word = next.word();
        if (sentence.followsHyphen(body.to()) && !next.isParticiple() || sentence.is(body.to(), "-") && body.to() + 1 < sentence.size() && sentence.token(body.to() + 1).isNumber()) {
            // "Commanded the STS-131 mission"
            return true;
        }
        // "Chairs EU summits."
        boolean plural = next.lower().endsWith("s") && (body.to() + 1 >= sentence.size() || !sentence.token(body.to() + 1).isWord());
        return !next.isCapitalised() && !word.nouns().isEmpty() && (word.finite().isEmpty() || plural) && !word.other() && !sentence.isCovered(body.to())
                && words.list("adverb").match(sentence.tokens, body.to()) < 0;
    }

    private boolean isDelegation(Mention body) {
        for (int i = body.from(); i < body.to(); i++) {
            if (words.list("representatives").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * The office that the article told last of a successor, where the predecessor is known to have held it too: "X, the new mayor. She replaces
     * Y". A time told with the succession must be when the successor is known to have come to it.
     */
    private Office toldOffice(Draft succession, Mention successor) {
        List<Mention.Role> told = new ArrayList<>();
        if (successor != null && sentence.at(successor.from(), Mention.Type.ROLE) != null) {
            // "The new mayor replaces Y"
            told.add((Mention.Role) sentence.at(successor.from(), Mention.Type.ROLE).meaning());
        }
        reading.rolesToldLately(succession.subject, sentence).forEach(held -> told.add(held.role()));
        for (Mention.Role title : told) {
            Draft role = new Draft("role", title.title(), succession.pattern);
            fill(role, succession.subject, title);
            boolean shared = role.qualifiers.isEmpty() && role.office.isPresent()
                    && holdings(succession.object, role.office).findAny().isPresent()
                    && (succession.timeText.isEmpty() || holdings(succession.subject, role.office).anyMatch(known -> known.period().beginning().possiblyIntersects(succession.period)));
            if (shared) {
                return role.office;
            }
        }
        return sharedOffice(succession, null);
    }

    /**
     * The office that both sides of a succession held, where the successor took it at the time told or, where none is told, within the year
     * before the publication; of several, the one at the head of a country.
     *
     * @param body what the office is told to belong to, or null where nothing is told of it
     */
    private Office sharedOffice(Draft succession, Entity body) {
        List<Office> shared = lexicon.rolesOf(succession.subject).stream().filter(role -> role.isHolding() && role.isExclusive()).map(Role::office).distinct()
                .filter(office -> body == null || office.organization().equals(body)).filter(office -> holdings(succession.object, office).findAny().isPresent())
                .filter(office -> succession.timeText.isEmpty() ? lexicon.tookOfficeLately(succession.subject, office, anchor)
                        : holdings(succession.subject, office).anyMatch(known -> known.period().beginning().possiblyIntersects(succession.period)))
                .toList();
        List<Office> national = shared.size() > 1 ? shared.stream().filter(office -> office.organization().type() == EntityType.COUNTRY).toList() : shared;
        return national.size() == 1 ? national.get(0) : Office.NONE;
    }

    private Stream<Role> holdings(Entity person, Office office) {
        return lexicon.rolesOf(person).stream().filter(known -> known.isHolding() && known.officeId().equals(office.id()));
    }

    /** "Succeeded Y at NATO", "au secrétariat général de l'OTAN": the one body that the rest of a clause names; {@link Entity#NONE} if none or several. */
    private Entity bodyBehind(int from) {
        Entity body = Entity.NONE;
        for (int i = from; i < sentence.size() && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
            Mention named = sentence.at(i, Mention.Type.ORG, Mention.Type.COUNTRY);
            boolean other = named != null && body.isPresent() && !body.equals(named.entity());
            if (other || sentence.at(i, Mention.Type.ROLE) != null) {
                // A role is read by wordings of its own.
                return Entity.NONE;
            }
            body = named != null ? named.entity() : body;
        }
        return body;
    }

    /** "Succeeded Y at the ministry of education", "à l'Éducation": whether the rest of a clause tells an office or a body. */
    private boolean tellsOffice(int from) {
        for (int i = from; i < sentence.size() && !sentence.endsClause(i) && !sentence.is(i, ","); i++) {
            boolean named = sentence.token(i).isCapitalised() && !sentence.isCovered(i, Mention.Type.DATE);
            if (named || sentence.at(i, Mention.Type.ROLE, Mention.Type.TITLE, Mention.Type.ORG) != null || words.list("office-noun").match(sentence.tokens, i) > 0
                    || words.list("job").match(sentence.tokens, i) > 0 || sentence.is(i, "ministry", "ministère", "department", "département")) {
                return true;
            }
        }
        return false;
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

    /** "Former minister of X", "ancien ministre de X et Y": a name that only tells whom somebody with a title serves. */
    private boolean isServed(Mention person) {
        int of = person.from() - 1;
        if (!sentence.is(of, "of", "de", "d'", "under", "sous")) {
            return false;
        }
        Mention title = sentence.endingAt(of, Mention.Type.ROLE, Mention.Type.TITLE);
        int at = title == null && words.list("role-adjective").matchBefore(sentence.tokens, of) >= 0 ? words.list("role-adjective").matchBefore(sentence.tokens, of) : of;
        title = title == null ? sentence.endingAt(at, Mention.Type.ROLE, Mention.Type.TITLE) : title;
        return title != null && title.from() > 0 && (sentence.is(title.from() - 1, ",") || sentence.is(title.from() - 2, ","));
    }

    /** "X, the leader there, as successor of Y, killed in May", "X, veuve de Y, mort en mai": a bare participle beyond two asides, or one that is no verb else, tells of Y. */
    private boolean isOfNearer(PatternMatcher.Match match, Mention subject) {
        PatternMatcher.VerbGroup verb = match.verbs().isEmpty() ? null : match.verbs().get(0);
        if (verb != null && subject != null && (isOfRelativeBehind(subject, verb.from()) || isObjectOfRelative(subject, verb.from()) || isOfOpener(subject, verb.from()))) {
            return true;
        }
        if (verb != null && subject != null && times.hasComma(subject.to(), verb.from()) && isServed(subject)) {
            // "Y, former minister of X, and ex-mayor of Rome, died": Y did.
            return true;
        }
        if (verb == null || subject == null || verb.from() < verb.head() || !sentence.is(verb.from() - 1, ",") || sentence.token(verb.head()).word().participles().isEmpty()) {
            return false;
        }
        Mention near = sentence.endingAt(verb.from() - 1, Mention.Type.PERSON);
        boolean other = near != null && near.from() >= subject.to() && !near.entity().equals(subject.entity());
        long commas = other ? IntStream.range(subject.from(), verb.from()).filter(i -> sentence.is(i, ",")).count() : 0;
        return other && (commas > 2 || sentence.token(verb.head()).word().finite().isEmpty());
    }

    /** "X, the widow of Y, who died in May": the relative clause follows Y. */
    private boolean isOfRelativeBehind(Mention subject, int verb) {
        boolean relative = sentence.is(verb - 1, "who", "qui") && subject.to() < verb - 1;
        int end = relative && sentence.is(verb - 2, ",") ? verb - 2 : verb - 1;
        Mention near = relative ? sentence.endingAt(end, Mention.Type.PERSON) : null;
        // "X, not Y, who died": X did.
        boolean exception = sentence.is(subject.to(), ",") && sentence.beginsException(subject.to() + 1);
        return near != null && !exception && near.from() >= subject.to() && !near.entity().equals(subject.entity()) && times.hasComma(subject.to(), near.from());
    }

    /** "Y, the widow of X, who died in May, resigned": Y did, of whom X only tells more. */
    private boolean isOfOpener(Mention subject, int verb) {
        boolean aside = sentence.is(subject.from() - 1, "of", "de", "d'") && sentence.is(subject.to(), ",") && sentence.is(subject.to() + 1, "who", "qui") && sentence.is(verb - 1, ",");
        for (int i = subject.from() - 2; aside && i > Math.max(0, subject.from() - LONGEST_OPENER); i--) {
            if (sentence.is(i, ",")) {
                return sentence.endingAt(i, Mention.Type.PERSON) != null;
            }
        }
        return false;
    }

    /** "The man who attacked X was sacked": the man was; but in "officials who said X was sacked", X was. */
    private boolean isObjectOfRelative(Mention subject, int verb) {
        int before = subject.from() - 1;
        if (subject.to() != verb || before < 1 || words.list("say").matchBefore(sentence.tokens, subject.from()) >= 0) {
            return false;
        }
        WordClass word = sentence.token(before).word();
        boolean verbal = !sentence.token(before).isCapitalised() && !word.other() && word.nouns().isEmpty() && (!word.finite().isEmpty() || !word.participles().isEmpty());
        for (int i = before - 1; verbal && i >= Math.max(0, before - 3); i--) {
            if (sentence.is(i, "who", "that", "which", "qui")) {
                return i > 0 && !sentence.is(i - 1, ",");
            }
        }
        return false;
    }

    /** Whether a subject is one of those that an event type is told of: no country is stormed as an embassy is. */
    private boolean isOfKind(String type, Mention subject) {
        WordForms kind = words.list(type + ".of");
        return kind.isEmpty() || subject == null || IntStream.range(subject.from(), subject.to()).anyMatch(i -> kind.match(sentence.tokens, i) > 0);
    }

    /** "Norbank officers were killed": some of its people, and not the bank. */
    private List<Entity> sufferers(String type, Mention mention, List<Entity> subjects) {
        boolean part = mention != null && mention.type() == Mention.Type.ORG && mention.length() > 1 && words.holds("bodily-events", type);
        boolean people = part && sentence.token(words.french() ? mention.from() : mention.to() - 1).isPluralNoun();
        return people ? List.of(Entity.described(sentence.text(mention.from(), mention.to()))) : subjects;
    }

    /** "Will remain chairman": is chairman already. "Will remain president if he wins", "after the vote": that is of a later time, or of none. */
    private boolean staysOn(PatternMatcher.Match match) {
        boolean stays = match.verbs().stream().anyMatch(v -> words.list("stay-on").match(sentence.tokens, v.head()) > 0);
        return stays && IntStream.range(0, sentence.size()).noneMatch(i -> words.list("if").match(sentence.tokens, i) > 0
                || i >= match.to() && words.list("only-then").match(sentence.tokens, i) > 0);
    }

    private void event(String pattern, PatternMatcher.Match match, ClaimPattern.Action action) {
        PatternMatcher.VerbGroup last = match.verbs().isEmpty() ? null : match.verbs().get(match.verbs().size() - 1);
        if (last != null && !words.french() && words.list("other-sense").match(sentence.tokens, last.head()) > last.head() + 1) {
            // "The fighting died down": nobody died.
            return;
        }
        if (match.verbs().isEmpty() && words.list("no-deed").matchBefore(sentence.tokens, match.from()) >= 0) {
            // "There were no talks between X and Y"
            return;
        }
        if (isOfInfinitive(match.bindings().get(argument(action, 0))) || places.isPlaceOfRelative(match.bindings().get(argument(action, 0))) || isOfNearer(match, match.bindings().get(argument(action, 0)))) {
            return;
        }
        if (!isOfKind(action.predicate(), match.bindings().get(argument(action, 0)))) {
            return;
        }
        List<Entity> subjects = sufferers(action.predicate(), match.bindings().get(argument(action, 0)), entities(match, argument(action, 0)));
        List<Entity> objects = entities(match, argument(action, 1));
        boolean shared = subjects.size() > 1 && objects.stream().noneMatch(Entity::isNamed) && words.holds("joint-events", action.predicate());
        if (shared) {
            // "X and Y signed a treaty": with each other.
            objects = List.of();
        }
        if (shared || lexicon.isMutual(action.predicate())) {
            List<Entity> all = new ArrayList<>(subjects);
            objects.stream().filter(o -> !all.contains(o)).forEach(all::add);
            if (all.size() < 2) {
                return;
            }
            Draft draft = new Draft("event", action.predicate(), pattern);
            draft.subject = all.get(0);
            draft.object = objects.isEmpty() ? all.get(1) : objects.get(0);
            all.forEach(e -> draft.participant(e, ""));
            frame(draft, match, action);
            drafts.add(draft);
            return;
        }
        for (Entity subject : subjects) {
            for (Entity object : objects.isEmpty() ? List.of(Entity.NONE) : objects) {
                if (subject.equals(object)) {
                    continue;
                }
                String type = action.predicate().equals(PatternCatalogue.HAPPENING) ? lexicon.happeningOf(subject) : action.predicate();
                String only = action.options().getOrDefault("if", "");
                boolean ofTheDead = only.equals("dead");
                boolean mission = only.equals("mission");
                boolean unfounded = only.equals("unfounded");
                boolean ofLife = !only.isEmpty() && !mission && !unfounded;
                if (type.isEmpty() || mission && !isMission(subject) || ofLife && only.equals("alive") == lexicon.diedBefore(subject, anchor)) {
                    continue;
                }
                Draft draft = new Draft("event", kindOf(type, match), pattern);
                draft.ofTheDead = ofTheDead;
                draft.subject = subject;
                draft.object = object;
                for (String part : List.of("successor", "predecessor", "actor", "victim", "host", "guest")) {
                    String variable = action.options().get(part);
                    if (variable != null) {
                        // Who did it is compared with the record only where a name is given.
                        boolean actor = part.equals("actor");
                        entities(match, variable).stream().map(e -> actor && !e.isNamed() ? stateOf(match.bindings().get(variable), e) : e)
                                .forEach(e -> draft.participant(e, e.isNamed() ? part : ""));
                    }
                }
                draft.participant(subject, "");
                draft.participant(object, "");
                Mention office = match.bindings().get(action.options().getOrDefault("office", ""));
                if (office != null && office.meaning() instanceof Mention.Role role) {
                    Entity body = role.organization().isPresent() ? role.organization() : lexicon.onlyBodyOf(subject, role.title());
                    // "May was succeeded as prime minister by X": the office is hers, whoever X is.
                    body = body.isPresent() ? body : lexicon.onlyBodyOf(object, role.title());
                    draft.office = role.office().isPresent() ? role.office()
                            : lexicon.office(role.title(), body, role.region(), new TreeSet<>(role.qualifiers()));
                } else if (office != null && office.entity().isPresent()) {
                    draft.office = lexicon.leadingOffice(office.entity());
                }
                frame(draft, match, action);
                if (unfounded && !lexicon.foundedAfter(subject, draft.period)) {
                    continue;
                }
                if (office == null && draft.predicate.equals("succession")) {
                    draft.office = tellsOffice(match.to()) ? sharedOffice(draft, bodyBehind(match.to())) : toldOffice(draft, match.bindings().get(argument(action, 0)));
                }
                String predecessor = action.options().getOrDefault("predecessor", "");
                if (office != null && !predecessor.isEmpty()) {
                    // "Replaced Y at the helm of Z": it is not Y who is at the helm.
                    drafts.removeIf(d -> d.kind.equals("role") && d.subject.equals(object) && d.from >= match.bindings().get(predecessor).from()
                            && match.from() < d.from && d.from < office.from() && office.to() <= d.to);
                }
                if (!isOfSomeOnly(draft, match.bindings().get(argument(action, 0)))) {
                    drafts.add(draft);
                    years(draft);
                }
            }
        }
    }

    /** Whether a name tells of an embassy or a consulate. */
    private boolean isMission(Entity place) {
        return words.list("mission").occursIn(Tokenizer.tokenize(place.name(), 0, words));
    }

    /** "Un texte pour sauver le traité a été conclu": the treaty is what shall be revived, and not what was concluded. */
    private boolean isOfInfinitive(Mention thing) {
        if (!words.french() || thing == null || thing.type() != Mention.Type.THING) {
            return false;
        }
        if (sentence.is(thing.to(), ",") && thing.to() + 1 < sentence.size() && sentence.token(thing.to() + 1).isParticiple()) {
            // "Déterminés à sauver le traité, signé en mai": told of the treaty.
            return false;
        }
        int at = sentence.is(thing.from() - 1, "le", "la", "l'", "les") ? thing.from() - 2 : thing.from() - 1;
        return at > 0 && sentence.is(at - 1, "pour", "de", "d'", "à") && sentence.token(at).word().verbs().contains(sentence.lower(at)) && sentence.token(at).word().finite().isEmpty();
    }

    /** "Ministers were dismissed", "30 civilians died": nothing tells who they were, by whom it was done or where. */
    private boolean isOfSomeOnly(Draft draft, Mention subject) {
        boolean owned = sentence.endingAt(subject.from(), Mention.Type.OWNER, Mention.Type.NATION) != null;
        boolean bare = !owned && !draft.place.isPresent() && draft.subject.type() == EntityType.DESCRIPTION && subject.length() == 1 && !lexicon.isOccurrence(draft.predicate);
        boolean several = bare && sentence.token(subject.from()).isPluralNoun() && words.list("lifeless").match(sentence.tokens, subject.from()) < 0 && draft.participants.size() == 1;
        boolean vague = bare && (words.list("human").match(sentence.tokens, subject.from()) > 0 || words.list("body-noun-before").match(sentence.tokens, subject.from()) > 0)
                && !sentence.is(subject.to(), "of", "de", "d'");
        return several || vague && draft.participants.stream().noneMatch(p -> p.entity().isNamed());
    }

    /** "Won it in 1908, 1948 and 2012": once in each of the years. */
    private void years(Draft draft) {
        List<Mention> dates = draft.timeText.length() == ClaimTime.YEAR ? sentence.all(Mention.Type.DATE) : List.of();
        Mention last = dates.stream().filter(d -> ClaimTime.isYear(d) && sentence.text(d.from(), d.to()).equals(draft.timeText)).findFirst().orElse(null);
        while (last != null) {
            boolean and = sentence.is(last.to(), "and", "et") || sentence.is(last.to(), ",") && sentence.is(last.to() + 1, "and");
            int next = sentence.is(last.to(), ",") && and ? last.to() + 2 : last.to() + 1;
            next = and && sentence.is(next, "in", "en") ? next + 1 : next;
            Mention year = and || sentence.is(last.to(), ",") ? sentence.at(next, Mention.Type.DATE) : null;
            last = year != null && ClaimTime.isYear(year) && year.length() == 1 && (!sentence.is(year.to(), ",") || isYearBehind(year.to() + 1)) && !times.isMainVerb(Math.min(year.to(), sentence.size() - 1)) ? year : null;
            if (last != null) {
                draft.listed = true;
                Draft other = draft.copy(draft.predicate);
                other.period = Period.within(ClaimTime.edtf(last));
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
        return year != null && ClaimTime.isYear(year);
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

    private void figure(String pattern, PatternMatcher.Match match, ClaimPattern.Action action) {
        Mention amount = match.bindings().get(action.options().getOrDefault("quantity", ""));
        if (amount == null || !(amount.meaning() instanceof Mention.Amount told)) {
            return;
        }
        amounts.add(amount);
        List<Entity> objects = entities(match, argument(action, 1));
        for (Entity subject : action.arguments().isEmpty() ? List.of(Entity.NONE) : entities(match, argument(action, 0))) {
            Draft draft = new Draft("figure", action.predicate(), pattern);
            draft.subject = subject;
            draft.object = objects.isEmpty() ? Entity.NONE : objects.get(0);
            Quantity quantity = told.quantity();
            String unit = action.options().getOrDefault("unit", "");
            draft.quantity = quantity.unit().isEmpty()
                    ? new Quantity(quantity.value(), quantity.upper(), unit.isEmpty() ? lexicon.unitOf(action.predicate()) : unit, quantity.per(), quantity.bound())
                    : quantity;
            frame(draft, match, action);
            if (isOfThen(draft, amount)) {
                continue;
            }
            boolean aside = action.predicate().equals("age") && match.verbs().isEmpty();
            if (aside && !sentence.is(amount.from() - 1, "then", "alors")) {
                Mention entry = sentence.at(0, Mention.Type.DATE);
                boolean listed = entry != null && sentence.is(entry.to(), ":", "-", "–", "—");
                // "1980: the firm goes public, making 25-year-old X rich": as old as that then.
                draft.period = listed ? Period.within(ClaimTime.edtf(entry)) : anchor.isKnown() ? Period.within(anchor.edtf()) : Period.UNKNOWN;
                draft.timeText = listed ? sentence.text(entry.from(), entry.to()) : "";
            } else if (draft.timeText.isEmpty() && (draft.modality == Modality.PLANNED || draft.modality == Modality.CONDITIONAL)) {
                // "Would cut 40 jobs": some day to come, if at all.
                draft.period = Period.UNKNOWN;
            } else if (draft.timeText.isEmpty()) {
                boolean then = sentence.is(amount.from() - 1, "then", "alors") || action.options().containsKey("past") || action.predicate().equals("age-at-death");
                draft.period = then || !anchor.isKnown() ? anchor.past() : Period.within(anchor.edtf());
            }
            drafts.add(draft);
        }
    }

    /** "Was 43 when he won", "two days after he turned 19", "on this day in 1953 ... aged four": an age of then, not of the publication. */
    private boolean isOfThen(Draft draft, Mention amount) {
        boolean age = draft.predicate.equals("age");
        boolean when = false;
        for (int i = amount.to(); i < Math.min(sentence.size(), amount.to() + 3); i++) {
            when |= sentence.is(i, "when", "lorsque", "lorsqu'", "quand", "after", "before", "at", "lors", "au", "à", "après");
        }
        boolean told = sentence.is(amount.from() - 1, "was", "were", "avait", "aged", "âgé", "âgée") || sentence.is(amount.from(), "aged", "âgé", "âgée");
        return age && (when || sentence.is(amount.from() - 1, "turned") || narrative && told || told
                && sentence.all(Mention.Type.DATE).stream().anyMatch(d -> anchor.isKnown() && Period.within(ClaimTime.edtf(d)).surelyBefore(Period.on(anchor.date().minusYears(1)))));
    }

    private static boolean isState(Entity party) {
        return party.type() == EntityType.COUNTRY || party.type() == EntityType.ORGANIZATION;
    }

    private void relation(String pattern, PatternMatcher.Match match, ClaimPattern.Action action) {
        List<Entity> subjects = entities(match, argument(action, 0));
        List<Entity> objects = entities(match, argument(action, 1));
        if (objects.isEmpty() && subjects.size() > 1) {
            objects = subjects.subList(1, subjects.size());
            subjects = subjects.subList(0, 1);
        }
        for (Entity subject : subjects) {
            for (Entity object : objects) {
                boolean kin = words.holds("lifelong-relations", action.predicate());
                if (subject.equals(object) || kin && (isState(subject) || isState(object))) {
                    // "Allié de Rome, X règne depuis que son frère ...": no country's brother.
                    continue;
                }
                Draft draft = new Draft("relation", action.predicate(), pattern);
                draft.subject = subject;
                draft.object = object;
                frame(draft, match, action);
                PatternMatcher.VerbGroup last = match.verbs().isEmpty() ? null : match.verbs().get(match.verbs().size() - 1);
                if (last != null && last.from() > draft.from + ClaimTime.NEAR && sentence.is(last.from() - 1, "they", "elles", "ils")) {
                    // "Relations soured between X and Y, but they have recovered": the last words say so.
                    draft.from = last.from() - 1;
                    quoteClause(draft, match);
                }
                if (words.holds("lifelong-relations", draft.predicate)) {
                    // "Her uncle X trained her until 2017": he is her uncle still.
                    draft.timeText = "";
                }
                if (draft.timeText.isEmpty()) {
                    draft.period = anchor.isKnown() && times.tellsPresent(match) ? Period.within(anchor.edtf()) : anchor.past();
                }
                drafts.add(draft);
            }
        }
    }

    /** "Named X as chief executive, effective 1 May": the day from which on the office is held. */
    private void takesEffect(Draft draft, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + ClaimTime.LONGEST_TITLE + ClaimTime.NEAR) && !sentence.endsClause(i); i++) {
            int end = words.list("with-effect").match(sentence.tokens, i);
            Mention date = end < 0 ? null : sentence.at(end, Mention.Type.DATE);
            if (date != null && !ClaimTime.isOpen(date) && !ClaimTime.edtf(date).isUnknown()) {
                draft.period = Period.within(DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor));
                draft.timeText = sentence.text(date.from(), date.to());
                return;
            }
        }
    }

    private static String argument(ClaimPattern.Action action, int i) {
        return i < action.arguments().size() ? action.arguments().get(i) : "";
    }

    private static List<Entity> entities(PatternMatcher.Match match, String variable) {
        Mention mention = match.bindings().get(variable);
        if (mention == null) {
            return List.of();
        }
        if (mention.meaning() instanceof Mention.Group group) {
            return group.members();
        }
        return mention.entity().isPresent() ? List.of(mention.entity()) : List.of();
    }

    private void frame(Draft draft, PatternMatcher.Match match, ClaimPattern.Action action) {
        draft.sentence = sentence;
        draft.from = match.from();
        draft.core = match.verbs().isEmpty() ? match.from() : match.verbs().get(0).from();
        draft.to = match.to();
        boolean named = draft.kind.equals("role") && match.verbs().isEmpty();
        // "Refused to meet the Roman regime of Nero": what is refused is the meeting, not the rule.
        Stance.Reading reading = named ? new Stance.Reading(Modality.ASSERTED, false)
                : stance.read(match.from(), match.to(), match.verbs());
        Map<String, String> options = action.options();
        draft.modality = options.containsKey("modality")
                ? Modality.valueOf(options.get("modality").toUpperCase(java.util.Locale.ROOT)) : reading.modality();
        // A wording without a verb of its own may reach over one: "X are not the armed wing of Y".
        boolean denied = draft.kind.equals("relation") && match.verbs().isEmpty() && isNegatedWithin(match);
        draft.negated = reading.negated() ^ denied ^ "yes".equals(options.get("negated"));
        boolean lasting = draft.kind.equals("role") || draft.kind.equals("relation");
        boolean aside = lasting && !sentence.isQuoted(match.from()) && isAside(match);
        // What an apposition or a relative clause says of somebody is the article's own knowledge, not the speaker's.
        boolean before = match.verbs().isEmpty() && draft.kind.equals("event") && stance.speeches().stream().allMatch(
                s -> s.from() > match.to() && s.verb() > s.from() && times.hasComma(match.to(), s.from()));
        // "After the arrest of X, Y said": Y says what follows.
        boolean age = match.verbs().isEmpty() && draft.predicate.equals("age") && !sentence.isQuoted(match.from());
        draft.speakers = named || aside || before || age ? List.of() : stance.speakers(match.from(), match.to());
        if (age && draft.modality != Modality.DENIED) {
            // "The trial of X (54), accused of murder": nobody is accused of an age.
            draft.modality = Modality.ASSERTED;
        }
        if (draft.modality == Modality.ASSERTED && (!draft.speakers.isEmpty() || sentence.isQuoted(match.from()))) {
            draft.modality = Modality.REPORTED;
        }
        times.time(draft, match, options);
        boolean completed = match.verbs().stream().anyMatch(v -> times.hasWord(v.from(), v.head(), "aura", "auront"));
        if (completed && draft.modality == Modality.ASSERTED && anchor.isKnown() && draft.period.surelyAfter(Period.on(anchor.latest()))) {
            // "Aura quitté l'île d'ici à mai": the future perfect sums up what is past, unless a day to come is told.
            draft.modality = Modality.PLANNED;
        }
        places.place(draft, match, options);
    }

    private boolean isNegatedWithin(PatternMatcher.Match match) {
        for (int i = match.from(); i < match.to(); i++) {
            if (words.list("negation").match(sentence.tokens, i) > 0 && !sentence.isCovered(i)) {
                return true;
            }
        }
        return false;
    }

    /** "The guards' elite force", "X, the group ruling Y", "Y, which is home to X". */
    private boolean isAside(PatternMatcher.Match match) {
        if (times.hasRelative(match.from(), match.to())) {
            return true;
        }
        if (match.verbs().isEmpty()) {
            boolean owned = sentence.at(match.from(), Mention.Type.OWNER) != null || words.french();
            boolean stands = !times.hasWord(match.from(), match.to(), "for", "to", "pour", "à", "envers");
            return times.hasComma(match.from(), match.to()) || owned && stands;
        }
        PatternMatcher.VerbGroup verb = match.verbs().get(0);
        WordClass word = sentence.token(verb.head()).word();
        return verb.from() == verb.head() && word.finite().isEmpty() && !word.verbs().isEmpty() && times.hasComma(match.from(), verb.head());
    }
}
