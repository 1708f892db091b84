package org.claimcheck.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells how far patterns fit a sentence in which they make no claim.
 *
 * <p>It matches as {@link PatternMatcher} does and watches each step, so that what it tells is what happens. That takes
 * several times as long; nothing but explanations use it.
 */
final class PatternTracer extends PatternMatcher {

    /** How many words are shown of what stands where a pattern fits no more. */
    private static final int SHOWN = 3;
    /** How many of the parts are named that would have fitted there. */
    private static final int MOST_WANTED = 4;

    private final Sentence sentence;
    private final List<Part> path = new ArrayList<>();
    private ClaimPattern pattern;
    private int optional;
    private int forbidden;
    private Attempt best;

    /** A part of a pattern that fits the tokens from one to before another. */
    private record Part(PatternNode node, int from, int to, boolean required) {
    }

    /**
     * How far a pattern came.
     *
     * @param path    the parts that fit
     * @param at      the token at which it went no further
     * @param wanted  what might have stood there, in the notation of patterns; empty if all fitted
     * @param refusal why it does not count although all fitted; empty where it does count
     */
    private record Attempt(ClaimPattern pattern, List<Part> path, int at, Set<String> wanted, String refusal) {

        /** How many parts fit that must. */
        long parts() {
            return path.stream().filter(Part::required).count();
        }

        /** How many tokens these span. */
        int tokens() {
            return path.stream().filter(Part::required).mapToInt(p -> p.to() - p.from()).sum();
        }

        boolean isComplete() {
            return wanted.isEmpty();
        }

        boolean isNearerThan(Attempt other) {
            if (other == null || isComplete() != other.isComplete()) {
                return other == null || isComplete();
            }
            int byParts = Long.compare(parts(), other.parts());
            return byParts != 0 ? byParts > 0 : tokens() > other.tokens();
        }

        boolean isSamePlaceAs(Attempt other) {
            return other != null && pattern == other.pattern && at == other.at && path.equals(other.path);
        }
    }

    PatternTracer(Sentence sentence, Words words) {
        super(sentence, words);
        this.sentence = sentence;
    }

    /**
     * The pattern that came nearest to a claim; null if none fits even in its first part.
     *
     * <p>Patterns of which a decisive word stands in the sentence go before all others. Among them the nearest is the one of which
     * most parts fit that must; then the one whose fitting parts span most words; then the first in the sentence and in the files.
     *
     * @param patterns the patterns to try, in the order of their files
     */
    NearMiss nearest(List<ClaimPattern> patterns) {
        best = null;
        patterns.stream().filter(this::isTold).forEach(this::trace);
        if (best == null) {
            patterns.forEach(this::trace);
        }
        return best == null ? null : nearMiss(best);
    }

    private void trace(ClaimPattern next) {
        pattern = next;
        find(next.wordings());
    }

    /** Whether each wording of a pattern has a decisive word, and that of some wording stands in the sentence. */
    private boolean isTold(ClaimPattern asked) {
        boolean there = false;
        for (ClaimPattern.Wording wording : asked.wordings()) {
            WordForms decisive = decisive(wording.node());
            if (decisive == null) {
                return false;
            }
            there |= decisive.occursIn(sentence.tokens);
        }
        return there;
    }

    /** A word list or word without which a wording cannot be found; null if there is none. */
    private static WordForms decisive(PatternNode node) {
        if (node instanceof PatternNode.Listed listed) {
            return listed.forms();
        }
        if (node instanceof PatternNode.Literal literal) {
            return literal.word().length() > 3 ? WordForms.of(List.of(literal.word())) : null;
        }
        if (node instanceof PatternNode.Sequence sequence) {
            WordForms best = null;
            for (PatternNode part : sequence.parts()) {
                WordForms own = decisive(part);
                if (own != null && (best == null || part instanceof PatternNode.Listed)) {
                    best = own;
                }
            }
            return best;
        }
        return null;
    }

