package org.claimcheck.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.claimcheck.article.Article;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.diagnostic.Problem;
import org.claimcheck.statement.Bound;
import org.claimcheck.statement.Claimed;
import org.claimcheck.statement.Entity;
import org.claimcheck.statement.EntityType;
import org.claimcheck.statement.Event;
import org.claimcheck.statement.Figure;
import org.claimcheck.statement.Modality;
import org.claimcheck.statement.Office;
import org.claimcheck.statement.Participant;
import org.claimcheck.statement.Quantity;
import org.claimcheck.statement.Quote;
import org.claimcheck.statement.Relation;
import org.claimcheck.statement.Role;
import org.claimcheck.statement.Statement;
import org.claimcheck.statement.Zone;
import org.claimcheck.time.Edtf;
import org.claimcheck.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class ClaimsDocumentTest {

    private static final String TEXT = "---\npublished: 2015-02-17\nlanguage: en\npublisher: The Harbour Post\norigin: Evening Wire\n---\n"
            + "Ada Lind, head of the Ferry Board 🚢, met Rolf Maas in Port Ash in late August.\n"
            + "The board gives the town 50 to 60 million dollars a year. It does not own the quay.\n";

    @TempDir
    private Path folder;

    @Test
    void writes_the_keys_of_the_contract_in_their_order() throws IOException {
        Article article = article();
        ClaimsDocument document = document(article);

        String line = new ClaimsWriter().line(document);

        assertThat(line).isEqualTo(("{'formatVersion':1,'article':{'id':'ferry','file':'" + article.path() + "','sha256':'" + article.sha256()
                + "','title':null,'language':'en','published':'2015-02-17','publishedFrom':'front-matter','publisher':'The Harbour Post',"
                + "'url':null,'origin':['Evening Wire','The Harbour Post'],'bodyStart':92},"
                + "'coverage':{'checkableSentences':3,'read':2,'unread':[{'start':82,'end':139}]},'claims':["
                + "{'id':'c1','kind':'role','subject':{'id':'ada-lind','name':'Ada Lind','type':'person'},'predicate':'head',"
                + "'object':{'id':'ferry-board','name':'Ferry Board','type':'organization'},"
                + "'office':{'id':'ferry-board/head','name':'head of the Ferry Board'},'qualifiers':['acting','deputy'],'participants':[],"
                + "'place':null,'time':{'edtf':'2015-02-17','text':'','scope':'within'},'quantity':null,'modality':'asserted','negated':false,"
                + "'attribution':[],'zone':'body','quote':{'text':'Ada Lind, head of the Ferry Board','start':0,'end':33},'extractor':'test','details':[]},"
                + "{'id':'c2','kind':'event','subject':{'id':'ada-lind','name':'Ada Lind','type':'person'},'predicate':'meeting',"
                + "'object':{'id':null,'name':'Rolf Maas','type':'person'},'office':null,'qualifiers':[],'participants':["
                + "{'id':'ada-lind','name':'Ada Lind','type':'person','role':null},"
                + "{'id':null,'name':'Rolf Maas','type':'person','role':'host'}],'place':{'id':null,'name':'Port Ash'},"
                + "'time':{'edtf':'2014-08-21/2014-08-31','text':'late August','scope':'within'},'quantity':null,'modality':'reported',"
                + "'negated':false,'attribution':['a clerk'],'zone':'body',"
                + "'quote':{'text':'🚢, met Rolf Maas in Port Ash in late August','start':34,'end':78},'extractor':'test','details':[]},"
                + "{'id':'c3','kind':'figure','subject':{'id':'ferry-board','name':'Ferry Board','type':'organization'},'predicate':'funding',"
                + "'object':null,'office':null,'qualifiers':[],'participants':[],'place':null,'time':null,"
                + "'quantity':{'value':50000000,'upTo':60000000,'unit':'USD','per':'year','bound':'about'},'modality':'asserted',"
                + "'negated':false,'attribution':[],'zone':'body','quote':{'text':'50 to 60 million dollars a year','start':105,'end':136},"
                + "'extractor':'test','details':[]},"
                + "{'id':'c4','kind':'relation','subject':{'id':'ferry-board','name':'Ferry Board','type':'organization'},'predicate':'owns',"
                + "'object':{'id':null,'name':'the quay','type':'thing'},'office':null,'qualifiers':[],'participants':[],'place':null,"
                + "'time':{'edtf':null,'text':'then','scope':'within'},'quantity':null,'modality':'asserted','negated':true,'attribution':[],"
                + "'zone':'body','quote':{'text':'It does not own the quay','start':138,'end':162},'extractor':'test','details':[]}]}").replace('\'', '"'));
    }

    @Test
    void reads_back_what_it_wrote_and_writes_it_again_alike() throws IOException {
        Article article = article();
        ClaimsWriter writer = new ClaimsWriter();

        List<ClaimsDocument> read = new ClaimsReader().read(writer.line(document(article)) + "\n", "claims.jsonl", info -> Optional.of(article));

        assertThat(read).hasSize(1);
        assertThat(writer.line(read.get(0))).isEqualTo(writer.line(document(article)));
        assertThat(read.get(0).quotesChecked()).isTrue();
        assertThat(read.get(0).claims().get(1)).isEqualTo(document(article).claims().get(1));
        assertThat(read.get(0).claims().get(2)).isEqualTo(document(article).claims().get(2));
    }

    @Test
    void reads_an_indented_array_with_an_article_that_could_not_be_read() throws IOException {
        Article article = article();
        ClaimsWriter writer = new ClaimsWriter();
        ClaimsDocument failed = ClaimsDocument.failed(ArticleInfo.unreadable("gone", "gone.txt"), "gone.txt: There is no such file");
        StringBuilder array = new StringBuilder();
        writer.writeArray(List.of(writer.document(document(article)), writer.document(failed)), array);

        List<ClaimsDocument> read = new ClaimsReader().read(array.toString(), "claims.json", info -> Optional.empty());

        assertThat(array).startsWith("[\n  {\n    \"formatVersion\" : 1,").endsWith("\n]\n").doesNotContain("\r");
        assertThat(read).extracting(ClaimsDocument::quotesChecked).containsExactly(false, true);
        assertThat(read.get(1).error()).contains("gone.txt: There is no such file");
        assertThat(writer.line(read.get(1))).isEqualTo(("{'formatVersion':1,'article':{'id':'gone','file':'gone.txt','sha256':null,"
                + "'title':null,'language':null,'published':null,'publishedFrom':'none','publisher':null,'url':null,'origin':[],"
                + "'bodyStart':null},'coverage':{'checkableSentences':0,'read':0,'unread':[]},'error':'gone.txt: There is no such file'}")
                .replace('\'', '"'));
        assertThat(writer.line(read.get(0))).isEqualTo(writer.line(document(article)));
    }

    @Test
    void takes_canonical_entities_and_offices_from_a_knowledge_base() throws IOException {
        Article article = article();
        Entity canonical = new Entity("ada-lind", "Dr Ada Lind", EntityType.PERSON);
        Office office = new Office("ferry-board/head", "head of the board", new Entity("ferry-board", "Board", EntityType.ORGANIZATION), true);
        ClaimsReader reader = new ClaimsReader(new EntityLookup() {
            @Override
            public Optional<Entity> entity(String id) {
                return Optional.of(canonical).filter(e -> e.id().equals(id));
            }

            @Override
            public Optional<Office> office(String id) {
                return Optional.of(office);
            }
        });

        Claim claim = reader.read(new ClaimsWriter().line(document(article)), "x.json", info -> Optional.empty()).get(0).claims().get(0);

        assertThat(claim.statement().subject()).isEqualTo(canonical);
        assertThat(((Role) claim.statement()).office()).isEqualTo(office);
        assertThat(claim.statement().object().name()).isEqualTo("Ferry Board");
    }

    @Test
    void takes_what_another_extractor_leaves_out_as_unknown() {
        Claim claim = read("{'formatVersion':1,'article':{'id':'a','file':'a.txt'},"
                + "'coverage':{'checkableSentences':1,'read':1,'unread':[]},"
                + "'claims':[{'id':'c1','kind':'role','subject':{'name':'Ada Lind','type':'person'},'predicate':'head','modality':'asserted',"
                + "'negated':false,'quote':{'text':'head','start':3,'end':7}}]}");

        assertThat(claim.statement().period()).isEqualTo(Period.UNKNOWN);
        assertThat(claim.basis().zone()).isEqualTo(Zone.BODY);
        assertThat(claim.basis().extractor()).isEqualTo("unnamed");
        assertThat(((Role) claim.statement()).office()).isEqualTo(Office.NONE);
    }

    @Test
    void refuses_a_quote_that_stands_elsewhere_and_says_where_while_others_go_on() throws IOException {
        Article article = article();
        String line = new ClaimsWriter().line(document(article)).replace("\"start\":138,\"end\":162", "\"start\":130,\"end\":154");

        ClaimsDocument read = new ClaimsReader().read(line, "x.json", info -> Optional.of(article)).get(0);

        assertThat(read.claims()).extracting(Claim::id).containsExactly("c1", "c2", "c3");
        assertThat(read.refused()).extracting(RefusedClaim::id).containsExactly("c4");
        assertThat(problems(read)).containsExactly("x.json:1:" + (line.indexOf("{\"text\":\"It does not") + 1)
                + ": The quote does not stand at 130..154 of " + article.path() + " but at 138..162 (" + article.path()
                + ":8:59). Fix: Write start 138 and end 162.");
    }

    @Test
    void tells_offsets_that_were_counted_from_the_file_or_in_characters() throws IOException {
        Article article = article();
        String line = new ClaimsWriter().line(document(article));

        assertThat(problems(read(line.replace("\"start\":138,\"end\":162", "\"start\":230,\"end\":254"), article)).get(0))
                .contains("but at 138..162", ": offsets count from the beginning of the body, behind the front matter. Fix: ");
        assertThat(problems(read(line.replace("\"start\":138,\"end\":162", "\"start\":137,\"end\":161"), article)).get(0))
                .contains("but at 138..162", ": offsets count UTF-16 units, not characters. Fix: ");
    }

    @Test
    void refuses_a_quote_that_is_not_in_the_article() throws IOException {
        Article article = article();
        String line = new ClaimsWriter().line(document(article)).replace("It does not own", "It does surely own")
                .replace(article.sha256(), "0".repeat(64));

        assertThat(problems(read(line, article)).get(0)).endsWith(": The quote does not stand in " + article.path()
                + "; the file has changed since. Fix: Copy the words exactly as they stand there.");
    }

    @Test
    void shows_words_that_are_like_a_quote() throws IOException {
        Article article = article();
        String line = new ClaimsWriter().line(document(article)).replace("It does not own the quay\"", "it does\u00A0 not own the QUAY\"");

        assertThat(problems(read(line, article)).get(0)).contains(": The quote does not stand in " + article.path()
                + " word for word; words like it stand at 138..162 (" + article.path() + ":8:59). Fix: ", "write start 138 and end 162.");
    }

    @Test
    void names_the_place_of_each_departure_from_the_schema() {
        String json = "{\"formatVersion\": 1,\n"
                + " \"article\": {\"id\": \"a\", \"file\": \"a.txt\", \"language\": \"de\", \"writer\": \"me\"},\n"
                + " \"coverage\": {\"checkableSentences\": 1, \"read\": 1, \"unread\": []},\n"
                + " \"claims\": [\n"
                + "  {\"id\": \"c1\", \"kind\": \"role\", \"subject\": {\"name\": \"Ada\", \"type\": \"person\"}, \"predicate\": \"head\",\n"
                + "   \"modality\": \"certain\", \"negated\": \"no\", \"colour\": 1, \"quote\": {\"text\": \"x\", \"start\": 0}},\n"
                + "  {\"id\": \"c2\", \"kind\": \"figure\", \"subject\": {\"name\": \"Ada\", \"type\": \"person\"}, \"predicate\": \"age\",\n"
                + "   \"modality\": \"asserted\", \"negated\": false, \"quote\": {\"text\": \"x\", \"start\": 0, \"end\": 1}}\n"
                + " ]}";

        assertThat(String.join("\n", problems(new ClaimsReader().read(json, "c.json", info -> Optional.empty()).get(0)))).isEqualTo("""
                c.json:2:13: "article" has the unknown key "writer". Fix: Correct its name or remove it.
                c.json:2:54: "article.language" is "de", which is not one of its values. Fix: Write en, fr or null.
                c.json:5:3: "claims[0]" has the unknown key "colour". Fix: Correct its name or remove it.
                c.json:6:16: "claims[0].modality" is "certain", which is not one of its values. Fix: Write asserted, reported, hedged, denied, conditional or planned.
                c.json:6:38: "claims[0].negated" is "no", which is of the wrong type. Fix: Write true or false.
                c.json:6:66: "claims[0].quote" has no key "end". Fix: Add "end".
                c.json:7:3: "claims[1]" has no key "quantity". Fix: Add "quantity".""");
    }

    @Test
    void refuses_documents_whose_frame_makes_no_sense() {
        String json = "{\"formatVersion\": 1, \"article\": {\"id\": \"a\", \"file\": \"a.txt\", \"published\": \"2014-02-30\"},\n"
                + " \"coverage\": {\"checkableSentences\": 1, \"read\": 2, \"unread\": [{\"start\": 9, \"end\": 3}]}, \"claims\": []}\n"
                + "{\"formatVersion\": 1, \"article\": {\"id\": \"b\", \"file\": \"b.txt\"},\n"
                + " \"coverage\": {\"checkableSentences\": 1, \"read\": 1, \"unread\": []}, \"claims\": []}";

        List<ClaimsDocument> read = new ClaimsReader().read(json, "c.json", info -> Optional.empty());

        List<String> problems = problems(read.get(0));
        assertThat(problems.get(0)).startsWith("c.json:1:").contains("2014-02-30");
        assertThat(problems.subList(1, problems.size())).hasSize(2).anyMatch(p -> p.contains(": 2 sentences are read of only 1. Fix: "))
                .anyMatch(p -> p.contains(": This stretch ends before it begins. Fix: "));
        assertThat(read.get(0).error()).contains(String.join("\n", problems));
        assertThat(read.get(1).error()).isEmpty();
    }

    @Test
    void refuses_claims_that_make_no_sense_and_takes_the_others() {
        String claim = "{\"id\": \"%s\", \"kind\": \"%s\", \"subject\": null, \"predicate\": \"p\", \"modality\": \"asserted\", \"negated\": true,\n"
                + " %s \"quote\": {\"text\": \"xy\", \"start\": 0, \"end\": %d}}";
        String json = "{\"formatVersion\": 1, \"article\": {\"id\": \"a\", \"file\": \"a.txt\"}, \"coverage\": {\"checkableSentences\": 1, "
                + "\"read\": 1, \"unread\": []}, \"claims\": [\n" + String.join(",\n", String.format(claim, "c1", "role", "", 9),
                String.format(claim, "c2", "role", "", 2), String.format(claim, "c2", "role", "", 2),
                String.format(claim, "c3", "figure", "\"quantity\": {\"value\": 5, \"upTo\": 4, \"unit\": \"year\"},", 2),
                String.format(claim, "c4", "role", "\"time\": {\"edtf\": \"2014-13\"},", 2), String.format(claim, "c5", "role", "", 2)) + "]}";

        ClaimsDocument read = new ClaimsReader().read(json, "c.json", info -> Optional.empty()).get(0);

        assertThat(read.claims()).extracting(Claim::id).containsExactly("c2", "c5");
        assertThat(read.refused()).extracting(RefusedClaim::id).containsExactly("c1", "c2", "c3", "c4");
        assertThat(problems(read).subList(0, 3)).containsExactly(
                "c.json:3:12: The offsets 0..9 do not span the 2 units of the quote. Fix: Count UTF-16 units, the end exclusive.",
                "c.json:6:8: Two claims have the id \"c2\". Fix: Give each claim an id of its own.",
                "c.json:9:14: The range ends below its beginning. Fix: Write the lower end as \"value\", the upper one as \"upTo\".");
        assertThat(problems(read).get(3)).startsWith("c.json:11:").contains("2014-13");
    }

    @Test
    void goes_on_with_other_documents_where_one_departs_from_the_schema() throws IOException {
        String good = new ClaimsWriter().line(document(article()));

        List<ClaimsDocument> read = new ClaimsReader().read("{\"formatVersion\":1,\"article\":{\"id\":\"bad\"}}\n" + good, "dir/c.jsonl",
                info -> Optional.empty());

        assertThat(read).extracting(d -> d.article().id()).containsExactly("bad", "ferry");
        assertThat(read.get(0).article().file()).isEqualTo("dir/c.jsonl");
        assertThat(read.get(0).error()).isPresent();
        assertThat(read.get(1).claims()).hasSize(4);
    }

    @Test
    void reads_behind_a_byte_order_mark() throws IOException {
        String text = "\uFEFF" + new ClaimsWriter().line(document(article()));

        assertThat(ClaimsReader.recognises(text)).isTrue();
        assertThat(new ClaimsReader().read(text, "c.json", info -> Optional.empty()).get(0).claims()).hasSize(4);
    }

    @Test
    void refuses_other_versions_duplicate_keys_and_what_is_no_json() {
        assertThat(problem("{'formatVersion':2,'article':{'id':'a','file':'f'},'error':'e'}"))
                .isEqualTo("c.json:1:18: \"formatVersion\" is 2, but only 1 can be read. Fix: Write 1.");
        assertThat(problem("{'formatVersion':1,'article':{'id':'a','file':'f'}}"))
                .isEqualTo("c.json:1:1: The document has neither claims and coverage nor an error, or both. "
                        + "Fix: Give \"claims\" and \"coverage\", or \"error\" alone.");
        assertThatThrownBy(() -> read("{'formatVersion':1,'formatVersion':1}")).hasMessageContaining("c.json:1:")
                .hasMessageContaining("This is not JSON: Duplicate Object property \"formatVersion\"");
        assertThatThrownBy(() -> read("{'formatVersion':1,")).hasMessageContaining("This is not JSON: Unexpected end-of-input");
        assertThatThrownBy(() -> read("[]")).hasMessage("c.json: The file holds no claims document. "
                + "Fix: Give documents as claimcheck extract writes them.");
    }

    @Test
    void a_number_with_a_monstrous_exponent_is_refused_at_once() {
        String claim = "{'formatVersion':1,'article':{'id':'a','file':'f'},'coverage':{'checkableSentences':0,'read':0,'unread':[]},"
                + "'claims':[{'id':'c','kind':'figure','subject':null,'predicate':'age','modality':'asserted','negated':false,"
                + "'quantity':{'value':%s,'unit':'year'},'quote':{'text':'x','start':0,'end':1}}]}";

        assertThat(problem(String.format(claim, "1e999999999"))).contains("quantity.value");
        assertThat(problem(String.format(claim, "1e-999999999"))).contains("A number has more than 30 decimals");
        assertThat(((Figure) read(String.format(claim, "330.10")).statement()).quantity().value()).isEqualTo(new BigDecimal("330.1"));
    }

    @Test
    void tells_claims_from_articles() {
        assertThat(ClaimsReader.recognises("\n {\"formatVersion\": 1")).isTrue();
        assertThat(ClaimsReader.recognises("[{\"formatVersion\": 1")).isTrue();
        assertThat(ClaimsReader.recognises("The key \"formatVersion\" is a number.")).isFalse();
        assertThat(ClaimsReader.recognises("{\"title\": 1}")).isFalse();
        assertThat(ClaimsReader.recognises("{\"claims\": [], \"article\": {}}")).as("without a version, which is then said").isTrue();
        assertThat(ClaimsReader.recognises("[Photo] The \"claims\" of the board.")).isFalse();
        assertThat(ClaimsReader.recognises("{} \"claims\"")).isFalse();
    }

    @Test
    void lets_a_report_extend_document_and_claims() throws IOException {
        ObjectNode node = new ClaimsWriter().document(document(article()));

        ((ObjectNode) node.get("claims").get(0)).put("verdict", "unverified");
        node.putArray("findings");

        assertThat(new ClaimsWriter().line(node)).contains("\"extractor\":\"test\",\"details\":[],\"verdict\":\"unverified\"}").endsWith("],\"findings\":[]}");
    }

    private static ClaimsDocument read(String json, Article article) {
        return new ClaimsReader().read(json, "x.json", info -> Optional.of(article)).get(0);
    }

    private static List<String> problems(ClaimsDocument document) {
        return document.refused().stream().flatMap(claim -> claim.problems().stream()).map(Problem::toString).toList();
    }

    private static String problem(String json) {
        return problems(new ClaimsReader().read(json.replace('\'', '"'), "c.json", info -> Optional.empty()).get(0)).get(0);
    }

    private static Claim read(String json) {
        return new ClaimsReader().read(json.replace('\'', '"'), "c.json", info -> Optional.empty()).get(0).claims().get(0);
    }

    private Article article() throws IOException {
        Path file = folder.resolve("ferry.txt");
        Files.writeString(file, TEXT);
        return new ArticleReader().read(file);
    }

    private static ClaimsDocument document(Article article) {
        Entity lind = new Entity("ada-lind", "Ada Lind", EntityType.PERSON);
        Entity maas = Entity.unknown("Rolf Maas", EntityType.PERSON);
        Entity board = new Entity("ferry-board", "Ferry Board", EntityType.ORGANIZATION);
        Office head = new Office("ferry-board/head", "head of the Ferry Board", board, false);
        List<Statement> statements = List.of(
                new Role(basis(article, "c1", Modality.ASSERTED, false, List.of(), "Ada Lind, head of the Ferry Board"), lind, "head", head,
                        board, Set.of("deputy", "acting"), Period.within(Edtf.parse("2015-02-17"))),
                new Event(basis(article, "c2", Modality.REPORTED, false, List.of("a clerk"), "🚢, met Rolf Maas in Port Ash in late August"),
                        "meeting", lind, maas, Office.NONE, List.of(new Participant(lind, ""), new Participant(maas, "host")),
                        Entity.unknown("Port Ash", EntityType.PLACE), Period.within(Edtf.parse("2014-08-21/2014-08-31"))),
                new Figure(basis(article, "c3", Modality.ASSERTED, false, List.of(), "50 to 60 million dollars a year"), "funding", board,
                        Entity.NONE, new Quantity(new BigDecimal("5e7"), new BigDecimal(60_000_000), "USD", "year", Bound.ABOUT),
                        Period.UNKNOWN),
                new Relation(basis(article, "c4", Modality.ASSERTED, true, List.of(), "It does not own the quay"), "owns", board,
                        Entity.unknown("the quay", EntityType.THING), Period.UNKNOWN));
        List<String> times = List.of("", "late August", "", "then");
        List<Claim> claims = IntStream.range(0, 4).mapToObj(i -> new Claim(statements.get(i), times.get(i))).toList();
        return ClaimsDocument.of(ArticleInfo.of(article), new Coverage(3, 2, List.of(new Coverage.Span(82, 139))), claims);
    }

    private static Claimed basis(Article article, String id, Modality modality, boolean negated, List<String> attribution, String words) {
        int start = article.body().indexOf(words);
        return new Claimed(article.id(), id, modality, negated, attribution, article.origin(), Zone.BODY,
                new Quote(words, start, start + words.length()), "test");
    }
}
