package org.claimcheck.rule;

import javax.lang.model.SourceVersion;

/**
 * A rule to begin with, and its scenarios: they hold as they are.
 *
 * @param rule      the text of the DRL file
 * @param scenarios the text of the scenarios file
 */
public record RuleScaffold(String rule, String scenarios) {

    private static final String RULE = """
            // Reports: WHAT, as long as nobody has edited this rule.
            // Assumes: what has to be so in our record for the rule to be right.
            // Limits: when the rule stays silent although something may be wrong.
            package claimcheck.TOPIC

            import org.claimcheck.finding.Tension;
            import org.claimcheck.statement.KIND;
            MORE
            rule "NAME"
                @summary( "SUMMARY" )
                @severity( warning )
                @explain( "According to {claim.speaker}, {claim.statement}; in our record {known.statement} (sources: {known.sources})." )
                @suggest( "Check the source." )
            when
                $claim : KIND( CLAIM )
                $known : KIND( KNOWN )
            then
                insertLogical( new Tension( drools.getRule().getName(), $claim, $known ) );
            end
            """;

    /**
     * What a rule begins with.
     *
     * @param topic the folder it will stand in
     * @param name  its name, which is the base name of its file
     * @param kind  what it judges
     */
    public static RuleScaffold of(String topic, String name, StatementKind kind) {
        Parts parts = parts(kind);
        String text = RULE.replace("WHAT", parts.what()).replace("SUMMARY", parts.summary()).replace("CLAIM", parts.claim())
                .replace("KNOWN", parts.known()).replace("KIND", kind.id())
                .replace("MORE\n", kind == StatementKind.FIGURE ? "import org.claimcheck.statement.Tolerance;\n\n" : "\n");
        return new RuleScaffold(text.replace("TOPIC", identifier(topic)).replace("NAME", name), parts.scenarios());
    }

    /** The topic as a part of the name of a Java package. */
    private static String identifier(String topic) {
        String part = topic.replaceAll("\\W", "_");
        return SourceVersion.isKeyword(part) ? part + "_" : part;
    }

    private record Parts(String what, String summary, String claim, String known, String scenarios) {
    }

    private static Parts parts(StatementKind kind) {
        return switch (kind) {
            case ROLE -> new Parts("a role that began only later", "The role began only later",
                    "asserted, $office : officeId, $holder : holderKey, $when : period",
                    "plain, officeId == $office, holderKey == $holder, period.surelyAfter( $when )",
                    scenarios("""
                            # Ada Lind directs the Harbour Board from 2019 to 2023. Ids that no file knows are taken as they are.
                            - name: a year before
                              given: [{id: k, holder: ada-lind, office: harbour-board/director, from: 2019-03-01, to: 2023-06-30}]
                              claim: {holder: ada-lind, office: harbour-board/director, when: 2018-05-02}
                              expect: [{kind: tension, evidence: [k]}]
                            """, "during the tenure", "when: 2018-05-02", "when: 2020-05-02", "holder: ada-lind", "holder: rolf-maas",
                            "office: harbour-board/director", "office: fish-market/director"));
            case EVENT -> new Parts("an event that is dated otherwise", "The event is dated otherwise",
                    "asserted, $type : type, $parties : parties, $when : period",
                    "plain, type == $type, parties == $parties, period.surelyNotIntersects( $when )",
                    scenarios("""
                            # Ada Lind and Rolf Maas met once, in June 2021. Ids that no file knows are taken as they are.
                            - name: a year earlier
                              given: [{id: k, event: meeting, participants: [{entity: ada-lind}, {entity: rolf-maas}], on: 2021-06-08}]
                              claim: {event: meeting, participants: [{entity: ada-lind}, {entity: rolf-maas}], when: 2020-06-08}
                              expect: [{kind: tension, evidence: [k]}]
                            """, "on that day", "when: 2020-06-08", "when: 2021-06-08", "entity: ada-lind", "entity: vera-holm",
                            "event: meeting", "event: visit"));
            case FIGURE -> new Parts("a number that differs from our record", "The number differs from our record",
                    "asserted, $measure : measure, $subject : subjectKey, $quantity : quantity, $when : period )\n"
                            + "    Tolerance( measure == $measure, $share : share",
                    "plain, measure == $measure, subjectKey == $subject, quantity.conflictsWith( $quantity, $share ),\n"
                            + "                     period.possiblyIntersects( $when )",
                    scenarios("""
                            # The Harbour Board has 120 people in 2021. Ids that no file knows are taken as they are.
                            - name: half as many
                              given: [{id: k, measure: personnel, subject: harbour-board, value: 120, unit: person, on: 2021}]
                              claim: {measure: personnel, subject: harbour-board, value: 60, unit: person, when: 2021-06}
                              expect: [{kind: tension, evidence: [k]}]
                            """, "about the same number", "value: 60", "value: 115", "subject: harbour-board", "subject: fish-market",
                            "measure: personnel", "measure: hostages")
                            + """

                            - name: ten years before
                              given: [{id: k, measure: personnel, subject: harbour-board, value: 120, unit: person, on: 2021}]
                              claim: {measure: personnel, subject: harbour-board, value: 60, unit: person, when: 2011-06}
                              expect: []
                            """);
            case RELATION -> new Parts("a relation that had ended before", "The relation had ended before",
                    "asserted, $type : type, $parties : parties, $when : period",
                    "plain, type == $type, parties == $parties, period.surelyBefore( $when )",
                    scenarios("""
                            # The Fish Market was part of the Harbour Board until 2015. Ids that no file knows are taken as they are.
                            - name: years after
                              given: [{id: k, relation: part-of, subject: fish-market, object: harbour-board, from: 2001, to: 2015}]
                              claim: {relation: part-of, subject: fish-market, object: harbour-board, when: 2021-06-08}
                              expect: [{kind: tension, evidence: [k]}]
                            """, "at that time", "when: 2021-06-08", "when: 2010-06-08", "subject: fish-market", "subject: ferry-line",
                            "relation: part-of", "relation: backs"));
        };
    }

    /** The firing case, the near miss in which one thing of it is otherwise, and a silent case for each other condition. */
    private static String scenarios(String firing, String nearMiss, String time, String otherTime, String who, String other, String what,
                                    String otherWhat) {
        String given = line(firing, "  given:");
        String claim = line(firing, "  claim:");
        return firing + "\n# The near miss: as close as can be, and nothing is wrong.\n" + silent(nearMiss, given, claim.replace(time, otherTime))
                + "\n" + silent("about another", given, claim.replace(who, other)) + "\n"
                + silent("of another kind", given, claim.replace(what, otherWhat)) + "\n"
                + silent("a claim that is hedged", given, claim.replace("}\n", ", modality: hedged}\n")) + "\n"
                + silent("a record that is disputed", given.replace("}]\n", ", certainty: disputed}]\n"), claim);
    }

    private static String line(String text, String beginning) {
        return text.lines().filter(line -> line.startsWith(beginning)).findFirst().orElseThrow() + "\n";
    }

    private static String silent(String name, String given, String claim) {
        return "- name: " + name + "\n" + given + claim + "  expect: []\n";
    }
}
