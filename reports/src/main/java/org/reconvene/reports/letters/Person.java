package org.reconvene.reports.letters;

/** Somebody of an agency, as a letter names them. */
public record Person(String name, String title, String agency) {
    public Person {
        Words.stated("name", name);
        Words.stated("title", title);
        Words.stated("agency", agency);
    }

    /** "Ann Hughes, Service Manager, Children’s Services". */
    public String inWords() {
        return name + ", " + title + ", " + agency;
    }
}
