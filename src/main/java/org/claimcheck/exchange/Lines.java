package org.claimcheck.exchange;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What was told, as lines of a file. */
final class Lines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Lines() {
    }

    /** A line whose first letter tells what it is. */
    static String of(Told told) {
        char letter = told instanceof Told.Being ? 'B' : told instanceof Told.Post ? 'P' : told instanceof Told.Fact ? 'F' : 'L';
        return letter + JSON.writeValueAsString(told);
    }

    /**
     * What a line tells.
     *
     * @throws JacksonException if it is no such line
     */
    static Told told(String line) {
        Class<? extends Told> type = switch (line.charAt(0)) {
            case 'B' -> Told.Being.class;
            case 'P' -> Told.Post.class;
            case 'F' -> Told.Fact.class;
            default -> Told.Label.class;
        };
        return JSON.readValue(line.substring(1), type);
    }
}
