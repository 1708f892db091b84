package org.claimcheck.extract;

import java.time.LocalDate;
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
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;
import org.claimcheck.time.Scope;

/** Turns what the patterns and the grammar of roles found in one sentence into claims with time, place and stance. */
final class ClaimBuilder {

    private static final int LONGEST_QUOTE = 280;
    /** The option of patterns about "the post": the role that was told last of the person. */
    private static final String TOLD = "told";
    private static final int NEAR = 8;
    /** Characters of a year, and of a year with its month, in EDTF. */
    private static final int YEAR = 4;
    private static final int YEAR_AND_MONTH = 7;
    /** Words before a place that say it lies near: "dans la banlieue sud de". */
    private static final int LONGEST_BESIDE = 5;
    /** Words behind a claim that are quoted with it up to the end of its clause. */
    private static final int LONGEST_TAIL = 8;
    /** What "some days after" may mean, in days. */
    private static final int SOME_DAYS = 7;
    /** What "some weeks after" may mean, in days. */
    private static final int SOME_WEEKS = 45;
    /** Words before the date of an opening that sets the scene: "In his televised speech on Monday". */
    private static final int LONGEST_SCENE = 7;
    /** Words of a title between an opening date and the name of who speaks. */
    private static final int LONGEST_TITLE = 8;
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
    /** Days before the publication that a date without a year hardly means in the present tense. */
    private static final int LONG_AGO = 300;
    /** Days ahead of the publication that a date without a year may mean in the present tense. */
    private static final int SOON = 31;
    /** Characters of a date that is a day. */
    private static final int DAY = 10;
    /** What a date right before the verb costs more than one right behind it. */
    private static final int BEFORE = 4;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final Words words;
    private final Anchor anchor;
    private final Stance stance;
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
        for (int i = held.to(); group && i < Math.min(sentence.size(), held.to() + NEAR) && !sentence.is(i, ","); i++) {
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
            draft.object = lexicon.onlyBodyOf(holder, role.title());
        }
        if (role.office().isPresent()) {
            draft.office = role.office();
        } else if (role.definite()) {
            draft.office = lexicon.office(role.title(), draft.object, role.region(), draft.qualifiers);
        }
        if (draft.office.isPresent() && lexicon.speaksFor(draft.object, draft.office.organization())) {
            // "Head of the political bureau": the office is one of the movement for which the bureau acts.
            draft.object = draft.office.organization();
        }
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
        Mention tenure = after(held.to(), Mention.Type.DATE, 2);
        Mention before = sentence.all(Mention.Type.DATE).stream().filter(d -> d.from() > held.from() && d.to() < held.to() && ((Mention.Time) d.meaning()).isTenure())
                .findFirst().orElse(null);
        if (before != null && !draft.qualifiers.contains("former")) {
            // "X, since 2010 chief of Y", "X, until May chief of Y", "Chief of Y since 2010, X"
            draft.period = Period.throughout(edtf(before));
            draft.timeText = sentence.text(before.from(), before.to());
            return;
        }
        if (overBefore(held)) {
            draft.period = anchor.past();
            return;
        }
        if (tenure != null && isOpen(tenure)) {
            draft.period = Period.throughout(edtf(tenure));
            draft.timeText = sentence.text(tenure.from(), tenure.to());
            draft.to = tenure.to();
            return;
        }
        if (draft.qualifiers.contains("former")) {
            draft.period = Period.within(anchor.edtf());
            return;
        }
        if (isCurrent(held) && anchor.isKnown()) {
            // "X, the current head of Y, led Z until 2020"
            draft.period = Period.within(anchor.edtf());
            return;
        }
        Mention date = date(held.from(), held.from(), held.to(), true, false);
        if (isOver(held.from(), held.to()) || isCounted(held)) {
            draft.period = anchor.past();
            return;
        }
        if (diesBehind(held.to())) {
            // "X, the head of Y, who was shot on Saturday": up to then.
            draft.period = anchor.past();
            return;
        }
        boolean complement = date != null && sentence.is(ofDate(date) - 1, "to", "until", "till", "jusqu'", "à");
        boolean courtesy = date != null && held.how().equals("title-before-name") && !isApposition(held) && isLongAgo(date);
        if (courtesy && !complement && !isOpen(date)) {
            // "In 1990 President X": X may have come to the office later, and bear the title as a courtesy.
            draft.period = Period.within(StoryTimeGrammar.uncertain(edtf(date)));
            draft.timeText = sentence.text(date.from(), date.to());
            return;
        }
        boolean ahead = date != null && !isOpen(date) && (date.from() >= held.to() && isPlanned(held.to(), date.from())
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
        boolean spell = date != null && date == after(held.to(), Mention.Type.DATE, 2) && isSpan(date);
        if (spell) {
            draft.period = Period.throughout(edtf(date));
            draft.timeText = sentence.text(date.from(), date.to());
        } else if (date != null && date.from() >= held.to() && !isOpen(date) && !caption && isApposition(held) && isLongAgo(date)
                && Period.within(edtf(date)).earliest().isPresent()) {
            // "X, the head of Y, joined it in 1990": then, or when the article is published.
            draft.period = Period.within(Period.within(edtf(date)).earliest().get(), anchor.latest());
        } else if (date != null && !isOpen(date) && !(isPast(held) && isDead(held.holder()))) {
            draft.period = Period.within(edtf(date));
            draft.timeText = sentence.text(date.from(), date.to());
        } else {
            boolean now = anchor.isKnown() && !then && !courtesy && !isPast(held) && (ahead || speaks(held) || presentAt(held.to()) || !narrative && !isDead(held.holder()) && isApposition(held));
            draft.period = now ? Period.within(anchor.edtf()) : anchor.past();
        }
    }

    /** Whether somebody is known to have died before the publication, or the article told so before. */
    private boolean isDead(Entity person) {
        return reading.toldDead(person) || lexicon.diedBefore(person, anchor);
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
        for (int i = at; i < Math.min(sentence.size(), at + NEAR); i++) {
            if (words.list("death.killed").match(sentence.tokens, i) > 0 || words.list("death.died").match(sentence.tokens, i) > 0 || sentence.is(i, "shot")) {
                return true;
            }
        }
        return false;
    }

    /** The first token of a date with the article before it. */
    private int ofDate(Mention date) {
        return sentence.is(date.from() - 1, "the", "le", "la", "au") ? date.from() - 1 : date.from();
    }

    /** Whether a date is surely more than a year before the publication: a title told with it may be a courtesy. */
    private boolean isLongAgo(Mention date) {
        return anchor.isKnown() && Period.within(edtf(date)).surelyBefore(Period.on(anchor.date().minusYears(1)));
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
        boolean complement = sentence.is(held.from() - 1, "of", "de", "d'", "du", "under", "sous") || words.list("deceased").matchBefore(sentence.tokens, held.from()) >= 0;
        return complement || sentence.is(held.to(), "under", "sous", "when", "quand", "lorsque", "during", "pendant", "for", "durant");
    }

    // --- patterns ---------------------------------------------------------------------------------------------------

    void match(ClaimPattern pattern, PatternMatcher.Match match) {
        for (ClaimPattern.Action action : pattern.actions()) {
            match(pattern.name(), match, action);
        }
    }

    private void match(String pattern, PatternMatcher.Match match, ClaimPattern.Action action) {
        if (isUnsure(match, action)) {
            return;
        }
        switch (action.kind()) {
            case "role" -> role(pattern, match, action);
            case "event" -> event(pattern, match, action);
            case "figure" -> figure(pattern, match, action);
            default -> relation(pattern, match, action);
        }
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
        List<String> arguments = other ? List.of("a", "b") : List.of("a");
        Map<String, String> options = told.match().bindings().containsKey("actor") ? Map.of("actor", "actor")
                : told.entry().type().equals("succession") ? Map.of("successor", "a", "predecessor", "b") : Map.of();
        String how = told.entry().frame().name().toLowerCase(java.util.Locale.ROOT);
        String begins = told.entry().kind().equals("event") ? lexicon.begins(told.entry().type()) : "";
        if (!begins.isEmpty() && (other || told.match().bindings().get("a").type() == Mention.Type.GROUP)) {
            // "Broke off relations": the state that began says it all.
            told(how, told, new ClaimPattern.Action("relation", begins, arguments, Map.of()));
        } else {
            told(how, told, new ClaimPattern.Action(told.entry().kind(), told.entry().type(), arguments, options));
        }
    }

