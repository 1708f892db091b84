package org.claimcheck.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.claim.Coverage;
import org.claimcheck.extract.NearMiss;
import org.claimcheck.finding.FindingKind;
import org.claimcheck.report.ReportPage.Card;
import org.claimcheck.report.ReportPage.Count;
import org.claimcheck.report.ReportPage.Fact;
import org.claimcheck.report.ReportPage.Lanes;
import org.claimcheck.report.ReportPage.Seen;
import org.claimcheck.report.ReportPage.Short;
import org.claimcheck.report.ReportPage.Side;
import org.claimcheck.report.ReportPage.Unread;
import org.claimcheck.report.ReportPage.View;
import org.claimcheck.report.ReportPage.Words;
import org.claimcheck.review.Standing;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Quote;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.time.Period;
import org.claimcheck.verify.Verdict;

/** Puts a report into the words, ids and positions that templates show. */
final class ReportPageBuilder {

    /** How many holders are shown before the claim's time, and how many after. */
    private static final int NEIGHBOURS = 3;
    private static final int MOST_LANES = 12;
    /** How many times stand on the axis of a card. */
    private static final int MOST_TIMES = 4;

    private final Report report;
    private final String prefix;
    private final Map<String, String> languages;
    private final List<MarkedText.Span> spans = new ArrayList<>();
    private int cards;

    /**
     * A builder.
     *
     * @param report    the report
     * @param prefix    what all ids begin with, so that those of several reports of a page differ
     * @param languages the languages of the articles of the run, by their ids
     */
    ReportPageBuilder(Report report, String prefix, Map<String, String> languages) {
        this.report = report;
        this.prefix = prefix;
        this.languages = languages;
    }

    View view() {
        ArticleInfo article = report.document().article();
        String title = article.title().isEmpty() ? article.file() : article.title();
        if (report.error().isPresent()) {
            return new View(prefix + "report", title, "", report.error().get(), List.of(), List.of(new Fact("File", article.file(), "")), List.of(),
                    List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false);
        }
        List<Card> conflicts = Stream.of(FindingKind.CONTRADICTION, FindingKind.TENSION).flatMap(kind -> report.findings(kind).stream())
                .map(this::conflict).toList();
        List<Card> grave = report.grave().stream().map(this::grave).toList();
        List<Short> confirmed = report.findings(FindingKind.CORROBORATION).stream().map(entry -> brief(entry, 3, "confirmed")).toList();
        List<Short> repeated = report.findings(FindingKind.REPETITION).stream().map(entry -> brief(entry, 4, "said again")).toList();
        markRest();
        List<Unread> unread = unread();
        return new View(prefix + "report", title, article.language(), "", counts(), facts(), gone(), conflicts, grave, confirmed, repeated, unread,
                report.article().map(text -> MarkedText.of(text, spans)).orElse(List.of()),
                report.claims().stream().anyMatch(claim -> claim.verdict() == Verdict.UNVERIFIED || claim.verdict() == Verdict.NOT_CHECKABLE));
    }

    // ---- the head

    private List<Count> counts() {
        Map<FindingKind, Long> kinds = report.kinds();
        int missed = report.document().coverage().unread().size();
        return List.of(count("contradiction", kinds.get(FindingKind.CONTRADICTION).intValue(), "contradiction", "conflicts"),
                count("tension", kinds.get(FindingKind.TENSION).intValue(), "tension", "conflicts"),
                new Count("grave", report.grave().size(), "to be decided", report.grave().isEmpty() ? "" : prefix + "grave"),
                new Count("corroboration", kinds.get(FindingKind.CORROBORATION).intValue(), "confirmed",
                        kinds.get(FindingKind.CORROBORATION) == 0 ? "" : prefix + "confirmed"),
                new Count("unread", missed, "not understood", missed == 0 ? "" : prefix + "unread"));
    }

    private Count count(String kind, int number, String noun, String target) {
        return new Count(kind, number, number == 1 ? noun : noun + "s", number == 0 ? "" : prefix + target);
    }

