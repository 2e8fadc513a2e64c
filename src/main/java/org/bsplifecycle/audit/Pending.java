package org.bsplifecycle.audit;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;

/** The line of the request that this thread answers, until it is written. */
@Component
class Pending {

    private final ThreadLocal<State> states = new ThreadLocal<>();

    private static final class State {

        private Line line;
        private boolean written;

        private State(Line line) {
            this.line = line;
        }
    }

    void begin(Line line) {
        states.set(new State(line));
    }

    void end() {
        states.remove();
    }

    void change(UnaryOperator<Line> with) {
        Optional.ofNullable(states.get()).ifPresent(state -> state.line = with.apply(state.line));
    }

    /** What is still to be written. */
    Optional<Line> line() {
        return Optional.ofNullable(states.get()).filter(state -> !state.written).map(state -> state.line);
    }

    void written(boolean written) {
        Optional.ofNullable(states.get()).ifPresent(state -> state.written = written);
    }
}
