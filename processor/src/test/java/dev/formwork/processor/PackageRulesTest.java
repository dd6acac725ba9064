package dev.formwork.processor;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.TypeMirror;
import org.junit.jupiter.api.Test;

class PackageRulesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.formwork.processor");

    @Test
    void modelKnowsNothingOfTheCompiler() {
        noClasses()
                .that()
                .resideInAPackage("..processor.model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..")
                .check(CLASSES);
    }

    @Test
    void writersKnowTheModelOnly() {
        noClasses()
                .that()
                .resideInAnyPackage("..processor.write..", "..processor.schema..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("javax.lang.model..", "javax.annotation.processing..")
                        .and(com.tngtech.archunit.base.DescribedPredicate.not(
                                com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo(Modifier.class))))
                .orShould()
                .dependOnClassesThat(
                        resideInAnyPackage("..processor.read..", "..processor.resolve..", "..processor.check.."))
                .check(CLASSES);
    }

    @Test
    void writersOfJavaAndOfJsonSchemaKnowNothingOfEachOther() {
        noClasses()
                .that()
                .resideInAPackage("..processor.write..")
                .should()
                .dependOnClassesThat(resideInAPackage("..processor.schema.."))
                .check(CLASSES);
        noClasses()
                .that()
                .resideInAPackage("..processor.schema..")
                .should()
                .dependOnClassesThat(resideInAPackage("..processor.write.."))
                .check(CLASSES);
    }

    @Test
    void onlyTheProcessorTalksToTheCompiler() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(SchemaProcessor.class.getName())
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Filer.class, Messager.class, ProcessingEnvironment.class)
                .check(CLASSES);
    }

    @Test
    void stagesBeforeWritingDoNotWrite() {
        noClasses()
                .that()
                .resideInAnyPackage("..processor.read..", "..processor.resolve..", "..processor.check..")
                .should()
                .dependOnClassesThat(resideInAnyPackage("..processor.write..", "..processor.schema.."))
                .check(CLASSES);
    }

    @Test
    void typesAreNeverText() {
        noClasses().should().callMethod(TypeMirror.class, "toString").check(CLASSES);
    }

    @Test
    void packagesDependOnEachOtherOneWay() {
        slices().matching("dev.formwork.processor.(*)..")
                .should()
                .beFreeOfCycles()
                .check(CLASSES);
    }
}
