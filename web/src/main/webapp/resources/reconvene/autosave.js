/* Keeps what is being typed on the server, two seconds after the last key and never more than five after the first. Without
   script the form still works; it is only not kept before it is sent. */
(() => {
  "use strict";
  document.querySelectorAll("form[data-draft]").forEach(keepTyping);

  function keepTyping(form) {
  const status = form.querySelector("[data-draft-status]");
  const tag = status && status.querySelector(".tag");
  const rest = status && status.querySelector("[data-draft-words]");
  const kept = rest ? rest.textContent : "";
  let pause = 0, since = 0, sent = false;

  const say = (kind, words, more) => {
    if (!tag) return;
    status.hidden = false;
    tag.className = "tag " + kind;
    tag.textContent = words;
    rest.textContent = more;
  };
  const typed = () => {
    const body = new URLSearchParams({ form: form.dataset.draft, key: form.dataset.draftKey });
    for (const [name, value] of new FormData(form)) {
      const ours = !name.startsWith("jakarta.faces.") && name !== form.id && typeof value === "string";
      if (ours) body.append("field." + name, value);
    }
    return body;
  };
  const keep = async () => {
    clearTimeout(pause);
    since = 0;
    try {
      const answer = await fetch(form.dataset.draftAddress,
        { method: "POST", body: typed(), headers: { "X-Requested-With": "Reconvene" }, redirect: "error", keepalive: true });
      if (answer.status === 401) throw new Error("Sign in again in another tab; then this is saved by itself.");
      if (!answer.ok) throw new Error("What you typed is still here. It is tried again.");
      say("done", "Saved " + (await answer.text()), kept);
    } catch (problem) {
      if (sent) return;
      say("late", "Not saved", problem instanceof TypeError ? "There is no connection. What you typed is still here." : problem.message);
      pause = setTimeout(keep, 5000);
    }
  };
  const soon = () => {
    if (sent) return;
    const now = performance.now();
    since = since || now;
    clearTimeout(pause);
    pause = setTimeout(keep, Math.max(0, Math.min(2000, since + 5000 - now)));
  };
  form.addEventListener("input", soon);
  form.addEventListener("submit", () => { sent = true; clearTimeout(pause); });
  addEventListener("pagehide", () => { if (since && !sent) keep(); });
  }
})();
