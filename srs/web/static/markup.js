"use strict";
// The text of a card as nodes: only `textContent` is ever set, so that a card is shown and never
// obeyed. Code and strong words are told apart, as they are written in logs.

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

function nodesOf(text) {
  const nodes = [];
  const marked = /```(?:\w*\n)?([^]*?)```|`([^`\n]+)`|\*\*(\S|\S[^*\n]*\S)\*\*/g;
  const isWord = (sign) => sign !== undefined && /[A-Za-z0-9*]/.test(sign);
  let from = 0;
  for (let found = marked.exec(text); found; found = marked.exec(text)) {
    const [whole, block, code, strong] = found;
    const to = found.index + whole.length;
    if (strong !== undefined && (isWord(text[found.index - 1]) || isWord(text[to]))) continue;
    if (found.index > from) nodes.push(text.slice(from, found.index));
    if (block !== undefined) nodes.push(element("pre", { textContent: block.replace(/\n$/, "") }));
    else if (code !== undefined) nodes.push(element("code", { textContent: code }));
    else nodes.push(element("strong", { textContent: strong }));
    from = to;
  }
  if (from < text.length) nodes.push(text.slice(from));
  return nodes;
}

function paragraph(text, properties) {
  return element("div", { dir: "auto", ...properties }, ...nodesOf(text));
}

function questionOf(card, revealed, says) {
  const asked = element("div", { dir: "auto", className: "text" });
  card.question.forEach((run) => {
    if (typeof run === "string") asked.append(...nodesOf(run));
    else if (revealed) asked.append(element("mark", { className: "gap" }, ...nodesOf(run.answer)));
    else {
      const gap = element("span", { className: "gap", textContent: run.gap });
      gap.setAttribute("role", "img");
      gap.setAttribute("aria-label", says("gap"));
      asked.append(gap);
    }
  });
  return asked;
}

function answerOf(card) {
  if (card.items) {
    const list = element(card.ordered ? "ol" : "ul", {});
    card.items.forEach((item) => list.append(element("li", { dir: "auto" }, ...nodesOf(item))));
    return list;
  }
  return card.question.every((run) => typeof run === "string")
    ? paragraph(card.answer, { className: "text" })
    : null; // its gaps are filled
}
