package org.bsplifecycle.audit;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.function.IntConsumer;
import org.springframework.security.web.util.OnCommittedResponseWrapper;

/** An answer that says its status once, before the first byte of it leaves. */
final class BeforeItLeaves extends OnCommittedResponseWrapper {

    private final IntConsumer leaves;
    private boolean said;

    BeforeItLeaves(HttpServletResponse response, IntConsumer leaves) {
        super(response);
        this.leaves = leaves;
    }

    @Override
    protected void onResponseCommitted() {
        leaves(getStatus());
    }

    private void leaves(int status) {
        disableOnResponseCommitted();
        if (!said) {
            said = true;
            leaves.accept(status);
        }
    }

    /** For those who answer: the wrapper above would ask before an error has its status. */
    HttpServletResponse thatMayBeRefused() {
        return new HttpServletResponseWrapper(this) {
            @Override
            public void sendError(int status) throws IOException {
                leaves(status);
                super.sendError(status);
            }

            @Override
            public void sendError(int status, String why) throws IOException {
                leaves(status);
                super.sendError(status, why);
            }
        };
    }
}
