package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Quantity;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/** Turns what the patterns and the grammar of roles found in one sentence into claims with time, place and stance. */
final class ClaimBuilder {

    /** What becomes of an attack "en justice". */
    private static final String LAWSUIT = "lawsuit";

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final Stance stance;
    private final ClauseLinks links;
    private final ClaimTime times;
    /** Whether the sentence goes on telling of a time long before the publication. */
    private final boolean narrative;
    private final ArticleReading reading;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<Mention> amounts = new ArrayList<>();
    private final ClaimGuard guard;
    private final ClaimFrame frames;
    private final RoleClaims roles;
    private final EventClaims events;

    ClaimBuilder(Sentence sentence, Lexicon lexicon, Anchor anchor, Stance stance, ArticleReading reading) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.words = lexicon.words();
        this.anchor = anchor;
        this.stance = stance;
        this.reading = reading;
        ClaimContext context = ClaimContext.of(sentence, lexicon, anchor, stance, reading);
        this.links = context.links();
        this.times = context.times();
        this.narrative = context.isNarrative();
        this.guard = new ClaimGuard(context);
        this.frames = new ClaimFrame(context);
        ClaimOffice offices = new ClaimOffice(context);
        this.roles = new RoleClaims(context, drafts, frames, guard, offices);
        this.events = new EventClaims(context, drafts, frames, guard, offices);
    }

    List<Draft> drafts() {
        return drafts;
    }

    void held(PeopleGrammar.Held held) {
        roles.held(held);
    }

    // --- patterns ---------------------------------------------------------------------------------------------------

    void match(ClaimPattern pattern, PatternMatcher.Match match) {
        for (ClaimPattern.Action action : pattern.actions()) {
            match(pattern.name(), match, action);
        }
    }

    private void match(String pattern, PatternMatcher.Match match, ClaimPattern.Action action) {
        if (guard.isUnsure(match, action) || guard.isAppointer(match, action)) {
            return;
        }
        PatternMatcher.Match beside = ofPartner(match, ClaimFrame.argument(action, 0));
        if (beside != null) {
            claim(pattern, beside, action);
        }
        claim(pattern, match, action);
    }

    private void claim(String pattern, PatternMatcher.Match match, ClaimPattern.Action action) {
        switch (action.kind()) {
            case "role" -> roles.role(pattern, match, action);
            case "event" -> events.event(pattern, match, action);
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
            told(how, told, new ClaimPattern.Action(told.entry().kind(), guard.isSuit(told) ? LAWSUIT : told.entry().type(), arguments, options));
        }
    }

    private void told(String how, ActionGrammar.Told told, ClaimPattern.Action action) {
        int head = told.head();
        List<Entity> subjects = ClaimFrame.entities(told.match(), "a");
        Mention subject = told.match().bindings().get("a");
        int who = subject == null ? head : subject.from();
        // "X, who was arrested on Friday, resigned", "Born in Rome, X was arrested": what a clause apart tells is another claim.
        // What is told of a time before somebody's death is no act of the dead, and stands in the way of nothing.
        boolean known = drafts.stream().filter(d -> !d.ofTheDead || lexicon.diedBefore(d.subject, d.period)).anyMatch(d -> d.kind.equals(action.kind()) && d.from <= head && head < d.to
                && (d.predicate.equals(action.predicate()) || d.core <= head && !links.hasComma(d.core, who) && (subjects.contains(d.subject)
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
            drafts.subList(made, drafts.size()).forEach(d -> frames.quoteClause(d, told.match()));
        }
    }

    /** The quantities of which claims were made. */
    List<Mention> amounts() {
        return amounts;
    }

    /** A figure that no pattern found. */
    void told(FigureGrammar.Told told) {
        match("figure", told.match(), told.action());
    }

    private void figure(String pattern, PatternMatcher.Match match, ClaimPattern.Action action) {
        Mention amount = match.bindings().get(action.options().getOrDefault("quantity", ""));
        if (amount == null || !(amount.meaning() instanceof Mention.Amount told)) {
            return;
        }
        amounts.add(amount);
        List<Entity> objects = ClaimFrame.entities(match, ClaimFrame.argument(action, 1));
        for (Entity subject : action.arguments().isEmpty() ? List.of(Entity.NONE) : ClaimFrame.entities(match, ClaimFrame.argument(action, 0))) {
            Draft draft = new Draft("figure", action.predicate(), pattern);
            draft.subject = subject;
            draft.object = objects.isEmpty() ? Entity.NONE : objects.get(0);
            Quantity quantity = FigureClause.isNegative(sentence, amount) ? told.quantity().negated() : told.quantity();
            String unit = action.options().getOrDefault("unit", "");
            draft.quantity = quantity.unit().isEmpty()
                    ? new Quantity(quantity.value(), quantity.upper(), unit.isEmpty() ? lexicon.unitOf(action.predicate()) : unit, quantity.per(), quantity.bound())
                    : quantity;
            frames.frame(draft, match, action);
            if (isOfThen(draft, amount)) {
                continue;
            }
            boolean aside = action.predicate().equals("age") && match.verbs().isEmpty();
            if (aside && isAhead(amount, match.to())) {
                draft.period = Period.UNKNOWN;
                draft.timeText = "";
            } else if (aside && opensStory(amount, match.to())) {
                draft.period = timeOfStory(match.to());
                draft.timeText = "";
            } else if (aside && !sentence.is(amount.from() - 1, "then", "alors")) {
                Mention entry = sentence.at(0, Mention.Type.DATE);
                boolean listed = entry != null && sentence.is(entry.to(), ":", "-", "–", "—");
                // "1980: the firm goes public, making 25-year-old X rich": as old as that then.
                draft.period = listed ? Period.within(ClauseDates.edtf(entry)) : anchor.isKnown() ? Period.within(anchor.edtf()) : Period.UNKNOWN;
                draft.timeText = listed ? sentence.text(entry.from(), entry.to()) : "";
            } else if (draft.timeText.isEmpty() && (draft.modality == Modality.PLANNED || draft.modality == Modality.CONDITIONAL)) {
                // "Would cut 40 jobs": some day to come, if at all.
                draft.period = Period.UNKNOWN;
            } else if (draft.timeText.isEmpty() && anchor.isKnown() && "since".equals(action.options().get("scope")) && times.tellsPresent(match)) {
                // "Begins her fourth term": when that is published.
                draft.period = Period.throughout(Edtf.parse(anchor.edtf() + "/.."));
            } else if (draft.timeText.isEmpty()) {
                boolean then = sentence.is(amount.from() - 1, "then", "alors") || action.options().containsKey("past") || action.predicate().equals("age-at-death");
                draft.period = then || !anchor.isKnown() ? anchor.past() : Period.within(anchor.edtf());
            }
            drafts.add(draft);
        }
    }

    /** "At 21, X won his first title", "à 21 ans, X a parlé": an age at the head of a sentence that tells what somebody then did, and not what they are. */
    private boolean opensStory(Mention amount, int verb) {
        return isOpening(amount) && sentence.is(amount.to(), ",") && verb < sentence.size() && !(words.french() ? isSoNowInFrench(verb) : isSoNow(verb));
    }

    /** "At 46, X is still mayor", "runs": now; "at 46, X has left": then, perhaps. */
    private boolean isSoNow(int verb) {
        boolean state = sentence.is(verb - 1, "is", "remains", "has") && !sentence.token(verb).isParticiple() && sentence.all(Mention.Type.DATE).isEmpty();
        return state || sentence.is(verb, "will") || sentence.lower(verb).endsWith("s") && !sentence.is(verb, "was");
    }

    /** "À 46 ans, X est maire": now; "à 46 ans, X est parti": then, perhaps. */
    private boolean isSoNowInFrench(int verb) {
        return sentence.is(verb, "reste", "sera") || sentence.is(verb, "est") && verb + 1 < sentence.size() && !sentence.token(verb + 1).isParticiple();
    }

    private boolean isOpening(Mention amount) {
        return amount.from() <= 2 && IntStream.range(0, amount.from()).allMatch(i -> sentence.is(i, "at", "the", "à", "a", "l'"));
    }

    /** "At 85, X will still run", "à 85 ans, X courra": an age to come. */
    private boolean isAhead(Mention amount, int verb) {
        return isOpening(amount) && sentence.is(amount.to(), ",") && verb < sentence.size() && (sentence.is(verb, "will", "would") || words.french() && sentence.token(verb).word().future());
    }

    /** The one time that a sentence tells of what was done; some time up to the publication where it tells none, several, or that of something else. */
    private Period timeOfStory(int verb) {
        List<Mention> dates = sentence.all(Mention.Type.DATE);
        boolean one = dates.size() == 1 && !ClauseDates.isOpen(dates.get(0)) && !ClauseDates.edtf(dates.get(0)).isUnknown();
        return one && isOfStory(verb, dates.get(0)) ? Period.within(ClauseDates.edtf(dates.get(0))) : anchor.past();
    }

    /** Whether a date is that of a past verb before it, and not of an aside, of a clause or of a noun: "X, elected in 2020, seeks", "a raconté son élection en 2017". */
    private boolean isOfStory(int verb, Mention date) {
        String lower = sentence.lower(verb);
        boolean past = !words.french() || sentence.is(verb, "a", "est", "fut") || lower.endsWith("ait") || lower.endsWith("a") && !sentence.is(verb, "va");
        return past && verb < date.from() && !sentence.is(date.from() - 1, "of", "de", "d'", "du")
                && IntStream.range(verb - 1, date.from()).noneMatch(i -> sentence.is(i, ",", "is", "than", "who", "which", "that", "when", "after", "since", "his", "her", "son", "sa", "ses", "qui", "que", "qu'", "dont", "où", "quand", "lorsque", "après", "depuis"));
    }

    /** "Was 43 when he won", "two days after he turned 19", "on this day in 1953 ... aged four": an age of then, not of the publication. */
    private boolean isOfThen(Draft draft, Mention amount) {
        boolean age = draft.predicate.equals("age");
        boolean when = false;
        for (int i = amount.to(); i < Math.min(sentence.size(), amount.to() + 3); i++) {
            when |= sentence.is(i, "when", "lorsque", "lorsqu'", "quand", "after", "before", "at", "lors", "au", "à", "après");
        }
        if (age && isOpeningOfThen(amount)) {
            return true;
        }
        boolean told = sentence.is(amount.from() - 1, "was", "were", "avait", "aged", "âgé", "âgée") || sentence.is(amount.from(), "aged", "âgé", "âgée");
        // "Turns 82 in November" tells no age of today.
        boolean turns = sentence.is(amount.from() - 1, "turns") && sentence.at(sentence.is(amount.to(), "on", "in") ? amount.to() + 1 : amount.to(), Mention.Type.DATE) != null;
        return age && (when || turns || sentence.is(amount.from() - 1, "turned") || narrative && told || told
                && sentence.all(Mention.Type.DATE).stream().anyMatch(d -> anchor.isKnown() && Period.within(ClauseDates.edtf(d)).surelyBefore(Period.on(anchor.date().minusYears(1)))));
    }

    /** "À 25 ans, X était boulanger": an age at the head of a sentence that tells how something was. */
    private boolean isOpeningOfThen(Mention amount) {
        if (!words.french() || amount.from() > 1 || !sentence.is(0, "à", "a")) {
            return false;
        }
        for (int i = amount.to() + 1; i < sentence.size() && !sentence.is(i, ".", ";", ":", "que", "qui", "dont"); i++) {
            if (words.isImperfect(sentence.token(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isState(Entity party) {
        return party.type() == EntityType.COUNTRY || party.type() == EntityType.ORGANIZATION;
    }

    private void relation(String pattern, PatternMatcher.Match match, ClaimPattern.Action action) {
        List<Entity> subjects = ClaimFrame.entities(match, ClaimFrame.argument(action, 0));
        List<Entity> objects = ClaimFrame.entities(match, ClaimFrame.argument(action, 1));
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
                frames.frame(draft, match, action);
                PatternMatcher.VerbGroup last = match.verbs().isEmpty() ? null : match.verbs().get(match.verbs().size() - 1);
                if (last != null && last.from() > draft.from + ClauseLinks.NEAR && sentence.is(last.from() - 1, "they", "elles", "ils")) {
                    // "Relations soured between X and Y, but they have recovered": the last words say so.
                    draft.from = last.from() - 1;
                    frames.quoteClause(draft, match);
                }
                if (words.holds("lifelong-relations", draft.predicate)) {
                    // "Her uncle X trained her until 2017": he is her uncle still.
                    draft.timeText = "";
                }
                if (draft.timeText.isEmpty()) {
                    draft.period = anchor.isKnown() && times.tellsPresent(match) && !isOfFormer(match) ? Period.within(anchor.edtf()) : anchor.past();
                }
                drafts.add(draft);
            }
        }
    }

    /** "Norbank, ancienne filiale de X", "ancien membre du parti, elle ...": a noun that tells what somebody was; not "membre de l'ancien parti", "fille de l'ancien maire". */
    private boolean isOfFormer(PatternMatcher.Match match) {
        return match.verbs().isEmpty() && IntStream.range(match.from(), match.to()).anyMatch(i -> words.list("qualifier-former").match(sentence.tokens, i) > 0
                && !sentence.is(i - 1, "l'", "the", "de", "d'", "of") && (i == match.from() || !sentence.isCovered(i, Mention.Type.PERSON, Mention.Type.ROLE, Mention.Type.ORG)));
    }
}
