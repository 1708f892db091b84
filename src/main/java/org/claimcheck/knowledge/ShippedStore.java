package org.claimcheck.knowledge;

import java.io.IOException;
import java.nio.file.Path;

/** Run by the build: puts the facts that the program ships beside them in the form that opens at once. */
public final class ShippedStore {

    private ShippedStore() {
    }

    /**
     * @param arguments the folder that holds the folder {@code facts}, and takes the store
     * @throws IOException if the store cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path resources = Path.of(arguments[0]);
        KnowledgeCache.ship(resources.resolve("facts"), resources);
    }
}
