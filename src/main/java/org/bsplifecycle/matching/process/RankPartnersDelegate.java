package org.bsplifecycle.matching.process;

import static org.bsplifecycle.engine.Processes.reference;

import org.bsplifecycle.matching.RankingPartners;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@Component
class RankPartnersDelegate implements JavaDelegate {

    private final RankingPartners ranking;

    RankPartnersDelegate(RankingPartners ranking) {
        this.ranking = ranking;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ranking.rank(reference(execution));
    }
}
