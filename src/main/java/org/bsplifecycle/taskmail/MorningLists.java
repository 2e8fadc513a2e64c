package org.bsplifecycle.taskmail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bsplifecycle.correspondence.Mail;
import org.bsplifecycle.correspondence.Recipient;
import org.bsplifecycle.engine.OpenTask;
import org.springframework.stereotype.Component;

/** One list of tasks for everybody whom they concern. */
@Component
class MorningLists {

    private static final String MAIL = "tellMorning";

    private final TaskReaders readers;
    private final TaskWords words;

    MorningLists(TaskReaders readers, TaskWords words) {
        this.readers = readers;
        this.words = words;
    }

    /** @param due what is due on that day or before */
    List<Mail> of(List<OpenTask> due, LocalDate day) {
        return byReader(due).entrySet().stream()
                .map(entry -> mail(
                        entry.getKey(),
                        day,
                        entry.getValue(),
                        Map.of(
                                "tasks",
                                entry.getValue().stream().map(words::line).collect(Collectors.joining("\n")))))
                .toList();
    }

    /** The same for a day to come, but for its lines: whether a task is due or late is said in the words of today. */
    List<Mail> toCome(List<OpenTask> due, LocalDate day) {
        return byReader(due).entrySet().stream()
                .map(entry -> mail(entry.getKey(), day, entry.getValue(), Map.of()))
                .toList();
    }

    private Map<Recipient, List<OpenTask>> byReader(List<OpenTask> due) {
        // Many tasks wait for the same few people: each of these is looked up once.
        Map<String, List<Recipient>> known = new HashMap<>();
        Map<Recipient, List<OpenTask>> byReader = new LinkedHashMap<>();
        for (OpenTask task : due) {
            known.computeIfAbsent(task.assignee() + "/" + task.group(), same -> readers.of(task))
                    .forEach(reader -> byReader.computeIfAbsent(reader, r -> new ArrayList<>())
                            .add(task));
        }
        return byReader;
    }

    private Mail mail(Recipient reader, LocalDate day, List<OpenTask> tasks, Map<String, String> lines) {
        Map<String, String> values = new HashMap<>(lines);
        values.put("count", tasks.size() == 1 ? "one task" : tasks.size() + " tasks");
        values.put("tasklist", words.tasklist());
        return new Mail(null, MAIL, reader, "morning of " + day, null, values);
    }
}
