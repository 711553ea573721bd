package org.reconvene.peers.camunda;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.reconvene.peers.common.Driver;
import org.reconvene.peers.common.Limits;
import org.reconvene.peers.common.Multiplied;
import org.reconvene.peers.common.Peer;

/** Camunda with its full history, everything else as it comes. */
public final class Camunda implements Peer {

    private ProcessEngine engine;

    public static void main(String[] arguments) throws Exception {
        Driver.run(new Camunda(), arguments[0]);
    }

    @Override
    public void open(DataSource database) {
        var config = new StandaloneProcessEngineConfiguration();
        config.setDataSource(database);
        config.setDatabaseSchemaUpdate("true");
        config.setHistory("full");
        config.setJobExecutorActivate(false);
        config.setBeans(new HashMap<>(Map.of("cal", new Limits())));
        engine = config.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("escalation.bpmn20.xml")
                .deploy();
    }

    @Override
    public String start(String group, Date due, String text) {
        return engine.getRuntimeService()
                .startProcessInstanceByKey("escalation", group, Map.of("group", group, "due", due, "record0", text))
                .getId();
    }

    @Override
    public String openTask(String id) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceId(id)
                .singleResult()
                .getId();
    }

    @Override
    public void complete(String task, int stage, String text) {
        engine.getTaskService().complete(task, Map.of("record" + stage, text, "outcome", "escalate"));
    }

    @Override
    public void timers(boolean on) {
        var executor = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()).getJobExecutor();
        if (on) {
            executor.start();
        } else {
            executor.shutdown();
        }
    }

    @Override
    public long atStage(int stage) {
        return engine.getTaskService()
                .createTaskQuery()
                .taskDefinitionKey("stage" + stage)
                .count();
    }

    @Override
    public void multiply(Connection connection, int cases) throws SQLException {
        Multiplied.to(
                connection,
                cases,
                "act_ru_execution",
                "act_ru_task",
                "act_ru_identitylink",
                "act_ru_variable",
                "act_ru_job",
                "act_hi_procinst",
                "act_hi_taskinst",
                "act_hi_actinst",
                "act_hi_varinst",
                "act_hi_identitylink",
                "act_hi_detail");
    }
}
