package org.claimcheck.extract;

import java.util.List;
import java.util.stream.IntStream;

/** Tells whether a word that may name a measure does so where it stands: "to pay" is no pay, and who "held off" rivals holds nobody captive. */
final class MeasureSense {

    /** What is done with goods for money. */
    private static final List<String> TRADING = List.of("sale.verb", "sale.does", "acquisition.verb");
    /** Words between a verb of trade and the goods: "sell all assets". */
    private static final int TRADE_REACH = 2;
    /** Words of the name of a place behind "in": "in two Norwegian prisons". */
    private static final int LONGEST_PLACE = 3;

    private final Sentence sentence;
    private final Words words;
    private final boolean french;

    MeasureSense(Sentence sentence, Words words) {
        this.sentence = sentence;
        this.words = words;
        this.french = words.french();
    }

    /**
     * Whether a word tells what an amount measures, as far as the words about it show.
     *
     * @param start first token of the amount with the words that limit it
     */
    boolean isMeant(MeasureIndex.Hit hit, Mention amount, int start) {
        return !isWithinOther(hit, amount, start)
                && !isOtherPartOfSpeech(hit)
                && !isOtherPhrase(hit, start)
                && !isOtherRate(hit)
                && !isHeldThing(hit)
                && !isServedElsewhere(hit, amount)
                && !isTraded(hit, amount, start)
                && !isDoer(hit, amount, start);
    }

    /** Part of the amount itself, of a date or of a name. */
    private boolean isWithinOther(MeasureIndex.Hit hit, Mention amount, int start) {
        int from = hit.from();
        return from < amount.to() && start < hit.to()
                || sentence.isCovered(from, Mention.Type.DATE)
                || from > 0 && sentence.token(from).isCapitalised() && sentence.isCovered(from, Mention.NAMED);
    }

    /** A verb that is written as the noun, or the other way round. */
    private boolean isOtherPartOfSpeech(MeasureIndex.Hit hit) {
        int from = hit.from();
        if (french) {
            // "S'offre": a verb, though "offre" may be a noun elsewhere.
            return hit.part() == MeasureIndex.Part.NOUN && sentence.is(from - 1, "s'", "se");
        }
        return switch (hit.part()) {
            // "To pay": an infinitive, though "pay" may be a noun elsewhere.
            case NOUN -> sentence.is(from - 1, "to") && sentence.token(from).word().verbs().contains(sentence.lower(from));
            case VERB -> hit.length() == 1 && (isBehindDeterminer(from) || isAuxiliary(hit));
            case PARTICIPLE, ADJECTIVE -> false;
        };
    }

    /** "To reach the last four": no verb behind an article. */
    private boolean isBehindDeterminer(int at) {
        return !sentence.token(at).isParticiple() && sentence.is(at - 1, "the", "a", "his", "her", "its", "their");
    }

    /** "Has hired 300 people": nothing that is had. */
    private boolean isAuxiliary(MeasureIndex.Hit hit) {
        if (!sentence.is(hit.from(), "has", "have", "had") || hit.to() >= sentence.size()) {
            return false;
        }
        Token next = sentence.token(hit.to());
        return next.isParticiple() && next.word().adjectives().isEmpty();
    }

    /** Words that tell something else together with what stands beside them. */
    private boolean isOtherPhrase(MeasureIndex.Hit hit, int start) {
        int from = hit.from();
        int to = hit.to();
        // "A town of 5,000" tells how many live there, "five men in the town of Oslo" does not.
        boolean apart = hit.part() == MeasureIndex.Part.VERB && sentence.is(to - 1, "of") && to != start;
        if (french || apart) {
            return apart;
        }
        // "Pre-tax profits" are no tax, and "an all-stock deal" is paid in shares, whose price it does not tell.
        boolean prefixed = sentence.followsHyphen(from) && sentence.is(from - 1, "pre", "post", "all");
        // "$3bn worth of assets": so much of them, and no value of a body.
        boolean worth = hit.length() == 1 && sentence.is(from, "worth") && sentence.is(to, "of");
        return prefixed || worth;
    }

