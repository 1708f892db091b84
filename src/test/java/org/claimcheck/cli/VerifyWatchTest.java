package org.claimcheck.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class VerifyWatchTest {

    private static final String WRONG = "---\npublished: 2021-06-10\n---\nHossein Salami, commander of the Quds Force, arrived in Damascus on Tuesday.\n";

    @TempDir
    private Path folder;

    @Test
    @Timeout(180)
    void verifies_what_changes_and_the_last_article_again_when_facts_do() throws Exception {
        Path drafts = Files.createDirectories(folder.resolve("drafts"));
        Path known = Files.createDirectories(folder.resolve("facts/known"));
        Files.writeString(drafts.resolve("before.md"), WRONG);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        AtomicInteger code = new AtomicInteger(-1);
        Thread watching = new Thread(() -> code.set(Main.run(new String[] {"verify", "--watch", "--facts", folder.resolve("facts").toString(),
            "--decisions", folder.resolve("decisions.jsonl").toString(), drafts.toString()},
                new Console(new PrintWriter(out), new PrintWriter(err, true), new ByteArrayInputStream(new byte[0]), false, false, 100, true,
                        Optional.of(Path.of("").toAbsolutePath()), Optional.of(Path.of("target", "compiled-rules"))))));
        watching.start();
        until(() -> err.toString().contains("watching " + drafts));
        assertThat(out.toString()).isEmpty();

        write(drafts.resolve("notes.tmp"), WRONG);
        write(drafts.resolve("one.md"), WRONG);
        until(() -> reports(out) == 1);
        assertThat(out.toString()).contains("one.md:4:1", "CONTRADICTION").doesNotContain("before.md", "notes.tmp");

        write(drafts.resolve("two.md"), "---\npublished: 2021-06-10\n---\nNothing is said.\n");
        until(() -> reports(out) == 2);
        assertThat(out.toString().substring(out.toString().indexOf("two.md"))).doesNotContain("CONTRADICTION", "one.md");

        Path batch = Files.createDirectories(folder.resolve("batch"));
        Files.writeString(batch.resolve("three.md"), "---\npublished: 2021-06-10\n---\nNothing is said here either.\n");
        Files.move(batch, drafts.resolve("batch"));
        until(() -> reports(out) == 3);
        assertThat(out.toString()).contains("three.md");

        write(known.resolve("more.yaml"), "checked: 2024-12-31\nsources: [{publisher: The Harbour Post}]\nfacts:\n"
                + "  - {id: more-1, holder: hossein-salami, office: irgc/commander-in-chief, from: 2019-04-21, to: 2025-06-13, certainty: certain}\n");
        until(() -> reports(out) == 4);
        assertThat(err.toString()).contains("knowledge ");
        watching.interrupt();
        watching.join();

        assertThat(code.get()).isEqualTo(0);
    }

    @Test
    void wants_folders_and_no_file_to_write() throws IOException {
        Path file = Files.writeString(folder.resolve("one.md"), WRONG);

        CommandRun noFolder = CommandRun.of("verify", "--watch", file.toString());
        assertThat(noFolder.code()).isEqualTo(2);
        assertThat(noFolder.err()).contains("is no folder");
        assertThat(CommandRun.of("verify", "--watch", "-o", folder.resolve("r").toString(), folder.toString()).err()).contains("leave out");
    }

    /** As editors do, in one step. */
    private void write(Path file, String text) throws IOException {
        Path meanwhile = Files.writeString(folder.resolve("meanwhile"), text);
        Files.move(meanwhile, file);
    }

    private static int reports(StringWriter out) {
        return out.toString().split("nothing here is proof of truth", -1).length - 1;
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        while (!condition.getAsBoolean()) {
            Thread.sleep(Duration.ofMillis(20).toMillis());
        }
    }
}
