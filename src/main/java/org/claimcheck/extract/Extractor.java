package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.claimcheck.article.Article;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.claim.Coverage;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Quote;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;

/**
 * Reads the checkable claims out of an article.
 *
 * <p>Names, times, quantities, titles and people are found first; then the patterns of the language are tried on every
 * sentence. Every claim keeps the words that make it and the name of the pattern that found it.
 */
public final class Extractor {

    /** Words before a verb that are quoted with it although a comma parts them. */
    private static final int LONGEST_ASIDE = 8;

    private final PatternCatalogue patterns;

    /**
     * An extractor.
     *
     * @param patterns the patterns of both languages, with the vocabulary they were read with
     */
    public Extractor(PatternCatalogue patterns) {
        this.patterns = patterns;
    }

    /** The claims of an article in the order of its text, and how much of it was read. */
    public ClaimsDocument extract(Article article) {
        Lexicon lexicon = patterns.lexicon(article.language());
        Anchor anchor = Anchor.of(article.published());
        ArticleReading reading = new ArticleReading(article, lexicon, anchor);
        RelayGrammar relay = new RelayGrammar(lexicon.words(), anchor);
        List<String> continuing = List.of();
        List<Draft> drafts = new ArrayList<>();
        List<Coverage.Span> unread = new ArrayList<>();
        int checkable = 0;
        int read = 0;
        List<Sentence> sentences = reading.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean goesOn = i > 0 && sentences.get(i - 1).passage.paragraph() == sentence.passage.paragraph();
            Stance stance = new Stance(sentence, lexicon.words(), relay.source(), goesOn ? continuing : List.of());
            continuing = stance.continuing();
            relay.hear(sentence, stance);
            List<Draft> own = drafts(sentence, reading, lexicon, anchor, stance, article.language());
            own.removeIf(draft -> isOthersDeath(draft, drafts));
            relay.read(sentence, stance, own);
            new DatedAges(sentence, lexicon.words(), anchor).read(own);
            reading.tell(sentence, own);
            if (goesOn) {
                new FirstGrammar(sentence, lexicon, anchor, reading.isNarrative(sentence, anchor)).pointBack(sentences.get(i - 1), drafts);
            }
            if (i + 1 < sentences.size() && takesBack(sentences.get(i + 1), lexicon.words())) {
                own.forEach(draft -> draft.modality = Modality.DENIED);
            }
            drafts.addAll(own);
            if (isCheckable(sentence, lexicon)) {
                checkable++;
                if (own.isEmpty()) {
                    unread.add(new Coverage.Span(sentence.passage.start(), sentence.passage.end()));
                } else {
                    read++;
                }
            }
        }
        new NewcomerOffice(sentences, lexicon, anchor).read(drafts);
        new StoryTimeGrammar(lexicon, anchor, sentences).sequels(drafts);
        new HeadlineGrammar(sentences, lexicon).read(drafts);
        new RecountGrammar(sentences, lexicon).read(drafts);
        new DescribedAges(sentences, anchor, lexicon.words()).read(drafts);
        new EarlierAges(anchor).read(drafts);
        relay.headlines(drafts);
        List<Claim> claims = claims(article, drafts);
        return ClaimsDocument.of(ArticleInfo.of(article), new Coverage(checkable, read, unread), claims);
    }

    /** "It wasn't.", "That is not true, X said": whether a sentence takes back the one before it; "it wasn't until May that ..." does not. */
    private static boolean takesBack(Sentence sentence, Words words) {
        int end = words.list("debunk-after").match(sentence.tokens, 0);
        return end > 0 && (end >= sentence.size() || !sentence.token(end).isWord() || sentence.is(end, "and", "but", "at", "according", "said", "says", "et", "mais", "selon", "dit", "a"));
    }

    private List<Draft> drafts(Sentence sentence, ArticleReading reading, Lexicon lexicon, Anchor anchor, Stance stance,
                               String language) {
        ClaimBuilder builder = new ClaimBuilder(sentence, lexicon, anchor, stance, reading);
        reading.held(sentence).forEach(builder::held);
        PatternMatcher matcher = new PatternMatcher(sentence, lexicon.words());
        patterns.index(language).candidates(sentence, (pattern, wordings) -> matcher.find(wordings).forEach(match -> builder.match(pattern, match)));
        new ActionGrammar(sentence, lexicon).find().forEach(builder::told);
        reading.datedWars(sentence).forEach(builder::war);
        reading.laterNames(sentence).forEach(builder::called);
        new FigureGrammar(sentence, lexicon).find(builder.amounts()).forEach(builder::told);
        new TermGrammar(sentence, lexicon).find().forEach(builder::told);
        new SeriesGrammar(sentence, lexicon).find().forEach(builder::told);
        new ReckoningGrammar(sentence, lexicon, reading.sentences()).read(builder);
        List<Draft> drafts = distinct(builder.drafts());
        untilDeath(drafts);
        succeeded(drafts, lexicon.words());
        penalised(drafts, lexicon.words());
        borne(drafts, lexicon.words());
        left(drafts, lexicon);
        drafts.removeIf(draft -> isCalledOff(draft, lexicon.words()));
        new JourneyGrammar(sentence, lexicon).read(drafts);
        new StoryTimeGrammar(lexicon, anchor, reading.sentences()).read(sentence, drafts, stance.tellsSpeakers());
        new WeekdayGrammar(sentence, anchor, stance).read(drafts);
        new PauseGrammar(sentence, lexicon.words(), anchor).read(drafts);
        boolean narrative = reading.isNarrative(sentence, anchor);
        List<Mention> lengths = LengthGrammar.lengths(sentence);
        new TenureGrammar(sentence, lexicon, anchor, narrative, lengths).read(drafts);
        new LengthGrammar(sentence, lexicon, anchor, narrative, reading.followsNews(sentence, anchor), lengths).read(drafts);
        new OrderGrammar(sentence, reading.preceding(sentence), lexicon, anchor).read(drafts);
        new JubileeGrammar(sentence, reading.following(sentence), lexicon.words(), anchor).read(drafts);
        new FirstGrammar(sentence, lexicon, anchor, narrative).read(drafts);
        new PastGrammar(sentence, lexicon, anchor, narrative).read(drafts);
        drafts.forEach(Extractor::trim);
        new ContestGrammar(sentence, lexicon).read(drafts);
        if (lexicon.words().list("fiction").occursIn(sentence.tokens)) {
            drafts.forEach(draft -> draft.modality = Modality.CONDITIONAL);
        }
        drafts.removeIf(draft -> draft.ofTheDead && !lexicon.diedBefore(draft.subject, draft.period));
        return drafts;
    }

    /** "X, the mayor of Y, was found dead": behind an aside as long as that, the verb begins the quote. */
    private static void trim(Draft draft) {
        boolean aside = draft.core > 0 && draft.sentence.is(draft.core - 1, ",");
        if (draft.kind.equals("event") && aside && draft.core - draft.from > LONGEST_ASIDE && draft.core < draft.to) {
            draft.from = draft.core;
        }
    }

    /** "The commander, X, was killed on 3 May": he was commander up to then; whether the day is right is another question. */
    private static void untilDeath(List<Draft> drafts) {
        for (Draft death : drafts) {
            for (Draft role : drafts) {
                boolean one = death.predicate.equals("death") && role.kind.equals("role") && role.subject.equals(death.subject)
                        && !role.timeText.isEmpty() && role.timeText.equals(death.timeText);
                if (one && !death.period.edtf().isInterval()) {
                    role.period = Period.within(Edtf.parse("../" + death.period.edtf()));
                }
            }
        }
    }

    /** "X postponed her trip to Rome", "a annulé la visite de X": what is called off did not happen. */
    private static boolean isCalledOff(Draft draft, Words words) {
        if (!draft.kind.equals("event") || draft.core != draft.from) {
            return false;
        }
        int at = draft.from;
        while (words.list("determiner").matchBefore(draft.sentence.tokens, at) >= 0) {
            at = words.list("determiner").matchBefore(draft.sentence.tokens, at);
        }
        return words.list("call-off").matchBefore(draft.sentence.tokens, at) >= 0;
    }

    /** "X has died. Y paid tribute to her; the cause of her death ...": hardly that of Y. */
    private static boolean isOthersDeath(Draft draft, List<Draft> before) {
        boolean pronoun = draft.predicate.equals("death") && draft.sentence.is(draft.from, "his", "her", "their", "son", "sa", "leur") && draft.sentence.at(draft.from, Mention.Type.PERSON) == null;
        Set<Entity> dead = pronoun ? before.stream().filter(d -> d.predicate.equals("death")).map(d -> d.subject).collect(Collectors.toSet()) : Set.of();
        return !dead.isEmpty() && !dead.contains(draft.subject);
    }

    /** "The regulator fined X £3m", "X reported a loss of £3m": the fine and the loss are those of X, whom the event befalls. */
    private static void borne(List<Draft> drafts, Words words) {
        for (Draft figure : drafts) {
            List<Draft> events = !figure.kind.equals("figure") || !words.holds("borne-figures", figure.predicate) ? List.of()
                    : drafts.stream().filter(d -> d.kind.equals("event") && d.predicate.equals(figure.predicate)).toList();
            if (events.size() == 1 && events.get(0).subject.isNamed()) {
                figure.subject = events.get(0).subject;
                figure.object = figure.object.equals(figure.subject) ? Entity.NONE : figure.object;
            }
        }
    }

    /** "X, mayor of Y since 2014, resigned in 2019": who leaves what no word tells leaves the one office that the sentence told before. */
    private static void left(List<Draft> drafts, Lexicon lexicon) {
        Words words = lexicon.words();
        for (Draft exit : drafts) {
            boolean bare = exit.kind.equals("event") && words.holds("exits", exit.predicate) && !exit.office.isPresent() && !exit.object.isPresent()
                    && words.list("of-what-is-left").match(exit.sentence.tokens, exit.to) < 0;
            List<Draft> before = drafts.stream().filter(d -> d.kind.equals("role") && d.subject.equals(exit.subject) && d.to <= Math.max(exit.from, exit.core)).toList();
            List<Draft> roles = bare && !tellsWhatIsLeft(exit, words) ? before : List.of();
            List<Office> offices = roles.stream().map(d -> d.office).distinct().toList();
            // "Named prime minister in 2006, he was dismissed in 2009": from that, even if our record has the dismissal at another time.
            boolean open = roles.stream().anyMatch(d -> d.period.endsOpen()) || drafts.stream().anyMatch(d -> d.kind.equals("event") && words.holds("arriving-events", d.predicate)
                    && d.subject.equals(exit.subject) && offices.contains(d.office) && !d.timeText.isEmpty() && !exit.timeText.isEmpty() && !d.timeText.equals(exit.timeText));
            // "X, president since 2017, resigned in 2016", "prime minister until July, resigned in September": from something else.
            boolean own = roles.stream().allMatch(d -> d.qualifiers.isEmpty() && !d.period.beginning().surelyAfter(exit.period));
            if (own && offices.size() == 1 && !lexicon.isOutside(exit.subject, offices.get(0), exit.period, !open)) {
                exit.office = offices.get(0);
            } else if (bare && isDrivenFromPower(exit, words)) {
                Office power = lexicon.officeInPower(exit.subject);
                exit.office = before.stream().allMatch(d -> d.office.equals(power)) ? power : exit.office;
            }
        }
    }

    /** "Was overthrown in 2011", but not "renversé par une voiture": whether somebody is told to lose power over a country. */
    private static boolean isDrivenFromPower(Draft exit, Words words) {
        int verb = IntStream.range(Math.max(exit.from, exit.core), exit.to).filter(i -> words.list("drive-from-power").match(exit.sentence.tokens, i) > 0).findFirst().orElse(-1);
        int behind = verb < 0 ? verb : words.list("drive-from-power").match(exit.sentence.tokens, verb);
        boolean lost = verb > 0 && !words.list("briefly").occursIn(exit.sentence.tokens);
        return lost && !(exit.sentence.is(behind, "par") && exit.sentence.is(behind + 1, "un", "une") && words.list("overthrower").match(exit.sentence.tokens, behind + 2) < 0);
    }

    /** "A démissionné jeudi de la tête du parti", "had resigned in 2018": whether an exit is from what its own words name, or from what somebody was before. */
    private static boolean tellsWhatIsLeft(Draft exit, Words words) {
        int verb = Math.max(exit.from, exit.core);
        boolean elsewhere = exit.sentence.all(Mention.Type.PLACE, Mention.Type.COUNTRY, Mention.Type.ORG).stream().anyMatch(m -> m.from() > verb && m.from() <= exit.to + 2);
        // "Resigned his seat in 2017", "resigned in 2016 as head of his party"
        boolean named = IntStream.range(verb, exit.to).anyMatch(i -> exit.sentence.is(i, "de", "du", "d'", "des", "from", "as") || i > verb && i <= verb + 2 && exit.sentence.is(i, "his", "her", "their"));
        return elsewhere || named
                || IntStream.rangeClosed(Math.max(exit.from, verb - 1), Math.min(verb + 1, exit.to - 1)).anyMatch(i -> words.list("had").match(exit.sentence.tokens, i) > 0);
    }

    /** "X, who replaced Y at the helm of Z": X heads Z, Y did. */
    private static void succeeded(List<Draft> drafts, Words words) {
        for (Draft event : List.copyOf(drafts)) {
            // "The predecessor of X, Y, heads Z": Y does.
            boolean noun = event.predicate.equals("succession") && (words.list("predecessor").match(event.sentence.tokens, event.from) > 0
                    || words.list("predecessor").match(event.sentence.tokens, event.from + 1) > 0);
            for (Draft role : event.predicate.equals("succession") && !noun ? List.copyOf(drafts) : List.<Draft>of()) {
                boolean predecessor = role.kind.equals("role") && role.subject.equals(event.object) && role.timeText.isEmpty() && role.from >= event.from && role.from < event.to
                        && !role.qualifiers.contains("former") && event.modality == Modality.ASSERTED && !event.negated;
                // "X replaced Y, who headed Z": Y did.
                boolean relative = IntStream.range(role.from, role.to).anyMatch(i -> role.sentence.is(i, "who", "qui"));
                if (predecessor && !relative && !role.pattern.equals("title-before-name") && !role.pattern.equals("name-then-title")) {
                    role.subject = event.subject;
                    role.period = Period.UNKNOWN;
                    role.from = event.from;
                }
            }
        }
    }

    /** "Sentenced in 2011 to two years, X appealed": the penalty that nobody stands before is that of who was sentenced. */
    private static void penalised(List<Draft> drafts, Words words) {
        for (Draft penalty : drafts) {
            if (penalty.kind.equals("figure") && !penalty.subject.isPresent() && words.holds("penalty-measures", penalty.predicate)) {
                List<Draft> sentences = drafts.stream().filter(d -> d.kind.equals("event") && words.holds("penalty-events", d.predicate)
                        && d.from <= penalty.from && penalty.from < d.to).toList();
                if (sentences.stream().map(d -> d.subject).distinct().count() == 1) {
                    penalty.subject = sentences.get(0).subject;
                }
            }
        }
    }

    /** One claim for one thing told in overlapping words: of several that with a date, of roles that with a beginning or an end, then the earlier, longer one. */
    private static List<Draft> distinct(List<Draft> drafts) {
        List<Draft> sorted = new ArrayList<>(drafts);
        sorted.sort(Comparator.comparingInt((Draft d) -> d.timeText.isEmpty() ? 2 : d.kind.equals("role") && !d.period.edtf().isInterval() ? 1 : 0).thenComparingInt(d -> d.from)
                .thenComparing(Comparator.comparingInt((Draft d) -> d.to).reversed()).thenComparing(d -> d.pattern));
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : sorted) {
            boolean told = false;
            for (Draft twin : kept) {
                if (twin.identity().equals(draft.identity()) && twin.from < draft.to && draft.from < twin.to && !draft.isAnotherTimeOf(twin)) {
                    twin.complete(draft);
                    told = true;
                }
            }
            boolean mirrored = kept.stream().anyMatch(k -> k.kind.equals(draft.kind) && k.predicate.equals(draft.predicate)
                    && k.subject.equals(draft.object) && k.object.equals(draft.subject) && k.object.isPresent()
                    && k.from < draft.to && draft.from < k.to && k.participants.size() == draft.participants.size());
            if (!told && !mirrored) {
                kept.add(draft);
            }
        }
        kept.sort(Comparator.comparingInt((Draft d) -> d.from).thenComparingInt(d -> d.to).thenComparing(Draft::identity));
        return kept;
    }

    /** Whether a sentence tells of somebody or something, and a date, a number, an office or an event. */
    static boolean isCheckable(Sentence sentence, Lexicon lexicon) {
        boolean entity = !sentence.all(Mention.Type.PERSON, Mention.Type.ORG, Mention.Type.COUNTRY, Mention.Type.PLACE, Mention.Type.THING).isEmpty();
        boolean detail = !sentence.all(Mention.Type.DATE, Mention.Type.MONEY, Mention.Type.NUMBER, Mention.Type.PERCENT,
                Mention.Type.AGE, Mention.Type.ROLE).isEmpty();
        return entity && (detail || lexicon.tellsEvent(sentence.tokens));
    }

    private static List<Claim> claims(Article article, List<Draft> drafts) {
        List<Claim> claims = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Draft draft : drafts) {
            String words = draft.identity() + draft.quoteStart() + "-" + draft.quoteEnd();
            if (told.add(words)) {
                claims.add(new Claim(statement(article, draft, "c" + (claims.size() + 1)), draft.timeText));
            }
        }
        return claims;
    }

    private static Statement statement(Article article, Draft draft, String id) {
        String text = article.body().substring(draft.quoteStart(), draft.quoteEnd());
        Claimed basis = new Claimed(article.id(), id, draft.modality, draft.negated, draft.speakers, article.origin(),
                draft.sentence.passage.zone(), new Quote(text, draft.quoteStart(), draft.quoteEnd()), draft.pattern, draft.details);
        return switch (draft.kind) {
            case "role" -> new Role(basis, draft.subject, draft.predicate, draft.office == null ? Office.NONE : draft.office,
                    draft.object, draft.qualifiers, draft.period);
            case "event" -> new Event(basis, draft.predicate, draft.subject, draft.object, draft.office, draft.participants,
                    draft.place, draft.period);
            case "figure" -> new Figure(basis, draft.predicate, draft.subject, draft.object, draft.quantity, draft.period);
            default -> new Relation(basis, draft.predicate, draft.subject, draft.object, draft.period);
        };
    }
}
