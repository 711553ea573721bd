package org.reconvene.peers.common;

import java.sql.Connection;
import java.util.Date;
import javax.sql.DataSource;

/** What is asked of each peer. One call is one command, and one transaction of the database. */
public interface Peer {

    /** Makes the schema and deploys the escalation of four stages. */
    void open(DataSource database) throws Exception;

    /** Begins a case with what is written down, and when its first stage is due; answers its id. */
    String start(String group, Date due, String text) throws Exception;

    /** The open task of the case. */
    String openTask(String id) throws Exception;

    /** Completes it with what is written down; the fourth stage ends the case. */
    void complete(String task, int stage, String text) throws Exception;

    /** Lets limits pass in the background, or stops that. */
    void timers(boolean on) throws Exception;

    /** How many cases are at the stage. */
    long atStage(int stage) throws Exception;

    /** Makes as many of the only case, whose first limit has passed; by statements over whole sets. */
    void multiply(Connection connection, int cases) throws Exception;
}
