package org.claimcheck.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimcheck.review.Judgement.ARTICLE_WRONG;
import static org.claimcheck.review.Judgement.BOTH_STAND;
import static org.claimcheck.review.Judgement.NEEDS_WORK;
import static org.claimcheck.review.Judgement.RECORD_WRONG;
import static org.claimcheck.review.Judgement.WITHDRAWN;
import static org.claimcheck.review.Samples.decision;
import static org.claimcheck.review.Samples.decisions;
import static org.claimcheck.review.Samples.matter;

import java.util.List;
import java.util.Set;
import org.claimcheck.review.Standing.State;
import org.junit.jupiter.api.Test;

class DecisionsTest {

    private static final Matter FERRY = matter(1, "head-maas=Rolf Maas since 1 September 2014 — The Harbour Post");

    @Test
    void leave_a_finding_open_that_nobody_judged() {
        assertThat(decisions(decision(matter(2), ARTICLE_WRONG, "ada", 0)).of(FERRY)).isEqualTo(Standing.OPEN);
    }

    @Test
    void settle_a_finding_by_any_judgement_that_settles() {
        for (Judgement judgement : Judgement.values()) {
            assertThat(decisions(decision(FERRY, judgement, "ada", 0)).of(FERRY).isSettled()).as(judgement.id()).isEqualTo(judgement.isSettling());
        }
    }

    @Test
    void count_the_last_word_of_a_reviewer() {
        Standing standing = decisions(decision(FERRY, RECORD_WRONG, "ada", 5), decision(FERRY, ARTICLE_WRONG, "ada", 0)).of(FERRY);

        assertThat(standing.state()).isEqualTo(State.SETTLED);
        assertThat(standing.decisions()).extracting(Decision::judgement).containsExactly(RECORD_WRONG);
    }

    @Test
    void stay_settled_while_reviewers_agree_for_different_reasons() {
        assertThat(decisions(decision(FERRY, ARTICLE_WRONG, "ada", 0), decision(FERRY, ARTICLE_WRONG, "rolf", 1)).of(FERRY).state())
                .isEqualTo(State.SETTLED);
    }

    @Test
    void show_contradicting_judgements_and_let_none_win() {
        Standing standing = decisions(decision(FERRY, BOTH_STAND, "rolf", 1), decision(FERRY, ARTICLE_WRONG, "ada", 0),
                decision(FERRY, ARTICLE_WRONG, "mia", 2)).of(FERRY);

        assertThat(standing.state()).isEqualTo(State.CONTESTED);
        assertThat(standing.decisions()).extracting(Decision::reviewer).containsExactly("ada", "rolf", "mia");
    }

    @Test
    void settle_a_contested_finding_when_a_reviewer_joins_or_withdraws() {
        Decision first = decision(FERRY, ARTICLE_WRONG, "ada", 0);
        Decision other = decision(FERRY, BOTH_STAND, "rolf", 1);

        assertThat(decisions(first, other, decision(FERRY, ARTICLE_WRONG, "rolf", 2)).of(FERRY).state()).isEqualTo(State.SETTLED);
        assertThat(decisions(first, other, decision(FERRY, WITHDRAWN, "rolf", 2)).of(FERRY).state()).isEqualTo(State.SETTLED);
        assertThat(decisions(first, decision(FERRY, WITHDRAWN, "ada", 2)).of(FERRY)).isEqualTo(Standing.OPEN);
    }

    @Test
    void keep_a_finding_in_reports_while_there_is_work_to_be_done() {
        assertThat(decisions(decision(FERRY, ARTICLE_WRONG, "ada", 0), decision(FERRY, NEEDS_WORK, "rolf", 1)).of(FERRY).state())
                .isEqualTo(State.NEEDS_WORK);
        assertThat(decisions(decision(FERRY, NEEDS_WORK, "ada", 0), decision(FERRY, ARTICLE_WRONG, "ada", 1)).of(FERRY).state())
                .isEqualTo(State.SETTLED);
    }

    @Test
    void reopen_a_finding_when_a_fact_says_something_else_and_tell_what() {
        Matter moved = matter(1, "head-maas=Rolf Maas since 1 October 2014 — The Harbour Post");

        Standing standing = decisions(decision(FERRY, ARTICLE_WRONG, "ada", 0)).of(moved);

        assertThat(standing.state()).isEqualTo(State.REOPENED);
        assertThat(standing.changes()).containsExactly("head-maas said “Rolf Maas since 1 September 2014 — The Harbour Post”, "
                + "now “Rolf Maas since 1 October 2014 — The Harbour Post”");
    }

