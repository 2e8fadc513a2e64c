package org.bsplifecycle.engine;

import java.util.AbstractMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.BeanFactory;

/** The only beans an expression can reach: delegates and listeners that models name. Everything else does not exist there. */
class ModelBeans extends AbstractMap<Object, Object> {

    private final BeanFactory beans;

    ModelBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object key) {
        return key instanceof String name
                && beans.containsBean(name)
                && (beans.isTypeMatch(name, JavaDelegate.class) || beans.isTypeMatch(name, ExecutionListener.class));
    }

    @Override
    public Object get(Object key) {
        return containsKey(key) ? beans.getBean((String) key) : null;
    }

    @Override
    public Set<Entry<Object, Object>> entrySet() {
        return Set.of();
    }
}
