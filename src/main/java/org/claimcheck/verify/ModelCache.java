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
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.claimcheck.file.AtomicFile;
import org.claimcheck.file.CacheFolder;
import org.claimcheck.rule.Rule;
import org.claimcheck.rule.RuleCatalogue;
import org.kie.api.KieBase;

/**
 * Compiled rules in files. A file tells all that it was compiled from: the version of Drools, the classes that rules see, what inspected
 * the rules, and their names and texts; its name is a checksum of that.
 *
 * <p>A file is written beside its place and moved into it, so that no other run sees half of it. A file that is damaged, or
 * tells of other rules, counts as missing and is written anew; a folder that cannot be written costs only time.
 */
final class ModelCache {

    private static final String FORMAT = "claimcheck compiled rules 3";
    /** The checksum that a file begins with. */
    private static final int SUM = Long.BYTES;

    private final Path folder;

    ModelCache(Path folder) {
        this.folder = folder;
    }

    /**
     * What came of compiling a catalogue.
     *
     * @param model   its rules
     * @param recipes how each of them is made; empty if they only come together
     * @param leftOut those that cannot be used
     */
    record Kept(CompiledModel model, Optional<List<Recipe>> recipes, List<RuleCompiler.LeftOut> leftOut) {
    }

    /**
     * What is kept of a catalogue.
     *
     * @param trusting whether rules were taken whatever they use; what was is kept apart, so that it never passes for inspected
     */
    Optional<Kept> read(RuleCatalogue catalogue, boolean trusting) {
        byte[] origin = origin(catalogue, trusting);
        try {
            byte[] bytes = Files.readAllBytes(file(origin));
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
            if (bytes.length < SUM || in.readLong() != sum(bytes, SUM) || !Arrays.equals(in.readNBytes(in.readInt()), origin)) {
                return Optional.empty();
            }
            List<String> models = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                models.add(in.readUTF());
            }
            TreeMap<String, byte[]> files = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String name = in.readUTF();
                files.put(name, in.readNBytes(in.readInt()));
            }
            Optional<List<Recipe>> recipes = Optional.empty();
            if (in.readBoolean()) {
                recipes = Optional.of(Recipe.read(in));
            }
            List<RuleCompiler.LeftOut> leftOut = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                leftOut.add(new RuleCompiler.LeftOut(in.readUTF(), in.readInt(), in.readUTF(), in.readUTF()));
            }
            return Optional.of(new Kept(new CompiledModel(files, List.copyOf(models)), recipes, List.copyOf(leftOut)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void write(RuleCatalogue catalogue, boolean trusting, Kept kept) {
        CompiledModel model = kept.model();
        byte[] origin = origin(catalogue, trusting);
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(content);
            out.writeInt(origin.length);
            out.write(origin);
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
            out.writeBoolean(kept.recipes().isPresent());
            if (kept.recipes().isPresent()) {
                Recipe.write(out, kept.recipes().get());
            }
            out.writeInt(kept.leftOut().size());
            for (RuleCompiler.LeftOut rule : kept.leftOut()) {
                out.writeUTF(rule.rule());
                out.writeInt(rule.line());
                out.writeUTF(rule.what());
                out.writeUTF(rule.fix());
            }
            ByteArrayOutputStream both = new ByteArrayOutputStream(SUM + content.size());
            new DataOutputStream(both).writeLong(sum(content.toByteArray(), 0));
            content.writeTo(both);
            AtomicFile.writeCached(file(origin), both.toByteArray());
            CacheFolder.trim(file(origin));
        } catch (IOException e) {
// The rules run all the same; the next run compiles them again.
        }
    }

    private Path file(byte[] origin) {
return folder.resolve("rules-" + HexFormat.of().toHexDigits(sum(origin, 0)) + ".bin");
    }

    /** All that the rules of a catalogue are compiled from. */
    private static byte[] origin(RuleCatalogue catalogue, boolean trusting) {
        ByteArrayOutputStream origin = new ByteArrayOutputStream();
        add(origin, FORMAT);
        add(origin, Precompiled.carried().map(Precompiled::surroundings).orElseGet(ModelCache::surroundings));
        add(origin, trusting ? "trusted" : "inspected");
        for (Rule rule : catalogue.rules()) {
            add(origin, rule.name());
            add(origin, catalogue.text(rule.name()));
        }
        return origin.toByteArray();
    }

    private static void add(ByteArrayOutputStream out, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeBytes(HexFormat.of().toHexDigits(bytes.length).getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(bytes);
    }

    /** Two checksums of bytes from an offset on. */
    private static long sum(byte[] bytes, int from) {
        CRC32 first = new CRC32();
        first.update(bytes, from, bytes.length - from);
        CRC32C second = new CRC32C();
        second.update(bytes, from, bytes.length - from);
        return first.getValue() << Integer.SIZE | second.getValue();
    }

    /** The SHA-256 of all that rules are compiled with: Drools, the classes that they see, and what inspects them. */
    static String surroundings() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes(CodeGuard.class));
            digest.update(String.valueOf(KieBase.class.getPackage().getImplementationVersion()).getBytes(StandardCharsets.UTF_8));
            for (Class<?> seen : FactClasses.all()) {
                digest.update(seen.getName().getBytes(StandardCharsets.UTF_8));
                digest.update(bytes(seen));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static byte[] bytes(Class<?> type) {
        String name = type.getName().substring(type.getPackageName().length() + 1) + ".class";
        try (InputStream in = type.getResourceAsStream(name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
