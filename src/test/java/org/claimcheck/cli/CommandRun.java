package org.claimcheck.cli;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a run of the program gave, by the facts and rules of this clone.
 *
 * @param code the exit code
 * @param out  what it printed
 * @param err  its messages
 */
record CommandRun(int code, String out, String err) {

    private static final Path CACHE = Path.of("target", "compiled-rules");

    static CommandRun of(String... args) {
        return withInput("", args);
    }

    static CommandRun withInput(String input, String... args) {
        return withInput(input.getBytes(StandardCharsets.UTF_8), args);
    }

    static CommandRun withInput(byte[] input, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, new Console(new PrintWriter(out), new PrintWriter(err), new ByteArrayInputStream(input), false, false,
                100, true, Optional.of(Path.of("").toAbsolutePath()), Optional.of(CACHE)));
        return new CommandRun(code, out.toString(), err.toString());
    }

    /** With other facts and rules. */
    static CommandRun at(Path home, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, new Console(new PrintWriter(out), new PrintWriter(err), new ByteArrayInputStream(new byte[0]), false, false,
                100, true, Optional.of(home), Optional.of(CACHE)));
        return new CommandRun(code, out.toString(), err.toString());
    }

    /** On a terminal of 80 columns that shows colours, with other facts and rules. */
    static CommandRun onTerminal(Path home, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(args, new Console(new PrintWriter(out), new PrintWriter(err), new ByteArrayInputStream(new byte[0]), true, true,
                80, true, Optional.of(home), Optional.of(CACHE)));
        return new CommandRun(code, out.toString(), err.toString());
    }

    /** The documents of the formats json and jsonl. */
    List<JsonNode> documents() {
        return out.startsWith("[") ? JsonMapper.shared().readTree(out).valueStream().toList()
                : out.lines().map(JsonMapper.shared()::readTree).toList();
    }

    JsonNode document() {
        return documents().get(0);
    }
}
