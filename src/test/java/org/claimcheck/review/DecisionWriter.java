package org.claimcheck.review;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimcheck.diagnostic.InvalidInputException;

/** A program that adds decisions to a file one by one and acknowledges each with a line; tests kill it. */
final class DecisionWriter {

    private static final int PAUSE_MILLIS = 2;

    private DecisionWriter() {
    }

    /**
     * Adds decisions about findings with numbers from {@code first} on.
     *
     * @param args the file, the first number and how many
     */
    public static void main(String[] args) throws InterruptedException {
        DecisionFile file = new DecisionFile(Path.of(args[0]));
        int first = Integer.parseInt(args[1]);
        for (int number = first; number < first + Integer.parseInt(args[2]); number++) {
            Decision decision = Samples.decision(Samples.matter(number, "fact=It was so"), Judgement.BOTH_STAND, "writer " + first, 0);
            try {
                file.add(List.of(decision));
            } catch (InvalidInputException e) {
                System.out.println(e.getMessage());
                System.exit(2);
            }
            System.out.println(decision.fingerprint());
            System.out.flush();
            // Whoever writes without a pause can keep others from the file, who find its lock renewed whenever they look.
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /**
     * Starts the program.
     *
     * @param limit a command of the shell that goes before, such as {@code ulimit -f 4}; may be empty
     * @param out   receives the acknowledgements
     */
    static Process start(String limit, Path out, Path file, int first, int number) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-XX:-UsePerfData", "-Xshare:auto", "-cp", System.getProperty("java.class.path"), DecisionWriter.class.getName(),
                file.toString(), String.valueOf(first), String.valueOf(number)));
        if (!limit.isEmpty()) {
            String line = command.stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
            command = Stream.of("bash", "-c", limit + " && exec " + line).toList();
        }
        return new ProcessBuilder(command).redirectOutput(out.toFile()).redirectErrorStream(true).start();
    }
}
