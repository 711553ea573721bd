package org.reconvene.server;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.reconvene.time.Nation;

/** A health visitor dissented at a conference that ended without a plan, and wants the decision reviewed. */
abstract class OnAChallengedDissent {

    @Inject
    Scenery scenery;

    @Inject
    Story story;

    Scene scene;
    String conference;
    String dissent;

    @BeforeEach
    void a_challenged_dissent() {
        scene = scenery.partnership(Nation.ENGLAND_AND_WALES);
        var child = story.child(scene, "C1", "Juniper");
        conference = story.conferenceWithoutAPlan(scene, child);
        dissent = story.challengedDissent(scene, conference, child);
    }
}
