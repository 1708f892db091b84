package org.claimcheck.cli;

import java.util.Optional;
import org.claimcheck.article.ArticleReader;
import org.claimcheck.time.Edtf;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** How articles are read, and with what knowledge. */
final class ReadingOptions {

    /** The largest file that is read if nothing is said. */
    static final String USUAL_SIZE = "10M";

    @Spec(Target.MIXEE)
    private CommandSpec command;

    @Option(names = "--published", paramLabel = "DATE", converter = ArticleOptions.EdtfConverter.class,
            description = "When the articles were published, as 2014-03-25, 2014-03 or 2014; goes before what they say themselves; of "
                    + "claims, only where they tell none.")
    private Edtf published;

    @Option(names = "--language", paramLabel = "en|fr", description = "The language of the articles; else it is found out.")
    private String language;

    @Mixin
    private KnowledgeOptions knowledge;

    @Option(names = "--max-size", paramLabel = "SIZE", defaultValue = USUAL_SIZE, converter = ArticleOptions.SizeConverter.class,
            description = "The largest file that is read, in bytes or with K, M or G (default: ${DEFAULT-VALUE}).")
    private Long maxSize;

    /** Options that are yet to be read. */
    ReadingOptions() {
    }

    ReadingOptions(Edtf published, String language, KnowledgeOptions knowledge, Long maxSize) {
        this.published = published;
        this.language = language;
        this.knowledge = knowledge;
        this.maxSize = maxSize;
    }

    KnowledgeOptions knowledge() {
        return knowledge;
    }

    ArticleReader.Options reading() {
        if (language != null && !ArticleReader.LANGUAGES.contains(language)) {
            throw UsageError.of(command, "'" + language + "' is no language that can be read: write en or fr");
        }
        return new ArticleReader.Options(Optional.empty(), Optional.ofNullable(published), Optional.ofNullable(language), Optional.empty(),
                maxSize);
    }
}
