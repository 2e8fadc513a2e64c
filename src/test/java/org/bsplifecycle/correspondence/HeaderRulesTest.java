package org.bsplifecycle.correspondence;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.mail.Part;

/** A line break in a header adds a header: one class sets them, and it looks first. */
@AnalyzeClasses(packages = "org.bsplifecycle", importOptions = ImportOption.DoNotIncludeTests.class)
class HeaderRulesTest {

    private static final String SETTERS =
            "(set|add)(Header|HeaderLine|Subject|From|Sender|ReplyTo|Recipients?|Description|FileName|ContentID)";

    @ArchTest
    static final ArchRule oneClassSetsHeaders = noClasses()
            .that()
            .doNotHaveSimpleName("OutgoingMessage")
            .should()
            .callMethodWhere(target(nameMatching(SETTERS)).and(target(owner(assignableTo(Part.class)))));

    @ArchTest
    static final ArchRule nobodyElseSpeaksToMailServers = noClasses()
            .that()
            .resideOutsideOfPackages("..correspondence.smtp..", "..correspondence.dsn..")
            .should()
            .dependOnClassesThat(resideInAPackage("jakarta.mail.."));
}
