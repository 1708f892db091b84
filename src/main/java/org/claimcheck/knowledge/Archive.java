package org.claimcheck.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.function.Supplier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.claimcheck.claim.AcceptedClaim;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;

/** The accepted claims of earlier articles, found by whom and what they are about. Immutable. */
public final class Archive {

    /** No claims. */
    public static final Archive EMPTY = new Archive(List.of());

    private final Map<String, Recorded> byId = new TreeMap<>();
    private final Map<String, List<Recorded>> byMatter = new TreeMap<>();
    private final Map<String, List<Recorded>> byArticle = new TreeMap<>();

    /**
     * A recorded claim, with what it is looked up by.
     *
     * @param id            its id
     * @param article       the id of its article
     * @param articleSha256 the SHA-256 of the article's file
     * @param quoteSha256   the SHA-256 of its quote
     * @param matters       what it is about
     * @param claim         gives the claim
     */
    record Recorded(String id, String article, String articleSha256, String quoteSha256, Set<String> matters, Supplier<AcceptedClaim> claim) {

        /** Of a claim that was read. */
        static Recorded of(AcceptedClaim claim) {
            return new Recorded(claim.id(), claim.article().id(), claim.article().sha256(), claim.quoteSha256(), Archive.matters(claim.statement()),
                    () -> claim);
        }
    }

    /**
     * @param claims the claims; of several with one id the first counts
     */
    Archive(Collection<Recorded> claims) {
        claims.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
        for (Recorded claim : byId.values()) {
            claim.matters().forEach(matter -> byMatter.computeIfAbsent(matter, k -> new ArrayList<>()).add(claim));
            byArticle.computeIfAbsent(claim.article(), k -> new ArrayList<>()).add(claim);
        }
    }

    /** What the claims are looked up by. */
    Collection<Recorded> recorded() {
        return byId.values();
    }

    /** What two claims must share to bear on each other: a main party, an office, or one who takes part. */
    public static Set<String> matters(Statement claim) {
        Set<String> keys = new TreeSet<>();
        keys.add(claim.subjectKey());
        if (claim instanceof Role role) {
            keys.add(role.officeId());
        }
        if (claim instanceof Event event) {
            event.participants().stream().map(p -> p.entity()).map(Entity::key).forEach(keys::add);
        }
        keys.remove("");
        return keys;
    }

    /** Whether nothing is recorded. */
    public boolean isEmpty() {
        return byId.isEmpty();
    }

    /** All claims, by id. */
    public List<AcceptedClaim> claims() {
        return byId.values().stream().map(claim -> claim.claim().get()).toList();
    }

    /** The claim with an id such as {@code articleId#claimId}. */
    public Optional<AcceptedClaim> byId(String id) {
        return Optional.ofNullable(byId.get(id)).map(claim -> claim.claim().get());
    }

    /** The claims of an article, by id. */
    public List<AcceptedClaim> ofArticle(String articleId) {
        return byArticle.getOrDefault(articleId, List.of()).stream().map(claim -> claim.claim().get()).toList();
    }

    /**
     * The ids of the articles that are the same as one, perhaps under another name: those of the same file, and those of which half of the
     * recorded words are in it.
     *
     * @param sha256 the SHA-256 of the article's file; empty if it is not known
     * @param quotes the {@link AcceptedClaim#mark(String) marks} of the words of its claims
     */
    public Set<String> same(String sha256, Set<String> quotes) {
        Set<String> same = new TreeSet<>();
        byArticle.forEach((id, claims) -> {
            Set<String> recorded = new HashSet<>();
            claims.forEach(claim -> recorded.add(claim.quoteSha256()));
            int all = recorded.size();
            recorded.retainAll(quotes);
            if (!sha256.isEmpty() && sha256.equals(claims.get(0).articleSha256()) || 2 * recorded.size() >= all) {
                same.add(id);
            }
        });
        return same;
    }

    /** What is known of the article with an id. */
    public Optional<ArticleInfo> article(String articleId) {
        return byArticle.getOrDefault(articleId, List.of()).stream().findFirst().map(claim -> claim.claim().get().article());
    }

    /** The claims that have any of the given {@link #matters(Statement) matters}, by id. */
    public List<AcceptedClaim> about(Collection<String> matters) {
        Map<String, Recorded> found = new TreeMap<>();
        matters.forEach(matter -> byMatter.getOrDefault(matter, List.of()).forEach(claim -> found.put(claim.id(), claim)));
        return found.values().stream().map(claim -> claim.claim().get()).toList();
    }
}
