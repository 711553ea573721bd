package org.reconvene.browser;

import java.util.List;

/**
 * Who acts in the story of one partnership, by user name; the names of the dissenter and of the reviewers as pages show them.
 *
 * @param reconvened whether the senior manager requires the conference to be reconvened; else the chair's decision stands
 */
record Cast(
        String partnership,
        String importer,
        String chair,
        String dissenter,
        String dissenterName,
        String seniorManager,
        boolean reconvened,
        String coordinator,
        List<Member> reviewers,
        String investigator,
        String headOfSafeguarding,
        String qualityReader,
        String operationsReader) {

    record Member(String userName, String name) {}

    static Cast surrey() {
        return new Cast(
                "Surrey",
                "olga.rail",
                "hannah.kestrel",
                "leila.goldcrest",
                "Leila Goldcrest",
                "wendy.crake",
                false,
                "tom.redstart",
                List.of(
                        new Member("kit.nuthatch", "Kit Nuthatch"),
                        new Member("asha.dunlin", "Asha Dunlin"),
                        new Member("greta.brambling", "Greta Brambling")),
                "harvey.greenfinch",
                "ursula.robin",
                "meg.fulmar",
                "keira.brant");
    }

    static Cast sussex() {
        return new Cast(
                "Sussex",
                "yasmin.hoopoe",
                "edmund.rook",
                "callum.swift",
                "Callum Swift",
                "judith.merlin",
                true,
                "william.ruff",
                List.of(
                        new Member("hugo.lark", "Hugo Lark"),
                        new Member("rosa.dove", "Rosa Dove"),
                        new Member("vera.cuckoo", "Vera Cuckoo")),
                "imogen.fieldfare",
                "farah.goosander",
                "adrian.sanderling",
                "vera.swan");
    }
}
