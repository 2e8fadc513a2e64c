package org.bsplifecycle.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bsplifecycle.bsp.Bsp;
import org.bsplifecycle.bsp.BspReference;
import org.bsplifecycle.bsp.Bsps;
import org.bsplifecycle.bsp.ChangeGoal;
import org.bsplifecycle.bsp.Focus;
import org.bsplifecycle.engine.DecisionTables;
import org.bsplifecycle.partners.DeliveryPartner;
import org.bsplifecycle.partners.DeliveryPartners;
import org.springframework.stereotype.Component;

/** Ranks the delivery partners for a BSP by the table {@code matchDeliveryPartner}, and keeps the reasons. */
@Component
public class RankingPartners {

    private static final String TABLE = "matchDeliveryPartner";

    private final Bsps bsps;
    private final DeliveryPartners partners;
    private final DecisionTables tables;
    private final Rankings rankings;

    RankingPartners(Bsps bsps, DeliveryPartners partners, DecisionTables tables, Rankings rankings) {
        this.bsps = bsps;
        this.partners = partners;
        this.tables = tables;
        this.rankings = rankings;
    }

    /** Ranks anew; offers made earlier stay known. */
    public void rank(BspReference reference) {
        Bsp bsp = bsps.get(reference);
        rankings.forget(reference);
        List<Score> scores = partners.all().stream()
                .map(partner -> Score.of(partner, tables.rows(TABLE, facts(bsp, partner))))
                .sorted(Score.BEST_FIRST)
                .toList();
        for (int i = 0; i < scores.size(); i++) {
            rankings.add(reference, scores.get(i), i + 1);
        }
    }

    private Map<String, Object> facts(Bsp bsp, DeliveryPartner partner) {
        int carries = partners.carries(partner.userId());
        Map<String, Object> facts = new HashMap<>();
        facts.put("goalMatches", knowsGoal(bsp.focus(), partner));
        facts.put("topicMatches", has(partner.expertise(), bsp.focus().qualifier()));
        facts.put("priorityMatches", false);
        facts.put("regionMatches", has(partner.regions(), bsp.region()));
        facts.put("activeAssignments", carries);
        facts.put("atCapacity", carries >= partner.maxConcurrent());
        facts.put("conflict", bsp.authorities().stream().anyMatch(partner.conflicts()::contains));
        facts.put("available", partner.active());
        return facts;
    }

    private static boolean knowsGoal(Focus focus, DeliveryPartner partner) {
        return has(partner.expertise(), name(focus.primary())) || has(partner.expertise(), name(focus.secondary()));
    }

    private static String name(ChangeGoal goal) {
        return goal == null ? null : goal.name();
    }

    /** What is not known of the project matches nothing. */
    private static boolean has(List<String> known, String wanted) {
        return wanted != null && known.contains(wanted);
    }
}
