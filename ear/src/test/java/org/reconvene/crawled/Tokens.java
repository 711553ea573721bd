package org.reconvene.crawled;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A random word in every protected field, and who may read it: asked of the tables, and of nothing that the application decides by. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("zq[0-9a-f]{12}qz");

    private final Map<String, Token> tokens = new HashMap<>();
    private final Random random = new Random(20_261_122);

    /** Writes them over what stands there. */
    static Tokens sow(Connection database) throws SQLException {
        var tokens = new Tokens();
        for (var field : Protected.ALL) {
            tokens.sow(database, field);
        }
        return tokens;
    }

    private void sow(Connection database, Protected field) throws SQLException {
        var rows = numbers(
                database, "select id from " + field.table() + " where " + field.column() + " is not null order by id");
        for (var id : rows) {
            var word = String.format(Locale.ROOT, "zq%012xqz", random.nextLong() & 0xffff_ffff_ffffL);
            try (var update = database.prepareStatement(
                    "update " + field.table() + " set " + field.column() + " = ? where id = ?")) {
                update.setString(1, word);
                update.setLong(2, id);
                update.executeUpdate();
            }
            tokens.put(word, new Token(field.table() + "." + field.column() + " " + id, readers(database, field, id)));
        }
    }

    private static Set<Long> readers(Connection database, Protected field, long id) throws SQLException {
        var parts = field.parts().isEmpty() ? "" : " and p.part in ('" + String.join("', '", field.parts()) + "')";
        var readers = new HashSet<Long>();
        for (var key : texts(database, ofRow(field, field.keys(), id))) {
            readers.addAll(numbers(
                    database, "select p.person_id from part_in_case p where p.case_key = '" + key + "'" + parts));
        }
        readers.addAll(numbers(database, ofRow(field, field.persons(), id)));
        if (field.table().equals("disagreement_entry")) {
            readers.removeAll(numbers(database, """
                    select p.id from person p
                      join disagreement_entry x on x.id = %d and x.side <> 'RAISING'
                      join disagreement d on d.id = x.disagreement_id and d.reference like '%%-R-%%'
                      where p.employment <> 'STATUTORY_AGENCY' and d.answering_agency_id <> p.agency_id
                        and not exists (select 1 from parental_consent c where c.disagreement_id = d.id
                          and (c.recipient_id is null or c.recipient_id = p.id) and c.withdrawn_on is null)""".formatted(id)));
        }
        return readers;
    }

    /** How many there are. */
    int count() {
        return tokens.size();
    }

    /** Those in the text. */
    List<String> in(String text) {
        return TOKEN.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(tokens::containsKey)
                .distinct()
                .toList();
    }

    /** Those in the text that this person may not read, by the field in which they stand. */
    List<String> forbidden(String text, long person) {
        return in(text).stream()
                .map(tokens::get)
                .filter(token -> !token.readers().contains(person))
                .map(Token::field)
                .toList();
    }

    /** The question about the row x, put about that row. */
    private static String ofRow(Protected field, String question, long id) {
        return question.replaceAll(
                "\\bx\\.(\\w+)", "(select x.$1 from " + field.table() + " x where x.id = " + id + ")");
    }

    private static List<String> texts(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    private static List<Long> numbers(Connection database, String question) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(question)) {
            var numbers = new ArrayList<Long>();
            while (rows.next()) {
                numbers.add(rows.getLong(1));
            }
            return numbers;
        }
    }

    private record Token(String field, Set<Long> readers) {}
}
