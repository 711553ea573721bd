package org.reconvene.crawled;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Somebody of the demonstration with an account. */
record Persona(long id, String userName, long partnership) {

    /** So many: of each partnership some of every office, of those with a part in a case, and of those without. */
    static List<Persona> choose(Connection database, int ofEach) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("""
                        select q.id, q.user_name, q.partnership_id from (
                          select p.id, a.user_name, p.partnership_id, row_number() over (partition by p.partnership_id
                            order by case when p.id in (select person_id from part_in_case) then mod(p.id, 3) else 1 + mod(p.id, 3) end,
                              p.id) as place
                          from person p join account a on a.person_id = p.id where p.active) q
                        where q.place <= %d order by q.partnership_id, q.place""".formatted(ofEach))) {
            var personas = new ArrayList<Persona>();
            while (rows.next()) {
                personas.add(new Persona(rows.getLong(1), rows.getString(2), rows.getLong(3)));
            }
            return personas;
        }
    }
}
