package org.claimcheck.verify;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds what compiled rules use beyond values, statements, times and findings.
 *
 * <p>It reads the constant pools of the class files (JVM specification, section 4.4), so it sees what the bytecode refers to
 * and not how the rule spells it. It guards against accidents and is no sandbox.
 */
final class CodeGuard {

    private static final int MAGIC_AND_VERSION = 8;

    /** What rules, and the code that Drools makes of them, may use: packages with all below them, packages alone, classes. */
    private static final List<String> PACKAGES_WITH_ALL = List.of("java/math/", "java/time/", "org/claimcheck/statement/",
            "org/claimcheck/time/", "org/claimcheck/finding/", "org/drools/model/", "org/drools/modelcompiler/",
            "org/drools/core/base/accumulators/", "org/kie/api/runtime/rule/");
    private static final Set<String> PACKAGES = Set.of("java/util", "java/util/function", "java/util/regex", "java/util/stream");
    private static final Set<String> CLASSES = Set.of("java/lang/Object", "java/lang/String", "java/lang/CharSequence",
            "java/lang/StringBuilder", "java/lang/Boolean", "java/lang/Byte", "java/lang/Short", "java/lang/Integer", "java/lang/Long",
            "java/lang/Float", "java/lang/Double", "java/lang/Character", "java/lang/Number", "java/lang/Math", "java/lang/StrictMath",
            "java/lang/Comparable", "java/lang/Iterable", "java/lang/Enum", "java/lang/Record", "java/lang/Void", "java/io/Serializable",
            "org/drools/core/rule/consequence/KnowledgeHelper", "org/drools/util/DateUtils", "org/kie/api/definition/rule/Rule");
    /** Of these only the methods that compilers put in by themselves; Java links them before they are called. */
    private static final Map<String, Set<String>> METHODS = Map.of(
            "java/lang/Class", Set.of("getName", "getSimpleName", "isInstance", "desiredAssertionStatus"),
            "java/lang/System", Set.of("arraycopy", "identityHashCode"),
            "java/lang/invoke/MethodHandles", Set.of(),
            "java/lang/invoke/MethodHandles$Lookup", Set.of(),
            "java/lang/invoke/SerializedLambda", Set.of("getCapturedArg", "getImplMethodName", "getImplMethodKind", "getImplClass",
                    "getImplMethodSignature", "getFunctionalInterfaceClass", "getFunctionalInterfaceMethodName",
                    "getFunctionalInterfaceMethodSignature"),
            "java/lang/invoke/LambdaMetafactory", Set.of("metafactory", "altMetafactory"),
            "java/lang/invoke/StringConcatFactory", Set.of("makeConcatWithConstants", "makeConcat"));
    /** Of packages that are allowed, what is not. */
    private static final Set<String> REFUSED = Set.of("java/util/Timer", "java/util/TimerTask", "java/util/ServiceLoader",
            "java/util/Scanner", "java/util/Formatter", "java/util/ResourceBundle", "java/util/PropertyResourceBundle",
            "java/util/Random", "java/util/UUID", "java/time/Clock");
    /** What classes are for, the first that fits: the beginnings of their names. */
    private static final List<Map.Entry<String, List<String>>> PURPOSES = List.of(
            Map.entry("files", List.of("java/io/", "java/nio/", "java/util/Scanner", "java/util/Formatter", "java/util/zip/",
                    "java/util/jar/", "java/util/logging/", "javax/imageio/")),
            Map.entry("the network", List.of("java/net/", "javax/net/", "java/rmi/", "java/sql/", "org/jsoup/")),
            Map.entry("threads", List.of("java/lang/Thread", "java/util/concurrent/", "java/util/Timer", "java/lang/InheritableThread")),
            Map.entry("reflection", List.of("java/lang/reflect/", "java/lang/invoke/", "java/lang/Class.")),
            Map.entry("class loading", List.of("java/lang/ClassLoader", "java/lang/Module", "java/util/ServiceLoader", "java/util/ResourceBundle",
                    "java/util/PropertyResourceBundle")),
            Map.entry("processes", List.of("java/lang/Process", "java/lang/Runtime", "java/lang/System")),
            Map.entry("the clock", List.of("java/time/")),
            Map.entry("chance", List.of("java/util/Random", "java/util/UUID")));

