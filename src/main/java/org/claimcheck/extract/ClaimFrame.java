package org.claimcheck.extract;

import java.util.List;
import java.util.Map;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Modality;
import org.claimcheck.time.Period;

/** Gives a claim what patterns have in common: its words, its stance, its time and its place. */
final class ClaimFrame {

    /** Words behind a claim that are quoted with it up to the end of its clause. */
    private static final int LONGEST_TAIL = 8;

    /** Days from a death within which somebody is still to "arrive" or "return" somewhere, for the funeral. */
    static final int MOURNING = 40;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final Stance stance;
    private final ClauseLinks links;
    private final ClaimTime times;
    private final ClaimPlace places;
    private final boolean narrative;

    ClaimFrame(ClaimContext context) {
        this.sentence = context.sentence();
        this.lexicon = context.lexicon();
        this.words = context.lexicon().words();
        this.anchor = context.anchor();
        this.stance = context.stance();
        this.links = context.links();
        this.times = context.times();
        this.places = context.places();
        this.narrative = context.isNarrative();
    }

    /** Quotes a clause to its end, where that is near. */
    void quoteClause(Draft draft, PatternMatcher.Match match) {
        PatternMatcher.VerbGroup verb = match.verbs().isEmpty() ? null : match.verbs().get(0);
        if (verb != null && verb.from() > draft.from && verb.from() - draft.from > ClauseLinks.NEAR && links.hasComma(draft.from, verb.from())) {
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

    /** "Named X as chief executive, effective 1 May": the day from which on the office is held. */
    void takesEffect(Draft draft, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + ClauseLinks.LONGEST_TITLE + ClauseLinks.NEAR) && !sentence.endsClause(i); i++) {
            int end = words.list("with-effect").match(sentence.tokens, i);
            Mention date = end < 0 ? null : sentence.at(end, Mention.Type.DATE);
            if (date != null && !ClauseDates.isOpen(date) && !ClauseDates.edtf(date).isUnknown()) {
                draft.period = Period.within(DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor));
                draft.timeText = sentence.text(date.from(), date.to());
                return;
            }
        }
    }

    static String argument(ClaimPattern.Action action, int i) {
        return i < action.arguments().size() ? action.arguments().get(i) : "";
    }

    static List<Entity> entities(PatternMatcher.Match match, String variable) {
        Mention mention = match.bindings().get(variable);
        if (mention == null) {
            return List.of();
        }
        if (mention.meaning() instanceof Mention.Group group) {
            return group.members();
        }
        return mention.entity().isPresent() ? List.of(mention.entity()) : List.of();
    }

    void frame(Draft draft, PatternMatcher.Match match, ClaimPattern.Action action) {
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
                s -> s.from() > match.to() && s.verb() > s.from() && links.hasComma(match.to(), s.from()));
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
        if (draft.kind.equals("event") && draft.modality != Modality.DENIED && match.verbs().stream().anyMatch(this::isAlmost)) {
            draft.modality = Modality.CONDITIONAL;
        }
        times.time(draft, match, options);
        boolean completed = match.verbs().stream().anyMatch(v -> links.hasWord(v.from(), v.head(), "aura", "auront"));
        if (completed && draft.modality == Modality.ASSERTED && anchor.isKnown() && draft.period.surelyAfter(Period.on(anchor.latest()))) {
            // "Aura quitté l'île d'ici à mai": the future perfect sums up what is past, unless a day to come is told.
            draft.modality = Modality.PLANNED;
        }
        if (draft.kind.equals("event") && draft.modality == Modality.PLANNED && draft.timeText.isEmpty() && isStillDue(draft, match)) {
            draft.period = ClaimTime.fromThen(Period.within(anchor.edtf()));
        }
        places.place(draft, match, options);
    }

    /**
     * "X is to give a speech", "X doit prononcer un discours": what the present tells as due, and no date as of another time, is not over by the
     * publication. What one who died long ago is to do belongs to a story.
     */
    private boolean isStillDue(Draft draft, PatternMatcher.Match match) {
        if (!anchor.isKnown() || narrative || draft.ofTheDead || !sentence.all(Mention.Type.DATE).isEmpty()) {
            return false;
        }
        Period burial = Period.on(anchor.date().minusDays(MOURNING));
        return draft.participants.stream().noneMatch(p -> lexicon.diedLongBefore(p.entity(), anchor) || lexicon.diedBefore(p.entity(), anchor) && !lexicon.diedBefore(p.entity(), burial))
                && match.verbs().stream().anyMatch(v -> words.list("still-due").match(sentence.tokens, v.from()) > 0 || words.list("still-due").matchBefore(sentence.tokens, v.from()) >= 0);
    }

    /** "The attack nearly killed X": what did not come to be. No French verb is read behind "presque" or "failli". */
    private boolean isAlmost(PatternMatcher.VerbGroup verb) {
        return words.list("almost").matchBefore(sentence.tokens, verb.from()) >= 0 || words.list("almost").matchBefore(sentence.tokens, verb.head()) >= 0;
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
        if (links.hasRelative(match.from(), match.to())) {
            return true;
        }
        if (match.verbs().isEmpty()) {
            boolean owned = sentence.at(match.from(), Mention.Type.OWNER) != null || words.french();
            boolean stands = !links.hasWord(match.from(), match.to(), "for", "to", "pour", "à", "envers");
            return links.hasComma(match.from(), match.to()) || owned && stands;
        }
        PatternMatcher.VerbGroup verb = match.verbs().get(0);
        WordClass word = sentence.token(verb.head()).word();
        return verb.from() == verb.head() && word.finite().isEmpty() && !word.verbs().isEmpty() && links.hasComma(match.from(), verb.head());
    }
}
