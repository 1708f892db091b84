package org.claimcheck.extract;

import java.util.List;
import java.util.stream.IntStream;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Period;

/**
 * Reads the ages in words that stand for somebody told before with an age: "Maria Keller, 47, ... The 47-year-old will leave".
 *
 * <p>Not where somebody else comes in between who may be meant: "was stabbed by a neighbour. The 43-year-old was arrested."
 */
final class DescribedAges {

    private final List<Sentence> sentences;
    private final Anchor anchor;
    private final Words words;

    DescribedAges(List<Sentence> sentences, Anchor anchor, Words words) {
        this.sentences = sentences;
        this.anchor = anchor;
        this.words = words;
    }

    /** Adds the claims of such ages. */
    void read(List<Draft> drafts) {
        for (int s = 1; s < sentences.size() && anchor.isKnown(); s++) {
            Sentence sentence = sentences.get(s);
            if (sentence.passage.zone() == Zone.BODY) {
                int at = s;
                sentence.all(Mention.Type.AGE).forEach(age -> read(at, age, drafts));
            }
        }
    }

    private void read(int index, Mention age, List<Draft> drafts) {
        Sentence sentence = sentences.get(index);
        Mention person = sentence.all(Mention.Type.PERSON).stream().filter(p -> p.from() < age.from() && age.to() <= p.to() && sentence.is(p.from(), "the", "le", "la", "l'"))
                .findFirst().orElse(null);
        Draft first = person == null ? null : drafts.stream().filter(draft -> draft.kind.equals("figure") && draft.predicate.equals(MeasureIndex.AGE)
                && draft.subject.equals(person.entity()) && sentences.indexOf(draft.sentence) < index && draft.modality.isFirm() && !draft.negated).findFirst().orElse(null);
        boolean told = drafts.stream().anyMatch(draft -> draft.sentence == sentence && draft.predicate.equals(MeasureIndex.AGE) && draft.from < age.to() && age.from() < draft.to);
        if (first == null || told || comesIn(sentences.indexOf(first.sentence), first.to, index)) {
            return;
        }
        Draft draft = Draft.age("described-age", sentence, person.entity(), ((Mention.Amount) age.meaning()).quantity());
        draft.from = person.from();
        draft.core = person.from();
        draft.to = person.to();
        draft.period = Period.within(anchor.edtf());
        drafts.add(draft);
    }

    /** Whether anybody else is told from one place to a sentence: "by a neighbour", "a man", "a son". */
    private boolean comesIn(int from, int behind, int to) {
        for (int s = from; s < to; s++) {
            Sentence sentence = sentences.get(s);
            boolean other = IntStream.range(s == from ? behind : 0, sentence.size() - 1).anyMatch(i -> sentence.is(i, "a", "an", "un", "une", "another") && isSomebody(sentence, i + 1)
                    || sentence.is(i, "by", "par", "with", "avec") && sentence.is(i + 1, "a", "an", "un", "une"));
            if (other) {
                return true;
            }
        }
        return false;
    }

    private boolean isSomebody(Sentence sentence, int noun) {
        return words.list("people").match(sentence.tokens, noun) > 0 || sentence.at(noun, Mention.Type.AGE, Mention.Type.TITLE, Mention.Type.GROUP) != null
                || words.list("kin").match(sentence.tokens, noun) > 0 || words.list("person-description").match(sentence.tokens, noun) > 0 || words.list("somebody").match(sentence.tokens, noun) > 0;
    }
}
