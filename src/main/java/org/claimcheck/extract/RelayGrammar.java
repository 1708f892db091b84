package org.claimcheck.extract;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Participant;
import org.claimcheck.statement.Zone;

/**
 * Follows a report that an article relays through the article: what the first sentences lay to a newspaper or an agency, later
 * ones go on telling without naming it again, and the headline tells without naming anybody.
 *
 * <p>A later sentence goes on with the report if it refers back to the news ("both sides", "after the meeting") or dates what it tells
 * to the same weeks; what happened "recently" is background. The report ends where somebody else speaks.
 */
final class RelayGrammar {

    /** Sentences of the body in which an article says whose report it relays. */
    private static final int LEAD = 2;
    /** Days before the publication within which the news of a report happened. */
    private static final int RECENT = 60;
    /** Words between an article and the noun that stands for the news. */
    private static final int NEAR = 2;

    private final Words words;
    private final Anchor anchor;
    private String source = "";
    private String first = "";
    private String relayed = "";
    private boolean goesOn;
    private int told;

    RelayGrammar(Words words, Anchor anchor) {
        this.words = words;
        this.anchor = anchor;
    }

    /** What "the report" and "the paper" stand for: the medium told first, else whoever spoke first; empty if nobody did. */
    String source() {
        return source.isEmpty() ? first : source;
    }

    /** Takes note of who speaks in the next sentence. */
    void hear(Sentence sentence, Stance stance) {
        boolean lead = sentence.passage.zone() == Zone.BODY && told++ < LEAD;
        for (SpeechGrammar.Speech speech : stance.speeches()) {
            if (speech.speakers().isEmpty()) {
                continue;
            }
            String name = speech.speakers().get(0);
            boolean medium = speech.voice() == SpeechGrammar.Voice.MEDIUM;
            if (medium && source.isEmpty()) {
                source = name;
            }
            if (first.isEmpty() && Character.isUpperCase(name.codePointAt(0))) {
                first = name;
            }
            if (medium && lead && relayed.isEmpty()) {
                relayed = name;
                goesOn = true;
            } else if (medium || speech.voice() == SpeechGrammar.Voice.PARTY) {
                goesOn = speech.speakers().contains(relayed);
            }
        }
    }

    /** Lays the events of a sentence that nobody tells to the medium whose report goes on. */
    void read(Sentence sentence, Stance stance, List<Draft> drafts) {
        boolean open = goesOn && !relayed.isEmpty() && sentence.passage.zone() == Zone.BODY && !stance.tellsSpeakers()
                && !words.list("lately").occursIn(sentence.tokens);
        for (Draft draft : drafts) {
            boolean news = open && draft.kind.equals("event") && (draft.core > draft.from && isRecent(draft) || refersBack(sentence));
            if (news && draft.speakers.isEmpty()) {
                lay(draft, List.of(relayed));
            }
        }
    }

    private static void lay(Draft draft, List<String> speakers) {
        draft.speakers = speakers;
        if (draft.modality == Modality.ASSERTED) {
            draft.modality = Modality.REPORTED;
        }
    }

    private boolean isRecent(Draft draft) {
        return anchor.isKnown() && !draft.timeText.isEmpty()
                && draft.period.earliest().isPresent() && !draft.period.earliest().get().isBefore(anchor.date().minusDays(RECENT));
    }

    private boolean refersBack(Sentence sentence) {
        for (Mention group : sentence.all(Mention.Type.GROUP)) {
            if (sentence.is(group.from(), "the", "both", "les", "ces") && sentence.is(group.from() + 1, "two", "sides", "deux")) {
                return true;
            }
        }
        for (int i = 0; i < sentence.size(); i++) {
            boolean article = sentence.is(i, "the", "this", "that", "la", "le", "l'", "cette", "ce", "ces", "les");
            for (int noun = i + 1; article && noun <= i + NEAR; noun++) {
                if (words.list("news-noun").match(sentence.tokens, noun) > 0 && !sentence.is(noun + 1, "of", "de", "du", "with", "avec", "entre", "between")) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A headline tells what the body lays to a source: it is the source that says so. */
    void headlines(List<Draft> drafts) {
        for (Draft draft : drafts) {
            Zone zone = draft.sentence.passage.zone();
            boolean news = draft.kind.equals("event") || draft.kind.equals("relation");
            if (zone != Zone.HEADLINE && zone != Zone.STANDFIRST || !news || !draft.speakers.isEmpty()) {
                continue;
            }
            boolean reportedly = words.list("reportedly").occursIn(draft.sentence.tokens);
            Draft body = drafts.stream().filter(d -> d.sentence.passage.zone() == Zone.BODY && !d.speakers.isEmpty() && isSame(draft, d))
                    .findFirst().orElse(null);
            if (body != null) {
                lay(draft, body.speakers);
            } else if (reportedly && !relayed.isEmpty()) {
                lay(draft, List.of(relayed));
            }
            if (reportedly && !draft.speakers.isEmpty() && draft.modality == Modality.HEDGED) {
                draft.modality = Modality.REPORTED;
            }
        }
    }

    private static boolean isSame(Draft headline, Draft body) {
        return headline.kind.equals(body.kind) && headline.predicate.equals(body.predicate) && headline.negated == body.negated
                && parties(body).containsAll(parties(headline));
    }

    private static Set<Entity> parties(Draft draft) {
        Set<Entity> parties = new HashSet<>();
        parties.add(draft.subject);
        parties.add(draft.object);
        draft.participants.stream().map(Participant::entity).forEach(parties::add);
        parties.remove(Entity.NONE);
        return parties;
    }
}
