package org.claimcheck.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.curation.FactSearch;
import org.claimcheck.review.Decisions;
import org.claimcheck.review.Standing;

/** Chooses among all that there is to decide about. */
final class Backlog {

    private static final List<String> KINDS = List.of("contradiction", "tension", Pending.GRAVE);

    private Backlog() {
    }

    /**
     * What to choose.
     *
     * @param states  the states
     * @param kind    the kind; empty for all
     * @param rule    the rule; empty for all
     * @param article the id of the article; empty for all
     * @param text    words that must all stand in the finding, its article's title or its words
     */
    record Query(Set<Standing.State> states, Optional<String> kind, Optional<String> rule, Optional<String> article, Optional<String> text) {
    }

    /** Something to decide about with what reviewers said of it. */
    record Standed(Pending pending, Standing standing) {
    }

    /**
     * What was chosen.
     *
     * @param chosen   what the query selects, contested and reopened findings first
     * @param states   how much there is in each state that the query selects otherwise
     * @param articles how many articles were read
     * @param waiting  how many have not been read yet
     */
    record Found(List<Standed> chosen, Map<Standing.State, Long> states, int articles, int waiting) {
    }

    /** The query of an address: without a state, all that is not settled. */
    static Query query(Call call) throws Refusal {
        Set<Standing.State> states = EnumSet.noneOf(Standing.State.class);
        for (String name : call.asked("state").orElse("undecided").split(",")) {
            switch (name.strip()) {
                case "all" -> states.addAll(EnumSet.allOf(Standing.State.class));
                case "undecided" -> states.addAll(EnumSet.complementOf(EnumSet.of(Standing.State.SETTLED)));
                default -> states.add(Stream.of(Standing.State.values()).filter(state -> state.id().equals(name.strip())).findFirst()
                        .orElseThrow(() -> new Refusal(400, "'" + name.strip() + "' is no state", "Write undecided, all, "
                                + Stream.of(Standing.State.values()).map(Standing.State::id).collect(Collectors.joining(", ")))));
            }
        }
        Optional<String> kind = call.asked("kind");
        if (kind.filter(name -> !KINDS.contains(name)).isPresent()) {
            throw new Refusal(400, "'" + kind.get() + "' is no kind of finding to decide about", "Write " + String.join(", ", KINDS));
        }
        return new Query(states, kind, call.asked("rule"), call.asked("article"), call.asked("text"));
    }

    /** What a query selects. */
    static Found find(Desk.Backlog backlog, Decisions decisions, Query query) {
        List<Standed> chosen = new ArrayList<>();
        Map<Standing.State, Long> states = new EnumMap<>(Standing.State.class);
        for (Standing.State state : Standing.State.values()) {
            states.put(state, 0L);
        }
        for (Pending pending : backlog.pending()) {
            if (fits(pending, query)) {
                Standing standing = decisions.of(pending.matter());
                states.merge(standing.state(), 1L, Long::sum);
                if (query.states().contains(standing.state())) {
                    chosen.add(new Standed(pending, standing));
                }
            }
        }
        return new Found(chosen, states, backlog.articles(), backlog.waiting());
    }

    private static boolean fits(Pending pending, Query query) {
        return query.kind().filter(kind -> !kind.equals(pending.kind())).isEmpty()
                && query.rule().filter(rule -> !rule.equals(pending.matter().rule())).isEmpty()
                && query.article().filter(article -> !article.equals(pending.matter().article())).isEmpty()
                && query.text().filter(text -> !FactSearch.holds(pending.explanation() + " " + pending.quote() + " " + pending.title() + " "
                        + pending.matter().claim() + " " + pending.matter().article(), text)).isEmpty();
    }
}
