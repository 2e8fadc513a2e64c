package org.bsplifecycle;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import org.bsplifecycle.engine.TaskForm;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Autowired;

/** The habits of the house, as rules that can fail. A rule that matches nothing fails, too. */
@AnalyzeClasses(packages = "org.bsplifecycle", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule theEngineHasOneHandOnIt = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "..process..",
                    "..engine..",
                    "..workingtime..",
                    "..correspondence..",
                    "..access..",
                    "..prompt..",
                    "..survey..",
                    "..rehearsal..",
                    // the feel engine behind conditions of forms
                    "..forms..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.camunda.."));

    @ArchTest
    static final ArchRule stepsOfAProcessArePrivateToIt = classes()
            .that()
            .resideInAPackage("..process..")
            .and()
            .haveSimpleNameNotEndingWith("Process")
            .and()
            .areTopLevelClasses()
            .and()
            .areNotMemberClasses()
            .and()
            .haveSimpleNameNotEndingWith("package-info")
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule delegatesSayWhatTheyAre =
            classes().that().haveSimpleNameEndingWith("Delegate").should().beAssignableTo(JavaDelegate.class);

    @ArchTest
    static final ArchRule tasksSayWhatTheyAre = classes()
            .that()
            .resideInAPackage("..process..")
            .and()
            .haveSimpleNameEndingWith("Task")
            .should()
            .beAssignableTo(TaskForm.class);

    @ArchTest
    static final ArchRule stepsTouchNoDatabase = noClasses()
            .that()
            .resideInAPackage("..process..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "org.springframework.jdbc..");

    @ArchTest
    static final ArchRule namesSayMoreThanTheirPattern =
            noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|ServiceImpl)");

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields = noFields().should().beAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule timeComesFromTheOneClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    /** What is guessable once is a password, a key or a link somewhere else. */
    @ArchTest
    static final ArchRule chanceIsNeverGuessable = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName(Random.class.getName())
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName(ThreadLocalRandom.class.getName())
            .orShould()
            .callMethod(Math.class, "random");
}
