package org.bsplifecycle.models;

import static java.util.stream.Collectors.toCollection;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.beans.Introspector;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The product's own classes and sources. */
final class Code {

    private static final String BASE = "org.bsplifecycle";
    private static final Path SOURCES = Path.of("src/main/java/org/bsplifecycle");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    /** As {@code eoi.ReviewEoiTask}: module and name. */
    Set<String> implementing(Class<?> type) {
        return concrete(type)
                .map(found -> module(found) + "." + found.getSimpleName())
                .collect(toCollection(TreeSet::new));
    }

    /** By the name of the bean. */
    Set<String> beansImplementing(Class<?> type) {
        return concrete(type)
                .map(found -> Introspector.decapitalize(found.getSimpleName()))
                .collect(toCollection(TreeSet::new));
    }

    Stream<JavaClass> concrete(Class<?> type) {
        return CLASSES.stream()
                .filter(found -> found.isAssignableTo(type))
                .filter(found -> !found.isInterface() && !found.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(found -> !found.isAnonymousClass());
    }

    private static String module(JavaClass found) {
        return found.getPackageName().substring(BASE.length() + 1).split("\\.")[0];
    }

    /** The constants of that type in the classes that name a process's names. */
    Stream<Field> constants(Class<?> type) {
        return CLASSES.stream()
                .filter(found -> found.getSimpleName().endsWith("Process"))
                .flatMap(found -> found.getFields().stream())
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> field.getRawType().isEquivalentTo(type))
                .map(JavaField::reflect);
    }

    static Object value(Field constant) {
        try {
            constant.setAccessible(true);
            return constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a module's code has this word as a text. */
    boolean names(String module, String word) {
        return sources(SOURCES.resolve(module)).anyMatch(source -> source.contains('"' + word + '"'));
    }

    /** Whether the constant is used anywhere but where it is declared. */
    boolean uses(Field constant) {
        Pattern use = Pattern.compile("\\b" + constant.getName() + "\\b");
        String declaring = "class " + constant.getDeclaringClass().getSimpleName();
        return sources(SOURCES)
                .filter(source -> !source.contains(declaring))
                .filter(source -> source.contains(constant.getDeclaringClass().getSimpleName()))
                .anyMatch(source -> use.matcher(source).find());
    }

    private static Stream<String> sources(Path folder) {
        return Model.files(folder, ".java").map(Code::read);
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
