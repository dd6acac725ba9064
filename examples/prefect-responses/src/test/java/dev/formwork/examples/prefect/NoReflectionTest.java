package dev.formwork.examples.prefect;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.invoke.MethodHandles;
import org.junit.jupiter.api.Test;

/** What is generated for these schemas looks nothing up by name at run time. */
class NoReflectionTest {
    private static final String GENERATED = ".*\\.Immutable\\w+(\\$.*)?";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.formwork.examples.prefect");

    @Test
    void generatedCodeUsesNoReflection() {
        assertThat(CLASSES)
                .extracting(JavaClass::getSimpleName)
                .contains("ImmutableFlowRunResponse", "ImmutableFlowRunResponseCodec");
        noClasses()
                .that()
                .haveNameMatching(GENERATED)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "sun..", "jdk..")
                .orShould()
                .accessTargetWhere(target(owner(JavaClass.Predicates.type(Class.class)))
                        .and(target(nameMatching("forName|newInstance|get(Declared|Record|Resource|ClassLoader).*"
                                + "|getMethods?|getFields?|getConstructors?"))))
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ClassLoader.class)
                .orShould()
                .accessTargetWhere(target(owner(JavaClass.Predicates.type(MethodHandles.class))))
                .check(CLASSES);
    }
}
