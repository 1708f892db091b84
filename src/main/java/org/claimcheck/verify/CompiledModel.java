package org.claimcheck.verify;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseOption;

/**
 * The classes that rules compile to.
 *
 * @param files  class files and others by their path
 * @param models the names of the classes that describe the rules
 */
record CompiledModel(SortedMap<String, byte[]> files, List<String> models) {

    /** Builds the knowledge base of loaded rules, which many sessions share. */
    static KieBase base(Collection<Model> loaded) {
        return KieBaseBuilder.createKieBaseFromModel(loaded, new KieBaseOption[0]);
    }

    /** The rules of one package only. */
    CompiledModel only(String packageName) {
        return new CompiledModel(files, models.stream().filter(model -> model.startsWith(packageName + ".")).toList());
    }

    /** Gives the classes, each loaded once. */
    ClassLoader loader() {
        return new MemoryClassLoader(files, CompiledModel.class.getClassLoader());
    }

    /** Loads the rules. */
    List<Model> load(ClassLoader loader) {
        return load(loader, models);
    }

    /** Loads rules by the names of the classes that describe them. */
    static List<Model> load(ClassLoader loader, List<String> models) {
        List<Model> loaded = new ArrayList<>();
        for (String name : models) {
            try {
                loaded.add((Model) loader.loadClass(name).getDeclaredConstructor().newInstance());
            } catch (ClassNotFoundException | NoSuchMethodException | InstantiationException | IllegalAccessException
                     | InvocationTargetException e) {
                throw new IllegalStateException("Compiled rules do not load: " + name, e);
            }
        }
        return loaded;
    }

    private static final class MemoryClassLoader extends ClassLoader {

        private final Map<String, byte[]> files;

        MemoryClassLoader(Map<String, byte[]> files, ClassLoader parent) {
            super(parent);
            this.files = files;
        }

        /** Its own classes go before those of the program: Drools names them after their package, whatever the rules in it. */
        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            byte[] bytes = files.get(name.replace('.', '/') + ".class");
            if (bytes == null) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? defineClass(name, bytes, 0, bytes.length) : loaded;
            }
        }
    }
}
