package org.claimcheck.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
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

    private final Map<String, AcceptedClaim> byId = new TreeMap<>();
    private final Map<String, List<AcceptedClaim>> byMatter = new TreeMap<>();
    private final Map<String, List<AcceptedClaim>> byArticle = new TreeMap<>();

    /**
     * @param claims the claims; of several with one id the first counts
     */
    Archive(Collection<AcceptedClaim> claims) {
        claims.forEach(claim -> byId.putIfAbsent(claim.id(), claim));
        for (AcceptedClaim claim : byId.values()) {
            matters(claim.statement()).forEach(matter -> byMatter.computeIfAbsent(matter, k -> new ArrayList<>()).add(claim));
            byArticle.computeIfAbsent(claim.article().id(), k -> new ArrayList<>()).add(claim);
        }
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
    public Collection<AcceptedClaim> claims() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /** The claim with an id such as {@code articleId#claimId}. */
    public Optional<AcceptedClaim> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The claims of an article, by id. */
    public List<AcceptedClaim> ofArticle(String articleId) {
        return Collections.unmodifiableList(byArticle.getOrDefault(articleId, List.of()));
    }

    /** The claims of each article, by the id of the article. */
    public Map<String, List<AcceptedClaim>> articles() {
        return Collections.unmodifiableMap(byArticle);
    }

    /** What is known of the article with an id. */
    public Optional<ArticleInfo> article(String articleId) {
        return ofArticle(articleId).stream().findFirst().map(AcceptedClaim::article);
    }

    /** The claims that have any of the given {@link #matters(Statement) matters}, by id. */
    public List<AcceptedClaim> about(Collection<String> matters) {
        Set<AcceptedClaim> found = new TreeSet<>(Comparator.comparing(AcceptedClaim::id));
        matters.forEach(matter -> found.addAll(byMatter.getOrDefault(matter, List.of())));
        return List.copyOf(found);
    }
}
