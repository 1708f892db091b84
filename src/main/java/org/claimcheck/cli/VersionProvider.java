package org.claimcheck.cli;

import java.util.List;
import java.util.Optional;
import org.claimcheck.report.Engine;
import org.claimcheck.report.KnowledgeState;
import picocli.CommandLine.IVersionProvider;

/** Prints the version of the program and of what it knows. */
final class VersionProvider implements IVersionProvider {

    private final Console console;

    VersionProvider(Console console) {
        this.console = console;
    }

    /** The version of the program; empty where it runs from its classes. */
    static Optional<String> program() {
        return Optional.ofNullable(Main.class.getPackage().getImplementationVersion());
    }

    @Override
    public String[] getVersion() {
        String version = program().orElse("(development)");
        KnowledgeState state = Engine.state(new KnowledgeFolders(console).of(List.of(), List.of()));
        return new String[] {"claimcheck " + version, "knowledge " + state.version()
                + state.asOf().map(day -> ", facts checked up to " + day).orElse(", no facts")};
    }
}
