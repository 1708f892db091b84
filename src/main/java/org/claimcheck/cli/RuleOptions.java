package org.claimcheck.cli;

import org.claimcheck.report.Engine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Which rules commands use that run them. */
final class RuleOptions {

    @Option(names = "--no-default-rules", scope = ScopeType.INHERIT, description = "Use only the rules of --rules; patterns and tolerances stay.")
    private boolean ownOnly;

    @Option(names = "--trust-rules", scope = ScopeType.INHERIT, description = "Use rules even if they use files, the network, processes, "
            + "threads, reflection or class loading.")
    private boolean trusting;

    /** Options that are yet to be read. */
    RuleOptions() {
    }

    RuleOptions(boolean ownOnly, boolean trusting) {
        this.ownOnly = ownOnly;
        this.trusting = trusting;
    }

    /** The folders of a command with the rules that it is to use. */
    Engine.Folders folders(KnowledgeOptions options, Console console) {
        Engine.Folders all = options.folders(console);
        return all.judgingBy(ownOnly ? options.ownRules() : all.rules(), trusting);
    }
}
