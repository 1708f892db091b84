package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.claimcheck.knowledge.Knowledge;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Knowledge from elsewhere becomes a folder of facts; what is wrong with it is told and stops nothing else. */
class FactsImportTest {

    private static final String CLUBS = """
            id: nr
            property: what
            says:
              plays:
                relation: plays-for
                subject: {name: who, type: person}
                object: {name: whom, type: organization}
                from: since
                to: till
              born:
                event: birth
                subject: {name: who, type: person}
                on: since
            """;

    /** A clone with the shipped vocabulary and nobody in it, which is loaded in no time. */
    @TempDir
    private static Path home;

    @TempDir
    private Path folder;

    @BeforeAll
    static void copyVocabulary() throws IOException {
        Files.createDirectories(home.resolve("rules"));
        Path vocabulary = Files.createDirectories(home.resolve("facts/vocabulary"));
        for (String name : List.of("events.yaml", "relations.yaml", "titles.yaml")) {
            Files.copy(Path.of("facts/vocabulary", name), vocabulary.resolve(name));
        }
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private Path file(String name, byte[] bytes) throws IOException {
        Files.createDirectories(folder.resolve(name).getParent());
        return Files.write(folder.resolve(name), bytes);
    }

    private CommandRun imported(String... args) {
        List<String> all = new ArrayList<>(List.of("facts", "import", "--into", folder.resolve("facts").toString()));
        all.addAll(Arrays.asList(args));
        return CommandRun.at(home, all.toArray(String[]::new));
    }

    private CommandRun table(String mapping, Path table, String... more) throws IOException {
        List<String> args = new ArrayList<>(List.of("--from", "table", "--mapping", file("mapping.yaml", mapping).toString(), "--name", "t", "--alone", table.toString()));
        args.addAll(Arrays.asList(more));
        return imported(args.toArray(String[]::new));
    }

    private List<JsonNode> lines(String name) throws IOException {
        return Files.readAllLines(folder.resolve("facts").resolve(name)).stream().map(JsonMapper.shared()::readTree).toList();
    }

    private List<String> facts(String name, String... keys) throws IOException {
        return lines("known/" + name + ".jsonl").stream().map(line -> String.join(" ", Stream.of(keys).map(key -> line.path(key).isMissingNode() ? "-"
                : line.path(key).isString() ? line.path(key).asString() : line.path(key).toString()).toList())).toList();
    }

    private List<String> skipped(String name) throws IOException {
        return lines("imports/" + name + ".jsonl").stream().filter(line -> line.path("what").asString().equals("skipped"))
                .map(line -> line.path("line").asString() + ":" + line.path("column").asString() + " " + line.path("reason").asString()).toList();
    }

    private void assertLoads() {
        assertThat(Knowledge.loadLeniently(List.of(home.resolve("facts"), folder.resolve("facts"))).problems()).isEmpty();
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    // ---- tables

    @Test
    void a_row_becomes_what_the_mapping_says_and_its_id_that_of_the_fact() throws IOException {
        Path table = file("clubs.tsv", "nr\twhat\twho\twhom\tsince\ttill\nf1\tplays\tBo Ek\tLund IF\t1945\t1947-03\nf2\tborn\tBo Ek\t\t1920-05-01\t\n");

        CommandRun run = table(CLUBS, table);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("imported 1 event, 1 relation, 2 entities, 0 offices", "skipped: 0");
        assertThat(facts("t", "id", "relation", "event", "subject", "object", "from", "to", "on")).containsExactly(
                "f1 plays-for - bo-ek lund-if 1945 1947-03 -", "f2 - birth bo-ek - - - 1920-05-01");
        assertThat(lines("entities/t.jsonl")).extracting(line -> line.path("id").asString() + " " + line.path("type").asString())
                .containsExactly("bo-ek person", "lund-if organization");
        assertLoads();
    }

    @Test
    void bad_rows_are_told_with_their_place_and_stop_no_other() throws IOException {
        Path table = file("clubs.csv", """
                nr,what,who,whom,since,till
                f1,plays,Bo Ek,Lund IF,1945,1947
                f2,plays,Bo Ek,Lund IF,194x,1947
                f3,plays,Bo Ek,Lund IF,1949,1947
                f4,plays,,Lund IF,1949,1950
                f5,coaches,Bo Ek,Lund IF,1949,1950
                f6,plays,Bo Ek,Lund IF,2021-02-30,
                f7,plays,Bo Ek,Lund IF,1949,1950,more
                f1,plays,Bo Ek,Ystad IF,1952,1953
                f9,plays,"Ek, Bo","Lund ""77"" IF",1949,1950
                """);

        CommandRun run = table(CLUBS, table);

        assertThat(run.code()).isZero();
        assertThat(facts("t", "id")).containsExactly("f1", "f9");
        assertThat(skipped("t")).containsExactlyInAnyOrder("3:24 a date that cannot be read", "4:29 an end before the beginning", "5:10 no subject",
                "6:4 a property without a meaning", "7:24 a date that cannot be read", "8:0 more cells than columns", "9:0 an id that came before");
        assertThat(run.out()).contains("skipped: 7", "  2 a date that cannot be read, first " + table + ":3:24: ", "Fix: ");
        assertThat(lines("entities/t.jsonl")).extracting(line -> line.path("name").path("en").asString()).contains("Ek, Bo", "Lund \"77\" IF");
        assertLoads();
    }

    @Test
    void dates_keep_the_precision_and_the_formats_that_they_are_told_in() throws IOException {
        Path table = file("clubs.csv", "nr;what;who;whom;since;till\n1;plays;A B;C;194503;194500\n2;plays;A B;C;3/4/1950;present\n3;plays;A B;C;-00440;?\n4;plays;A B;C;7 févr. 1951;\n");

        CommandRun run = table(CLUBS + "dates: {format: [yyyymm, yyyym, d/m/yyyy, d mmm yyyy], open: [present], unknown: ['?']}\n", table);

        assertThat(run.out()).contains("skipped: 0");
        assertThat(facts("t", "id", "from", "to")).containsExactly("1 1945-03 1945", "2 1950-04-03 ..", "3 -0044 -", "4 1951-02-07 -");
        assertLoads();
    }

    @Test
    void a_quote_that_is_not_closed_costs_its_row_alone() throws IOException {
        Path table = file("clubs.csv", "nr,what,who,whom,since,till\nf1,plays,\"Bo Ek,Lund IF,1945,1947\nf2,plays,Bo Ek,\"Lund\nIF\",1945,1947\nf3,plays,Bo Ek,Lund,1948,\n");

        table(CLUBS, table);

        assertThat(facts("t", "id")).containsExactly("f2", "f3");
        assertThat(skipped("t")).containsExactly("2:0 a quote that is not closed");
    }

    @Test
    void offices_come_with_their_bodies_and_the_titles_that_name_them() throws IOException {
        Path table = file("offices.csv", "Person,Title,Body,From,To,Before\nIda Vos,President,Harbour Board,2001,2005-06,\nJan Vos,President,Harbour Board,2005-06,,Ida Vos\n");

        CommandRun run = table("""
                source: {publisher: Harbour Board, url: 'https://harbour.example/list'}
                checked: 2020-01-31
                says:
                  - role: Title
                    of: {name: Body, type: organization}
                    holder: {name: Person, type: person}
                    holders: one
                    from: From
                    to: To
                    replaces: {name: Before, type: person}
                """, table);

        assertThat(run.out()).contains("imported 2 roles, 3 entities, 1 office").doesNotContain("--checked gives another");
        assertThat(facts("t", "id", "holder", "office", "from", "to", "replaces", "checked")).containsExactly(
                "t-2 ida-vos harbour-board/president 2001 2005-06 - 2020-01-31", "t-3 jan-vos harbour-board/president 2005-06 - [\"ida-vos\"] 2020-01-31");
        assertThat(lines("vocabulary/t/offices.jsonl").get(0).toString()).isEqualTo("{\"id\":\"harbour-board/president\",\"of\":\"harbour-board\",\"holders\":\"one\","
                + "\"name\":{\"en\":\"President, Harbour Board\"},\"titles\":[\"president\"]}");
        assertThat(lines("known/t.jsonl").get(0).path("sources").toString()).isEqualTo("[{\"publisher\":\"Harbour Board\",\"url\":\"https://harbour.example/list\"}]");
        assertLoads();
    }

    @Test
    void vocabulary_that_is_missing_is_made_where_the_mapping_names_it() throws IOException {
        Path table = file("t.csv", "a,b,d\nOna,Pol,2001\n");
        String mapping = "says: [{relation: mentor-of, subject: a, object: b, from: d%s}]\n";

        CommandRun refused = table(String.format(mapping, ""), table);
        CommandRun taken = table(String.format(mapping, ", label: {en: is the mentor of}"), table);

        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.err()).contains("mapping.yaml: the vocabulary has no relation type 'mentor-of'. Fix: correct it, or add 'label: {en: ...}'");
        assertThat(taken.code()).isZero();
        assertThat(Files.readString(folder.resolve("facts/vocabulary/t/relations.jsonl"))).contains("\"id\":\"mentor-of\"");
        assertLoads();
        CommandRun again = table(String.format(mapping, ", label: {en: is the mentor of}"), table);
        assertThat(again.out()).contains("in place of an earlier import of this name");
        assertLoads();
    }

    @Test
    void mappings_are_checked_before_anything_is_read() throws IOException {
        Path table = file("t.csv", "a,b,d\nOna,Pol,2001\n");

        CommandRun run = table("says:\n  - relation: spouse-of\n    subject: a\n    objekt: b\n", table);
        CommandRun columns = table("id: nr\nsays: [{relation: spouse-of, subject: a, object: c}]\n", table);
        CommandRun format = table("dates: {format: yymm}\nsays: [{relation: spouse-of, subject: a, object: b, from: d}]\n", table);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("mapping.yaml:4:5: unknown key 'objekt'. Fix: write 'object'");
        assertThat(columns.err()).contains("t.csv:1:1: no column is called 'c', which ", "Fix: the columns are a, b, d: correct the mapping", "no column is called 'nr'");
        assertThat(format.err()).contains("mapping.yaml:1:17: the years of the format 'yymm' have fewer than four digits");
        assertThat(folder.resolve("facts")).doesNotExist();
    }

    @Test
    void workbooks_are_read_with_dates_as_they_are_shown() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "xl/workbook.xml", "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
                    + "<sheets><sheet name='One' sheetId='1' r:id='rId1'/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>");
            part(zip, "xl/styles.xml", "<styleSheet><numFmts><numFmt numFmtId='164' formatCode='yyyy'/><numFmt numFmtId='165' formatCode='mmm\\ yyyy'/></numFmts>"
                    + "<cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf numFmtId='164'/><xf numFmtId='165'/></cellXfs></styleSheet>");
            part(zip, "xl/sharedStrings.xml", "<sst><si><t>who</t></si><si><r><t>Bo </t></r><r><t>Ek</t></r></si></sst>");
            part(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData><row r='1'><c r='A1' t='s'><v>0</v></c><c r='B1' t='inlineStr'><is><t>whom</t></is></c><c r='C1' t='str'><v>since</v></c>"
                    + "<c r='D1' t='str'><v>till</v></c></row><row r='2'><c r='A2' t='s'><v>1</v></c><c r='B2' t='str'><v>Lund</v></c><c r='C2' s='1'><v>36526</v></c><c r='D2' s='2'><v>36892</v></c></row>"
                    + "<row r='4'><c r='A4' t='s'><v>1</v></c><c r='B4' t='str'><v>Ystad</v></c><c r='C4' s='3'><v>37000</v></c><c r='D4'><v>2003</v></c></row></sheetData></worksheet>");
        }

        table("says: [{relation: plays-for, subject: {name: who, type: person}, object: {name: whom, type: organization}, from: since, to: till}]", file("t.xlsx", bytes.toByteArray()));

        assertThat(facts("t", "id", "subject", "object", "from", "to")).containsExactly("t-2 bo-ek lund 2000-01-01 2001", "t-4 bo-ek ystad 2001-04 2003");
        assertLoads();
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    // ---- bytes

    @Test
    void encodings_are_found_out_or_told() throws IOException {
        String text = "nr,what,who,whom,since,till\n1,plays,Zoë Müller,Łódź,1990,\n2,plays,Zoe,Lund,1991,\n";
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
            table(CLUBS, file("t.csv", text.getBytes(charset)));
            assertThat(facts("t", "subject")).as(charset.name()).containsExactly("zoe-muller", "zoe");
        }
        Path latin = file("t.csv", text.replace("Łódź", "Orléans").getBytes(StandardCharsets.ISO_8859_1));

        CommandRun told = table(CLUBS, latin);
        assertThat(facts("t", "id")).containsExactly("2");
        assertThat(told.out()).contains("t.csv:2:11: not UTF-8: the byte 0xEB does not belong there. Fix: save the file as UTF-8, or say how it is written, as --encoding windows-1252.");

        table(CLUBS, latin, "--encoding", "windows-1252");
        assertThat(facts("t", "subject", "object")).containsExactly("zoe-muller orleans", "zoe lund");
    }

    @Test
    void a_file_that_is_cut_off_leaves_nothing() throws IOException {
        StringBuilder text = new StringBuilder("nr,what,who,whom,since,till\n");
        for (int i = 0; i < 5000; i++) {
            text.append(i).append(",plays,Player ").append(i * 7919 % 5000).append(",Club ").append(i % 37).append(",19").append(10 + i % 80).append(",\n");
        }
        byte[] whole = packed(text.toString());
        Path cut = file("t.csv.gz", Arrays.copyOf(whole, whole.length / 2));

        CommandRun run = table(CLUBS, cut);

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).matches("(?s).*t\\.csv\\.gz:\\d+: the file is cut off: its packed content ends too soon\\. Fix: fetch it again.*");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("t.csv.gz", "mapping.yaml");
        }

        file("t.csv.gz", whole);
        assertThat(table(CLUBS, cut).out()).contains("imported 5000 relations");
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).containsExactlyInAnyOrder("facts", "t.csv.gz", "mapping.yaml");
        }
    }

    @Test
    void a_line_that_is_too_long_is_passed_over() throws IOException {
        Path table = file("t.csv", "nr,what,who,whom,since,till\n1,plays,A,B,1990,\n2,plays," + "x".repeat(3 << 20) + ",B,1990,\n3,plays,A,B,1991,\n");

        CommandRun run = table(CLUBS, table, "--longest-line", "1");

        assertThat(facts("t", "id")).containsExactly("1", "3");
        assertThat(run.out()).contains("1 a line that is too long, first " + table + ":3: the line has 3145744 bytes, and at most 1048576 are read");
    }

    @Test
    void a_bar_on_the_terminal_shows_how_much_is_done_and_goes_away() throws IOException {
        Path table = file("t.csv", "nr,what,who,whom,since,till\n1,plays,A,B,1990,\n");

        CommandRun run = CommandRun.onTerminal(home, "facts", "import", "--from", "table", "--mapping", file("m.yaml", CLUBS).toString(), "--name", "t",
                "--into", folder.resolve("facts").toString(), table.toString());

        assertThat(run.err()).matches("(?s).*\\r\\[[# ]{30}\\] +\\d+ %  \\d+\\.\\d MB/s  \\d+ s left.*\\r +\\r");
        assertThat(run.out()).contains("imported 1 relation");
    }

    // ---- results of queries

    private static String results(String columns, String... rows) {
        return "{\"head\":{\"vars\":[" + columns + "]},\"results\":{\"bindings\":[" + String.join(",", rows).replace('\'', '"') + "]}}";
    }

    private static String uri(String column, String item) {
        return "'" + column + "':{'type':'uri','value':'http://www.wikidata.org/entity/" + item + "'}";
    }

    private static String text(String column, String value) {
        return "'" + column + "':{'type':'literal','value':'" + value + "'}";
    }

    @Test
    void rows_of_one_tenure_are_joined_and_dates_cut_to_their_precision() throws IOException {
        String start = text("start_date", "1905-01-01T00:00:00Z") + "," + text("start_precision", "9");
        Path file = file("Q77.json", results("\"item\",\"start_date\",\"start_precision\",\"end_date\",\"end_precision\",\"prev\",\"next\",\"ordinal\"",
                "{" + uri("item", "Q1") + "," + start + "," + uri("prev", "Q8") + "," + text("ordinal", "3") + "}",
                "{" + uri("item", "Q1") + "," + start + "," + uri("prev", "Q9") + "}",
                "{" + uri("item", "Q2") + "," + text("start_date", "1908-03-01T00:00:00Z") + "," + text("start_precision", "10") + ","
                        + text("end_date", "1911-01-01T00:00:00Z") + "," + text("end_precision", "8") + "}",
                "{" + uri("item", "Q3") + "," + text("start_date", "1950-01-01T00:00:00Z") + "}",
                "{" + uri("item", "Q4") + "}",
                "{" + uri("item", "Q5") + "," + text("start_date", "soon") + "}"));

        CommandRun run = imported("--from", "sparql", "--name", "s", "--exclusive", "all", "--alone", file.toString());

        assertThat(facts("s", "id", "holder", "office", "from", "to", "replaces", "note")).containsExactly(
                "q77-q1 q1 q77/holder 1905 - [\"q8\",\"q9\"] ordinal: 3", "q77-q2 q2 q77/holder 1908-03 191X [] -", "q77-q3 q3 q77/holder 1950 - [] -", "q77-q4 q4 q77/holder - - [] -");
        assertThat(skipped("s")).singleElement().asString().endsWith("a date that cannot be read");
        assertThat(run.out()).contains("first days of January without a precision, read as the year: 1", "rows joined to one tenure: 1");
        assertThat(lines("vocabulary/s/offices.jsonl").get(0).toString()).contains("\"holders\":\"one\"", "\"ids\":{\"wikidata\":\"Q77\"}");
        assertLoads();
    }

    @Test
    void lives_are_told_by_results_too_and_other_columns_by_a_mapping() throws IOException {
        Path lives = file("lives.json", results("\"item\",\"itemLabel\",\"dob\",\"dob_precision\"",
                "{" + uri("item", "Q1") + ",'itemLabel':{'type':'literal','xml:lang':'fr','value':'Éva Roux'}," + text("dob", "1871-05-02T00:00:00Z") + "," + text("dob_precision", "11") + "}"));
        Path clubs = file("clubs.json", results("\"who\",\"club\",\"since\"", "{" + uri("who", "Q1") + "," + text("club", "Lund") + "," + text("since", "1890-02") + "}"));

        imported("--from", "sparql", "--name", "lives", "--alone", lives.toString());
        imported("--from", "sparql", "--name", "clubs", "--mapping", file("m.yaml",
                "says: [{relation: member-of, subject: {id: who, type: person}, object: {name: club, type: organization}, from: since}]").toString(), clubs.toString());

        assertThat(facts("lives", "id", "event", "subject", "on")).containsExactly("q1-birth birth q1 1871-05-02");
        assertThat(lines("entities/lives.jsonl").get(0).path("name").toString()).isEqualTo("{\"fr\":\"Éva Roux\"}");
        assertThat(facts("clubs", "relation", "subject", "object", "from")).containsExactly("member-of q1 lund 1890-02");
        assertThat(lines("imports/clubs.jsonl").get(1).toString()).contains("\"what\":\"merged\"", "\"known\":\"q1\"", "the same id elsewhere");
        assertLoads();
    }

    @Test
    void what_is_no_result_of_a_query_is_refused() throws IOException {
        CommandRun cut = imported("--from", "sparql", file("Q5.json", "{\"head\":{\"vars\":[\"item\"]},\n\"results\":{\"bindings\":[{").toString());
        CommandRun other = imported("--from", "sparql", file("Q6.json", "[1]").toString());
        CommandRun office = imported("--from", "sparql", file("list.json", results("\"item\",\"start_date\"")).toString());

        assertThat(cut.err()).contains("Q5.json:2:", "the file is cut off: the JSON ends too soon. Fix: fetch it again.");
        assertThat(other.err()).contains("Q6.json: these are no results of a SPARQL query");
        assertThat(office.err()).contains("list.json: nobody says of which office these are the holders. Fix: name it with --office");
        assertThat(List.of(cut.code(), other.code(), office.code())).containsOnly(2);
        assertThat(folder.resolve("facts")).doesNotExist();
    }

    // ---- Popolo

    @Test
    void memberships_without_dates_take_those_of_their_legislative_period() throws IOException {
        Path file = file("parliament.json", """
                {"persons": [
                   {"id": "p1", "name": "Mara Tamm", "birth_date": "1961-02", "gender": "Female", "other_names": [{"lang": "fr", "name": "Mara Tamme"}, {"name": "Mara Kask"}],
                    "identifiers": [{"scheme": "wikidata", "identifier": "Q900001"}]},
                   {"id": "p2", "name": "Jaan Oja", "birth_date": "1970-13-01"}],
                 "organizations": [{"id": "o1", "name": "Assembly", "founding_date": "1920"}, {"id": "green", "name": "Greens"}],
                 "posts": [{"id": "speaker", "label": "Speaker", "organization_id": "o1"}],
                 "areas": [{"id": "a1", "name": "North"}],
                 "events": [{"id": "term/1", "start_date": "2010-03-01", "end_date": "2014-02-28"}, {"id": "term/2", "start_date": "2014-03-01"}],
                 "memberships": [
                   {"person_id": "p1", "organization_id": "o1", "role": "member", "legislative_period_id": "term/1", "area_id": "a1", "on_behalf_of_id": "green"},
                   {"person_id": "p1", "organization_id": "o1", "role": "member", "legislative_period_id": "term/2", "start_date": "2014-05"},
                   {"id": "m/3", "person_id": "p2", "post_id": "speaker", "start_date": "2012", "end_date": "9999-12-31"},
                   {"person_id": "p2", "organization_id": "o1", "start_date": "2012-02-31"},
                   {"organization_id": "o1"},
                   {"person_id": "p3", "organization_id": "o1", "start_date": "2013", "end_date": "2012"},
                   {"person_id": "p3", "organization_id": "o1", "legislative_period_id": "term/1", "start_date": "2015"}]}
                """);

        CommandRun run = imported("--from", "popolo", "--name", "p", "--source", "The Assembly", "--source-url", "https://assembly.example/", "--alone", file.toString());

        assertThat(run.code()).isZero();
        assertThat(facts("p", "id", "holder", "office", "event", "relation", "from", "to", "on", "note")).containsExactly(
                "q900001-birth - - birth - - - 1961-02 -", "o1-founding - - founding - - - 1920 -", "q900001-term-1 q900001 o1/member - - 2010-03-01 2014-02-28 - for North",
                "q900001-term-1-group - - - member-of 2010-03-01 2014-02-28 - -", "q900001-term-2 q900001 o1/member - - 2014-05 - - -", "m-3 p2 o1/speaker - - 2012 .. - -",
                "p3-term-1 p3 o1/member - - 2015 - - -");
        assertThat(skipped("p")).containsExactly("4:4 a date that cannot be read", "13:4 a date that cannot be read", "14:4 no holder", "15:4 an end before the beginning");
        assertThat(lines("entities/p.jsonl").get(4).toString()).isEqualTo("{\"id\":\"q900001\",\"type\":\"person\",\"name\":{\"fr\":\"Mara Tamme\",\"en\":\"Mara Tamm\"},"
                + "\"also\":[\"Mara Kask\"],\"gender\":\"female\",\"ids\":{\"popolo\":\"p1\",\"wikidata\":\"Q900001\"}}");
        assertThat(run.out()).contains("memberships dated by their legislative period: 1", "dates of legislative periods against those of the membership, left out: 1",
                "people and bodies of whom only the id is told: 1");
        assertLoads();
    }

    @Test
    void documents_that_are_cut_off_or_badly_written_are_refused() throws IOException {
        CommandRun cut = imported("--from", "popolo", file("a.json", "{\"persons\": [\n{\"id\": \"p1\"").toString());
        CommandRun latin = imported("--from", "popolo", file("b.json", "{\"persons\": [\n{\"id\": \"p1\", \"name\": \"Zo\u00eb\"}]}".getBytes(StandardCharsets.ISO_8859_1)).toString());
        CommandRun other = imported("--from", "popolo", file("c.json", "{\"head\": {}}").toString());

        assertThat(cut.err()).contains("a.json:2:", "the file is cut off: the JSON ends too soon. Fix: fetch it again.");
        assertThat(latin.err()).contains("b.json:2:", "not valid UTF-8. Fix: save the file as UTF-8, or say how it is written, as --encoding windows-1252.");
        assertThat(other.err()).contains("c.json: this is no Popolo");
        assertThat(folder.resolve("facts")).doesNotExist();
    }

    // ---- Wikidata

    private static String snak(String property, String value) {
        return "{'snaktype':'value','property':'" + property + "','datavalue':{'value':" + value + "}}";
    }

    private static String link(String item) {
        return "{'entity-type':'item','id':'" + item + "'}";
    }

    private static String day(String time, int precision) {
        return "{'time':'" + time + "','precision':" + precision + ",'calendarmodel':'http://www.wikidata.org/entity/Q1985727'}";
    }

    private static String statement(String id, String rank, String main, String qualifiers) {
        return "{'mainsnak':" + main + ",'rank':'" + rank + "','id':'" + id + "','qualifiers':{" + qualifiers + "}}";
    }

    private static String entity(String id, String label, String claims) {
        return ("{'type':'item','id':'" + id + "','labels':{'de':{'language':'de','value':'" + label + " (de)'},'en':{'language':'en','value':'" + label + "'}},"
                + "'aliases':{'en':[{'language':'en','value':'" + label + " the Elder'}],'de':[{'language':'de','value':'Der Alte'}]},'claims':{" + claims
                + "},'modified':'2024-05-06T07:08:09Z'}").replace('\'', '"');
    }

    private static String dump() {
        String office = snak("P39", link("Q900010"));
        String holder = entity("Q900001", "Ove Lindqvist", "'P31':[" + statement("s0", "normal", snak("P31", link("Q5")), "") + "],'P39':["
                + statement("Q900001$A", "normal", office, "'P580':[" + snak("P580", day("+1950-03-00T00:00:00Z", 10)) + "],'P582':[{'snaktype':'novalue'}],'P1365':["
                        + snak("P1365", link("Q900002")) + "],'P768':[" + snak("P768", link("Q900012")) + "]") + ","
                + statement("Q900001$B", "deprecated", office, "") + "," + statement("Q900001$C", "preferred", office, "'P582':[" + snak("P582", day("+1945-00-00T00:00:00Z", 9)) + "]") + ","
                + statement("Q900001$D", "normal", office, "'P580':[" + snak("P580", day("+1960-02-31T00:00:00Z", 11)) + "]") + "],'P569':["
                + statement("Q900001$E", "normal", snak("P569", day("+1907-00-00T00:00:00Z", 9)), "") + "],'P26':[" + statement("Q900001$F", "normal", "{'snaktype':'somevalue'}", "") + "]");
        return "[\n" + holder + ",\n" + entity("Q900010", "Mayor of Norrby", "'P1001':[" + statement("s1", "normal", snak("P1001", link("Q900011")), "") + "]") + ",\n"
                + entity("Q900099", "Nobody", "") + ",\n{\"id\": oops},\n" + entity("Q900011", "Norrby", "") + ",\n" + entity("Q900012", "North Ward", "") + "\n]\n";
    }

    @Test
    void a_dump_gives_offices_their_names_and_bodies_wherever_they_stand() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream bzip2 = new BZip2CompressorOutputStream(packed)) {
            bzip2.write(dump().getBytes(StandardCharsets.UTF_8));
        }

        CommandRun run = imported("--from", "wikidata", "--name", "w", "--alone", file("dump.json.bz2", packed.toByteArray()).toString());

        assertThat(run.err()).isEmpty();
        assertThat(facts("w", "id", "holder", "office", "event", "from", "to", "on", "replaces", "checked", "note")).containsExactly(
                "q900001-a q900001 q900011/mayor - 1950-03 .. - [\"q900002\"] 2024-05-06 for North Ward", "q900001-c q900001 q900011/mayor - - 1945 - [] 2024-05-06 preferred by Wikidata",
                "q900001-e - - birth - - 1907 - 2024-05-06 -");
        assertThat(lines("entities/w.jsonl")).extracting(line -> line.path("id").asString() + " " + line.path("type").asString() + " " + line.path("name").path("en").asString())
                .containsExactly("q900001 person Ove Lindqvist", "q900002 person Q900002", "q900011 organization Norrby");
        assertThat(lines("vocabulary/w/offices.jsonl").get(0).toString()).isEqualTo("{\"id\":\"q900011/mayor\",\"of\":\"q900011\",\"holders\":\"many\","
                + "\"name\":{\"en\":\"Mayor of Norrby\"},\"titles\":[\"mayor\"],\"ids\":{\"wikidata\":\"Q900010\"}}");
        assertThat(skipped("w")).containsExactly("2:0 a date that cannot be read", "5:8 a line that is no JSON");
        assertThat(run.out()).contains("statements that Wikidata has deprecated, left out: 1", "statements of which the value is unknown or none, left out: 1");
        assertLoads();
    }

    @Test
    void names_come_in_the_languages_that_are_wanted_and_references_as_sources() throws IOException {
        String claims = "'P69':[{'mainsnak':" + snak("P69", link("Q900003")) + ",'rank':'normal','id':'Q900001$Z','references':[{'snaks':{'P248':[" + snak("P248", link("Q900004"))
                + "],'P813':[" + snak("P813", day("+2019-04-05T00:00:00Z", 11)) + "]}},{'snaks':{'P854':[" + snak("P854", "'https://www.paper.example/a'") + "]}},"
                + "{'snaks':{'P854':[" + snak("P854", "'not an address'") + "]}}]}]";
        String document = "{\n \"entities\": {\n \"Q900001\": " + entity("Q900001", "Ove Lindqvist", claims) + ",\n \"Q900004\": " + entity("Q900004", "Book of Mayors", "") + "\n}\n}";

        imported("--from", "wikidata", "--name", "w", "--alone", "--languages", "de,en", file("answer.json", document).toString());

        assertThat(lines("entities/w.jsonl").get(0).toString()).isEqualTo("{\"id\":\"q900001\",\"type\":\"person\",\"name\":{\"en\":\"Ove Lindqvist\"},"
                + "\"also\":[\"Ove Lindqvist (de)\",\"Der Alte\",\"Ove Lindqvist the Elder\"],\"ids\":{\"wikidata\":\"Q900001\"}}");
        assertThat(lines("known/w.jsonl").get(0).path("sources").toString()).isEqualTo("[{\"publisher\":\"Wikidata\",\"url\":\"https://www.wikidata.org/wiki/Q900001\"},"
                + "{\"publisher\":\"Book of Mayors\",\"date\":\"2019-04-05\"},{\"publisher\":\"paper.example\",\"url\":\"https://www.paper.example/a\"}]");
        assertLoads();
    }

    // ---- FollowTheMoney

    @Test
    void links_of_follow_the_money_become_roles_and_relations() throws IOException {
        Path file = file("x.ftm.json", """
                {"id":"a","schema":"Person","caption":"Lea Moor","properties":{"name":["Леа Моор","Lea Moor"],"birthDate":["1970","1970-04"],"gender":["female"]},"datasets":["peps"],"last_change":"2023-01-02T00:00:00"}
                {"id":"c","schema":"Company","properties":{"name":["Moor AG"]}}
                {"id":"pos","schema":"Position","properties":{"name":["President of Freedonia Bank"],"organization":["b"],"numberOfSeats":["1"]}}
                {"id":"b","schema":"PublicBody","properties":{"name":["Freedonia Bank"]}}
                {"id":"occ-1","schema":"Occupancy","properties":{"holder":["a"],"post":["pos"],"startDate":["2019-05"],"status":["current"]}}
                {"id":"d-1","schema":"Directorship","properties":{"director":["a"],"organization":["c"],"role":["Treasurer"],"startDate":["2001"],"endDate":["2005-06-30"]}}
                {"id":"own","schema":"Ownership","properties":{"owner":["a"],"asset":["c"]}}
                {"id":"fam","schema":"Family","properties":{"person":["a"],"relative":["z"],"relationship":["Mother"]}}
                {"id":"occ-2","schema":"Occupancy","properties":{"holder":["a"],"startDate":["2019"]}}
                {"id":"occ-3","schema":"Occupancy","properties":{"holder":["a"],"post":["pos"],"startDate":["spring"]}}
                {"id":"v","schema":"Vessel","properties":{"name":["Sea"]}}
                not json
                """);

        CommandRun run = imported("--from", "ftm", "--name", "f", "--alone", "--checked", "2024-01-01", file.toString());

        assertThat(facts("f", "id", "holder", "office", "relation", "subject", "object", "from", "to", "on")).containsExactly("a-birth - - - a - - - 1970-04",
                "occ-1 a b/president - - - 2019-05 .. -", "d-1 a c/treasurer - - - 2001 2005-06-30 -", "own - - owns a c - - -", "fam - - child-of a z - - -");
        assertThat(skipped("f")).containsExactly("9:0 no post", "10:0 a date that cannot be read", "12:1 a line that is no JSON");
        assertThat(run.out()).contains("entities of the schema Vessel, left out: 1");
        assertThat(Files.readString(folder.resolve("facts/vocabulary/f/offices.jsonl"))).contains("\"id\":\"b/president\",\"of\":\"b\",\"holders\":\"one\"");
        assertThat(lines("entities/f.jsonl").get(0).toString()).contains("\"name\":{\"en\":\"Lea Moor\"},\"also\":[\"Леа Моор\"],\"gender\":\"female\"");
        assertLoads();
    }

    @Test
    void statements_of_follow_the_money_are_put_together() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (String[] each : new String[][] {{"a", "Person", "name", "Lea Moor"}, {"a", "LegalEntity", "birthDate", "1970"}, {"o", "Occupancy", "holder", "a"}, {"o", "Occupancy", "post", "p"},
            {"o", "Occupancy", "startDate", "2001"}}) {
            lines.append(String.format("{\"canonical_id\":\"%s\",\"entity_id\":\"x\",\"schema\":\"%s\",\"prop\":\"%s\",\"value\":\"%s\",\"dataset\":\"d\"}%n", (Object[]) each));
        }

        imported("--from", "ftm", "--name", "f", "--alone", file("s.json", lines.toString()).toString());

        assertThat(facts("f", "id", "holder", "office", "subject", "from", "on", "sources")).containsExactly("a-birth - - a - 1970 [{\"publisher\":\"d\"}]",
                "o a p/holder - 2001 - [{\"publisher\":\"d\"}]");
        assertLoads();
    }

    // ---- an import before

    @Test
    void another_file_of_the_same_name_replaces_an_import_only_where_that_is_said() throws IOException {
        String table = "nr,what,who,whom,since,till\n%s,plays,A B,Lund,1990,\n";
        String first = file("north/clubs.csv", String.format(table, "n1")).toString();
        String second = file("south/Clubs.CSV", String.format(table, "s1")).toString();
        String[] usual = {"--from", "table", "--mapping", file("m.yaml", CLUBS).toString(), "--alone"};
        assertThat(imported(with(usual, first)).code()).isZero();

        CommandRun other = imported(with(usual, second));
        CommandRun both = imported(with(usual, first, second));

        assertThat(other.code()).isEqualTo(2);
        assertThat(other.err()).isEqualTo(second + ": " + folder.resolve("facts") + " has an import called table-clubs already, made of " + first
                + ". Fix: give this one another --name, or say --name table-clubs to replace the earlier one." + System.lineSeparator());
        assertThat(both.code()).isEqualTo(2);
        assertThat(facts("table-clubs", "id")).containsExactly("n1");
        assertThat(folder.resolve(".facts.import-table-clubs")).doesNotExist();

        file("north/clubs.csv", String.format(table, "n2"));
        assertThat(imported(with(usual, first)).out()).contains("in place of an earlier import of this name");
        assertThat(facts("table-clubs", "id")).containsExactly("n2");
        assertThat(imported(with(usual, second, "--name", "south")).code()).isZero();
        file("south/Clubs.CSV", String.format(table, "s2"));
        assertThat(imported(with(usual, second, "--name", "table-clubs")).out()).contains("in place of an earlier import of this name");
        assertThat(facts("table-clubs", "id")).containsExactly("s2");
    }

    @Test
    void files_that_no_import_has_made_are_not_replaced_by_chance() throws IOException {
        file("facts/known/table-clubs.jsonl", "");

        CommandRun run = imported("--from", "table", "--mapping", file("m.yaml", CLUBS).toString(), "--alone", file("clubs.csv", "nr,what,who,whom,since,till\n").toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("has an import called table-clubs already, and nothing tells what it was made of. Fix: ");
        assertThat(folder.resolve("facts/known/table-clubs.jsonl")).isEmptyFile();
    }

    private static String[] with(String[] usual, String... more) {
        return Stream.concat(Stream.of(usual), Stream.of(more)).toArray(String[]::new);
    }

    // ---- what is known

    @Test
    void people_are_recognised_by_name_and_date_of_birth_and_not_by_the_name_alone() throws IOException {
        file("mine/entities/e.yaml", "- {id: ada-lind, type: person, name: {en: Ada Lind}}\n- {id: bo-ek, type: person, name: {en: Bo Ek}, ids: {wikidata: Q900001}}\n"
                + "- {id: harbour-board, type: organization, name: {en: Harbour Board}}\n- {id: cy-dahl, type: person, name: {en: Cy Dahl}}\n");
        file("mine/known/k.yaml", "checked: 2024-01-01\nsources: [{publisher: P}]\nfacts:\n- {id: ada-birth, event: birth, subject: ada-lind, on: 1960-03-04}\n"
                + "- {id: t-9, event: birth, subject: cy-dahl, on: 1950}\n");
        Path table = file("t.csv", "id,who,item,born,board\n1,Ada Lind,,1960,Harbour Board\n2,Olof Ek,Q900001,,Harbour Board\n3,Cy Dahl,,,Harbour Board\n");
        String mapping = "id: id\nsays:\n  - {event: birth, subject: {name: who, id: item, scheme: wikidata, type: person}, on: born}\n"
                + "  - {relation: member-of, subject: {name: who, id: item, scheme: wikidata, type: person}, object: {name: board, type: organization}}\n";

        CommandRun run = imported("--from", "table", "--mapping", file("m.yaml", mapping).toString(), "--name", "t", "--facts", folder.resolve("mine").toString(), table.toString());

        assertThat(facts("t", "id", "subject", "object")).containsExactly("1 ada-lind -", "1-2 ada-lind harbour-board", "2-2 bo-ek harbour-board", "3-2 cy-dahl-t harbour-board");
        assertThat(run.out()).contains("merged with what the facts know: 3; perhaps the same, but not surely: 1", "rows that tell no date of a birth: 2", "skipped: 0");
        assertThat(Files.readAllLines(folder.resolve("facts/imports/t.jsonl"))).anySatisfy(line -> assertThat(line).contains("\"what\":\"not-merged\"", "\"known\":\"cy-dahl\"",
                "the same name, but a date of birth is missing in the source", "\"id\":\"cy-dahl-t\""));
        assertThat(Knowledge.loadLeniently(List.of(home.resolve("facts"), folder.resolve("mine"), folder.resolve("facts"))).problems()).isEmpty();
    }

    @Test
    void people_are_recognised_by_the_full_name_alone_if_that_is_asked_for_and_nobody_else_has_it() throws IOException {
        file("mine/entities/e.yaml", "- {id: ada-lind, type: person, name: {en: Ada Lind}}\n- {id: cy-dahl, type: person, name: {en: Cy Dahl}}\n"
                + "- {id: cy-dahl-ii, type: person, name: {en: Cy Dahl}}\n- {id: bo, type: person, name: {en: Bo}}\n");
        Path table = file("t.csv", "id,who,day\n1,Ada Lind,2001\n2,Cy Dahl,2001\n3,Bo,2001\n");
        String mapping = "id: id\nsays:\n  - {event: speech, subject: {name: who, type: person}, on: day}\n";

        CommandRun run = imported("--from", "table", "--mapping", file("m.yaml", mapping).toString(), "--name", "t", "--by-name", "--facts", folder.resolve("mine").toString(),
                table.toString());

        assertThat(run.err()).isEmpty();
        assertThat(facts("t", "id", "subject")).containsExactly("1 ada-lind", "2 cy-dahl-t", "3 bo-t");
    }

    @Test
    void the_name_of_an_imported_office_is_read_in_articles() throws IOException {
        Path table = file("t.csv", "who,post,since,until\nIda Vos,Harbour Master,2001,2005\nJan Brandt,Harbour Master,2005,2009\n");
        String mapping = "checked: 2020-01-31\nsays:\n  - {role: post, of: {name: {value: Harbour Board}, type: organization}, holder: {name: who, type: person}, holders: one,"
                + " from: since, to: until}\n";
        imported("--from", "table", "--mapping", file("m.yaml", mapping).toString(), "--name", "t", "--source", "The Board", table.toString());

        CommandRun run = CommandRun.withInput("Jan Brandt was Harbour Master, Harbour Board in 2003.\n", "verify", "--facts", folder.resolve("facts").toString(), "-");

        assertThat(run.err()).isEmpty();
        assertThat(run.out()).contains("CONTRADICTION");
    }

    @Test
    void bodies_of_one_name_are_not_taken_for_each_other_where_the_source_has_ids() throws IOException {
        file("mine/entities/e.yaml", "- {id: labour-north, type: organization, name: {en: Labour Union}}\n- {id: norland, type: country, name: {en: Norland}}\n");
        Path file = file("x.ftm.json", """
                {"id":"l1","schema":"Organization","properties":{"name":["Labour Union"]}}
                {"id":"m1","schema":"Membership","properties":{"member":["p1"],"organization":["l1"],"startDate":["2001"]}}
                """);

        CommandRun run = imported("--from", "ftm", "--name", "f", "--facts", folder.resolve("mine").toString(), file.toString());

        assertThat(facts("f", "relation", "subject", "object")).containsExactly("member-of p1 l1");
        assertThat(run.out()).contains("merged with what the facts know: 0; perhaps the same, but not surely: 1");
        assertThat(lines("imports/f.jsonl").get(1).path("fix").asString()).isEqualTo("if they are the same, write ids: {ftm: 'l1'} in the entity labour-north and import again");
        file("mine/entities/e.yaml", "- {id: labour-north, type: organization, name: {en: Labour Union}, ids: {ftm: l1}}\n");

        imported("--from", "ftm", "--name", "f", "--facts", folder.resolve("mine").toString(), file.toString());

        assertThat(facts("f", "relation", "subject", "object")).containsExactly("member-of p1 labour-north");
    }
}
