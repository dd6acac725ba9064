package dev.formwork.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.formwork.runtime.JsonSchemas;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.invoke.MethodHandles;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/**
 * Neither the runtime nor generated code looks anything up by name at run time, so that native images need no
 * configuration. Lambdas and string concatenation are fine although they are linked by method handles: the compiler
 * says in the class file what they refer to. The handles of byte arrays name nothing at all.
 */
class NoReflectionTest {
    private static final JavaClasses RUNTIME = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.formwork.runtime", "dev.formwork");
    private static final JavaClasses GENERATED =
            new ClassFileImporter().importPackages("dev.formwork.processor.generic", "dev.formwork.processor.union");

    private static final DescribedPredicate<JavaClass> OF_REFLECTION = resideInAnyPackage(
                    "java.lang.reflect..", "sun..", "jdk..", "com.sun..")
            .or(type(ServiceLoader.class))
            .or(assignableTo(ObjectInputStream.class))
            .or(assignableTo(ObjectOutputStream.class));

    /** Those that only give an object's class, its name, or whether it is an instance, look nothing up. */
    private static final DescribedPredicate<JavaAccess<?>> LOOK_UP = JavaAccess.Predicates.target(
                    owner(type(Class.class)))
            .and(JavaAccess.Predicates.target(nameMatching(
                    "forName|newInstance|get(Declared)?(Methods?|Fields?|Constructors?|Class(es)?)|getRecordComponents"
                            + "|getResource.*|getClassLoader")))
            .or(JavaAccess.Predicates.target(owner(type(ClassLoader.class))))
            .or(JavaAccess.Predicates.target(owner(type(MethodHandles.Lookup.class))))
            .or(JavaAccess.Predicates.target(owner(type(MethodHandles.class)))
                    .and(JavaAccess.Predicates.target(DescribedPredicate.not(byteArrays()))));

    /** What gives the text of a JSON Schema document reads a resource, and can do nothing else. */
    private static final DescribedPredicate<JavaAccess<?>> RESOURCE = JavaAccess.Predicates.target(
                    HasName.Predicates.name("getResourceAsStream"))
            .and(JavaAccess.Predicates.originOwner(type(JsonSchemas.class)));

    private static DescribedPredicate<HasName> byteArrays() {
        return HasName.Predicates.name("byteArrayViewVarHandle");
    }

    @Test
    void runtimeUsesNoReflection() {
        assertThat(RUNTIME).anyMatch(type -> type.getSimpleName().equals("Codec"));
        check(RUNTIME, "dev.formwork..");
    }

    @Test
    void generatedCodeUsesNoReflection() {
        assertThat(GENERATED).anyMatch(type -> type.getSimpleName().equals("ImmutablePage"));
        assertThat(GENERATED).anyMatch(type -> type.getSimpleName().equals("ImmutableLetterCodec"));
        check(GENERATED, "..processor.generic..", "..processor.union..");
    }

    private static void check(JavaClasses classes, String... packages) {
        JavaClasses checked = classes.that(new DescribedPredicate<>("no processor and no test") {
            @Override
            public boolean test(JavaClass type) {
                return classes == RUNTIME ? !type.getPackageName().contains("processor") : isGenerated(type);
            }
        });
        noClasses()
                .that()
                .resideInAnyPackage(packages)
                .should()
                .dependOnClassesThat(OF_REFLECTION)
                .orShould()
                .accessTargetWhere(LOOK_UP.and(DescribedPredicate.not(RESOURCE)))
                .check(checked);
    }

    private static boolean isGenerated(JavaClass type) {
        return type.getName().matches(".*\\.Immutable\\w+(\\$.*)?");
    }
}