    @Override
    boolean step(PatternNode node, int i, Map<String, Mention> bindings, List<VerbGroup> verbs, Next next) {
        if (forbidden > 0) {
            return super.step(node, i, bindings, verbs, next);
        }
        if (node instanceof PatternNode.Sequence || node instanceof PatternNode.Choice) {
            return super.step(node, i, bindings, verbs, next);
        }
        if (node instanceof PatternNode.Maybe) {
            optional++;
            boolean went = super.step(node, i, bindings, verbs, end -> {
                optional--;
                boolean onward = next.proceed(end);
                optional++;
                return onward;
            });
            optional--;
            return went;
        }
        boolean unless = node instanceof PatternNode.Unless;
        boolean required = optional == 0;
        boolean[] fitted = {false};
        forbidden += unless ? 1 : 0;
        boolean went = super.step(node, i, bindings, verbs, end -> {
            fitted[0] = true;
            forbidden -= unless ? 1 : 0;
            path.add(new Part(node, i, end, required && weighs(node)));
            boolean onward = next.proceed(end);
            path.remove(path.size() - 1);
            forbidden += unless ? 1 : 0;
            return onward;
        });
        forbidden -= unless ? 1 : 0;
        if (!fitted[0] && required) {
            failed(node, i, bindings);
        }
        return went;
    }

    private static boolean weighs(PatternNode node) {
        return node instanceof PatternNode.Slot || node instanceof PatternNode.Listed || node instanceof PatternNode.Literal;
    }

    @Override
    String refusal(Match match) {
        String refusal = super.refusal(match);
        better(new Attempt(pattern, List.copyOf(path), match.to(), Set.of(), refusal.isEmpty() ? noClaim(match) : refusal));
        return refusal;
    }

    private void failed(PatternNode node, int i, Map<String, Mention> bindings) {
        if (path.stream().noneMatch(Part::required)) {
            return;
        }
        String wanted = node instanceof PatternNode.Unless unless ? "anything but `" + PatternNotation.of(unless.part()) + "`"
                : "`" + PatternNotation.of(node) + "`" + otherVoice(node, i, bindings);
        Attempt attempt = new Attempt(pattern, List.copyOf(path), i, new LinkedHashSet<>(List.of(wanted)), "");
        if (attempt.isSamePlaceAs(best)) {
            best.wanted().add(wanted);
        } else {
            better(attempt);
        }
    }

    private void better(Attempt attempt) {
        if (attempt.isNearerThan(best)) {
            best = attempt;
        }
    }

    /** A verb that is there, but passive where it must be active, or the other way round. */
    private String otherVoice(PatternNode node, int i, Map<String, Mention> bindings) {
        if (!(node instanceof PatternNode.Listed listed) || listed.voice() == PatternNode.Voice.NONE || listed.voice() == PatternNode.Voice.ANY) {
            return "";
        }
        PatternNode any = new PatternNode.Listed(listed.list(), listed.forms(), PatternNode.Voice.ANY);
        boolean there = super.step(any, i, new LinkedHashMap<>(bindings), new ArrayList<>(), end -> true);
        return there ? " (the verb is there, but not in that voice)" : "";
    }

    /** Why words that fit a pattern to the end may yet make no claim: somebody remains unknown. */
    private String noClaim(Match match) {
        for (ClaimPattern.Action action : pattern.actions()) {
            for (String variable : action.arguments()) {
                Mention mention = match.bindings().get(variable);
                if (mention != null && mention.meaning() instanceof Mention.Role role && !role.organization().isPresent()) {
                    return "the title does not tell of which organisation";
                }
                if (mention != null && mention.meaning() instanceof Mention.Titled) {
                    return "the title does not tell of which organisation";
                }
            }
        }
        return "the parties are one and the same, or nobody is named";
    }

    private NearMiss nearMiss(Attempt attempt) {
        String parts = attempt.path().stream().filter(p -> p.to() > p.from()).map(p -> PatternNotation.of(p.node()))
                .collect(Collectors.joining(" "));
        int from = attempt.path().get(0).from();
        boolean complete = attempt.isComplete();
        String matched = "matched `" + parts + "` " + (complete ? "on “" + words(from, attempt.at())
                : "up to “" + words(Math.max(from, attempt.at() - SHOWN), attempt.at())) + "”";
        return new NearMiss(attempt.pattern().id(), attempt.pattern().location(), matched,
                complete ? "but made no claim: " + attempt.refusal() : wanted(attempt));
    }

    private String wanted(Attempt attempt) {
        List<String> wanted = attempt.wanted().stream().limit(MOST_WANTED).toList();
        String more = attempt.wanted().size() > wanted.size() ? " or others" : "";
        String found = attempt.at() >= sentence.size() ? "the end of the sentence"
                : "“" + words(attempt.at(), Math.min(attempt.at() + SHOWN, sentence.size())) + "”";
        return "then wanted " + String.join(" or ", wanted) + more + ", found " + found;
    }

    private String words(int from, int to) {
        return from < to ? sentence.text(from, to).replaceAll("\\s+", " ") : "";
    }
}
