package org.claimcheck.verify;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.claimcheck.file.AtomicFile;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.kie.api.KieBase;

/**
 * Compiled rules in files, each named by the SHA-256 of all that it was compiled from: the version of Drools, the
 * classes that rules see, what inspected the rules, and their names and texts.
 *
 * <p>A file is written beside its place and moved into it, so that no other run sees half of it. A file that is damaged
 * counts as missing and is written anew; a folder that cannot be written costs only time.
 */
final class ModelCache {

    private static final String FORMAT = "claimcheck compiled rules 2";

    private final Path folder;

    ModelCache(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of compiling a catalogue.
     *
     * @param model   its rules
     * @param leftOut those that cannot be used
     */
    record Kept(CompiledModel model, List<RuleCompiler.LeftOut> leftOut) {
    }

    /**
     * What is kept of a catalogue.
     *
     * @param trusting whether rules were taken whatever they use; what was is kept apart, so that it never passes for inspected
     */
    Optional<Kept> read(RuleCatalogue catalogue, boolean trusting) {
        Path file = file(catalogue, trusting);
        try {
            byte[] bytes = Files.readAllBytes(file);
            byte[] content = Arrays.copyOfRange(bytes, Math.min(32, bytes.length), bytes.length);
            if (!MessageDigest.isEqual(sha256().digest(content), Arrays.copyOf(bytes, 32))) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(content));
            List<String> models = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                models.add(in.readUTF());
            }
            TreeMap<String, byte[]> files = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String name = in.readUTF();
                files.put(name, in.readNBytes(in.readInt()));
            }
            List<RuleCompiler.LeftOut> leftOut = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                leftOut.add(new RuleCompiler.LeftOut(in.readUTF(), in.readInt(), in.readUTF(), in.readUTF()));
            }
            return Optional.of(new Kept(new CompiledModel(files, List.copyOf(models)), List.copyOf(leftOut)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(RuleCatalogue catalogue, boolean trusting, Kept kept) {
        CompiledModel model = kept.model();
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(content);
            out.writeInt(model.models().size());
            for (String name : model.models()) {
                out.writeUTF(name);
            }
            out.writeInt(model.files().size());
            for (Map.Entry<String, byte[]> entry : model.files().entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                out.write(entry.getValue());
            }
            out.writeInt(kept.leftOut().size());
            for (RuleCompiler.LeftOut rule : kept.leftOut()) {
                out.writeUTF(rule.rule());
                out.writeInt(rule.line());
                out.writeUTF(rule.what());
                out.writeUTF(rule.fix());
            }
            byte[] bytes = content.toByteArray();
            byte[] digest = sha256().digest(bytes);
            byte[] both = Arrays.copyOf(digest, digest.length + bytes.length);
            System.arraycopy(bytes, 0, both, digest.length, bytes.length);
            AtomicFile.writeCached(file(catalogue, trusting), both);
        } catch (IOException e) {
            // The rules run all the same; the next run compiles them again.
        }
    }

    private Path file(RuleCatalogue catalogue, boolean trusting) {
        MessageDigest digest = sha256();
        add(digest, FORMAT.getBytes(StandardCharsets.UTF_8));
        add(digest, trusting ? new byte[0] : bytes(CodeGuard.class));
        add(digest, String.valueOf(KieBase.class.getPackage().getImplementationVersion()).getBytes(StandardCharsets.UTF_8));
        for (Class<?> seen : FactClasses.all()) {
            add(digest, seen.getName().getBytes(StandardCharsets.UTF_8));
            add(digest, bytes(seen));
        }
        for (Rule rule : catalogue.rules()) {
            add(digest, rule.name().getBytes(StandardCharsets.UTF_8));
            add(digest, catalogue.text(rule.name()).getBytes(StandardCharsets.UTF_8));
        }
        return folder.resolve("rules-" + HexFormat.of().formatHex(digest.digest()) + ".bin");
    }

    private static void add(MessageDigest digest, byte[] bytes) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            digest.update((byte) (bytes.length >> shift));
        }
        digest.update(bytes);
    }

    private static byte[] bytes(Class<?> type) {
        String name = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream in = type.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