    private List<Fact> facts() {
        ArticleInfo article = report.document().article();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact("File", article.file(), ""));
        facts.add(new Fact("Published", ReportWords.published(report), ""));
        if (!article.publisher().isEmpty() || !article.url().isEmpty()) {
            facts.add(new Fact("Publisher", article.publisher().isEmpty() ? article.url() : article.publisher(), WebAddress.of(article.url()).orElse("")));
        }
        facts.add(new Fact("Claims", ReportWords.verdicts(report), ""));
        facts.add(new Fact("Read", ReportWords.coverage(report.document()), ""));
        if (!report.document().refused().isEmpty()) {
            facts.add(new Fact("Refused", ReportWords.refused(report) + " that cannot be used, not judged: the messages tell why", ""));
        }
        if (!report.document().quotesChecked()) {
            facts.add(new Fact("Quotes", "unchecked: the text of the article is not there (--article FILE gives it)", ""));
        }
        ReportWords.decided(report).ifPresent(words -> facts.add(new Fact("Decided", words, "")));
        ReportWords.compared(report).ifPresent(words -> facts.add(new Fact("Since the baseline", words, "")));
        facts.add(new Fact("Knowledge", ReportWords.knowledge(report), ""));
        return List.copyOf(facts);
    }

    private List<String> gone() {
        return report.aside().gone().stream().map(earlier -> earlier.kind() + " " + earlier.fingerprint() + ": " + earlier.explanation()).toList();
    }

    // ---- findings

    private Card conflict(Report.Entry entry) {
        boolean contradiction = entry.finding().kind() == FindingKind.CONTRADICTION;
        String kind = contradiction ? "contradiction" : "tension";
        String label = contradiction ? "Contradiction" : "Tension";
        String id = id(entry.finding().fingerprint());
        String number = String.valueOf(++cards);
        int weight = contradiction ? 0 : 1;
        String hint = label + " " + number;
        Words words = mark(entry.claim(), id, kind, weight, number, hint);
        List<Words> again = entry.repeats().stream().map(repeat -> mark(repeat, id, kind, weight, number, hint + ", said again")).toList();
        List<Side> evidence = entry.evidence().stream().map(item -> side(entry, item, id, number, hint)).toList();
        return new Card(id, number, kind, label, entry.finding().severity().id(), ReportWords.position(entry.claim()), words,
                here(entry.claim()), evidence, Difference.of(entry), ReportWords.dateUsed(report, entry.claim()), entry.finding().explanation(),
                entry.finding().suggestion().orElse(""), again, entry.finding().rule(), entry.finding().summary(), entry.finding().also(),
                entry.standing().state().id(), ReportWords.state(entry.standing()), ReportWords.standing(entry.standing()),
                entry.finding().fingerprint(), times(entry.claim(), entry.evidence()), offices(entry),
                OriginTree.of(report, entry.claim(), entry.evidence()));
    }

    private Card grave(Report.GraveClaim claim) {
        String id = id(claim.matter().fingerprint());
        String number = String.valueOf(++cards);
        String hint = "To be decided " + number;
        Words words = mark(claim.claim(), id, "grave", 2, number, hint);
        List<Words> again = claim.repeats().stream().map(repeat -> mark(repeat, id, "grave", 2, number, hint + ", said again")).toList();
        Standing standing = claim.standing();
        return new Card(id, number, "grave", "To be decided by a person", "", ReportWords.position(claim.claim()), words, here(claim.claim()), List.of(),
                List.of(), ReportWords.dateUsed(report, claim.claim()), claim.explanation(), "", again, claim.matter().rule(), "", List.of(),
                standing.state().id(), ReportWords.state(standing), ReportWords.standing(standing), claim.matter().fingerprint(), List.of(),
                List.of(), OriginTree.of(report, claim.claim(), List.of()));
    }

    private Short brief(Report.Entry entry, int weight, String hint) {
        String id = id(entry.finding().fingerprint());
        String kind = entry.finding().kind().id();
        Words words = mark(entry.claim(), id, kind, weight, "", hint);
        entry.repeats().forEach(repeat -> mark(repeat, id, kind, weight, "", hint));
        String by = entry.evidence().stream().findFirst().map(item -> ReportWords.evidenceLabel(report, entry, item) + ": "
                + ReportWords.evidenceSentence(item) + ", " + ReportWords.evidenceOrigin(item)).orElse("");
        return new Short(id, kind, words, by);
    }

    private String id(String fingerprint) {
        return prefix + "f-" + fingerprint;
    }

    private Side here(Report.JudgedPassage claim) {
        Claimed claimed = claim.claim().basis();
        return new Side("here", claimed.negated() ? "here not" : "here", claim.sentence(), List.of(), ReportWords.speaker(claimed), List.of());
    }

    private Side side(Report.Entry entry, Report.EvidenceItem item, String card, String number, String hint) {
        String label = ReportWords.evidenceLabel(report, entry, item);
        List<Words> words = new ArrayList<>();
        if (item.statement().basis() instanceof Claimed claimed && !claimed.quote().text().isEmpty()) {
            boolean own = claimed.article().equals(report.document().article().id());
            String anchor = own ? anchor(card, item.id()) : "";
            if (own) {
                span(claimed.quote(), "passage", 5, card, anchor, number, hint + ", the other passage");
            }
            words.add(new Words(claimed.quote().text(), languages.getOrDefault(claimed.article(), ""), item.location().toString(), shown(anchor)));
        }
        return new Side(item.statement().isKnown() ? "record" : "other", label, ReportWords.evidenceSentence(item), words,
                ReportWords.evidenceOrigin(item), item.sources().stream().map(ReportPageBuilder::seen).toList());
    }

    private static Seen seen(Source source) {
        Optional<String> address = WebAddress.of(source.url());
        return new Seen(source.publisher(), source.title(), source.date(), address.orElse(""), address.isPresent() ? "" : source.url());
    }

    // ---- words in the text

    private Words mark(Report.JudgedPassage claim, String card, String style, int weight, String number, String hint) {
        String anchor = anchor(card, claim.claim().id());
        Quote quote = claim.claim().quote();
        span(quote, style, weight, card, anchor, number, hint);
        return new Words(quote.text(), report.document().article().language(), ReportWords.position(claim), shown(anchor));
    }

    private static String anchor(String card, String claim) {
        return card + "-" + claim.replaceAll("[^A-Za-z0-9]", "-");
    }

    private String shown(String anchor) {
        return report.article().isPresent() ? anchor : "";
    }

    private void span(Quote quote, String style, int weight, String card, String anchor, String number, String hint) {
        spans.add(new MarkedText.Span(quote.start(), quote.end(), style, weight, card, anchor, number, hint));
    }

    /** Claims about which nothing is known, and sentences that were not understood: silence must not read as clearance. */
    private void markRest() {
        for (Report.JudgedPassage claim : report.claims()) {
            if (claim.verdict() == Verdict.UNVERIFIED || claim.verdict() == Verdict.NOT_CHECKABLE) {
                String hint = claim.verdict().id().replace('-', ' ') + (claim.reason().isEmpty() ? "" : ": " + claim.reason());
                span(claim.claim().quote(), "unverified", 6, "", "", "", hint);
            }
        }
        for (Coverage.Span span : report.document().coverage().unread()) {
            spans.add(new MarkedText.Span(span.start(), span.end(), "unread", 7, "", prefix + "u-" + span.start(), "", "not understood"));
        }
    }

    private List<Unread> unread() {
        List<Coverage.Span> places = report.document().coverage().unread();
        List<Unread> unread = new ArrayList<>();
        for (int i = 0; i < report.unread().size(); i++) {
            Report.UnreadSentence sentence = report.unread().get(i);
            String anchor = i < places.size() ? shown(prefix + "u-" + places.get(i).start()) : "";
            unread.add(new Unread(new Words(sentence.text(), report.document().article().language(), sentence.location().line() == 0 ? ""
                    : sentence.location().line() + ":" + sentence.location().column(), anchor), sentence.nearest().map(NearMiss::toString).orElse("")));
        }
        return List.copyOf(unread);
    }

    // ---- times

    /** When the claim and its evidence are, on one axis; a claim without a date stands at the day of publication. */
    private List<TimeChart> times(Report.JudgedPassage claim, List<Report.EvidenceItem> evidence) {
        List<TimeChart.Line> lines = new ArrayList<>();
        Optional<Period> at = at(claim);
        at.ifPresent(period -> lines.add(new TimeChart.Line("here", claim.claim().statement().isDated() ? period.inWords()
                : "published " + period.inWords(), "here", false, period)));
        evidence.stream().filter(item -> item.statement().isDated()).limit(MOST_TIMES).forEach(item -> lines.add(new TimeChart.Line(
                item.statement().isKnown() ? "record" : "other", item.statement().period().inWords(), item.statement().isKnown() ? "record" : "other", false,
                item.statement().period())));
        return lines.size() < 2 ? List.of() : TimeChart.of(lines, Optional.empty()).stream().toList();
    }

    private Optional<Period> at(Report.JudgedPassage claim) {
        Statement statement = claim.claim().statement();
        return statement.isDated() ? Optional.of(statement.period()) : report.document().article().published().map(Period::within);
    }

    private List<Lanes> offices(Report.Entry entry) {
        List<String> offices = Stream.concat(Stream.of(entry.finding().claim()), entry.evidence().stream().map(Report.EvidenceItem::statement))
                .filter(statement -> statement instanceof Role role && role.office().isPresent()).map(statement -> ((Role) statement).officeId()).distinct()
                .toList();
        Optional<Period> at = at(entry.claim());
        return report.timelines().stream().filter(timeline -> offices.contains(timeline.office()) && !timeline.tenures().isEmpty())
                .flatMap(timeline -> lanes(timeline, entry, at).stream()).toList();
    }

    /** The holders next to the claim's time; of those at that time all, if they are not too many. */
    private Optional<Lanes> lanes(Report.OfficeTimeline timeline, Report.Entry entry, Optional<Period> at) {
        List<Report.Tenure> tenures = timeline.tenures();
        int first = 0;
        int last = tenures.size();
        if (at.isPresent()) {
            Period time = at.get();
            first = Math.max(0, (int) tenures.stream().takeWhile(tenure -> tenure.period().surelyBefore(time)).count() - NEIGHBOURS);
            last = (int) tenures.stream().filter(tenure -> !tenure.period().surelyAfter(time)).count();
            last = Math.min(tenures.size(), last + NEIGHBOURS);
        }
        last = Math.min(last, first + MOST_LANES);
        String holder = entry.finding().claim().subject().name();
        List<TimeChart.Line> lines = new ArrayList<>();
        boolean role = entry.finding().claim() instanceof Role claimed && claimed.officeId().equals(timeline.office());
        at.ifPresent(period -> lines.add(new TimeChart.Line(role ? holder : "the claim", "here, " + period.inWords(), "here", true, period)));
        for (Report.Tenure tenure : tenures.subList(first, last)) {
            lines.add(new TimeChart.Line(tenure.holder(), tenure.period().inWords(), "record", role && tenure.holder().equals(holder), tenure.period()));
        }
        List<String> left = new ArrayList<>();
        if (first > 0) {
            left.add(first + " earlier");
        }
        if (last < tenures.size()) {
            left.add(tenures.size() - last + " later");
        }
        return TimeChart.of(lines, at).map(chart -> new Lanes(timeline.name(),
                left.isEmpty() ? "" : left.stream().collect(Collectors.joining(" and ", "", " not shown")), chart));
    }
}
