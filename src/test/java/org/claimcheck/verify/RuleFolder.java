package org.claimcheck.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.claimcheck.rule.RuleCatalogue;

/** A folder of rules that a test writes. */
record RuleFolder(Path folder) {

    /** A rule that compiles; {@code NAME} stands for its name. */
    static final String RULE = """
            package claimcheck.roles

            import org.claimcheck.finding.Contradiction;
            import org.claimcheck.statement.Role;

            rule "NAME"
                @summary( "A case for tests" )
                @severity( error )
                @explain( "{claim.holder} was {claim.office}." )
            when
                $claim : Role( asserted, $office : officeId )
                $known : Role( plain, officeId == $office )
            then
                insertLogical( new Contradiction( drools.getRule().getName(), $claim, $known ) );
            end
            """;

    /** Writes a rule under a name. */
    Path write(String name, String text) throws IOException {
        Files.createDirectories(folder);
        return Files.writeString(folder.resolve(name + ".drl"), text.replace("NAME", name));
    }

    /** Writes a rule with one more condition, on line 13. */
    Path writeWithCondition(String name, String condition) throws IOException {
        return write(name, RULE.replace("then\n", "    eval( " + condition + " )\nthen\n"));
    }

    RuleCatalogue catalogue() {
        return RuleCatalogue.load(List.of(folder));
    }
}
