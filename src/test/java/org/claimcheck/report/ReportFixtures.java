package org.claimcheck.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimcheck.article.PublishedFrom;
import org.claimcheck.claim.ArticleInfo;
import org.claimcheck.claim.Claim;
import org.claimcheck.claim.ClaimsDocument;
import org.claimcheck.claim.Coverage;
import org.claimcheck.diagnostic.SourceLocation;
import org.claimcheck.extract.NearMiss;
import org.claimcheck.finding.Contradiction;
import org.claimcheck.finding.Corroboration;
import org.claimcheck.finding.Finding;
import org.claimcheck.finding.Repetition;
import org.claimcheck.finding.Tension;
import org.claimcheck.rule.Severity;
import org.claimcheck.statement.Basis;
import org.claimcheck.statement.Certainty;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Quote;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Source;
import org.claimcheck.statement.Statement;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;
import org.claimcheck.verify.JudgedFinding;
import org.claimcheck.verify.Verdict;

/** A report with every kind of finding, made by hand so that it changes with the renderers alone. */
final class ReportFixtures {

    private static final KnowledgeState KNOWLEDGE = new KnowledgeState("0123456789ab", Optional.of(LocalDate.of(2024, 12, 31)));
    private static final Entity BOARD = new Entity("ferry-board", "Ferry Board", EntityType.ORGANIZATION);
    private static final Office HEAD = new Office("ferry-board/head", "head of the Ferry Board", BOARD, true);
    private static final String FILE = "articles/ferry.md";

    private ReportFixtures() {
    }

    /** An article with a date, in which something of every kind was found. */
    static Report full() {
        ArticleInfo article = article(Optional.of(Edtf.parse("2015-02-17")), PublishedFrom.FRONT_MATTER);
        Report.JudgedPassage ada = claim("c1", "Ada Lind", "2015-02-17", "", Modality.ASSERTED, List.of(), 7,
                "Ada Lind, head of the\u001B[31m Ferry Board", Verdict.CONTRADICTED, "");
        Report.JudgedPassage rolf = claim("c2", "Rolf Maas", "2014-08-21/2014-08-31", "late August", Modality.HEDGED,
                List.of("Evening Wire", "a clerk"), 9, "Rolf Maas, who is thought to have headed the\nFerry Board in late August",
                Verdict.UNSETTLED, "");
        Report.JudgedPassage mia = claim("c3", "Mia Sand", "2003", "2003", Modality.ASSERTED, List.of(), 11,
                "Mia Sand, who was head of the Ferry Board in 2003", Verdict.CORROBORATED, "");
        Report.JudgedPassage again = claim("c4", "Mia Sand", "2003", "2003", Modality.ASSERTED, List.of(), 12,
                "Mia Sand was head of the board in 2003", Verdict.CORROBORATED, "");
        Report.JudgedPassage open = claim("c5", "Noor Vane", "/", "", Modality.ASSERTED, List.of(), 14, "Noor Vane, head of the Ferry Board",
                Verdict.UNVERIFIED, "undated");
        Report.EvidenceItem maas = known("head-maas", "Rolf Maas", "2014-09-01", "..", Certainty.CERTAIN, 4,
                new Source("The Harbour Post", "Maas takes the helm", "https://example.org/2014/09/02/maas", "2014-09-02"),
                new Source("Ferry Board", "", "", ""), new Source("Evening Wire", "A new head", "", "2014-09"),
                new Source("Port Gazette", "", "", ""));
        Report.EvidenceItem sand = known("head-sand", "Mia Sand", "1999", "2014-08-31", Certainty.LIKELY, 12,
                new Source("Claimcheck reference set", "", "", "2024-12-31"));
        Report.EvidenceItem own = new Report.EvidenceItem(mia.claim().statement(), "c3", mia.sentence(), mia.location());
        List<Report.Entry> findings = List.of(
                entry(new Contradiction("office-held-by-another", ada.claim().statement(), maas.statement(), sand.statement()),
                        "4f1d2c3b5a697887", Severity.ERROR, List.of("role-before-known-tenure"), ada, List.of(maas, sand), List.of(open),
                        "According to the article, Ada Lind was head of the Ferry Board on 17 February 2015; in our record Rolf Maas has held "
                                + "that office since 1 September 2014.", "At that time the head of the Ferry Board was Rolf Maas."),
                entry(new Tension("claims-differ-in-holder", rolf.claim().statement(), own.statement()), "00112233445566aa", Severity.WARNING,
                        List.of(), rolf, List.of(own), List.of(), "The article names two heads of the Ferry Board.", ""),
                entry(new Corroboration("role-confirmed", mia.claim().statement(), sand.statement()), "00112233445566bb", Severity.INFO, List.of(),
                        mia, List.of(sand), List.of(), "Our record says the same.", ""),
                entry(new Repetition("repeated-claim", again.claim().statement(), own.statement()), "00112233445566cc", Severity.INFO, List.of(),
                        again, List.of(own), List.of(), "The article says this twice.", ""));
        List<Report.JudgedPassage> claims = List.of(ada, rolf, mia, again, open);
        Coverage coverage = new Coverage(7, 5, List.of(new Coverage.Span(700, 760), new Coverage.Span(800, 830)));
        return new Report(ClaimsDocument.of(article, coverage, claims.stream().map(Report.JudgedPassage::claim).toList()), claims, findings,
                List.of(new Report.UnreadSentence("The quay, they say, was never the same after the board had sold the two ferries of the northern "
                                + "line to a Norwegian company.", new SourceLocation(FILE, 16, 1), Optional.of(new NearMiss("en/sells",
                                new SourceLocation("rules/patterns/en/trade.patterns", 12, 0), "matched `<ORG:a> {sale.verb:active}` up to “had sold”",
                                "then wanted `<ORG:b>`, found “the two ferries”"))),
                        new Report.UnreadSentence("Maas shrugged on 3 May.", new SourceLocation(FILE, 18, 40), Optional.empty())), KNOWLEDGE);
    }

