package org.claimcheck.report;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.review.Decision;
import org.claimcheck.review.Judgement;
import org.claimcheck.review.Standing;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Source;
import org.claimcheck.time.Edtf;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes schema.org ClaimReview as JSON-LD: one review for each conflict of which named reviewers say, and nobody else denies, that the article
 * is wrong, as long as the evidence is what they saw. Nothing else is reviewed: no machine publishes a verdict.
 */
public final class ClaimReviewRenderer implements ReportRenderer {

    /** What such a judgement is called in fact checking (FEVER's REFUTES). There is no number: nobody measured one. */
    private static final String RATING = "Refuted";

    private static final Pattern CALENDAR_DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");
    private static final Pattern WEB = Pattern.compile("https?://\\S+");

    @Override
    public void render(List<Report> reports, Appendable out) throws IOException {
        ObjectNode root = JsonText.object();
        root.put("@context", "https://schema.org");
        ArrayNode reviews = root.putArray("@graph");
        for (Report report : reports) {
            Stream.of(report.findings(), report.aside().asBefore(), report.aside().decided()).flatMap(List::stream)
                    .filter(entry -> entry.finding().kind().isConflict()).filter(entry -> isArticleWrong(entry.standing()))
                    .forEach(entry -> review(reviews.addObject(), report, entry));
        }
        JsonText.pretty(root, out);
    }

    private static boolean isArticleWrong(Standing standing) {
        return standing.isSettled() && standing.decisions().stream().anyMatch(decision -> decision.judgement() == Judgement.ARTICLE_WRONG);
    }

    private static void review(ObjectNode node, Report report, Report.Entry entry) {
        List<Decision> decisions = entry.standing().decisions().stream().filter(decision -> decision.judgement() == Judgement.ARTICLE_WRONG).toList();
        LocalDate day = decisions.get(decisions.size() - 1).time().atZone(ZoneOffset.UTC).toLocalDate();
        node.put("@type", "ClaimReview");
        node.put("identifier", entry.finding().fingerprint());
        node.put("datePublished", day.toString());
        ArrayNode authors = node.putArray("author");
        decisions.forEach(decision -> authors.addObject().put("@type", "Person").put("name", decision.reviewer()));
        node.put("claimReviewed", TextLayout.plain((entry.claim().claim().basis().negated() ? "Not so: " : "") + entry.claim().sentence()));
        node.put("reviewBody", TextLayout.plain(entry.finding().explanation()));
        ObjectNode rating = node.putObject("reviewRating").put("@type", "Rating").put("alternateName", RATING);
        rating.put("ratingExplanation", TextLayout.plain(entry.finding().explanation()));
        item(node.putObject("itemReviewed"), report, entry);
        List<Source> sources = entry.evidence().stream().filter(evidence -> evidence.statement().isKnown())
                .flatMap(evidence -> evidence.sources().stream()).distinct().toList();
        if (!sources.isEmpty()) {
            ArrayNode citations = node.putArray("citation");
            sources.forEach(source -> citation(citations.addObject(), source));
        }
    }

    private static void item(ObjectNode item, Report report, Report.Entry entry) {
        ArticleInfo article = report.document().article();
        Claimed claimed = entry.claim().claim().basis();
        item.put("@type", "Claim");
        JsonText.put(item, "text", TextLayout.plain(claimed.quote().text()));
        List<String> speakers = claimed.attribution();
        if (!speakers.isEmpty()) {
            // Whether the speaker is a person or a body is not known here.
            item.putObject("author").put("name", TextLayout.plain(speakers.get(speakers.size() - 1)));
        } else if (!article.publisher().isEmpty()) {
            publisher(item.putObject("author"), article.publisher());
        }
        date(article).ifPresent(day -> item.put("datePublished", day));
        ObjectNode appearance = item.putObject("appearance").put("@type", "NewsArticle");
        JsonText.put(appearance, "headline", TextLayout.plain(article.title()));
        JsonText.put(appearance, "url", address(article.url()));
        JsonText.put(appearance, "inLanguage", article.language());
        date(article).ifPresent(day -> appearance.put("datePublished", day));
        if (!article.publisher().isEmpty()) {
            publisher(appearance.putObject("publisher"), article.publisher());
        }
    }

    private static void publisher(ObjectNode node, String name) {
        node.put("@type", "Organization").put("name", name);
    }

    private static void citation(ObjectNode node, Source source) {
        node.put("@type", "CreativeWork");
        JsonText.put(node, "name", source.title());
        JsonText.put(node, "url", address(source.url()));
        if (CALENDAR_DATE.matcher(source.date()).matches()) {
            node.put("datePublished", source.date());
        }
        publisher(node.putObject("publisher"), source.publisher());
    }

    /** An address of the web; nothing for any other, which a page might carry out. */
    private static String address(String url) {
        return WEB.matcher(url).matches() ? url : "";
    }

    /** The day, month or year of publication; schema.org knows no dates that are vaguer. */
    private static Optional<String> date(ArticleInfo article) {
        return article.published().map(Edtf::text).filter(text -> CALENDAR_DATE.matcher(text).matches());
    }
}
