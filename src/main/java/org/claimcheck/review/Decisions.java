package org.claimcheck.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** All that reviewers decided, and what it says of a finding now. */
public final class Decisions {

    /** The earliest first; of two at one time that of the reviewer whose name comes first. Only equal decisions are equal in it. */
    static final Comparator<Decision> ORDER = Comparator.comparing(Decision::time).thenComparing(Decision::reviewer)
            .thenComparing(Decision::judgement).thenComparing(DecisionLine::write);

    /** No decisions. */
    public static final Decisions NONE = new Decisions(List.of());

    private final List<Decision> all;
    private final Map<String, List<Decision>> byFingerprint;
    private final Map<String, List<Decision>> byArticle;

    /** Decisions in any order. */
    public Decisions(Collection<Decision> decisions) {
        this.all = decisions.stream().sorted(Comparator.comparing(Decision::fingerprint).thenComparing(ORDER)).toList();
        this.byFingerprint = all.stream().collect(Collectors.groupingBy(Decision::fingerprint, HashMap::new, Collectors.toList()));
        this.byArticle = all.stream().collect(Collectors.groupingBy(decision -> decision.matter().article(), HashMap::new, Collectors.toList()));
    }

    /** All of them, superseded ones included, by fingerprint and then by time. */
    public List<Decision> all() {
        return all;
    }

    /** All about one finding, superseded ones included, the earliest first. */
    public List<Decision> about(String fingerprint) {
        return byFingerprint.getOrDefault(fingerprint, List.of());
    }

    /** What was decided about, each as whoever spoke last saw it, by fingerprint. */
    public List<Matter> matters() {
        return byFingerprint.values().stream().map(about -> about.get(about.size() - 1).matter()).sorted(Comparator.comparing(Matter::fingerprint)).toList();
    }

    /**
     * What they say of a finding as it is now.
     *
     * <p>The last word of each reviewer counts, and only while the evidence is what the reviewer saw. A judgement that settles
     * holds until somebody judges otherwise: then the finding is contested. Work that is still to be done keeps it open, whatever
     * becomes of the evidence.
     */
    public Standing of(Matter matter) {
        Map<String, Decision> last = new LinkedHashMap<>();
        List<Decision> about = about(matter.fingerprint());
        (about.isEmpty() ? earlier(matter) : about).forEach(decision -> last.put(decision.reviewer(), decision));
        List<Decision> words = last.values().stream().filter(decision -> decision.judgement() != Judgement.WITHDRAWN).sorted(ORDER).toList();
        List<Decision> holding = words.stream().filter(decision -> decision.matter().restsOnTheSameAs(matter)).toList();
        Set<Judgement> settling = holding.stream().map(Decision::judgement).filter(Judgement::isSettling).collect(Collectors.toSet());
        if (words.isEmpty()) {
            return Standing.OPEN;
        }
        if (settling.size() > 1) {
            return new Standing(Standing.State.CONTESTED, holding, List.of());
        }
        if (!holding.isEmpty()) {
            boolean unfinished = holding.stream().anyMatch(decision -> !decision.judgement().isSettling());
            return new Standing(unfinished ? Standing.State.NEEDS_WORK : Standing.State.SETTLED, holding, List.of());
        }
        Decision latest = words.get(words.size() - 1);
        boolean settled = words.stream().anyMatch(decision -> decision.judgement().isSettling());
        return new Standing(settled ? Standing.State.REOPENED : Standing.State.NEEDS_WORK, words, matter.changesSince(latest.matter()));
    }

    /**
     * Those about a finding that went by another fingerprint before a fact came or went on which it rests: about the same claim, and
     * resting on something that it still rests on.
     */
    private List<Decision> earlier(Matter matter) {
        return byArticle.getOrDefault(matter.article(), List.of()).stream().filter(decision -> decision.matter().isAnEarlierFormOf(matter)).toList();
    }

    /**
     * Those that no longer bear on any finding of the articles that were looked at.
     *
     * @param articles the ids of the articles that were verified
     * @param present  the fingerprints of all that was found in them, with those of {@link #earlierForms}
     */
    public List<Decision> stale(Set<String> articles, Set<String> present) {
        List<Decision> stale = new ArrayList<>(all);
        stale.removeIf(decision -> !articles.contains(decision.matter().article()) || present.contains(decision.fingerprint()));
        return List.copyOf(stale);
    }

    /** The fingerprints under which findings were decided about before a fact came or went on which they rest. */
    public Set<String> earlierForms(Collection<Matter> present) {
        return present.stream().filter(matter -> about(matter.fingerprint()).isEmpty()).flatMap(matter -> earlier(matter).stream())
                .map(Decision::fingerprint).collect(Collectors.toSet());
    }
}
