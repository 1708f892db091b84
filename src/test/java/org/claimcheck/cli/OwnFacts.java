package org.claimcheck.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder of facts of somebody's own beside the shipped ones, about a port that is nowhere. */
final class OwnFacts {

    static final String ENTITIES = """
            # Who is who at the port.

            - id: harbour-board
              type: organization
              name: {en: Harbour Board, fr: Conseil du port}

            # The directors
            - id: orla-vestby
              type: person
              name: {en: Orla Vestby, fr: Orla Vestby}
              also: [Orla Vestby-Holm]   # after her wedding
              short: [Vestby]
              gender: female
            - id: rolf-maas
              type: person
              name: {en: Rolf Maas}
            - {id: aksel-vestby, type: person, name: {en: Aksel Vestby}, short: [Vestby]}
            """;
    static final String OFFICES = """
            - id: harbour-board/director
              of: harbour-board
              holders: one
              name: {en: director of the Harbour Board, fr: directeur du Conseil du port}
              titles: [director]
            """;
    static final String KNOWN = """
            # What the port's paper has told.
            checked: 2024-12-31
            sources: [{publisher: The Harbour Post, title: Yearbook, date: 2024-12}]
            facts:

              - id: harbour-director-maas   # the first one
                holder: rolf-maas
                office: harbour-board/director
                from: 1998~
                to: 2011-06-30
                certainty: likely

              - {id: harbour-director-vestby, holder: orla-vestby, office: harbour-board/director, from: 2011-07-01, to: ..}
              - {id: birth-vestby, event: birth, subject: orla-vestby, on: 1961-04-02}
              - {id: vestby-strength, measure: personnel, subject: harbour-board, value: 430, on: 2015, said-by: orla-vestby, certainty: disputed}
              # The end.
            """;

    private final Path folder;

    private OwnFacts(Path folder) {
        this.folder = folder;
    }

    static OwnFacts in(Path folder) throws IOException {
        OwnFacts facts = new OwnFacts(folder);
        facts.write("entities/port.yaml", ENTITIES);
        facts.write("vocabulary/offices.yaml", OFFICES);
        facts.write("known/port.yaml", KNOWN);
        return facts;
    }

    Path write(String file, String text) throws IOException {
        Path path = path(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    String read(String file) throws IOException {
        return Files.readString(path(file));
    }

    /** Runs a command on the facts, with this folder among them; its path is left out of what is printed. */
    CommandRun facts(String... args) {
        CommandRun run = CommandRun.of(Stream.concat(Stream.of("facts"), Stream.concat(Stream.of(args), Stream.of("--facts", folder.toString()))).toArray(String[]::new));
        return new CommandRun(run.code(), run.out().replace(folder.toString(), "mine"), run.err().replace(folder.toString(), "mine"));
    }
}
