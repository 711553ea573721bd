package org.reconvene.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.reconvene.access.boundary.Unattended;
import org.reconvene.architecture.Rows;
import org.reconvene.child.ChildId;
import org.reconvene.child.KeepChild;
import org.reconvene.child.boundary.ChildRegister;

/** The rows of every partnership, as the program sees and writes them when it acts by itself. */
@ApplicationScoped
@Unattended
@Transactional
public class Everywhere {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    @Inject
    ChildRegister children;

    /** A child that no desk brings in. */
    public ChildId child(KeepChild child) {
        return children.keep(child);
    }

    public List<Tuple> rows(String sql, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(sql, Tuple.class);
        parameters.forEach(query::setParameter);
        return Rows.of(query);
    }
}
