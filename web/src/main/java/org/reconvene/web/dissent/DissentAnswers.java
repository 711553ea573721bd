package org.reconvene.web.dissent;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reconvene.web.page.Draft;

/** What the chair has typed and chosen so far; an answer that was not given is null. */
public class DissentAnswers {

    private @Nullable String dissenter;
    private List<String> children = List.of();
    private @Nullable String ground;
    private @Nullable String words;
    private @Nullable String harm;
    private @Nullable String wish;
    private @Nullable String whyNotRaised;

    static DissentAnswers of(Draft draft) {
        var answers = new DissentAnswers();
        answers.dissenter = draft.text("dissenter");
        answers.children = draft.many("children");
        answers.ground = draft.text("ground");
        answers.words = draft.text("words");
        answers.harm = draft.text("harm");
        answers.wish = draft.text("wish");
        answers.whyNotRaised = draft.text("whyNotRaised");
        return answers;
    }

    public @Nullable String getDissenter() {
        return dissenter;
    }

    public void setDissenter(@Nullable String dissenter) {
        this.dissenter = dissenter;
    }

    public List<String> getChildren() {
        return children;
    }

    public void setChildren(@Nullable List<String> children) {
        this.children = children == null ? List.of() : children;
    }

    public @Nullable String getGround() {
        return ground;
    }

    public void setGround(@Nullable String ground) {
        this.ground = ground;
    }

    public @Nullable String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = words;
    }

    public @Nullable String getHarm() {
        return harm;
    }

    public void setHarm(@Nullable String harm) {
        this.harm = harm;
    }

    public @Nullable String getWish() {
        return wish;
    }

    public void setWish(@Nullable String wish) {
        this.wish = wish;
    }

    public @Nullable String getWhyNotRaised() {
        return whyNotRaised;
    }

    public void setWhyNotRaised(@Nullable String whyNotRaised) {
        this.whyNotRaised = whyNotRaised;
    }
}