    @Test
    void reopen_a_finding_when_evidence_comes_or_goes_and_tell_what() {
        Matter more = matter(1, "founding=Ferry Board founded in 1995", "head-maas=Rolf Maas since 1 September 2014 — The Harbour Post");
        Decisions before = decisions(decision(FERRY, ARTICLE_WRONG, "ada", 0));
        Decisions after = decisions(decision(more, ARTICLE_WRONG, "ada", 0));

        assertThat(before.of(more).changes()).containsExactly("new evidence founding: “Ferry Board founded in 1995”");
        assertThat(after.of(FERRY).changes()).containsExactly("no longer evidence: founding “Ferry Board founded in 1995”");
    }

    @Test
    void tell_of_a_change_that_words_do_not_show() {
        Matter before = new Matter("0000000000000001", "r", "a", "c", List.of(EvidenceMark.of("k", "url one", "Maas — Post")));
        Matter after = new Matter("0000000000000001", "r", "a", "c", List.of(EvidenceMark.of("k", "url two", "Maas — Post")));

        assertThat(decisions(decision(before, ARTICLE_WRONG, "ada", 0)).of(after).changes())
                .containsExactly("k changed in a detail that its words leave out, such as the title or address of a source: “Maas — Post”");
    }

    @Test
    void heed_no_order_of_the_evidence() {
        Matter one = matter(1, "a=A", "b=B");
        Matter other = matter(1, "b=B", "a=A");

        assertThat(decisions(decision(one, ARTICLE_WRONG, "ada", 0)).of(other).isSettled()).isTrue();
    }

    @Test
    void let_who_judged_the_new_evidence_settle_it_alone() {
        Matter moved = matter(1, "head-maas=Rolf Maas since 1 October 2014 — The Harbour Post");

        Standing standing = decisions(decision(FERRY, ARTICLE_WRONG, "ada", 0), decision(moved, BOTH_STAND, "rolf", 1)).of(moved);

        assertThat(standing.state()).isEqualTo(State.SETTLED);
    }

    @Test
    void leave_work_to_be_done_when_the_evidence_changes() {
        Standing standing = decisions(decision(matter(1, "a=A"), NEEDS_WORK, "ada", 0)).of(matter(1, "a=B"));

        assertThat(standing.state()).isEqualTo(State.NEEDS_WORK);
        assertThat(standing.changes()).containsExactly("a said “A”, now “B”");
    }

    @Test
    void reopen_a_finding_that_another_fact_has_joined() {
        Matter alone = new Matter("00000000000000aa", "rule", "ferry", "Ada Lind, head", List.of(new EvidenceMark("a", "00000000000000a1", "A")));
        Matter joined = new Matter("00000000000000bb", "rule", "ferry", "Ada Lind, head",
                List.of(new EvidenceMark("a", "00000000000000a1", "A"), new EvidenceMark("b", "00000000000000b1", "B")));
        Matter other = new Matter("00000000000000cc", "rule", "ferry", "Ada Lind, head", List.of(new EvidenceMark("c", "00000000000000c1", "C")));
        Matter ofAnotherRule = new Matter("00000000000000dd", "another", "ferry", "Ada Lind, head", joined.evidence());
        Decisions all = decisions(decision(alone, ARTICLE_WRONG, "ada", 0));

        assertThat(all.of(ofAnotherRule)).isEqualTo(Standing.OPEN);
        assertThat(all.of(joined).state()).isEqualTo(State.REOPENED);
        assertThat(all.of(joined).changes()).containsExactly("new evidence b: “B”");
        assertThat(all.of(other)).isEqualTo(Standing.OPEN);
        assertThat(all.earlierForms(List.of(joined, other))).containsExactly(alone.fingerprint());
    }

    @Test
    void become_stale_only_where_their_article_was_looked_at() {
        Decision here = decision(matter(1), ARTICLE_WRONG, "ada", 0);
        Decision gone = decision(matter(2), ARTICLE_WRONG, "ada", 0);
        Decisions all = decisions(here, gone);

        assertThat(all.stale(Set.of("ferry"), Set.of(here.fingerprint()))).containsExactly(gone);
        assertThat(all.stale(Set.of("harbour"), Set.of())).isEmpty();
    }
}