    private void told(String how, ActionGrammar.Told told, ClaimPattern.Action action) {
        int head = told.head();
        List<Entity> subjects = entities(told.match(), "a");
        Mention subject = told.match().bindings().get("a");
        int who = subject == null ? head : subject.from();
        // "X, who was arrested on Friday, resigned", "Born in Rome, X was arrested": what a clause apart tells is another claim.
        // What is told of a time before somebody's death is no act of the dead, and stands in the way of nothing.
        boolean known = drafts.stream().filter(d -> !d.ofTheDead || lexicon.diedBefore(d.subject, d.period)).anyMatch(d -> d.kind.equals(action.kind()) && d.from <= head && head < d.to
                && (d.predicate.equals(action.predicate()) || d.core <= head && !hasComma(d.core, who) && (subjects.contains(d.subject)
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

    /** "X, arrested in Rome, resigned": whether a token stands in an aside between a claim's first words and its verb. */
    private boolean isBetweenCommas(int i, PatternMatcher.Match match) {
        return !match.verbs().isEmpty() && i < match.verbs().get(0).from() && hasComma(match.from(), i)
                && hasComma(i, match.verbs().get(0).from());
    }

    /** Quotes a clause to its end, where that is near. */
    private void quoteClause(Draft draft, PatternMatcher.Match match) {
        PatternMatcher.VerbGroup verb = match.verbs().isEmpty() ? null : match.verbs().get(0);
        if (verb != null && verb.from() > draft.from && verb.from() - draft.from > NEAR && hasComma(draft.from, verb.from())) {
            // Behind a long aside the verb begins the quote.
            draft.from = verb.from();
        }
        int to = draft.to;
        while (to < sentence.size() && to - draft.to < LONGEST_TAIL && sentence.token(to).isWord() && words.list("clause-word").match(sentence.tokens, to) < 0
                && !sentence.is(to, "and", "et") && sentence.token(to).end() - sentence.token(draft.from).start() <= LONGEST_QUOTE) {
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
        return year != null && isYear(year) && (sentence.is(year.to(), "'s") || sentence.is(year.to(), "'", "’") && sentence.is(year.to() + 1, "s"));
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
                role = told.role();
            } else {
                role = new Mention.Role(titleOption, Entity.NONE, new TreeSet<>(), true, Entity.NONE);
            }
            if (roleMention != null && isPlayed(roleMention.to())) {
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
            if (draft.timeText.isEmpty() && !action.options().containsKey("since") && !action.options().containsKey("until")) {
                Mention then = hasWord(match.from(), match.to(), "then", "alors") ? onlyDate() : null;
                if (then != null) {
                    // "X, who was then minister, signed it in 2011": minister in 2011.
                    draft.period = Period.within(edtf(then));
                    draft.timeText = sentence.text(then.from(), then.to());
                    drafts.add(draft);
                    continue;
                }
                boolean past = draft.qualifiers.contains("former") || narrative || isDead(holder) || !tellsPresent(match)
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
                Mention told = sentence.all(Mention.Type.DATE).stream().filter(d -> isSpan(d) && draft.timeText.equals(sentence.text(d.from(), d.to()))).findFirst().orElse(null);
                draft.period = draft.timeText.isEmpty() || draft.negated || !draft.modality.isFirm() ? Period.UNKNOWN
                        : told != null ? Period.throughout(edtf(told)) : fromThen(draft.period);
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
            while (joint && sentence.is(next, "later", "then", "also", "puis", "ensuite", "aussi", "enfin")) {
                next++;
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
            draft.period = tenure == null ? anchor.past() : isOpen(tenure) || edtf(tenure).isInterval() ? Period.throughout(edtf(tenure)) : Period.within(edtf(tenure));
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
        return !next.isCapitalised() && !word.nouns().isEmpty() && word.finite().isEmpty() && !word.other() && !sentence.isCovered(body.to())
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
        return Office.NONE;
    }

    private Stream<Role> holdings(Entity person, Office office) {
        return lexicon.rolesOf(person).stream().filter(known -> known.isHolding() && known.officeId().equals(office.id()));
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
        if (verb != null && subject != null && hasComma(subject.to(), verb.from()) && isServed(subject)) {
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
        return near != null && near.from() >= subject.to() && !near.entity().equals(subject.entity()) && hasComma(subject.to(), near.from());
    }

    /** "Y, the widow of X, who died in May, resigned": Y did, of whom X only tells more. */
    private boolean isOfOpener(Mention subject, int verb) {
        boolean aside = sentence.is(subject.from() - 1, "of", "de", "d'") && sentence.is(subject.to(), ",") && sentence.is(subject.to() + 1, "who", "qui") && sentence.is(verb - 1, ",");
        for (int i = subject.from() - 2; aside && i > Math.max(0, subject.from() - LONGEST_BESIDE); i--) {
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

    private void event(String pattern, PatternMatcher.Match match, ClaimPattern.Action action) {
        PatternMatcher.VerbGroup last = match.verbs().isEmpty() ? null : match.verbs().get(match.verbs().size() - 1);
        if (last != null && !words.french() && words.list("other-sense").match(sentence.tokens, last.head()) > last.head() + 1) {
            // "The fighting died down": nobody died.
            return;
        }
        if (isOfInfinitive(match.bindings().get(argument(action, 0))) || isPlaceOfRelative(match.bindings().get(argument(action, 0))) || isOfNearer(match, match.bindings().get(argument(action, 0)))) {
            return;
        }
        if (!isOfKind(action.predicate(), match.bindings().get(argument(action, 0)))) {
            return;
        }
        List<Entity> subjects = entities(match, argument(action, 0));
        List<Entity> objects = entities(match, argument(action, 1));
        boolean mutual = lexicon.isMutual(action.predicate());
        if (mutual) {
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
                if (type.isEmpty() || mission && !isMission(subject) || !only.isEmpty() && !mission && only.equals("alive") == lexicon.diedBefore(subject, anchor)) {
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
                    draft.office = role.office().isPresent() ? role.office()
                            : lexicon.office(role.title(), body, role.region(), new TreeSet<>(role.qualifiers()));
                } else if (office != null && office.entity().isPresent()) {
                    draft.office = lexicon.leadingOffice(office.entity());
                }
                frame(draft, match, action);
                if (office == null && draft.predicate.equals("succession") && !tellsOffice(match.to())) {
                    draft.office = toldOffice(draft, match.bindings().get(argument(action, 0)));
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
        List<Mention> dates = draft.timeText.length() == YEAR ? sentence.all(Mention.Type.DATE) : List.of();
        Mention last = dates.stream().filter(d -> isYear(d) && sentence.text(d.from(), d.to()).equals(draft.timeText)).findFirst().orElse(null);
        while (last != null) {
            boolean and = sentence.is(last.to(), "and", "et") || sentence.is(last.to(), ",") && sentence.is(last.to() + 1, "and");
            int next = sentence.is(last.to(), ",") && and ? last.to() + 2 : last.to() + 1;
            next = and && sentence.is(next, "in", "en") ? next + 1 : next;
            Mention year = and || sentence.is(last.to(), ",") ? sentence.at(next, Mention.Type.DATE) : null;
            last = year != null && isYear(year) && year.length() == 1 && (!sentence.is(year.to(), ",") || isYearBehind(year.to() + 1)) && !isMainVerb(Math.min(year.to(), sentence.size() - 1)) ? year : null;
            if (last != null) {
                draft.listed = true;
                Draft other = draft.copy(draft.predicate);
                other.period = Period.within(edtf(last));
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
        return year != null && isYear(year);
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
                draft.period = anchor.isKnown() ? Period.within(anchor.edtf()) : Period.UNKNOWN;
                draft.timeText = "";
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
                && sentence.all(Mention.Type.DATE).stream().anyMatch(d -> anchor.isKnown() && Period.within(edtf(d)).surelyBefore(Period.on(anchor.date().minusYears(1)))));
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
                if (subject.equals(object)) {
                    continue;
                }
                Draft draft = new Draft("relation", action.predicate(), pattern);
                draft.subject = subject;
                draft.object = object;
                frame(draft, match, action);
                PatternMatcher.VerbGroup last = match.verbs().isEmpty() ? null : match.verbs().get(match.verbs().size() - 1);
                if (last != null && last.from() > draft.from + NEAR && sentence.is(last.from() - 1, "they", "elles", "ils")) {
                    // "Relations soured between X and Y, but they have recovered": the last words say so.
                    draft.from = last.from() - 1;
                    quoteClause(draft, match);
                }
                if (draft.timeText.isEmpty()) {
                    draft.period = anchor.isKnown() && tellsPresent(match) ? Period.within(anchor.edtf()) : anchor.past();
                }
                drafts.add(draft);
            }
        }
    }

    /** "Named X as chief executive, effective 1 May": the day from which on the office is held. */
    private void takesEffect(Draft draft, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + LONGEST_TITLE + NEAR) && !sentence.endsClause(i); i++) {
            int end = words.list("with-effect").match(sentence.tokens, i);
            Mention date = end < 0 ? null : sentence.at(end, Mention.Type.DATE);
            if (date != null && !isOpen(date) && !edtf(date).isUnknown()) {
                draft.period = Period.within(DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor));
                draft.timeText = sentence.text(date.from(), date.to());
                return;
            }
        }
    }

    /** Some time from the beginning of a period on; unknown where that is. */
    private static Period fromThen(Period period) {
        String start = period.edtf().toString().split("/")[0];
        return start.isEmpty() || start.equals("..") || period.earliest().isEmpty() ? Period.UNKNOWN : Period.within(Edtf.parse(start + "/.."));
    }

    /** Whether a state is told as present: by a noun ("Rome's ally"), or by a verb in the present. */
    private boolean tellsPresent(PatternMatcher.Match match) {
        if (match.verbs().isEmpty()) {
            return true;
        }
        PatternMatcher.VerbGroup group = match.verbs().get(0);
        String head = sentence.token(group.head()).lower();
        if (words.french()) {
            boolean finite = group.from() == group.head() && !sentence.token(group.head()).word().finite().isEmpty()
                    && (head.endsWith("e") || head.endsWith("ent") || words.list("present").match(sentence.tokens, group.head()) >= 0);
            return finite || sentence.is(group.from(), "est", "sont");
        }
        return group.from() == group.head() && head.endsWith("s") && !head.equals("was") || sentence.is(group.from(), "is", "are", "remains", "remain");
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

    // --- time, place, stance ----------------------------------------------------------------------------------------

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
                s -> s.from() > match.to() && s.verb() > s.from() && hasComma(match.to(), s.from()));
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
        time(draft, match, options);
        boolean completed = match.verbs().stream().anyMatch(v -> hasWord(v.from(), v.head(), "aura", "auront"));
        if (completed && draft.modality == Modality.ASSERTED && anchor.isKnown() && draft.period.surelyAfter(Period.on(anchor.latest()))) {
            // "Aura quitté l'île d'ici à mai": the future perfect sums up what is past, unless a day to come is told.
            draft.modality = Modality.PLANNED;
        }
        place(draft, match, options);
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
        if (hasRelative(match.from(), match.to())) {
            return true;
        }
        if (match.verbs().isEmpty()) {
            boolean owned = sentence.at(match.from(), Mention.Type.OWNER) != null || words.french();
            boolean stands = !hasWord(match.from(), match.to(), "for", "to", "pour", "à", "envers");
            return hasComma(match.from(), match.to()) || owned && stands;
        }
        PatternMatcher.VerbGroup verb = match.verbs().get(0);
        WordClass word = sentence.token(verb.head()).word();
        return verb.from() == verb.head() && word.finite().isEmpty() && !word.verbs().isEmpty() && hasComma(match.from(), verb.head());
    }

    private boolean hasWord(int from, int to, String... any) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, any)) {
                return true;
            }
        }
        return false;
    }

    private void time(Draft draft, PatternMatcher.Match match, Map<String, String> options) {
        for (String option : List.of("time", "since", "until")) {
            Mention told = match.bindings().get(options.getOrDefault(option, ""));
            if (told != null && told.meaning() instanceof Mention.Time) {
                Edtf edtf = inYearOfName(told, match, options);
                draft.timeText = sentence.text(told.from(), told.to());
                draft.period = scoped(option.equals("time") ? options.getOrDefault("scope", "") : option, edtf, false);
                return;
            }
        }
        int core = match.verbs().isEmpty() ? match.from() : match.verbs().get(match.verbs().size() - 1).from();
        Mention amount = draft.kind.equals("figure") ? match.bindings().get(options.getOrDefault("quantity", "")) : null;
        boolean closed = draft.kind.equals("event") || draft.predicate.startsWith("age");
        Mention date = date(match.from(), core, match.to(), false, closed);
        boolean noun = match.verbs().isEmpty() && draft.kind.equals("event");
        int opening = openingEnd(match);
        if (date != null && draft.kind.equals("role") && date.to() <= core && hasWord(date.to(), core, "and", "et", "before", "then", "puis", "avant")) {
            // "Shared the prize in 1993 and was president": that was then.
            date = null;
        }
        if (date != null && date.from() >= relativeEnd(match)) {
            date = date(match.from(), core, match.to(), false, draft.kind.equals("event"), relativeEnd(match));
        }
        if (date != null && opening > 0 && (date.from() >= opening || date.to() <= match.from()
                || isOthers(match.verbs().get(0).to(), date.from(), true))) {
            // "Born in Rome, X joined Y in 2017": the opening words have a date of their own or none.
            date = null;
        }
        if (date != null && noun && (date.to() <= match.from() || date.from() > match.to() + NEAR || hasComma(match.to() + 1, date.from()) && !isAppended(match.to(), date)
                || hasVerb(match.to(), date.from()) && !isStaged(match.to()))) {
            // "On Monday, a year after the death of X": a noun takes only the date that is joined to it.
            date = null;
        }
        if (date != null && draft.kind.equals("role") && date.from() >= match.to() && hasComma(match.to(), date.from())) {
            date = null;
        }
        boolean compared = amount != null && isCompared(amount);
        if (amount != null) {
            Mention behind = dateBehind(amount, compared);
            date = behind != null ? compared && isCountedFromDay(behind) ? null : behind : compared ? null
                    : date != null && isOfCompared(date, amount) ? date(match.from(), core, match.to(), false, false, amount.to()) : date;
        }
        if (date != null && draft.predicate.equals("age-at-death") && isSpan(date)) {
            // "Died in May aged 84, was minister from 1994 to 1996": nobody dies over years.
            date = date(match.from(), core, match.to(), false, false, date.from());
        }
        boolean ahead = draft.modality == Modality.PLANNED || draft.modality == Modality.CONDITIONAL;
        if (date == null && !compared && !ahead && (draft.kind.equals("figure") || draft.kind.equals("relation"))) {
            date = speechDate();
        }
        if (date == null && draft.kind.equals("event") && lexicon.isHarm(draft.predicate)) {
            date = dateOfBlow(core);
        }
        if (date == null && draft.kind.equals("event")) {
            date = dateBeforeWhen(match.from());
        }
        if (date == null && draft.kind.equals("event") && sequel(draft, match.to())) {
            return;
        }
        if (date == null) {
            // "X's successor, Y": who may only have been chosen.
            boolean named = match.verbs().isEmpty() && draft.kind.equals("event") && draft.predicate.equals("succession");
            draft.period = named || draft.modality == Modality.PLANNED || draft.modality == Modality.CONDITIONAL ? Period.UNKNOWN : anchor.past();
            return;
        }
        Edtf edtf = draft.kind.equals("figure") ? upTo(date) : inYearOfName(date, match, options);
        boolean soon = draft.modality == Modality.ASSERTED && draft.kind.equals("event") && !match.verbs().isEmpty()
                && match.verbs().get(0).from() == match.verbs().get(0).head() && tellsPresent(match) && isSoon(date);
        if (soon || !draft.modality.isFirm() && draft.modality != Modality.DENIED && (draft.modality != Modality.HEDGED || mayCome(match))) {
            edtf = DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor);
        }
        draft.modality = soon ? Modality.PLANNED : draft.modality;
        int when = sentence.is(date.to(), ",") ? date.to() + 1 : date.to();
        if (isOpen(date) && date.to() <= match.from() && sentence.is(when, "when", "lorsque", "lorsqu'", "quand") && !fromThen(Period.within(edtf)).isUnknown()) {
            // "The deadliest since 1994, when X died": X died in 1994.
            edtf = Edtf.parse(edtf.toString().split("/")[0]);
        }
        draft.timeText = sentence.text(date.from(), date.to());
        if (draft.modality.isFirm() && !draft.kind.equals("figure") && !draft.kind.equals("relation") && isSoonOrJustPast(match, date)) {
            Period past = Period.within(edtf);
            Period next = Period.within(DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor));
            draft.period = Period.within(past.earliest().get(), next.latest().get());
            stretch(draft, date.from(), date.to());
            return;
        }
        boolean lasting = draft.kind.equals("role") || draft.kind.equals("relation");
        draft.period = scoped(options.getOrDefault("scope", ""), edtf, lasting && (isOpen(date) || isSpan(date)));
        stretch(draft, date.from(), date.to());
    }

    /** "May resign in September", "pourrait être nommé en mai", but not "may have resigned": what is possible, and still to come. */
    private boolean mayCome(PatternMatcher.Match match) {
        return match.verbs().stream().anyMatch(v -> hasWord(v.from(), v.head(), "may", "might", "pourrait", "pourraient") && !hasWord(v.from(), v.head(), "have", "avoir"));
    }

    /** "The 2014 war, which ended on 26 August": of what began or ended, a day without a year is of the year in its name. */
    private Edtf inYearOfName(Mention date, PatternMatcher.Match match, Map<String, String> options) {
        boolean bounds = options.containsKey("scope") && !((Mention.Time) date.meaning()).yearStated() && edtf(date).toString().length() >= YEAR_AND_MONTH && !edtf(date).isInterval();
        for (Mention thing : bounds ? match.bindings().values() : List.<Mention>of()) {
            for (int i = thing.from(); thing.type() == Mention.Type.THING && i < thing.to(); i++) {
                String word = sentence.token(i).text();
                if (word.length() == YEAR && sentence.token(i).isNumber() && word.chars().allMatch(Character::isDigit)) {
                    return Edtf.parse(word + edtf(date).toString().substring(YEAR));
                }
            }
        }
        return edtf(date);
    }

    /** The time that a pattern tells by a date: from it on, up to it, all through it, or some day within it. */
    private static Period scoped(String scope, Edtf edtf, boolean throughout) {
        return switch (scope) {
            case "since" -> Period.throughout(edtf.isInterval() && !withinOne(edtf) ? edtf : Edtf.parse(oneOf(edtf) + "/.."));
            case "until" -> Period.throughout(edtf.isInterval() && !withinOne(edtf) ? edtf : Edtf.parse("../" + oneOf(edtf)));
            default -> throughout || scope.equals("throughout") ? Period.throughout(edtf) : Period.within(edtf);
        };
    }

    /** "Compared with a profit of 3 million a year ago as sales rose to 4 million": a time that stands with what is compared, and another clause's amount. */
    private boolean isOfComparison(Mention date, int from) {
        if (date.to() > from || words.french()) {
            return false;
        }
        boolean clause = IntStream.range(date.to(), from).anyMatch(i -> sentence.is(i, "as", "while", "and", "but", ","));
        for (int i = date.from() - 1; clause && i > 0 && date.from() - i <= NEAR + LONGEST_BESIDE && !sentence.is(i, ","); i--) {
            int behind = words.list("compared-with").match(sentence.tokens, i);
            if (behind > i + 1 || behind > 0 && sentence.at(behind, Mention.Type.MONEY, Mention.Type.PERCENT) != null) {
                return true;
            }
        }
        return false;
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

    /** "Has run it since 1992, when he took over from X": the date right before "when"; null where none stands there. */
    private Mention dateBeforeWhen(int from) {
        int when = sentence.is(from - 1, "when", "lorsque", "lorsqu'", "quand") ? from - 1 : -1;
        return sentence.endingAt(sentence.is(when - 1, ",") ? when - 1 : when, Mention.Type.DATE);
    }

    /** "Called an election set for 2 July": when something else is to be. */
    private boolean isScheduled(Mention date, int from, int to) {
        int link = ofDate(date) - 1;
        int verb = words.list("scheduled").matchBefore(sentence.tokens, sentence.is(link, "for", "on") ? link : link + 1);
        return verb >= to || verb >= 0 && sentence.is(link, "for") && verb > from;
    }

    /** "Rose 6% from 2013 to $4m": the time of what an amount is compared with. */
    private boolean isBaseline(Mention date) {
        int link = words.list("compared-with").matchBefore(sentence.tokens, ofDate(date));
        return link >= 0 && sentence.endingAt(link, Mention.Type.PERCENT, Mention.Type.MONEY) != null;
    }

    /** "The three months to June", "the year ended 31 March": the whole of it; any other date as it is. */
    private Edtf upTo(Mention date) {
        int link = ofDate(date) - 1;
        Mention length = sentence.is(link, "to", "through", "ended", "ending", "until") ? sentence.endingAt(link, Mention.Type.DURATION) : null;
        Quantity told = length != null && length.meaning() instanceof Mention.Amount amount ? amount.quantity() : null;
        Period end = Period.within(edtf(date));
        if (told == null || told.value().stripTrailingZeros().scale() > 0 || !told.unit().equals("month") && !told.unit().equals("year")
                || end.earliest().isEmpty() || end.latest().isEmpty() || edtf(date).isInterval() && !withinOne(edtf(date))) {
            return edtf(date);
        }
        int months = told.value().intValue() * (told.unit().equals("year") ? 12 : 1);
        LocalDate last = end.latest().get();
        LocalDate first = last.plusDays(1).minusMonths(months);
        return Edtf.parse(first + "/" + last);
    }

    /** "Announces tonight a profit of €3bn for 2023": the period right behind an amount is that of the amount, whatever stands before; null if none does. */
    private Mention dateBehind(Mention amount, boolean compared) {
        int at = amount.to();
        // "Against 56 points in October"
        at += compared && at < sentence.size() && !sentence.token(at).word().nouns().isEmpty() && sentence.at(at, Mention.Type.DATE) == null ? 1 : 0;
        int from = at;
        while (at < from + 3 && sentence.is(at, "in", "for", "during", "over", "the", "au", "en", "sur", "pour", "durant", "pendant", "le", "la", "l'")) {
            at++;
        }
        Mention date = sentence.at(at, Mention.Type.DATE);
        return date == null || isOpen(date) || edtf(date).isUnknown() ? null : date;
    }

    /** "Against 22% a year before", "rose from 7% to 8% in May": an amount of another time, which only a date of its own can tell. */
    private boolean isCompared(Mention amount) {
        int start = FigureGrammar.LIMITS.matchBefore(sentence.tokens, amount.from());
        int before = start < 0 ? amount.from() : start;
        boolean range = sentence.is(before - 1, "from", "de", "d'") && sentence.is(amount.to(), "to", "à") && sentence.at(amount.to() + 1, amount.type()) != null;
        return range || !sentence.is(before - 1, "from") && words.list("compared-with").matchBefore(sentence.tokens, before) >= 0;
    }

    /** "A year earlier", told only of the day on which something is announced: nobody says of which year the result is. */
    private boolean isCountedFromDay(Mention date) {
        boolean digits = IntStream.range(date.from(), date.to()).anyMatch(i -> sentence.token(i).isNumber());
        return isYear(date) && !digits && sentence.all(Mention.Type.DATE).stream().allMatch(d -> d.from() >= date.from() || edtf(d).toString().length() == DAY);
    }

    /** "20%, against 22% a year before": the time of an amount that another is only compared with. */
    private boolean isOfCompared(Mention date, Mention amount) {
        if (words.list("compared-with").matchBefore(sentence.tokens, date.from()) >= 0 && !sentence.is(date.from() - 1, "from")) {
            // "A lost seat compared with 2012"
            return true;
        }
        for (int i = date.from() - 1; i >= amount.to() && !sentence.is(i, ",") && !sentence.endsClause(i); i--) {
            if (words.list("compared-with").match(sentence.tokens, i) > 0) {
                int from = i;
                return IntStream.range(from + 1, date.from()).anyMatch(at -> sentence.at(at, Mention.Type.MONEY, Mention.Type.PERCENT, Mention.Type.NUMBER) != null);
            }
        }
        return false;
    }

    /** "Leaves her post at the end of December", told early in December: a present that is about what is to come within the month. */
    private boolean isSoon(Mention date) {
        Period ahead = Period.within(DateGrammar.ahead(sentence.language, sentence.tokens, date, anchor));
        return anchor.isKnown() && ahead.surelyAfter(Period.on(anchor.latest())) && ahead.earliest().isPresent()
                && ahead.earliest().get().isBefore(anchor.latest().plusDays(SOON)) && Period.within(edtf(date)).surelyBefore(Period.on(anchor.date().minusDays(LONG_AGO)));
    }

    /** "X takes office on Friday": in the present, in running text, the last Friday or the next. */
    private boolean isSoonOrJustPast(PatternMatcher.Match match, Mention date) {
        // "Est arrivé lundi" is no present, though "est" alone would be.
        boolean simple = !match.verbs().isEmpty() && match.verbs().get(0).from() == match.verbs().get(0).head();
        return anchor.isDay() && sentence.passage.zone() == Zone.BODY && simple && DateGrammar.isWeekday(sentence.language, sentence.tokens, date)
                && date.length() == 1 && tellsPresent(match) && Period.within(edtf(date)).isOneDay();
    }

    /** "The killing of X by Y, on 3 May, ...", "le décès de X, survenu le 3 mai": a date between commas that the noun before them is told with. */
    private boolean isAppended(int from, Mention date) {
        int at = ofDate(date);
        at = sentence.is(at - 1, "on", "in", "en") ? at - 1 : at;
        int occurred = words.list("occurred").matchBefore(sentence.tokens, at);
        int comma = (occurred < 0 ? at : occurred) - 1;
        boolean closed = occurred >= 0 || date.to() >= sentence.size() || sentence.is(date.to(), ",", ".", ")", ";");
        return closed && comma - from <= NEAR && sentence.is(comma, ",") && !hasComma(from, comma) && !hasVerb(from, comma);
    }

    /** "The strike of 3 May that killed X", "the crash of 19 May, in which X died": the day of the blow; null where none is told so. */
    private Mention dateOfBlow(int verb) {
        int at = verb - 1;
        while (at > 0 && verb - at <= NEAR && !isLink(at)) {
            at--;
        }
        while (at > 0 && (isLink(at) || sentence.is(at, "in", "during", "dans", "au", "cours", "lors"))) {
            at--;
        }
        int end = sentence.is(at, ",") ? at : at + 1;
        Mention date = sentence.endingAt(end, Mention.Type.DATE);
        if (date == null || isOpen(date) || edtf(date).isUnknown()) {
            return null;
        }
        int noun = ofDate(date);
        noun = sentence.is(noun - 1, "of", "on", "in", "de", "du", "en", ",") ? noun - 1 : noun;
        Mention nation = sentence.endingAt(noun, Mention.Type.NATION);
        noun = nation == null ? noun : nation.from();
        return words.list("blow").matchBefore(sentence.tokens, noun) >= 0 ? date : null;
    }

    private boolean isLink(int i) {
        return sentence.is(i, "that", "which", "who", "where", "qui", "que", "lequel", "laquelle", "duquel", "où");
    }

    /** The comma that closes the opening words before their subject: "Born in Rome, X ..."; 0 if the subject stands before its verb. */
    private int openingEnd(PatternMatcher.Match match) {
        if (match.verbs().isEmpty()) {
            return 0;
        }
        PatternMatcher.VerbGroup verb = match.verbs().get(0);
        Mention subject = match.bindings().get("a");
        subject = subject == null ? match.bindings().get("p") : subject;
        if (subject == null || subject.from() < verb.to() || verb.from() != verb.head()) {
            return 0;
        }
        for (int i = verb.to(); i < subject.from(); i++) {
            if (sentence.is(i, ",") && !goesOn(i + 1, subject.from())) {
                return i;
            }
        }
        return 0;
    }

    /** "Born in Lyon, Rhône, on 3 May, X ...": whether the name of a wider place and a date follow the comma before a token. */
    private boolean goesOn(int from, int end) {
        int at = from;
        while (at < end && sentence.token(at).isWord() && sentence.token(at).isCapitalised()) {
            at++;
        }
        at = sentence.is(at, ",") && at > from ? at + 1 : at;
        at = sentence.is(at, "on", "in", "le", "en") ? at + 1 : at;
        Mention date = at < end ? sentence.at(at, Mention.Type.DATE) : null;
        return date != null && date.to() < end;
    }

    /** "... several days after the war ended in late August": from that time to some days later. */
    private boolean sequel(Draft draft, int from) {
        for (int i = from; i < Math.min(sentence.size(), from + NEAR); i++) {
            int days = words.list("days-after").match(sentence.tokens, i);
            int weeks = words.list("weeks-after").match(sentence.tokens, i);
            int start = Math.max(days, weeks);
            for (int at = start; start > 0 && at < Math.min(sentence.size(), start + LONGEST_TITLE); at++) {
                Mention date = sentence.at(at, Mention.Type.DATE);
                Period told = date == null ? Period.UNKNOWN : Period.within(edtf(date));
                if (told.earliest().isPresent() && told.latest().isPresent()) {
                    LocalDate last = told.latest().get().plusDays(days > 0 ? SOME_DAYS : SOME_WEEKS);
                    draft.period = Period.within(told.earliest().get(), anchor.isKnown() && anchor.date().isBefore(last) ? anchor.date() : last);
                    draft.timeText = sentence.text(i, date.to());
                    stretch(draft, i, date.to());
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an interval such as "late August" lies within one month or year: what began or ended then did so on some day of it. */
    private static boolean withinOne(Edtf interval) {
        String[] ends = interval.toString().split("/");
        return ends.length == 2 && ends[0].length() == 10 && ends[1].length() == 10 && ends[0].startsWith(ends[1].substring(0, 4));
    }

    /** The month or year that holds such an interval; any other date as it is. */
    private static String oneOf(Edtf date) {
        if (!date.isInterval() || !withinOne(date)) {
            return date.toString();
        }
        String text = date.toString();
        String last = text.substring(text.indexOf('/') + 1);
        return text.startsWith(last.substring(0, 7)) ? last.substring(0, 7) : last.substring(0, 4);
    }

    private static Edtf edtf(Mention date) {
        return ((Mention.Time) date.meaning()).edtf();
    }

    private static boolean isOpen(Mention date) {
        return edtf(date).toString().contains("..");
    }

    /** "From 2005 to 2021": the whole of it, unlike "late May", which is some day of it. */
    private boolean isSpan(Mention date) {
        return edtf(date).isInterval() && sentence.is(date.from(), "from", "between", "de", "du", "entre")
                || edtf(date).isInterval() && sentence.token(date.from()).isNumber();
    }

    /** Takes words into the quote that stand close to it. */
    private void stretch(Draft draft, int from, int to) {
        if (draft.kind.equals("event") && to <= draft.from && hasWord(to, draft.from + 1, "and", "et", "to", "pour", "afin")) {
            // "Left in May and met X": May stands in another clause.
            return;
        }
        int start = Math.min(draft.from, from);
        int end = Math.max(draft.to, to);
        boolean near = draft.from - to <= NEAR && from - draft.to <= NEAR;
        if (near && sentence.token(end - 1).end() - sentence.token(start).start() <= LONGEST_QUOTE) {
            draft.from = start;
            draft.to = end;
        }
    }

    /** The date that goes with some words: inside them, close behind, or close before; null if there is none. */
    private Mention date(int outer, int from, int to, boolean role, boolean closed) {
        return date(outer, from, to, role, closed, sentence.size());
    }

    private Mention date(int outer, int from, int to, boolean role, boolean closed, int end) {
        Mention best = null;
        int bestCost = Integer.MAX_VALUE;
        for (Mention date : sentence.all(Mention.Type.DATE)) {
            // "A member of the band for the past ten years": no day on which anything happened.
            boolean lasting = isOpen(date) || edtf(date).isInterval() && sentence.is(ofDate(date) - 1, "for") && date.length() > 2;
            if (date.from() >= end || edtf(date).isUnknown() || sentence.isInsideLonger(date, Mention.Type.THING) || (closed && lasting)) {
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

    /** The one date that a sentence tells, which is no beginning or end of something; null if it tells none or several. */
    private Mention onlyDate() {
        List<Mention> dates = sentence.all(Mention.Type.DATE);
        return dates.size() == 1 && !isOpen(dates.get(0)) && !edtf(dates.get(0)).isUnknown() ? dates.get(0) : null;
    }

    /** When somebody says so: the time of a state or a figure told without one of its own. */
    private Mention speechDate() {
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
        boolean behind = date.from() >= speech.to() - 1 && date.from() - speech.to() <= 6 && noClauseBetween(speech.to(), date.from());
        // "On Monday X said", "In a speech on Monday X said".
        int reach = words.list("scene").match(sentence.tokens, 0) > 0 ? LONGEST_SCENE : 2;
        boolean opening = date.from() <= reach && date.to() <= speech.from() && speech.from() - date.to() <= LONGEST_TITLE
                && noClauseBetween(0, date.from());
        boolean inside = date.from() > speech.verb() && date.to() < speech.to();
        // "X on Monday said", "X, on Monday, said"; in "X, who has led Y since 2016, said" the date is that of the aside.
        boolean aside = sentence.is(date.to(), ",") && (isOpen(date) || !sentence.is(ofDate(date) - 1, ",", "on", "in", "le", "en") || endsRelative(date));
        // "X left on Monday, said Y": what stands before the comma dates what is told.
        boolean told = speech.last() && sentence.is(date.to(), ",");
        return behind || inside || opening || !aside && !told && date.to() <= speech.verb() && speech.verb() - date.to() <= 1;
    }

    /** "X, who took office in May, said": whether a date stands in a relative clause that is still open. */
    private boolean endsRelative(Mention date) {
        int at = date.from() - 1;
        while (at > 0 && !sentence.is(at, ",")) {
            at--;
        }
        return at > 0 && hasRelative(at + 1, at + 2);
    }

    /** Where the relative clause or the aside of a verb ends, where the main verb follows it: "X, who died in May, was ..."; beyond the sentence else. */
    private int relativeEnd(PatternMatcher.Match match) {
        int verb = match.verbs().isEmpty() ? -1 : match.verbs().get(0).from();
        if (verb > 1 && sentence.is(verb - 1, "who", "that", "which", "qui") && !sentence.is(verb - 2, ",") && match.to() < sentence.size() && isMainVerb(match.to())) {
            // "The man who attacked X was sacked on Friday"
            return match.to();
        }
        boolean relative = verb > 0 && sentence.is(verb - 1, ",") && isBareParticiple(match.verbs().get(0));
        for (int i = verb - 1; i > Math.max(0, verb - NEAR) && !relative && !sentence.is(i, ","); i--) {
            relative = sentence.is(i, "who", "whom", "which", "whose", "qui", "que", "qu'", "dont", "auquel", "où", "where") && sentence.is(i - 1, ",");
        }
        for (int i = verb + 1; relative && i + 1 < sentence.size(); i++) {
            if (sentence.is(i, ",") && isMainVerb(i + 1)) {
                return i;
            }
        }
        return sentence.size();
    }

    /** "X, killed in May, was ...": a participle without an auxiliary. */
    private boolean isBareParticiple(PatternMatcher.VerbGroup verb) {
        WordClass word = sentence.token(verb.head()).word();
        return verb.from() == verb.head() && !word.participles().isEmpty();
    }

    private boolean isMainVerb(int i) {
        WordClass word = sentence.token(i).word();
        boolean auxiliary = sentence.is(i, "was", "were", "is", "are", "has", "have", "had", "will", "would", "left", "a", "ont", "avait", "avaient", "est", "sont", "était",
                "étaient", "s'est", "n'a", "n'est", "se", "s'", "ne", "n'");
        return auxiliary || !word.finite().isEmpty() && word.nouns().isEmpty() && !word.other() && !sentence.token(i).isCapitalised();
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
    /** "Forty years after those of 1984", "depuis celle de 1998": the date of another one of the kind. */
    private boolean isOfAnother(Mention date) {
        int at = ofDate(date) - 1;
        return sentence.is(at, "of", "in", "de", "en", "du") && sentence.is(at - 1, "those", "that", "one", "ones", "ceux", "celui", "celle", "celles");
    }

    private int cost(Mention date, int outer, int from, int to, boolean role) {
        if (isBaseline(date) || isScheduled(date, from, to) || isOfComparison(date, from) || isOfApposition(date, to) || isOfMeasure(date, to)) {
            return NEVER;
        }
        if (date.from() >= from && date.to() <= to) {
            return 0;
        }
        // "Officials said X resigned on Monday": what is told stands nearer.
        boolean speech = stance.speeches().stream().anyMatch(s -> isOf(s, date) && !(s.to() <= from + 1 && to <= date.from()));
        boolean ownSpeech = stance.speeches().stream()
                .anyMatch(s -> role ? s.from() <= to && from <= s.to() : from <= s.verb() && s.verb() < to);
        if (speech && !ownSpeech) {
            // "On Monday X said": where nothing better is told, what opens the sentence may date what is said too.
            return date.from() <= 2 ? FARTHEST - 1 : NEVER;
        }
        if (isBracketed(date, from, to) || isSinceOpening(date, from) || isInRelative(date, to)) {
            return NEVER;
        }
        if (namesEvent(date) || isOfAnother(date) || words.list("with-effect").matchBefore(sentence.tokens, date.from()) >= 0 || isOfDeed(date, to) || !role && isOwned(date, from, to)) {
            return NEVER;
        }
        if (date.from() >= to) {
            if (isOthers(to, date.from(), role) || isOfMeasuredAgainst(to, date.from())) {
                return NEVER;
            }
            return role && hasRelative(to, date.from()) ? NEVER : date.from() - to + CLAUSE * clausesBetween(to, date.from());
        }
        if (relates(date.to(), from) || isOfOpening(date, outer)) {
            return NEVER;
        }
        if (hasComma(date.to(), from) && isInAsideBefore(date)) {
            return NEVER;
        }
        int clauses = CLAUSE * clausesBetween(date.to(), from);
        if (date.from() == 0 && sentence.is(date.to(), ":")) {
            return HEADING;
        }
        boolean opening = stance.clauseStart(date.from()) >= date.from() - 2;
        if (sentence.is(date.to(), ",") && !opening) {
            boolean alone = sentence.is(date.from() - 1, ",")
                    || sentence.is(date.from() - 2, ",") && sentence.is(date.from() - 1, "on", "in", "le", "en");
            return alone || date.from() < outer ? ASIDE + (from - date.to()) / 2 + clauses : NEVER;
        }
        // Dates mostly follow their verb, so one before it counts as a little farther; what opens a clause governs it.
        return opening ? clauses : from - date.to() + BEFORE + clauses;
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
        for (int i = date.from() - 1; i >= Math.max(0, date.from() - NEAR) && !sentence.is(i, ")"); i--) {
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
        return date.to() <= from && start < date.from() && (since || other) && hasComma(date.to(), from)
                && date.from() - start > 1 && !hasComma(start, date.from()) && !isOpen(date);
    }

    /** "Supporters of X, who contests the vote of 7 October, were freed": the date of an aside that a comma closes. */
    private boolean isInRelative(Mention date, int to) {
        for (int i = to + 1; i < date.from(); i++) {
            if (sentence.is(i - 1, ",") && sentence.is(i, "who", "which", "whose", "qui", "dont")) {
                return IntStream.range(date.to(), sentence.size() - 1).anyMatch(k -> sentence.is(k, ",") && isMainVerb(k + 1));
            }
        }
        return false;
    }

    /**
     * Whether the words between a claim and a date give the date to something else: "was born in Rome and joined Y in 2017",
     * "scored twice, the first since X's in 1966", "like X in 1966", "twice minister and president from 2007".
     */
    private boolean isOthers(int from, int to, boolean role) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, "and", "et", "or", "ou", "but", "mais", "then", "puis")) {
                int next = i + 1;
                Mention other = sentence.at(next, Mention.Type.PERSON, Mention.Type.ORG);
                next = other == null ? next : other.to();
                while (next < to && words.verbGroup().match(sentence.tokens, next) > 0) {
                    next = words.verbGroup().match(sentence.tokens, next);
                }
                WordClass word = next < to ? sentence.token(next).word() : WordClass.UNKNOWN;
                boolean verb = !word.finite().isEmpty() || !word.participles().isEmpty();
                boolean title = sentence.at(next, Mention.Type.TITLE, Mention.Type.ROLE) != null;
                if (verb && !sentence.token(next).isCapitalised() || role && title || title && next > i + 1 || title && sentence.at(i + 1, Mention.Type.TITLE) != null) {
                    return true;
                }
            }
            boolean cause = sentence.is(i, "for", "pour") && sentence.is(i + 1, "son", "sa", "ses", "leur", "leurs", "his", "her", "their") && hasWord(i + 2, to, "dans", "in");
            if (cause || sentence.is(i, "for", "pour", "over") && tellsHappening(i + 1, to)) {
                // "Sentenced for the murder of X in 2011": the murder was then.
                return true;
            }
            // "As he left Rome on Monday": at the same time.
            boolean comparing = sentence.is(i, "since", "like", "than", "depuis", "comme", "as") && !(sentence.is(i, "as") && sentence.is(i + 1, "he", "she", "they", "it"));
            if (comparing && i + 1 < to && sentence.at(i + 1, Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.OWNER) != null) {
                return true;
            }
            if (sentence.is(i, "since", "depuis") && i + 2 < to && sentence.is(i + 1, "the", "le", "la", "l'", "son", "sa", "its", "their", "his", "her")) {
                // "Since the start of the war in late 2001": the war began then.
                return true;
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
        for (int i = to; i + 1 < date.from() && !day && i < to + NEAR; i++) {
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

    /** Whether a noun between two tokens tells a blow or a death: "the murder of X". */
    private boolean tellsHappening(int from, int to) {
        return IntStream.range(from, to).anyMatch(i -> words.list("blow").match(sentence.tokens, i) > 0 || words.list("death.noun").match(sentence.tokens, i) > 0);
    }

    /** "The 2006 war": the year tells which war, not when something happened. */
    private boolean namesEvent(Mention date) {
        return isYear(date) && sentence.is(date.from() - 1, "the", "l'", "la")
                && (words.list("war.noun").match(sentence.tokens, date.to()) >= 0
                || words.list("named-by-year").match(sentence.tokens, date.to()) >= 0);
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
        return participle && date.from() > 0 && date.to() <= from && hasComma(date.to(), from);
    }

    /** "Born on 3 May": the date belongs to the verb right before it, which is none of the words from one token to another. */
    private boolean isOwned(Mention date, int from, int to) {
        int end = date.from();
        while (sentence.is(end - 1, "on", "in", "le", "en", "au", "since", "of", "the")) {
            end--;
        }
        int start = lexicon.eventBefore(sentence.tokens, end);
        if (start < 0 && end > 0) {
            WordClass before = sentence.token(end - 1).word();
            boolean verb = before.nouns().isEmpty() && !before.other() && (!before.finite().isEmpty() || !before.participles().isEmpty());
            start = verb ? end - 1 : -1;
        }
        // "Was hurt when a bomb went off on 3 May": at the same time.
        boolean apart = start >= to && (hasComma(to, start) || clausesBetween(to, start) > simultaneous(to, start));
        // "It was on 3 May that X died".
        boolean occurred = words.list("occurred").matchBefore(sentence.tokens, end) >= 0;
        boolean cleft = sentence.is(end - 1, "was", "is") && sentence.is(end - 2, "it") && sentence.is(date.to(), "that", "when");
        return !cleft && !occurred && start >= 0 && (start < from || apart);
    }

    private boolean hasVerb(int from, int to) {
        for (int i = from; i < to; i++) {
            WordClass word = sentence.token(i).word();
            if (!word.finite().isEmpty() && word.nouns().isEmpty() && !word.other() && !sentence.isCovered(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, ",")) {
                return true;
            }
        }
        return false;
    }

    private boolean hasRelative(int from, int to) {
        for (int i = from; i < to; i++) {
            if (sentence.is(i, "who", "whose", "which", "qui", "dont", "whom")) {
                return true;
            }
        }
        return false;
    }

    private static boolean isYear(Mention date) {
        return edtf(date).toString().length() == YEAR;
    }

    private boolean noClauseBetween(int from, int to) {
        return clausesBetween(from, to) == 0;
    }

    private int clausesBetween(int from, int to) {
        int count = 0;
        for (int i = Math.max(0, from); i < Math.min(to, sentence.size()); i++) {
            if (sentence.endsClause(i) || sentence.isQuoteMark(i)) {
                count += 4;
            } else if (joinsClause(i)) {
                count += 2;
            } else if (words.list("clause-word").match(sentence.tokens, i) > 0) {
                count++;
            }
        }
        return count;
    }

    /** ", and President X said": a new subject begins a new clause. */
    private boolean joinsClause(int i) {
        return sentence.is(i, ",") && sentence.is(i + 1, "and", "et")
                && sentence.at(i + 2, Mention.Type.PERSON, Mention.Type.ROLE) != null;
    }

    private void place(Draft draft, PatternMatcher.Match match, Map<String, String> options) {
        Mention told = match.bindings().get(options.getOrDefault("place", ""));
        if (told != null) {
            draft.place = where(told);
            return;
        }
        if (!draft.kind.equals("event")) {
            return;
        }
        Mention goal = match.bindings().get("b");
        if (goal != null && goal.entity().isNamed() && lexicon.isJourney(draft.predicate)
                && (goal.type() == Mention.Type.PLACE || goal.type() == Mention.Type.COUNTRY)) {
            draft.place = goal.entity();
            return;
        }
        Mention near = placeBeside(draft, match);
        if (near != null) {
            draft.place = where(near);
            stretch(draft, near.from() - 1, near.to());
            return;
        }
        Entity where = relativePlace(match.from());
        draft.place = where.isPresent() ? where : openingPlace(match);
        if (!draft.place.isPresent() && lexicon.happeningOf(draft.subject).equals("war")) {
            draft.place = lexicon.placeOf(draft.subject);
        }
    }

    /** A place told inside a match or close behind it, in its own clause; null if there is none. */
    private Mention placeBeside(Draft draft, PatternMatcher.Match match) {
        int opening = openingEnd(match);
        int reach = Math.min(relativeEnd(match), opening > 0 ? opening : Math.min(sentence.size(), match.to() + NEAR + 4));
        boolean noun = match.verbs().isEmpty();
        boolean staged = noun && isStaged(match.to());
        for (int i = match.from(); i < reach; i++) {
            if (i > match.to() && isBeyond(match.to(), i, noun && !staged)) {
                return null;
            }
            Mention place = isBetweenCommas(i, match) ? null : placeAfterPreposition(i);
            if (place != null && !place.entity().equals(draft.subject)) {
                return place;
            }
        }
        return null;
    }

    /** "Talks between X and Y were held ...": when and where tells the verb. */
    private boolean isStaged(int at) {
        return words.list("happen").match(sentence.tokens, at) > 0 || words.list("staging").match(sentence.tokens, at) > 0;
    }

    /** Whether what stands at a token tells no more of the words that ended before: "after the death of X, thousands marched in Rome". */
    private boolean isBeyond(int end, int i, boolean noun) {
        boolean parted = noun && (sentence.is(i - 1, ",") && sentence.endingAt(i - 1, Mention.Type.DATE) == null || hasVerb(end, i));
        boolean subject = sentence.is(i - 1, ",") && sentence.at(i, Mention.Type.PERSON, Mention.Type.ROLE) != null;
        if (sentence.hasVerbBehindComma(end + 1, i)) {
            // "Whose husband, Y, died in May, lives in Rome": another verb's place.
            return true;
        }
        return parted || subject || isOthers(end, i, false) || words.list("copula").match(sentence.tokens, i) >= 0
                || sentence.endsClause(i) || sentence.isQuoteMark(i) || clausesBetween(end, i) > simultaneous(end, i);
    }

    /** "Rome, where he met X", "in Rome last week, where he met X": Rome. "The civil war in Syria, where he fought": Syria. */
    private Entity relativePlace(int from) {
        int relative = sentence.is(from, "where", "où") ? from : sentence.is(from - 1, "where", "où") ? from - 1 : -1;
        if (relative <= 0) {
            return Entity.NONE;
        }
        int end = sentence.is(relative - 1, ",") ? relative - 1 : relative;
        Mention date = sentence.endingAt(end, Mention.Type.DATE);
        if (date != null) {
            end = sentence.is(date.from() - 1, "on", "in", "le", "en") ? date.from() - 1 : date.from();
        }
        Mention place = sentence.endingAt(end, Mention.Type.PLACE, Mention.Type.COUNTRY);
        Mention thing = place == null ? sentence.endingAt(end, Mention.Type.THING) : null;
        return place != null ? place.entity() : thing != null && lexicon.happeningOf(thing.entity()).equals("war") ? lexicon.placeOf(thing.entity()) : Entity.NONE;
    }

    /** "Rome, où X a rencontré Y": Rome met nobody. */
    private boolean isPlaceOfRelative(Mention party) {
        return party != null && party.type() == Mention.Type.COUNTRY && (sentence.is(party.to(), "where", "où")
                || sentence.is(party.to(), ",") && sentence.is(party.to() + 1, "where", "où"));
    }

    /** "At a summit in Rome, X met Y", "en marge du sommet de Rome, X a rencontré Y": the place of the occasion that opens the clause. */
    private Entity openingPlace(PatternMatcher.Match match) {
        if (match.from() == 0 || match.verbs().isEmpty()) {
            return Entity.NONE;
        }
        int start = stance.clauseStart(match.from());
        Mention subject = match.bindings().get("a");
        int to = subject == null ? match.verbs().get(0).from() : Math.min(subject.from(), match.verbs().get(0).from());
        Mention first = placeAfterPreposition(start);
        if (first != null) {
            return first.to() <= to ? where(first) : Entity.NONE;
        }
        boolean occasion = words.list("occasion").match(sentence.tokens, start) > 0;
        boolean dated = sentence.at(start, Mention.Type.DATE) != null || sentence.at(start + 1, Mention.Type.DATE) != null;
        for (int i = start; (occasion || dated) && hasComma(start, to) && i < to && !sentence.is(i, ","); i++) {
            boolean name = occasion && sentence.is(i, "of", "de", "d'", "du");
            Mention place = name ? sentence.at(i + 1, Mention.Type.PLACE) : placeAfterPreposition(i);
            if (place != null && place.to() <= to && !sentence.is(place.to(), "'s")) {
                return where(place);
            }
        }
        return Entity.NONE;
    }

    /** The place of what is told in it; what is told near it, "in a hospital outside Rome", is not in it, so that only words tell where. */
    private Entity where(Mention place) {
        for (int i = place.from() - 1; i >= Math.max(0, place.from() - LONGEST_BESIDE); i--) {
            // "In the north of France" is in France, "north of Rome" is not in Rome.
            if (words.list("beside-place").match(sentence.tokens, i) == place.from() && !sentence.is(i - 1, "the")) {
                return Entity.described(sentence.text(i, place.to()));
            }
        }
        return place.entity();
    }

    /** "... when a bomb went off in Rome": the place of what happened at once is the place. */
    private int simultaneous(int from, int to) {
        int count = 0;
        for (int i = from; i < Math.min(to, sentence.size()); i++) {
            count += sentence.is(i, "when", "as", "lorsque", "quand") ? 1 : 0;
        }
        return count;
    }

    private Mention placeAfterPreposition(int i) {
        boolean preposition = words.french() ? sentence.is(i, "à", "en", "au", "aux", "dans", "près", "sur") : sentence.is(i, "in", "at", "near", "outside");
        if (!preposition) {
            return null;
        }
        int at = i + 1;
        int part = words.list("part-of-place").match(sentence.tokens, at);
        while (part > 0 || sentence.is(at, "the", "la", "le", "l'", "de", "d'", "du", "his", "a", "une", "un", "of")) {
            at = part > 0 ? part : at + 1;
            part = words.list("part-of-place").match(sentence.tokens, at);
        }
        Mention nation = sentence.at(at, Mention.Type.NATION);
        if (nation != null && sentence.is(nation.to(), "capital")) {
            at = sentence.is(nation.to() + 1, "of") ? nation.to() + 2 : nation.to() + 1;
        }
        Mention place = sentence.at(at, Mention.Type.PLACE, Mention.Type.COUNTRY);
        return place != null ? place : venue(at);
    }

    /** "Au palais royal d'Oslo", "at the airport of Oslo": the city. */
    private Mention venue(int from) {
        int at = words.list("venue").match(sentence.tokens, from);
        if (at < 0) {
            return null;
        }
        while (at < sentence.size() && sentence.token(at).isWord() && !sentence.token(at).isCapitalised() && !sentence.token(at).word().adjectives().isEmpty()
                && !sentence.token(at).word().other()) {
            at++;
        }
        return sentence.is(at, "de", "d'", "du", "of") ? sentence.at(at + 1, Mention.Type.PLACE) : null;
    }

    private Mention after(int at, Mention.Type type, int reach) {
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
