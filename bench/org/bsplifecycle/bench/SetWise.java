package org.bsplifecycle.bench;

import javax.sql.DataSource;
import org.bsplifecycle.BspLifecycleApplication;
import org.bsplifecycle.SharedPostgres;
import org.bsplifecycle.workingtime.TimedWork;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ours: the whole application, with as many BSPs and open questions as there are reminders. */
final class SetWise implements Contender {

    private static int round;

    private final Counter counter = new Counter();
    private final ConfigurableApplicationContext application;
    private final JdbcClient db;

    SetWise() {
        application = new SpringApplicationBuilder(BspLifecycleApplication.class)
                .profiles("test")
                .properties("server.port=0", "logging.level.root=warn")
                .initializers(new SharedPostgres.Initializer(), this::countIn)
                .run();
        db = application.getBean(JdbcClient.class);
    }

    private void countIn(ConfigurableApplicationContext context) {
        context.getBeanFactory().addBeanPostProcessor(new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource source ? counter.around(source) : bean;
            }
        });
    }

    @Override
    public String name() {
        return "set-wise";
    }

    @Override
    public void prepare(int reminders) {
        int year = 3000 + round++;
        db.sql("""
                insert into bsp.bsp (reference, programme_year, partnership, partnership_type, scope, area, phase, status, received_at)
                select 'BSP-%d-' || lpad(n::text, 5, '0'), '2020-21', 'Sample', 'CHILD_SAFEGUARDING_PARTNERSHIP', 'LOCAL',
                    'Sampleshire', 'DELIVERY', 'UNDER_WAY', now() from generate_series(1, %d) n"""
                        .formatted(year, reminders))
                .update();
        db.sql("""
                insert into bsp.contact (id, reference, role, name, email, since)
                select gen_random_uuid(), reference, 'POINT_OF_CONTACT', 'Somebody', lower(reference) || '@example.org', now()
                from bsp.bsp where reference like 'BSP-%d-%%'""".formatted(year)).update();
        db.sql("""
                insert into bsp.prompt (id, reference, kind, asking, process_instance, contact_id, link_id, state, asked_at,
                    answer_by, reminders_left, next_reminder_at)
                select gen_random_uuid(), reference, 'confirmContacts', gen_random_uuid(), reference, id, gen_random_uuid(),
                    'OPEN', now() - interval '7 days', current_date, 2, now() - interval '1 hour'
                from bsp.contact where reference like 'BSP-%d-%%'""".formatted(year)).update();
        db.sql("analyze").update();
    }

    @Override
    public int drain() {
        int before = written();
        application.getBean("promptReminders", TimedWork.class).runDue();
        return written() - before;
    }

    private int written() {
        return db.sql("select count(*) from bsp.mail where template = 'remindPrompt'")
                .query(Integer.class)
                .single();
    }

    @Override
    public Counter counter() {
        return counter;
    }

    @Override
    public void close() {
        application.close();
    }
}