    /** "Its birth rate", "le taux de réussite": no interest. */
    private boolean isOtherRate(MeasureIndex.Hit hit) {
        if (hit.length() != 1 || words.list("bare-rate").match(sentence.tokens, hit.from()) <= 0) {
            return false;
        }
        if (!french) {
            return hit.from() > 0 && isCommonNoun(hit.from() - 1);
        }
        int of = hit.to() + 1;
        return sentence.is(hit.to(), "de", "d'") && of < sentence.size() && isCommonNoun(of) && !sentence.token(of).word().other();
    }

    private boolean isCommonNoun(int at) {
        return !sentence.token(at).isCapitalised() && !sentence.token(at).word().nouns().isEmpty();
    }

    /** "Held off for five days", "a fair held after the race", "held the post for ten years": no captives. */
    private boolean isHeldThing(MeasureIndex.Hit hit) {
        boolean held = sentence.is(hit.from(), "held");
        if (french || hit.length() != 1 || !held && hit.part() != MeasureIndex.Part.PARTICIPLE) {
            return false;
        }
        return sentence.is(hit.to(), "off", "up", "out", "back", "over", "away", "on", "down")
                || held && sentence.is(hit.to(), "after")
                || held && hit.measure().id().equals(MeasureIndex.CAPTIVITY)
                && (words.list("determiner").match(sentence.tokens, hit.to()) > 0 || sentence.is(hit.from() - 1, "he", "she", "they", "it"));
    }

    /** "Spent ten years in Norwegian prisons", "a passé dix ans dans les prisons norvégiennes": in no office. */
    private boolean isServedElsewhere(MeasureIndex.Hit hit, Mention amount) {
        int in = amount.to();
        return hit.measure().id().equals(MeasureIndex.TENURE) && hit.part() == MeasureIndex.Part.VERB
                && sentence.is(in, "in", "behind", "dans", "en", "derrière")
                && IntStream.range(in + 1, Math.min(sentence.size(), in + LONGEST_PLACE + 1)).takeWhile(i -> sentence.token(i).isWord())
                .anyMatch(i -> words.list("confinement").match(sentence.tokens, i) > 0);
    }

    /** "Sold $3 billion in assets", "a $3 billion deal to buy the assets", "to sell its assets for $6 billion": what is paid for them, nobody's fortune. */
    private boolean isTraded(MeasureIndex.Hit hit, Mention amount, int start) {
        if (french || amount.type() != Mention.Type.MONEY || !hit.measure().id().equals(MeasureIndex.WEALTH)) {
            return false;
        }
        int from = hit.from();
        boolean ofThem = from == amount.to() + 1 && sentence.is(amount.to(), "in", "of") && followsTrade(start);
        boolean forThem = hit.to() <= amount.from() && sentence.is(start - 1, "for")
                || from > amount.to() && sentence.lower(from).startsWith("asset");
        return ofThem || forThem && IntStream.rangeClosed(Math.max(0, from - TRADE_REACH), from)
                .anyMatch(i -> followsTrade(i) || sentence.is(i, "sell", "buy", "acquire"));
    }

    private boolean followsTrade(int at) {
        return TRADING.stream().anyMatch(list -> words.list(list).matchBefore(sentence.tokens, at) >= 0);
    }

    /** "Two men killed X", "X was killed by two men", "X was hurt, according to two people": how many did so, or say so. */
    private boolean isDoer(MeasureIndex.Hit hit, Mention amount, int start) {
        if (!hit.measure().unit().equals("person") || hit.part() == MeasureIndex.Part.NOUN) {
            return false;
        }
        boolean behind = hit.to() <= start && (sentence.is(start - 1, "by", "par") || words.list("according").matchBefore(sentence.tokens, start) >= 0);
        return behind || amount.to() <= hit.from() && sentence.at(hit.to(), Mention.Type.PERSON, Mention.Type.GROUP) != null;
    }
}
