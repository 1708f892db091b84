package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.claimcheck.statement.Quantity;

/** Finds the numbers of a sentence that must agree with each other, and puts them with the claims of these numbers. */
final class ReckoningGrammar {

    /** A sentence with more numbers than this is a table. */
    private static final int MOST_AMOUNTS = 24;
    private static final int LONGEST_QUOTE = 280;

    private final Sentence sentence;
    private final Lexicon lexicon;
    private final List<Sentence> sentences;

    /** The grammar of a sentence, one of some sentences that follow each other. */
    ReckoningGrammar(Sentence sentence, Lexicon lexicon, List<Sentence> sentences) {
        this.sentence = sentence;
        this.lexicon = lexicon;
        this.sentences = sentences;
    }

    /** All that is reckoned in the sentence. */
    List<Reckoning> find() {
        List<Reckoning> found = new ArrayList<>();
        List<Reckoning.Amount> amounts = new AmountReader(sentence, lexicon.words().french()).read();
        if (amounts.size() > MOST_AMOUNTS) {
            return found;
        }
        found.addAll(new ConversionGrammar(sentence, lexicon).find());
        found.addAll(new TallyGrammar(sentence, lexicon, amounts).find());
        ChangeGrammar changes = new ChangeGrammar(sentence, lexicon, amounts);
        changes.pointingBack(this::changeBefore).ifPresent(found::add);
        found.addAll(new RestGrammar(sentence, lexicon, amounts, this::before).find());
        found.addAll(new MarginGrammar(sentence, lexicon, amounts, this::lastBefore).find());
        if (amounts.size() > 1) {
            found.addAll(changes.find());
            List<ChangePairs.Pair> untold = changes.pairs().stream()
                    .filter(pair -> found.stream().noneMatch(told -> told.from() < pair.to() && pair.from() < told.to())).toList();
            found.addAll(new DirectionGrammar(sentence, lexicon).find(untold));
            found.addAll(new TotalGrammar(sentence, lexicon, amounts).find());
            found.addAll(new PortionGrammar(sentence, lexicon, amounts).find());
            found.addAll(new ShareGrammar(sentence, lexicon, amounts).find());
            found.addAll(new RateGrammar(sentence, lexicon, amounts).find());
        }
        return found;
    }

    /** The last sentences before it in its paragraph, as many as a rest may be told of. */
    private List<Sentence> before() {
        int to = sentences.indexOf(sentence);
        int from = Math.max(0, to);
        while (from > 0 && to - from < RestGrammar.BACK && sentences.get(from - 1).passage.paragraph() == sentence.passage.paragraph()) {
            from--;
        }
        return sentences.subList(from, Math.max(0, to));
    }

    /** The sentence before it in its paragraph; null if there is none. */
    private Sentence lastBefore() {
        int index = sentences.indexOf(sentence);
        Sentence before = index > 0 ? sentences.get(index - 1) : null;
        return before != null && before.passage.paragraph() == sentence.passage.paragraph() ? before : null;
    }

    /** The changes that the sentence before tells, in the same paragraph; null if there is none. */
    private ChangeGrammar changeBefore() {
        Sentence before = lastBefore();
        return before == null ? null : new ChangeGrammar(before, lexicon, new AmountReader(before, lexicon.words().french()).read());
    }

    /** Adds each to the claim of its number; where there is none, makes one of a general measure. */
    void read(ClaimBuilder builder) {
        for (Reckoning reckoning : find()) {
            Draft draft = claim(reckoning, builder.drafts());
            if (draft == null) {
                int before = builder.drafts().size();
                builder.told(told(reckoning));
                draft = builder.drafts().size() > before ? builder.drafts().get(before) : null;
            }
            if (draft != null) {
                draft.details.add(reckoning.detail());
                int from = Math.min(draft.from, reckoning.from());
                int to = Math.max(draft.to, reckoning.to());
                boolean shown = sentence.token(to - 1).end() - sentence.token(from).start() <= LONGEST_QUOTE;
                draft.from = shown ? from : reckoning.from();
                draft.to = shown ? to : reckoning.to();
            }
        }
    }

    private static Draft claim(Reckoning reckoning, List<Draft> drafts) {
        for (Draft draft : drafts) {
            boolean told = draft.kind.equals("figure") && !draft.isOfSomebodyUnnamed() && draft.from < reckoning.to() && reckoning.from() < draft.to;
            if (told && draft.quantity.value().compareTo(reckoning.amount().quantity().value()) == 0) {
                return draft;
            }
        }
        return null;
    }

    private FigureGrammar.Told told(Reckoning reckoning) {
        Quantity quantity = reckoning.amount().quantity();
        boolean money = quantity.unit().length() == 3 && quantity.unit().equals(quantity.unit().toUpperCase(java.util.Locale.ROOT));
        String measure = money ? "sum" : quantity.unit().equals("percent") ? "share" : "count";
        Mention amount = new Mention(Mention.Type.NUMBER, reckoning.amount().from(), reckoning.amount().to(), new Mention.Amount(quantity));
        Map<String, String> options = new LinkedHashMap<>();
        options.put("quantity", "q");
        options.put("past", "yes");
        if (!reckoning.amount().noun().isEmpty()) {
            options.put("unit", reckoning.amount().noun());
        }
        return new FigureGrammar.Told(new PatternMatcher.Match(reckoning.from(), reckoning.to(), Map.of("q", amount), List.of()),
                new ClaimPattern.Action("figure", measure, List.of(), options));
    }
}
