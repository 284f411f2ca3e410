"use strict";
// Which card is asked and what comes after it, as a review in the terminal has it: what was not
// settled comes again after all others.

function makeSession(data, outbox) {
  const cards = new Map();
  let order = [];
  let again = [];
  let fresh = new Set();
  const given = []; // answers of this page, with where the session stood before each

  const settles = (grade) => data.grades.some((each) => each.grade === grade && !each.again);

  function take(document) {
    document.cards.forEach((card) => cards.set(card.id, card)); // an undo may want earlier ones
    order = document.cards.map((card) => card.id);
    fresh = new Set(document.cards.filter((card) => card.new).map((card) => card.id));
    again = [];
    const taken = new Set(outbox.undone().map((entry) => entry.value.id));
    const known = outbox.answers().map((entry) => entry.value)
      .filter((answer) => !taken.has(answer.id) && cards.has(answer.card))
      // srs knew of what was saved before this page was made
      .filter((answer) => !answer.away || data.served || answer.at > data.now);
    known.forEach((answer) => pass(answer.card, answer.grade));
  }

  // a card that was answered elsewhere: it is done, or comes again
  function pass(card, grade) {
    order = order.filter((id) => id !== card);
    again = again.filter((id) => id !== card);
    fresh.delete(card);
    if (!settles(grade)) again.push(card);
  }

  const current = () => cards.get(order.length ? order[0] : again[0]);

  function answer(grade, duration) {
    const card = current();
    const before = { order: [...order], again: [...again], fresh: new Set(fresh) };
    const isDrill = !order.length;
    pass(card.id, grade);
    given.push({ answer: outbox.add(card.id, grade, duration), before, isDrill });
  }

  function undo() {
    const last = given.pop();
    if (!last) return null;
    outbox.takeBack(last.answer);
    const { card } = last.answer;
    const { before } = last;
    // what another tab has answered meanwhile stays answered, what has come since stays asked
    const there = new Set([...order, ...again, card]);
    const had = new Set([...before.order, ...before.again]);
    const back = (then, now) =>
      [...then.filter((id) => there.has(id)), ...now.filter((id) => !had.has(id))];
    [order, again] = [back(before.order, order), back(before.again, again)];
    if (before.fresh.has(card)) fresh.add(card);
    return card;
  }

  return {
    take, pass, answer, undo, current, given,
    // the question of a card, or its id where the page does not have it
    titleOf: (id) => {
      const runs = cards.has(id) ? cards.get(id).question : [id];
      return runs.map((run) => (typeof run === "string" ? run : run.gap)).join("").slice(0, 80);
    },
    isDrill: () => !order.length,
    left: () => {
      const isNew = order.filter((id) => fresh.has(id)).length;
      const waiting = order.length + again.length;
      return { new: isNew, due: waiting - isNew, done: given.length, total: given.length + waiting };
    },
  };
}
