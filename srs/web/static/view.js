"use strict";
// What is seen, and what a key or a finger does. After the other scripts.

(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const at = (id) => document.getElementById(id);
  const says = (name, fields = {}) =>
    data.texts[name].replace(/\{(\w+)\}/g, (whole, field) => (field in fields ? fields[field] : whole));
  const tooSoon = 250; // ms in which a second tap on the same place is none
  const outbox = makeOutbox(data, () => showState());
  const session = makeSession(data, outbox);
  let revealed = false;
  let shownAt = 0;
  let revealedAt = 0;
  let seen = 0; // ms for which the card was before somebody's eyes
  let leftOut = data.left_out;
  let note = "";
  let isStuck = false; // answers wait, and cannot be sent

  const ticks = () => performance.now();

  function button(text, act, properties = {}) {
    const made = element("button", { type: "button", ...properties });
    if (typeof text === "string") made.textContent = text;
    else made.append(...text);
    made.addEventListener("click", act);
    return made;
  }

  function showState() {
    const waits = outbox.waiting().length;
    const lines = [];
    if (note) lines.push(note);
    if (data.served) {
      const { trouble } = outbox.state;
      if (trouble && waits) lines.push(says(trouble, { number: waits }));
      else if (waits) lines.push(says("sending", { number: waits }));
      else if (session.given.length) lines.push(says("sent"));
    } else if (waits) {
      const left = outbox.unsaved().length;
      lines.push(left ? says("unsaved", { number: left }) : says("saved"));
    }
    if (!outbox.state.keeps && waits) lines.push(says("forgetful"));
    const refused = outbox.refused().length;
    if (refused) lines.push(says("refused", { number: refused }));
    const text = lines.join("\n");
    if (at("state").textContent !== text) at("state").textContent = text;
    at("state").classList.toggle("trouble", Boolean(outbox.state.trouble || refused));
    if (session.current() || !at("end").childElementCount) return;
    showRefused();
    if (isStuck !== Boolean(outbox.state.trouble && waits)) showEndButtons();
  }

  function showHeader() {
    const left = session.left();
    at("left").textContent = says("left", left);
    at("done").max = Math.max(1, left.total);
    at("done").value = left.done;
    at("undo").hidden = !session.given.length;
  }

  function showButtons(...buttons) {
    at("buttons").replaceChildren(...buttons);
    at("buttons").className = buttons.length > 2 ? "several" : "";
  }

  function show() {
    const card = session.current();
    showHeader();
    ["question", "answer"].forEach((part) => { at(part).hidden = !card; });
    at("end").hidden = Boolean(card);
    if (!card) { showEnd(); return; }
    at("end").replaceChildren();
    at("deck").textContent = card.deck;
    at("question").replaceChildren(questionOf(card, revealed, says), ...formerOf(card));
    at("answer").hidden = !revealed;
    if (revealed) {
      at("answer").replaceChildren(...answerParts(card));
      showButtons(...data.grades.map((grade) => gradeButton(card, grade)));
      at("buttons").setAttribute("aria-label", says("grades"));
      at("answer").focus({ preventScroll: true });
    } else {
      at("answer").replaceChildren();
      showButtons(button(says("reveal"), reveal, { className: "primary", id: "reveal" }));
      at("buttons").removeAttribute("aria-label");
      at("card").scrollTop = 0;
      window.scrollTo(0, 0);
      at("question").focus({ preventScroll: true });
      shownAt = document.hidden ? 0 : ticks();
      seen = 0;
    }
    showState();
  }

  function formerOf(card) {
    if (!card.former) return [];
    return [element("div", { className: "former" },
      paragraph(says("former"), { className: "label" }),
      paragraph(card.former.question), paragraph(`→ ${card.former.answer}`))];
  }

  function answerParts(card) {
    const parts = [answerOf(card)];
    if (card.quote) parts.push(element("blockquote", { dir: "auto", textContent: card.quote }));
    parts.push(element("p", { className: "origin", textContent: card.origin }));
    return parts.filter(Boolean);
  }

  function gradeButton(card, grade) {
    const isDrill = session.isDrill();
    const days = isDrill || !card.intervals ? "" : card.intervals[grade.grade];
    const label = grade.name ? [element("kbd", { textContent: grade.key }), ` ${grade.name}`] : [grade.key];
    const parts = [
      element("span", { className: "name" }, ...label),
      element("span", { className: "days", textContent: days }),
      element("span", { className: "again", textContent: grade.again ? says("today") : "" }),
    ];
    const passes = grade.grade > 3 ? "passes" : "barely";
    const kind = grade.grade < 3 ? "fails" : passes;
    // a finger that taps twice on the same place has meant the answer
    const tap = (event) => {
      if (!event.detail || ticks() - revealedAt > tooSoon) rate(grade.grade);
    };
    return button(parts, tap, { className: `grade ${kind}` });
  }

  function showEnd() {
    at("deck").textContent = "";
    note = note || "";
    const { length } = session.given;
    const parts = [element("h1", { textContent: says(length ? "done" : "nothing") })];
    if (length) {
      parts.push(element("p", { textContent: says("answered", { number: length }) }));
      const counts = data.grades.map((grade) => {
        const number = session.given.filter((each) => each.answer.grade === grade.grade).length;
        return `${grade.name || grade.key}: ${number}`;
      });
      parts.push(element("p", { className: "origin", textContent: counts.join(" · ") }));
    }
    if (leftOut) parts.push(element("p", { textContent: says("left_out", { number: leftOut }) }));
    if (!data.served) parts.push(element("p", { textContent: says("home") }));
    parts.push(element("div", { id: "refused" }));
    at("end").replaceChildren(...parts);
    showEndButtons();
    at("buttons").removeAttribute("aria-label");
    showState();
    at("end").focus({ preventScroll: true });
  }

  function showEndButtons() {
    isStuck = Boolean(outbox.state.trouble && outbox.waiting().length);
    const toCopy = button(says("copy"), copy, { id: "copy" });
    if (data.served) {
      const more = button(says("more"), () => lookForMore(false), { className: "primary" });
      // a way home for answers whose address is gone
      showButtons(more, ...(isStuck ? [toCopy] : []));
    } else showButtons(button(says("save"), save, { className: "primary", id: "save" }), toCopy);
  }

  function showRefused() {
    const refused = outbox.refused();
    const place = at("refused");
    if (!place) return;
    if (!refused.length) { place.replaceChildren(); return; }
    const list = element("ul", {});
    refused.forEach(({ value }) => {
      const asked = session.titleOf(value.card);
      list.append(element("li", { textContent: `${asked}: ${says(`refusal_${value.reason}`)}` }));
    });
    place.replaceChildren(list, button(says("forget"), () => outbox.forgetRefused()));
  }

  function reveal() {
    if (revealed || !session.current()) return;
    revealed = true;
    revealedAt = ticks();
    note = "";
    show();
  }

  function rate(grade) {
    if (!revealed) return;
    const spent = seen + (shownAt ? ticks() - shownAt : 0);
    revealed = false;
    session.answer(grade, spent);
    show();
  }

  function undo() {
    revealed = false;
    note = says(session.undo() ? "taken_back" : "no_undo");
    show();
  }

  async function lookForMore(quiet) {
    try {
      const response = await fetch("today.json", { cache: "no-store", credentials: "same-origin" });
      if (!response.ok) throw new Error(response.status);
      const today = await response.json();
      leftOut = today.left_out;
      session.take(today);
      note = session.current() || quiet ? "" : says("no_more");
    } catch {
      note = quiet ? "" : says("unreached");
      if (quiet) return;
    }
    if (quiet && !session.current()) return;
    revealed = false;
    show();
  }

  function save() {
    if (!outbox.waiting().length) { note = says("no_answers"); showState(); return; }
    const url = URL.createObjectURL(new Blob([outbox.asText()], { type: "application/json" }));
    const stamp = new Date().toISOString().slice(0, 16).replace(/[-:T]/g, "");
    const link = element("a", { href: url, download: `srs-answers-${stamp}.json` });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
  }

  function copy() {
    if (!outbox.waiting().length) { note = says("no_answers"); showState(); return; }
    const text = element("textarea", { value: outbox.asText(), readOnly: true, rows: 6 });
    text.setAttribute("aria-label", says("copy_by_hand"));
    at("end").append(text);
    text.select();
    // where a page is not from https, there is no other way to the clipboard
    let copied = false;
    try { copied = document.execCommand("copy"); } catch { copied = false; }
    note = says(copied ? "copied" : "copy_by_hand");
    if (copied) text.remove();
    showState();
  }

  function press(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const key = event.key.normalize("NFKC");
    const onControl = event.target.closest("button, input, textarea, a");
    if (key === " " || key === "Enter") {
      if (onControl || revealed) return;
      event.preventDefault();
      if (!event.repeat) reveal();
      return;
    }
    if (event.repeat) return;
    if (key === "u" || key === "U") { undo(); return; }
    const grade = data.grades.find((each) => each.key === key);
    if (grade) rate(grade.grade);
  }

  function watch() {
    if (document.hidden) {
      seen += shownAt ? ticks() - shownAt : 0;
      shownAt = 0;
      return;
    }
    if (!shownAt) shownAt = ticks();
    // a page that was left open may have cards of a new day
    if (data.served && !session.current()) lookForMore(true);
  }

  function begin() {
    at("undo").textContent = says("undo");
    at("undo").addEventListener("click", undo);
    at("question").setAttribute("aria-label", says("question"));
    at("answer").setAttribute("aria-label", says("answer"));
    document.addEventListener("keydown", press);
    document.addEventListener("visibilitychange", watch);
    outbox.whenAnotherTab((answer) => {
      const before = session.current();
      session.pass(answer.card, answer.grade);
      if (before !== session.current()) { revealed = false; show(); } else showHeader();
    });
    outbox.begin();
    session.take(data);
    show();
  }

  begin();
})();
