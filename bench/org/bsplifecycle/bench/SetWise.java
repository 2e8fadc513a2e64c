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
        DuePrompts.add(db, reminders, 1);
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
