package org.claimcheck.extract;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Role;
import org.claimcheck.time.Period;
import org.claimcheck.time.Scope;

/** Makes claims of who held which office when: told with a name, by the verb of a sentence, or in a list of offices. */
final class RoleClaims {

    /** The option of patterns about "the post": the role that was told last of the person. */
    private static final String TOLD = "told";
    /** The title of a pattern that means the office in which somebody is known to lead a country. */
    private static final String IN_POWER = "in-power";

    private final Sentence sentence;
    private final Words words;
    private final Lexicon lexicon;
    private final Anchor anchor;
    private final Stance stance;
    private final ClauseDates dates;
    private final ClauseLinks links;
    private final ClaimTime times;
    private final ArticleReading reading;
    private final boolean narrative;
    private final List<Draft> drafts;
    private final ClaimFrame frames;
    private final ClaimGuard guard;
    private final HolderTime holderTimes;
    private final ClaimOffice offices;

    RoleClaims(ClaimContext context, List<Draft> drafts, ClaimFrame frames, ClaimGuard guard, ClaimOffice offices) {
        this.sentence = context.sentence();
        this.words = context.lexicon().words();
        this.lexicon = context.lexicon();
        this.anchor = context.anchor();
        this.stance = context.stance();
        this.dates = context.dates();
        this.links = context.links();
        this.times = context.times();
        this.reading = context.reading();
        this.narrative = context.isNarrative();
        this.drafts = drafts;
        this.frames = frames;
        this.guard = guard;
        this.holderTimes = new HolderTime(context);
        this.offices = offices;
    }

    /** Makes a claim of a title told with a name: "wrongly said that President X had left" takes back that X left, and not the title. */
    void held(PeopleGrammar.Held held) {
        Draft draft = new Draft("role", held.role().title(), held.how());
        offices.fill(draft, held.holder(), held.role());
        draft.from = held.from();
        draft.to = held.to();
        draft.sentence = sentence;
        holderTimes.roleTime(draft, held);
        if (endsLater(draft.period)) {
            draft.period = Period.within(anchor.edtf());
        }
        if (draft.object.isPresent() && !guard.isHonour(draft.object) && !isOfMembers(held)) {
            drafts.add(draft);
        }
    }

    /** Whether a pattern tells only of somebody known to have held the office: whoever leaves a house that stands for it after years may have worked there. */
    private static boolean isKnownOnly(ClaimPattern.Action action) {
        return "office".equals(action.options().get("if")) || "seat".equals(action.options().get("if")) && action.options().containsKey("past");
    }

