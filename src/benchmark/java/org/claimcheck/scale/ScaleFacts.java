package org.claimcheck.scale;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/**
 * Makes up a facts folder of a given number of known roles, with the skew of real ones: most offices have some ten holders and one has
 * 500, most people held two or three offices and one held 50, and many people share a name with others. The same number and seed
 * always give the same bytes.
 */
public final class ScaleFacts {

    /** How many held the office that most held. */
    static final int MOST_HOLDERS = 500;
    /** How many offices the person held that held most. */
    static final int MOST_OFFICES = 50;
    private static final String[] TITLES = {"president", "minister", "director", "mayor", "secretary"};
    private static final String[] SOUNDS = {"ba", "ke", "lo", "mi", "nu", "ra", "se", "to", "vi", "wu", "dar", "fel", "gor", "hin", "jus", "kal", "mor",
        "nel", "pas", "rin"};
    private static final int OFFICES_EACH = TITLES.length;
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private final int roles;
    private final Random random = new Random(42);

    ScaleFacts(int roles) {
        this.roles = roles;
    }

    /** How many people there are. */
    int people() {
        return Math.max(60, roles * 2 / 5);
    }

    /** How many organisations there are, each with five offices. */
    int organizations() {
        return Math.max(12, roles / 50);
    }

    /** The name of a person; people with numbers that are far apart may share it. */
    static String person(int number) {
        return word(number % 4999 + 31, 2) + " " + word(number / 7 % 160_001 + 8009, 4);
    }

    /** The name of an organisation. */
    static String organization(int number) {
        return "Council of " + word(number + 160_001, 5);
    }

    /** A word that sounds like a name, another for each number. */
    private static String word(int number, int syllables) {
        StringBuilder word = new StringBuilder();
        int rest = number;
        for (int i = 0; i < syllables || rest > 0; i++) {
            word.append(SOUNDS[rest % SOUNDS.length]);
            rest /= SOUNDS.length;
        }
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    static String officeId(int office) {
        return "org-" + office / OFFICES_EACH + "/" + TITLES[office % OFFICES_EACH];
    }

    /** What an office is called, with its organisation. */
    static String officeName(int office) {
        return TITLES[office % OFFICES_EACH] + " of the " + organization(office / OFFICES_EACH);
    }

    /** Takes the roles one after the other. */
    @FunctionalInterface
    interface Sink {

        void take(int number, int person, int office, LocalDate from, LocalDate to) throws IOException;
    }

    /** Gives the roles, office by office in the order of time. */
    void roles(Sink sink) throws IOException {
        int offices = organizations() * OFFICES_EACH;
        int number = 0;
        int prominent = 0;
        for (int office = 0; office < offices && number < roles; office++) {
            int left = offices - office;
            int holders = office == 0 ? Math.min(MOST_HOLDERS, roles / 2) : Math.max(1, Math.min(roles - number - left + 1, skewed(2 * (roles - number) / left)));
            int days = office == 0 ? 80 : Math.max(200, 40_000 / Math.max(8, holders));
            LocalDate from = FIRST.plusDays(random.nextInt(300));
            int count = office == offices - 1 ? roles - number : holders;
            for (int i = 0; i < count; i++) {
                LocalDate to = from.plusDays(days / 2 + random.nextInt(days));
                boolean often = office > 0 && i == 0 && prominent < MOST_OFFICES;
                prominent += often ? 1 : 0;
                sink.take(number++, often ? 0 : 1 + random.nextInt(people() - 1), office, from, to);
                from = to;
            }
        }
    }

    /** A number around half of another, sometimes far more. */
    private int skewed(int twice) {
        double share = random.nextDouble();
        return (int) Math.round(share < 0.9 ? twice * 0.45 * (0.2 + share) : twice * (0.5 + 4 * (share - 0.9)));
    }

    /** Writes the folder. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("entities"));
        Files.createDirectories(folder.resolve("vocabulary"));
        Files.createDirectories(folder.resolve("known"));
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("entities/people.jsonl"))) {
            for (int i = 0; i < people(); i++) {
                out.write("{\"id\":\"per-" + i + "\",\"type\":\"person\",\"name\":{\"en\":\"" + person(i) + "\"}"
                        + (i % 3 == 0 ? ",\"also\":[\"" + person(i).replace(" ", " " + (char) ('A' + i % 26) + " ") + "\"]" : "") + "}\n");
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("entities/organizations.jsonl"));
             BufferedWriter offices = Files.newBufferedWriter(folder.resolve("vocabulary/offices.jsonl"))) {
            for (int i = 0; i < organizations(); i++) {
                out.write("{\"id\":\"org-" + i + "\",\"type\":\"organization\",\"name\":{\"en\":\"" + organization(i) + "\"}}\n");
                for (String title : TITLES) {
                    offices.write("{\"id\":\"org-" + i + "/" + title + "\",\"of\":\"org-" + i + "\",\"holders\":\"one\",\"name\":{\"en\":\"" + title
                            + " of the " + organization(i) + "\"},\"titles\":[\"" + title + "\"]}\n");
                }
            }
        }
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("known/roles.jsonl"))) {
            roles((number, person, office, from, to) -> out.write("{\"id\":\"role-" + number + "\",\"holder\":\"per-" + person + "\",\"office\":\""
                    + officeId(office) + "\",\"from\":\"" + from + "\",\"to\":\"" + to + "\",\"checked\":\"2024-12-31\",\"certainty\":\"likely\","
                    + "\"sources\":[{\"publisher\":\"Register of Offices\",\"url\":\"https://register.example.org/org-" + office / OFFICES_EACH
                    + "\"}]}\n"));
        }
    }

    /**
     * @param arguments how many roles, and the folder to write
     */
    public static void main(String[] arguments) throws IOException {
        new ScaleFacts(Integer.parseInt(arguments[0])).write(Path.of(arguments[1]));
    }
}