    private CodeGuard() {
    }

    /**
     * The first thing, by name, that compiled rules use although they must not, such as {@code java.io.File (files)}.
     *
     * @throws IllegalArgumentException if a file is no class file
     */
    static Optional<String> forbidden(CompiledModel model) {
        Set<String> own = new HashSet<>();
        model.files().keySet().forEach(file -> own.add(file.substring(0, file.length() - ".class".length())));
        return model.files().values().stream().flatMap(CodeGuard::references)
                .filter(reference -> !own.contains(reference.owner()) && !allowed(reference)).map(CodeGuard::words).sorted().findFirst();
    }

    /**
     * What a class file refers to.
     *
     * @param owner  a class, as {@code java/io/File}
     * @param member its method or field, or empty for the class itself
     */
    private record Reference(String owner, String member) {
    }

    private static boolean allowed(Reference reference) {
        String owner = reference.owner();
        if (METHODS.containsKey(owner)) {
            return reference.member().isEmpty() || METHODS.get(owner).contains(reference.member());
        }
        String outer = owner.indexOf('$') < 0 ? owner : owner.substring(0, owner.indexOf('$'));
        if (REFUSED.contains(outer) || owner.startsWith("java/time/") && reference.member().equals("now")) {
            return false;
        }
        int slash = owner.lastIndexOf('/');
        return CLASSES.contains(owner) || slash > 0 && PACKAGES.contains(owner.substring(0, slash))
                || PACKAGES_WITH_ALL.stream().anyMatch(owner::startsWith)
                || owner.startsWith("java/lang/") && (owner.endsWith("Exception") || owner.endsWith("Error")) && slash == "java/lang".length();
    }

    private static String words(Reference reference) {
        String name = reference.owner() + (METHODS.containsKey(reference.owner()) || reference.member().equals("now") ? "." + reference.member() : "");
        return name.replace('/', '.').replace('$', '.') + PURPOSES.stream().filter(p -> p.getValue().stream().anyMatch(name::startsWith)).findFirst()
                .map(purpose -> " (" + purpose.getKey() + ")").orElse("");
    }

    /** The classes, methods and fields in the constant pool of a class file. */
    private static Stream<Reference> references(byte[] file) {
        try {
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(file));
            in.skipNBytes(MAGIC_AND_VERSION);
            int size = in.readUnsignedShort();
            String[] texts = new String[size];
            int[] classes = new int[size];
            int[] names = new int[size];
            List<int[]> members = new ArrayList<>();
            for (int i = 1; i < size; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts[i] = in.readUTF();
                    case 3, 4, 17, 18 -> in.readInt();
                    case 5, 6 -> {
                        in.readLong();
                        i++; // takes two places
                    }
                    case 7 -> classes[i] = in.readUnsignedShort();
                    case 8, 16, 19, 20 -> in.readUnsignedShort();
                    case 9, 10, 11 -> members.add(new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
                    case 12 -> {
                        names[i] = in.readUnsignedShort();
                        in.readUnsignedShort();
                    }
                    case 15 -> in.skipNBytes(3);
                    default -> throw new IllegalArgumentException("No class file: constant of kind " + tag);
                }
            }
            Stream<Reference> types = IntStream.of(classes).filter(name -> name > 0).mapToObj(name -> new Reference(type(texts[name]), ""));
            return Stream.concat(types, members.stream().map(m -> new Reference(type(texts[classes[m[0]]]), texts[names[m[1]]])))
                    .filter(reference -> !reference.owner().isEmpty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class of an entry: arrays count as what they hold, and those of numbers as nothing. */
    private static String type(String name) {
        if (!name.startsWith("[")) {
            return name;
        }
        String element = name.substring(name.lastIndexOf('[') + 1);
        return element.startsWith("L") ? element.substring(1, element.length() - 1) : "";
    }
}
