package org.bsplifecycle.prompt;

import java.util.Map;

/** An open question with all that its page shows. */
public record Asked(Prompt prompt, Question question, Map<String, Object> facts) {}
