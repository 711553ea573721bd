package org.reconvene.learning.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import org.reconvene.architecture.Rows;
import org.reconvene.learning.ThemeLine;
import org.reconvene.learning.model.RetiredTheme;
import org.reconvene.learning.model.Theme;
import org.reconvene.people.PartnershipId;

/** The kept list of themes of each partnership. */
@ApplicationScoped
public class Themes {

    @PersistenceContext(unitName = "reconvene")
    EntityManager entities;

    /** Adds a theme and answers its id. */
    public long add(Theme theme) {
        entities.persist(theme);
        return theme.id();
    }

    public void retire(RetiredTheme theme) {
        entities.persist(theme);
    }

    /**
     * The partnership’s list, the general themes first, retired ones included.
     *
     * @param since from when on a theme’s dissents are counted
     */
    public List<ThemeLine> of(PartnershipId partnership, Instant since) {
        return Rows.of(entities.createNativeQuery("""
                                select t.id, t.name,
                                  case when t.partnership_id is null then 1 else 0 end,
                                  (select count(*) from retired_theme r
                                    where r.theme_id = t.id and r.partnership_id = :partnership),
                                  (select count(*) from dissent_theme d join found_dissent f on f.id = d.found_dissent_id
                                    where d.theme_id = t.id and f.partnership_id = :partnership and f.found_at >= :since)
                                from theme t where t.partnership_id is null or t.partnership_id = :partnership
                                order by case when t.partnership_id is null then 0 else 1 end, t.id""", Tuple.class)
                        .setParameter("partnership", partnership.value())
                        .setParameter("since", since))
                .stream()
                .map(Themes::line)
                .toList();
    }

    private static ThemeLine line(Tuple row) {
        return new ThemeLine(
                Rows.number(row, 0),
                Rows.text(row, 1),
                Rows.number(row, 2) == 1,
                Rows.number(row, 3) > 0,
                Rows.number(row, 4));
    }
}