    /** An article without a date in which nothing was found. */
    static Report undated() {
        Report.JudgedPassage told = claim("c1", "Mia Sand", "2014-08-26", "26 August 2014", Modality.ASSERTED, List.of(), 1,
                "Mia Sand headed the Ferry Board on 26 August 2014", Verdict.UNVERIFIED, "nothing known");
        ClaimsDocument document = ClaimsDocument.of(article(Optional.empty(), PublishedFrom.NONE), new Coverage(1, 1, List.of()),
                List.of(told.claim()));
        return new Report(document, List.of(told), List.of(), List.of(), KNOWLEDGE);
    }

    /** A file that could not be read. */
    static Report failed() {
        return Report.failed(ClaimsDocument.failed(ArticleInfo.unreadable("gone", "articles/gone.txt"),
                "articles/gone.txt: There is no such file. Fix: Check the name and the folder."), KNOWLEDGE);
    }

    private static ArticleInfo article(Optional<Edtf> published, PublishedFrom from) {
        return new ArticleInfo("ferry", FILE, "ab".repeat(32), "Two ferries, one board", "en", published, from, "The Harbour Post",
                "https://example.org/ferry", List.of("Evening Wire", "The Harbour Post"), OptionalInt.of(92));
    }

    private static Report.JudgedPassage claim(String id, String holder, String edtf, String timeText, Modality modality,
                                              List<String> attribution, int line, String words, Verdict verdict, String reason) {
        int start = line * 50;
        Claimed basis = new Claimed("ferry", id, modality, false, attribution, List.of("Evening Wire", "The Harbour Post"), Zone.BODY,
                new Quote(words, start, start + words.length()), "name-then-title");
        Statement role = role(basis, holder, edtf.equals("/") ? Period.UNKNOWN : Period.within(Edtf.parse(edtf)));
        String when = role.period().isUnknown() ? "" : " " + role.period().inWords();
        return new Report.JudgedPassage(new Claim(role, timeText), holder + ", head of the Ferry Board" + when, verdict, reason,
                new SourceLocation(FILE, line, 3));
    }

    private static Report.EvidenceItem known(String id, String holder, String from, String to, Certainty certainty, int line, Source... sources) {
        LocalDate checked = LocalDate.of(2024, 12, 31);
        SourceLocation location = new SourceLocation("facts/known/ferries.yaml", line, 3);
        Known basis = new Known(id, certainty, checked, "", List.of(sources), location);
        Statement role = role(basis, holder, Period.between(Edtf.parse(from), Edtf.parse(to), checked));
        return new Report.EvidenceItem(role, id, holder + ", head of the Ferry Board " + role.period().inWords(), location);
    }

    private static Statement role(Basis basis, String holder, Period period) {
        Entity person = new Entity(holder.toLowerCase(Locale.ROOT).replace(' ', '-'), holder, EntityType.PERSON);
        return new Role(basis, person, "head", HEAD, BOARD, Set.of(), period);
    }

    private static Report.Entry entry(Finding finding, String fingerprint, Severity severity, List<String> also, Report.JudgedPassage claim,
                                      List<Report.EvidenceItem> evidence, List<Report.JudgedPassage> repeats, String explanation,
                                      String suggestion) {
        JudgedFinding judged = new JudgedFinding(finding, fingerprint, also, evidence.stream().map(Report.EvidenceItem::statement).toList(),
                repeats.stream().map(r -> r.claim().statement()).toList(), severity, explanation,
                Optional.of(suggestion).filter(s -> !s.isEmpty()));
        return new Report.Entry(judged, claim, evidence, repeats);
    }
}
