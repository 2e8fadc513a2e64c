package org.bsplifecycle.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bsplifecycle.BspTest;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.Contacts;
import org.bsplifecycle.engine.Outcome;
import org.bsplifecycle.engine.ProcessVariable;
import org.bsplifecycle.engine.Processes;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@BspTest
class SendMailDelegateTest {

    private static final ProcessVariable<String> DELIVERY_PARTNER = ProcessVariable.code("deliveryPartner");

    @Autowired
    Processes processes;

    @Autowired
    Correspondence correspondence;

    @Autowired
    DeliveryPartners partners;

    @Autowired
    Bsps bsps;

    @Autowired
    Contacts contacts;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    PlatformTransactionManager transactions;

    private TransactionTemplate transaction;
    private SampleBsp bsp;
    private String deployment;

    @BeforeEach
    void deploy() {
        transaction = new TransactionTemplate(transactions);
        bsp = SampleBsp.in(transaction, bsps, contacts);
        deployment = repository
                .createDeployment()
                .addClasspathResource("sampleProcess.bpmn")
                .deploy()
                .getId();
        partners.save(new DeliveryPartner(
                "samplePartner",
                "Sample partner",
                "CHARITY",
                "partner@example.org",
                List.of(),
                List.of(),
                List.of(),
                1,
                false));
    }

    @AfterEach
    void undeploy() {
        repository.deleteDeployment(deployment, true);
    }

    @Test
    void sendsToTheRolesOfTheTemplateAndToThePartnerBeingAsked() {
        processes.start("sample", bsp.reference, Outcome.of(DELIVERY_PARTNER, "samplePartner"));

        assertThat(correspondence.of(bsp.reference))
                .extracting(MailEntry::template, MailEntry::address)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("sampleNews", bsp.pointOfContact),
                        org.assertj.core.groups.Tuple.tuple("sampleNews", bsp.deputy),
                        org.assertj.core.groups.Tuple.tuple("sampleStaff", "partner@example.org"));
        assertThat(management.createJobQuery().processDefinitionKey("sample").count())
                .as("jobs of the engine")
                .isZero();
    }

    @Test
    void saysItAgainEachTimeTheStepIsPassed() {
        processes.start("sample", bsp.reference, Outcome.none());
        processes.tell(bsp.reference, "sample.again", Outcome.none());

        assertThat(correspondence.of(bsp.reference))
                .filteredOn(mail -> mail.address().equals(bsp.pointOfContact))
                .hasSize(2);
    }

    @Test
    void saysNothingWhenTheStepIsRolledBack() {
        transaction.executeWithoutResult(status -> {
            processes.start("sample", bsp.reference, Outcome.none());
            status.setRollbackOnly();
        });

        assertThat(correspondence.of(bsp.reference)).isEmpty();
        processes.start("sample", bsp.reference, Outcome.none());
        assertThat(correspondence.of(bsp.reference)).hasSize(3);
    }

    @Test
    void refusesToSendTheMailOfAnotherProcess() {
        String stranger = "<definitions xmlns='http://www.omg.org/spec/BPMN/20100524/MODEL'"
                + " xmlns:camunda='http://camunda.org/schema/1.0/bpmn' targetNamespace='x'>"
                + "<process id='stranger' isExecutable='true' camunda:historyTimeToLive='P1D'>"
                + "<startEvent id='event_begun'/><sequenceFlow id='flow_1' sourceRef='event_begun'"
                + " targetRef='sendTask_sampleNews'/><sendTask id='sendTask_sampleNews'"
                + " camunda:delegateExpression='${sendMailDelegate}'/></process></definitions>";
        String other = repository
                .createDeployment()
                .addString("stranger.bpmn", stranger)
                .deploy()
                .getId();
        try {
            assertThatThrownBy(() -> processes.start("stranger", bsp.reference, Outcome.none()))
                    .hasMessageContaining("The mail sampleNews belongs to the process sample");
        } finally {
            repository.deleteDeployment(other, true);
        }
    }
}
