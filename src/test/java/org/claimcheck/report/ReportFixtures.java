package org.claimcheck.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
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
import org.claimcheck.review.Decision;
import org.claimcheck.review.Judgement;
import org.claimcheck.review.Matter;
import org.claimcheck.review.Standing;
import org.claimcheck.rule.Severity;
import org.claimcheck.statement.Basis;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Certainty;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Known;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Quote;
import org.claimcheck.statement.Quantity;
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
    private static final String STAFF_FILE = "articles/staff 日報.md";

    /** What an article may hold to break out of a report or to steer what shows it. */
    static final String HOSTILE = "a clerk | `rm -rf` <script>alert(1)</script> [x](javascript:alert(1)) ![i](https://evil.example/i.png) "
            + "\u202Egnp.exe\u202C </style> \" onmouseover=\"alert(2) www.evil.example @mallory #1 **bold** ~~no~~ \u001B]0;owned\u0007 \u009B31m";

    /** One with wide, combining and hostile characters, in which words of all the claims of {@link #reviewed()} stand. */
    static final String STAFF = """
            ---
            id: staff
            title: "Staff of the quay, <b>counted</b> | again"
            published: 2021-06-10
            publisher: The Harbour Post
            url: https://example.org/staff?a=1&b=2
            ---
            # 渡船局

            渡船局職員一覧🛳️: the Ferry Board employs 12,000 people at the quay, cafe\u0301 included.
            =HYPERLINK("https://evil.example") is what Ada Lind, head of the Ferry Board, was told by %s.
            Rolf Maas may have left in 2020. Noor Vane was charged with fraud.
            Mia Sand headed the Ferry Board until 2015.
            """.formatted(HOSTILE);

    /** Reports of all kinds, as of one run. */
    static final List<Report> ALL = List.of(full(), undated(), failed(), reviewed());

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

    /** An article with its text, on whose findings reviewers decided, and that was reported on before. */
    static Report reviewed() {
        Article article = new ArticleReader(ArticleReader.Options.NONE).read(STAFF, STAFF_FILE);
        Statement employed = new Figure(basis(article, "c1", List.of(), Modality.ASSERTED, "the Ferry Board employs 12,000 people"), "employees", BOARD,
                Entity.NONE, people(12_000), day("2021-06-10"));
        Statement headed = role(basis(article, "c2", List.of(HOSTILE), Modality.REPORTED,
                "=HYPERLINK(\"https://evil.example\") is what Ada Lind, head of the Ferry Board, was told by " + HOSTILE), "Ada Lind", day("2021-06-10"));
        Statement left = new Event(basis(article, "c3", List.of(), Modality.HEDGED, "Rolf Maas may have left in 2020"), "resignation", person("Rolf Maas"),
                Entity.NONE, HEAD, List.of(), Entity.NONE, Period.within(Edtf.parse("2020")));
        Statement charged = new Event(basis(article, "c4", List.of(), Modality.ASSERTED, "Noor Vane was charged with fraud"), "charge",
                person("Noor Vane"), Entity.NONE, Office.NONE, List.of(), Entity.NONE, Period.UNKNOWN);
        Statement until = role(basis(article, "c5", List.of(), Modality.ASSERTED, "Mia Sand headed the Ferry Board until 2015"), "Mia Sand",
                Period.within(Edtf.parse("2015")));
        List<Report.JudgedPassage> claims = List.of(passage(article, employed, "Employees of Ferry Board: 12,000 people on 10 June 2021", Verdict.CONTRADICTED),
                passage(article, headed, "Ada Lind, head of the Ferry Board on 10 June 2021", Verdict.CONTRADICTED),
                passage(article, left, "Rolf Maas resigned in 2020", Verdict.UNSETTLED), passage(article, charged, "Charge: Noor Vane", Verdict.UNVERIFIED),
                passage(article, until, "Mia Sand, head of the Ferry Board in 2015", Verdict.CONTRADICTED));
        Known known = new Known("ferry-staff", Certainty.CERTAIN, LocalDate.of(2024, 12, 31), "", List.of(new Source("The | Harbour `Post`",
                "<b>Who</b> works here", "javascript:alert(3)", "2021-01"), new Source("Ferry Board", "Yearly report", "https://example.org/r?a=1&b=[2]", "2021")),
                new SourceLocation("facts/known/ferries.yaml", 20, 3));
        Report.EvidenceItem staff = new Report.EvidenceItem(new Figure(known, "employees", BOARD, Entity.NONE, people(1_200), Period.within(Edtf.parse("2021"))),
                "ferry-staff", "Employees of Ferry Board: 1,200 people in 2021", known.location());
        Report.EvidenceItem maas = known("head-maas", "Rolf Maas", "2014-09-01", "..", Certainty.CERTAIN, 4, new Source("Ferry Board", "", "", ""));
        Report.EvidenceItem sand = known("head-sand", "Mia Sand", "1999", "2014-08-31", Certainty.CERTAIN, 12, new Source("Ferry Board", "", "", ""));
        Report.EvidenceItem told = new Report.EvidenceItem(role(new Claimed("elsewhere", "c9", Modality.REPORTED, false, List.of("a <i>skipper</i>"),
                List.of("Port Gazette"), Zone.BODY, new Quote("Ada Lind | heads the Ferry Board", 10, 42), "name-then-title"), "Ada Lind",
                day("2021-05-01")), "elsewhere#c9", "Ada Lind, head of the Ferry Board on 1 May 2021", new SourceLocation("articles/elsewhere.md", 3, 5));
        Report.Entry one = entry(new Contradiction("figure-differs", employed, staff.statement()), "1a00000000000000", Severity.ERROR,
                List.of(), claims.get(0), List.of(staff), List.of(), "According to the article, Ferry Board has 12,000 employees; in our record it has 1,200.", "");
        Report.Entry two = entry(new Contradiction("office-held-by-another", headed, maas.statement()), "2a00000000000000", Severity.ERROR, List.of(),
                claims.get(1), List.of(maas, told), List.of(claims.get(4)), "According to " + HOSTILE + ", Ada Lind was head of the Ferry Board on 10 June 2021; "
                        + "in our record Rolf Maas held that office since 1 September 2014.", "At that time the head of the Ferry Board was Rolf Maas.");
        Report.Entry three = entry(new Tension("left-while-in-office", left, maas.statement()), "3a00000000000000", Severity.WARNING, List.of(),
                claims.get(2), List.of(maas), List.of(), "The article says that Rolf Maas left; in our record he stayed.", "");
        Report.Entry four = entry(new Contradiction("role-already-ended", until, sand.statement()), "4a00000000000000", Severity.ERROR, List.of(),
                claims.get(4), List.of(sand), List.of(), "According to the article, Mia Sand was head of the Ferry Board in 2015; in our record until 2014.", "");
        Matter charge = new Matter("5a00000000000000", "accusation-against-a-living-person", "staff", "Charge: Noor Vane", List.of());
        Coverage coverage = new Coverage(6, 5, List.of(new Coverage.Span(2, 5)));
        ClaimsDocument document = ClaimsDocument.of(ArticleInfo.of(article), coverage, claims.stream().map(Report.JudgedPassage::claim).toList());
        return new Report(document, Optional.of(article), claims, List.of(
                stands(one, Standing.State.REOPENED, List.of("ferry-staff said “Employees of Ferry Board: 12,000 people in 2021”, now “1,200 people”"),
                        decision(one.matter(), Judgement.BOTH_STAND, "Ines Roth", "2026-01-03T09:00:00Z", "both are rounded")),
                stands(two, Standing.State.CONTESTED, List.of(), decision(two.matter(), Judgement.ARTICLE_WRONG, "Ines Roth", "2026-01-03T09:05:00Z", ""),
                        decision(two.matter(), Judgement.MISREAD, "Omar Quist", "2026-01-04T10:00:00Z", "the clerk | said <b>so</b> `in jest`")),
                stands(three, Standing.State.NEEDS_WORK, List.of(), decision(three.matter(), Judgement.NEEDS_WORK, "Ines Roth", "2026-01-03T09:07:00Z",
                        "ask the board"))),
                List.of(new Report.GraveClaim(claims.get(3), charge, "The article tells of an accusation against Noor Vane, who is not known to be dead: "
                        + "a person has to decide.", List.of(), Standing.OPEN)),
                List.of(new Report.UnreadSentence("渡船局", new SourceLocation(STAFF_FILE, 8, 3), Optional.empty())), List.of(),
                new Report.SetAside(List.of(stands(four, Standing.State.SETTLED, List.of(), decision(four.matter(), Judgement.ARTICLE_WRONG, "Ines Roth",
                        "2026-01-05T08:00:00Z", "corrected in the second edition"))), List.of(new Report.GraveClaim(claims.get(3), new Matter("00112233445566ee", charge.rule(), charge.article(),
                        charge.claim(), List.of()), "The article tells of an accusation against Noor Vane, who is not known to be dead: a person has to decide.",
                        List.of(), new Standing(Standing.State.SETTLED, List.of(decision(charge, Judgement.BOTH_STAND, "Ines Roth", "2026-01-05T09:00:00Z",
                        "the court said so")), List.of()))), List.of(), List.of(new Baseline.Earlier("9a00000000000000",
                        "tension", "left-while-in-office", "The article said that Mia Sand left.", Map.of())), true), KNOWLEDGE);
    }

    private static Claimed basis(Article article, String id, List<String> attribution, Modality modality, String words) {
        int start = article.body().indexOf(words);
        return new Claimed(article.id(), id, modality, false, attribution, List.of("The Harbour Post"), Zone.BODY,
                new Quote(words, start, start + words.length()), "by-hand");
    }

    private static Report.JudgedPassage passage(Article article, Statement statement, String sentence, Verdict verdict) {
        Claim claim = new Claim(statement, statement.isDated() && !statement.period().isOneDay() ? statement.period().edtf().text() : "");
        return new Report.JudgedPassage(claim, sentence, verdict, verdict == Verdict.UNVERIFIED ? "nothing known" : "",
                article.location(claim.quote().start()));
    }

    private static Report.Entry stands(Report.Entry entry, Standing.State state, List<String> changes, Decision... decisions) {
        return new Report.Entry(entry.finding(), entry.claim(), entry.evidence(), entry.repeats(), new Standing(state, List.of(decisions), changes), entry.grave());
    }

    private static Decision decision(Matter matter, Judgement judgement, String reviewer, String time, String reason) {
        return new Decision(matter, judgement, reviewer, Instant.parse(time), reason);
    }

    private static Quantity people(int number) {
        return new Quantity(BigDecimal.valueOf(number), "person", "", Bound.EXACT);
    }

    private static Period day(String date) {
        return Period.within(Edtf.parse(date));
    }

    private static Entity person(String name) {
        return new Entity(name.toLowerCase(Locale.ROOT).replace(' ', '-'), name, EntityType.PERSON);
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
        return new Role(basis, person(holder), "head", HEAD, BOARD, Set.of(), period);
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
