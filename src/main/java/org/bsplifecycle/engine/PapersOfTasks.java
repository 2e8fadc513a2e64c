package org.bsplifecycle.engine;

import java.io.InputStream;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;

/**
 * What hangs on a task is for those who may see the task in the history. The engine asks that before it lists comments
 * and files, but hands a single one to whoever knows its id.
 */
class PapersOfTasks extends TaskServiceImpl {

    @Override
    public Comment getTaskComment(String taskId, String commentId) {
        return isInSight(taskId) ? super.getTaskComment(taskId, commentId) : null;
    }

    @Override
    public Attachment getTaskAttachment(String taskId, String attachmentId) {
        return isInSight(taskId) ? super.getTaskAttachment(taskId, attachmentId) : null;
    }

    @Override
    public InputStream getTaskAttachmentContent(String taskId, String attachmentId) {
        return isInSight(taskId) ? super.getTaskAttachmentContent(taskId, attachmentId) : null;
    }

    private boolean isInSight(String taskId) {
        return new HistoricTaskInstanceQueryImpl(commandExecutor).taskId(taskId).count() > 0;
    }
}