    /** "Président du groupe du Centre à l'Assemblée": of a party's members of a parliament, and not of the party. */
    private boolean isOfMembers(PeopleGrammar.Held held) {
        boolean group = words.french() && IntStream.range(held.from(), held.to()).anyMatch(i -> sentence.is(i, "groupe"));
        for (int i = held.to(); group && i < Math.min(sentence.size(), held.to() + ClauseLinks.NEAR) && !sentence.is(i, ","); i++) {
            if (words.list("parliament").match(sentence.tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Makes a claim of what a pattern tells of each of the holders it found. */
    void role(String pattern, PatternMatcher.Match match, ClaimPattern.Action action) {
        Mention told = match.bindings().get(ClaimFrame.argument(action, 1));
        if (told != null && (guard.isPlayed(told.to()) || !ClaimGuard.mayLast(match, action)) || !isOfSomeBody(match, action)) {
            return;
        }
        boolean vacant = ClaimFrame.argument(action, 0).equals(ClaimPattern.NOBODY);
        for (Entity holder : vacant ? List.of(Entity.NONE) : ClaimFrame.entities(match, ClaimFrame.argument(action, 0))) {
            Mention.Role role = roleOf(holder, told, match, action);
            if (role != null && !role.title().isEmpty()) {
                role(pattern, match, action, holder, role);
            }
        }
    }

    /** Whether the body that a pattern asks for is there, and is one of which somebody may be told to be the head. */
    private boolean isOfSomeBody(PatternMatcher.Match match, ClaimPattern.Action action) {
        Mention of = match.bindings().get(action.options().getOrDefault("of", ""));
        if (of == null) {
            // "X succeeded Y": it is not told of what.
            return !action.options().containsKey("of");
        }
        boolean seat = !"seat".equals(action.options().get("if")) || lexicon.isSeat(of.entity());
        // "The French delegation, led by X": X does not lead France.
        return seat && of.entity().isPresent() && !guard.isDelegation(of) && !guard.isModifier(of) && !isBranch(of);
    }

    /** "X led the Quds Force in Lebanon": what a body has in a place that is not its own. */
    private boolean isBranch(Mention of) {
        int at = sentence.is(of.to() + 1, "the") ? of.to() + 2 : of.to() + 1;
        Mention where = !words.french() && sentence.is(of.to(), "in") ? sentence.at(at, Mention.Type.PLACE, Mention.Type.COUNTRY) : null;
        return where != null && (lexicon.isRegional(of.entity(), where.entity()) || lexicon.isAwayFromHome(of.entity(), where.entity()));
    }

    /** The role that a pattern tells of a holder: its title and the body it is of, as far as they are told; null where a pattern means one told before that was not. */
    private Mention.Role roleOf(Entity holder, Mention told, PatternMatcher.Match match, ClaimPattern.Action action) {
        String title = action.options().getOrDefault("title", "");
        Mention.Role role = titled(holder, told, title, match, action);
        if (role == null) {
            return null;
        }
        Mention of = match.bindings().get(action.options().getOrDefault("of", ""));
        if (of != null) {
            role = role.in(of.entity());
        }
        if (!title.isEmpty() && !Set.of(TOLD, IN_POWER).contains(title) && !role.title().equals(title)) {
            role = new Mention.Role(title, role.organization(), role.qualifiers(), role.definite(), role.region());
        }
        Mention otherwise = match.bindings().get(action.options().getOrDefault("else-of", ""));
        if (otherwise != null && !role.organization().isPresent()) {
            role = role.in(otherwise.entity());
        }
        Entity implied = told == null && !role.organization().isPresent() ? reading.roleBodies().ofTitle(role.title(), sentence, holder)
                : reading.roleBodies().ofActing(role, holder);
        return implied.isPresent() ? role.in(implied) : role;
    }

    private Mention.Role titled(Entity holder, Mention told, String title, PatternMatcher.Match match, ClaimPattern.Action action) {
        if (told != null && told.meaning() instanceof Mention.Role role) {
            return role;
        }
        if (told != null && told.meaning() instanceof Mention.Titled titled) {
            return bare(titled.title());
        }
        if (title.equals(IN_POWER)) {
            return inPower(holder, match.bindings().get(action.options().getOrDefault("time", "")));
        }
        if (!title.equals(TOLD)) {
            return bare(title);
        }
        PeopleGrammar.Held before = reading.roleToldOf(holder, sentence);
        boolean timed = action.options().containsKey("time");
        return before == null ? null : timed ? before.role().without("former") : before.role();
    }

    /** "X, who was then minister", "the bank, at that time headed by X". */
    private boolean isOfThen(PatternMatcher.Match match) {
        return IntStream.range(match.from(), match.to()).anyMatch(i -> words.list("at-that-time").match(sentence.tokens, i) > 0);
    }

    /**
     * The role in which somebody is known to lead a country. One that lasts since a time told is that of somebody who has it still, and who did not come
     * to something else then, of which "in office" may tell as well; null for others.
     */
    private Mention.Role inPower(Entity holder, Mention since) {
        Mention.Role role = lexicon.roleInPower(holder);
        if (role == null || since == null || !ClauseDates.isOpen(since)) {
            return role;
        }
        Period begun = Period.throughout(ClauseDates.edtf(since)).beginning();
        boolean other = lexicon.rolesOf(holder).stream().anyMatch(held -> !held.office().equals(role.office()) && held.period().beginning().possiblyIntersects(begun));
        return other || !lexicon.holdsAtPublication(holder, role.title(), anchor) ? null : role;
    }

    /** "X is the next secretary-general": who will be. */
    private boolean isYetToCome(PatternMatcher.Match match, Mention told) {
        int title = words.list("article").match(sentence.tokens, told.from()) > 0 ? told.from() + 1 : told.from();
        return words.list("qualifier-coming").match(sentence.tokens, title) > 0
                && match.verbs().stream().anyMatch(verb -> verb.to() <= told.from() && sentence.is(verb.head(), "is", "are", "est", "sont"));
    }

    /** A role of which the title alone is told. */
    private static Mention.Role bare(String title) {
        return new Mention.Role(title, Entity.NONE, new TreeSet<>(), true, Entity.NONE);
    }

    private void role(String pattern, PatternMatcher.Match match, ClaimPattern.Action action, Entity holder, Mention.Role role) {
        Mention told = match.bindings().get(ClaimFrame.argument(action, 1));
        Draft draft = new Draft("role", role.title(), pattern);
        draft.qualifiers.addAll(role.qualifiers());
        if (action.options().containsKey("qualifier")) {
            draft.qualifiers.add(action.options().get("qualifier"));
        }
        offices.fill(draft, holder, role);
        boolean others = !isOfOne(draft) || told != null && action.options().containsKey("of") && isOfAKind(told);
        if (guard.isHonour(draft.object) || !holder.isPresent() && others || isKnownOnly(action) && !offices.isKnownOf(draft)) {
            return;
        }
        if (!draft.object.isPresent()) {
            // An office of an unknown body is no claim, but the offices told behind it may be.
            seriesBehind(draft, match, told, holder);
            return;
        }
        frames.frame(draft, match, action);
        Mention left = "seat".equals(action.options().get("if")) ? match.bindings().get(action.options().getOrDefault("until", "")) : null;
        if (left != null && !hasLeft(holder, draft.office, left)) {
            return;
        }
        if (told != null && isYetToCome(match, told)) {
            draft.modality = Modality.PLANNED;
        }
        if (draft.modality == Modality.PLANNED && draft.timeText.isEmpty() && staysOn(match)) {
            draft.modality = draft.speakers.isEmpty() ? Modality.ASSERTED : Modality.REPORTED;
        }
        dropDateOfAnother(draft, match);
        boolean timed = !draft.timeText.isEmpty() || action.options().containsKey("since") || action.options().containsKey("until");
        Mention then = !timed && isOfThen(match) ? dates.onlyDate() : null;
        if (then != null) {
            // "X, who was then minister, signed it in 2011": minister in 2011.
            draft.period = Period.within(ClauseDates.edtf(then));
            draft.timeText = sentence.text(then.from(), then.to());
            drafts.add(draft);
            return;
        }
        if (!timed) {
            boolean past = !draft.qualifiers.contains("former") && (holder.isPresent() || !lastsStill(match)) && isOfThePast(holder, match, action);
            draft.period = past ? anchor.past() : Period.within(anchor.edtf());
        }
        if (endsLater(draft.period)) {
            // "Is head of Y until 2030": it is so now, and the rest is a plan.
            draft.period = Period.within(anchor.edtf());
        }
        // "The president received envoys": he who was it then, whenever that was.
        if ("vacant".equals(action.options().get("if")) && (!timed || !lexicon.isVacant(draft.office, draft.period))) {
            return;
        }
        if (action.options().containsKey("begins")) {
            begins(draft, match);
        }
        if (!draft.office.isPresent() && draft.qualifiers.isEmpty() && draft.period.endsOpen()) {
            // "At the head of the team since 2012": its coach, and not who led it on the pitch one day.
            draft.office = lexicon.officeHeading(holder, draft.predicate, draft.object);
        }
        drafts.add(draft);
        if (!holder.isPresent() && draft.period.endsOpen() && anchor.isKnown() && lastsStill(match)) {
            // "Has been vacant since May": it was so from then on, and is so when that is told.
            Draft now = draft.copy(draft.predicate);
            now.period = Period.within(anchor.edtf());
            now.timeText = "";
            now.to = match.to();
            now.listed = true;
            draft.listed = true;
            drafts.add(now);
        }
        if (told != null && !draft.negated && draft.modality.isFirm()) {
            series(draft, told.to(), holder);
        }
    }

    /** "Has been vacant", "n'a plus de président", but "had been vacant": whether what began some time ago goes on. */
    private boolean lastsStill(PatternMatcher.Match match) {
        return match.verbs().stream().anyMatch(v -> IntStream.rangeClosed(v.from(), v.head()).anyMatch(i -> words.list("still-lasting").match(sentence.tokens, i) > 0));
    }

    /** "Depuis la mort de X, chef depuis 1992, le parti n'a plus de chef": takes no date of a vacancy that stands before it, unless at the head of the sentence. */
    private void dropDateOfAnother(Draft draft, PatternMatcher.Match match) {
        boolean another = sentence.all(Mention.Type.DATE).stream().anyMatch(d -> d.from() > 1 && d.to() <= match.from() && sentence.text(d.from(), d.to()).equals(draft.timeText));
        if (!draft.subject.isPresent() && another) {
            draft.timeText = "";
        }
    }

    /** "No Labour prime minister", "plus de président socialiste": whether words beside a title tell which of those who may bear it there is none of. */
    private boolean isOfAKind(Mention told) {
        return IntStream.range(told.from(), told.to()).anyMatch(i -> !sentence.isCovered(i, Mention.Type.TITLE) && words.list("article").match(sentence.tokens, i) < 0);
    }

    /** Whether an office told to be vacant is one that one person holds: of posts of which there are many, some are vacant at any time. */
    private static boolean isOfOne(Draft draft) {
        return draft.office.exclusive() && draft.qualifiers.isEmpty();
    }

    /**
     * "Left the White House in January 2017": whether somebody had come to the office of a house before, and has it no longer. Advisers leave it
     * too, and holders for a journey, which is told with its day.
     */
    private boolean hasLeft(Entity holder, Office office, Mention date) {
        Period left = Period.within(ClauseDates.edtf(date));
        List<Role> held = lexicon.rolesOf(holder).stream().filter(role -> role.isHolding() && role.officeId().equals(office.id())).toList();
        return office.isPresent() && anchor.isKnown() && !left.isOneDay() && !held.isEmpty()
                && held.stream().allMatch(role -> role.period().beginning().surelyBefore(left) && role.period().end().surelyBefore(Period.on(anchor.date())));
    }

    private void seriesBehind(Draft draft, PatternMatcher.Match match, Mention told, Entity holder) {
        Stance.Reading stood = stance.read(match.from(), match.to(), match.verbs());
        if (told != null && stood.modality() == Modality.ASSERTED && !stood.negated()) {
            draft.speakers = stance.speakers(match.from(), match.to());
            draft.modality = draft.speakers.isEmpty() ? Modality.ASSERTED : Modality.REPORTED;
            series(draft, told.to(), holder);
        }
    }

    /** Whether what is told without a time is told of some time up to the publication, and not of the publication itself. */
    private boolean isOfThePast(Entity holder, PatternMatcher.Match match, ClaimPattern.Action action) {
        boolean apposition = match.verbs().isEmpty()
                && sentence.is(match.to(), "during", "when", "under", "pendant", "durant", "lors", "lorsque", "quand", "sous");
        return narrative || holderTimes.isDead(holder) || !times.tellsPresent(match) || action.options().containsKey("past") || apposition || isOfHolderBefore(match.from());
    }

    /** "Des membres du cabinet de X à l'Intérieur", "le bilan de X à la Santé": what there was of somebody in an office, whenever that was. */
    private boolean isOfHolderBefore(int person) {
        return words.french() && sentence.is(person - 1, "de", "d'") && words.list("of-holder").matchBefore(sentence.tokens, person - 1) >= 0;
    }

    /** Named or elected on a day: the office is taken up on some day from then on. */
    private void begins(Draft draft, PatternMatcher.Match match) {
        frames.takesEffect(draft, match.to());
        Mention span = sentence.all(Mention.Type.DATE).stream().filter(d -> dates.isSpan(d) && draft.timeText.equals(sentence.text(d.from(), d.to()))).findFirst().orElse(null);
        boolean dated = draft.modality.isFirm() || draft.modality == Modality.PLANNED;
        draft.period = draft.timeText.isEmpty() || draft.negated || !dated ? Period.UNKNOWN
                : span != null ? Period.throughout(ClauseDates.edtf(span)) : ClaimTime.fromThen(draft.period);
        draft.timeText = draft.period.isUnknown() ? "" : draft.timeText;
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
            offices.fill(draft, holder, implied.isPresent() ? role.in(implied) : role);
            draft.sentence = sentence;
            draft.from = mention.from();
            draft.core = mention.from();
            draft.to = mention.to();
            draft.modality = first.modality;
            draft.speakers = first.speakers;
            Mention tenure = sentence.at(sentence.is(mention.to(), "(") ? mention.to() + 1 : mention.to(), Mention.Type.DATE);
            draft.period = tenure == null ? anchor.past() : ClauseDates.isOpen(tenure) || ClauseDates.edtf(tenure).isInterval() ? Period.throughout(ClauseDates.edtf(tenure)) : Period.within(ClauseDates.edtf(tenure));
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

    /** "Will remain chairman": is chairman already. "Will remain president if he wins", "after the vote": that is of a later time, or of none. */
    private boolean staysOn(PatternMatcher.Match match) {
        boolean stays = match.verbs().stream().anyMatch(v -> words.list("stay-on").match(sentence.tokens, v.head()) > 0);
        return stays && IntStream.range(0, sentence.size()).noneMatch(i -> words.list("if").match(sentence.tokens, i) > 0
                || i >= match.to() && words.list("only-then").match(sentence.tokens, i) > 0);
    }
}
