package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * An error is found however its sentence is framed: by who said it, by an aside about its subject, by a clause before or behind it. In the
 * sentences, {@code |} stands behind the subject.
 */
class FramedErrorsTest {

    private static final Map<String, List<String>> ERRORS = Map.of(
            "en", List.of(
                    "Barack Obama| turned 60 in August 2019.",
                    "Barack Obama| was 41 when he became president in January 2009.",
                    "Nelson Mandela| died in December 2011.",
                    "Angela Merkel| was chancellor for nine years.",
                    "Ismail Haniyeh| was killed in Tehran two months before Ebrahim Raisi died.",
                    "Kofi Annan| became secretary-general of the United Nations in 2001.",
                    "Emmanuel Macron| succeeded Nicolas Sarkozy as president in May 2017.",
                    "Ebrahim Raisi| handed out medals near Qom on Monday.",
                    "The European Central Bank| raised its key rates on 21 July 2022, for the first time since 2008."),
            "fr", List.of(
                    "Barack Obama| a fêté ses 60 ans en août 2019.",
                    "Emmanuel Macron| avait 35 ans lorsqu'il est devenu président en 2017.",
                    "Nelson Mandela| est mort en décembre 2011.",
                    "Jacques Chirac| fut maire de Paris pendant huit ans.",
                    "Kofi Annan| est devenu secrétaire général des Nations unies en 2001.",
                    "Ismaïl Haniyeh| a été tué à Téhéran deux mois avant la mort d'Ebrahim Raïssi.",
                    "Emmanuel Macron| a succédé à Nicolas Sarkozy en mai 2017.",
                    "Ebrahim Raïssi| a inauguré lundi une centrale près de Qom."));

    /** {@code %s} is a sentence without its full stop, {@code %1$s} its subject and {@code %2$s} its predicate. */
    private static final Map<String, List<String>> FRAMES = Map.of(
            "en", List.of("%1$s%2$s.", "%1$s%2$s, officials said on Thursday.", "%1$s%2$s, the agency reported.", "But %1$s%2$s.",
                    "The report recalls that %1$s%2$s.", "While the crowd cheered, %1$s%2$s.", "%1$s%2$s, and nobody was surprised.",
                    "%1$s%2$s (see our edition of Tuesday).", "%1$s%2$s; the rest is well known.", "%1$s, with many friends abroad,%2$s."),
            "fr", List.of("%1$s%2$s.", "%1$s%2$s, ont indiqué jeudi des responsables.", "%1$s%2$s, rapporte l'agence.", "Mais %1$s%2$s.",
                    "Tandis que la foule applaudissait, %1$s%2$s.", "%1$s%2$s, et nul ne s'en est étonné.",
                    "%1$s%2$s (lire notre édition de mardi).", "%1$s%2$s ; le reste est connu.", "%1$s, qui a beaucoup d'amis à l'étranger,%2$s."));

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void are_found(String language) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        List<String> arguments = new ArrayList<>(List.of("verify", "--format", "jsonl", "--language", language, "--published", "2024-11-15"));
        for (String error : ERRORS.get(language)) {
            for (String frame : FRAMES.get(language)) {
                int subject = error.indexOf('|');
                Path file = folder.resolve(String.format("%03d.txt", texts.size()));
                String text = String.format(frame, error.substring(0, subject), error.substring(subject + 1, error.length() - 1)).replace(" The European", " the European");
                texts.put(file.toString(), text);
                Files.writeString(file, text + "\n");
                arguments.add(file.toString());
            }
        }
        List<String> passed = new ArrayList<>();
        List<String> names = List.copyOf(texts.keySet());
        List<JsonNode> reports = CommandRun.of(arguments.toArray(String[]::new)).documents();
        for (int i = 0; i < names.size(); i++) {
            if (reports.get(i).path("findings").valueStream().noneMatch(finding -> finding.path("kind").asString().equals("contradiction"))) {
                passed.add(texts.get(names.get(i)));
            }
        }
        assertThat(passed).isEmpty();
    }
}
