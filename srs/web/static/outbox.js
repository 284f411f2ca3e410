"use strict";
// Answers on their way home. Each lies under a key of its own in localStorage, so that two tabs
// never write over each other; where there is no room in the browser, they lie in memory alone.

function makeOutbox(data, changed) {
  const prefix = `srs:${data.collection}:`;
  const most = 200; // answers of one request
  const longest = 60000; // ms between two tries
  const patience = 15000; // ms that a request may take
  const month = 30 * 24 * 3600 * 1000;
  const memory = new Map();
  const state = { keeps: true, sending: false, trouble: "" };
  let delay = 1000;
  let timer = 0;
  // the instants are those of srs, whatever the clock of this machine shows
  const ahead = data.served ? Date.parse(data.now) - Date.now() : 0;
  let offset = Math.abs(ahead) > 5000 ? ahead : 0;
  let last = 0;

  function now() {
    last = Math.max(last + 1, Date.now() + offset);
    return last;
  }

  // ids as of RFC 9562, version 7; `randomUUID` is not there where a page is not from https
  function newId(at) {
    const bytes = new Uint8Array(16);
    if (typeof crypto !== "undefined" && crypto.getRandomValues) crypto.getRandomValues(bytes);
    else bytes.forEach((_, place) => { bytes[place] = Math.floor(Math.random() * 256); });
    let time = at;
    for (let place = 5; place >= 0; place -= 1) {
      bytes[place] = time % 256;
      time = Math.floor(time / 256);
    }
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
    return [0, 8, 12, 16, 20].map((from, i, all) => hex.slice(from, all[i + 1])).join("-");
  }

  function put(key, value) {
    const text = JSON.stringify(value);
    try {
      localStorage.setItem(prefix + key, text);
      memory.delete(key);
    } catch {
      memory.set(key, text);
      state.keeps = false;
    }
  }

  function drop(key) {
    memory.delete(key);
    try { localStorage.removeItem(prefix + key); } catch { state.keeps = false; }
  }

  function read(key) {
    if (memory.has(key)) return JSON.parse(memory.get(key));
    try { return JSON.parse(localStorage.getItem(prefix + key)); } catch { return null; }
  }

  function keys(kind) {
    const found = new Set(memory.keys());
    try {
      for (let place = 0; place < localStorage.length; place += 1) {
        const key = localStorage.key(place);
        if (key.startsWith(prefix)) found.add(key.slice(prefix.length));
      }
    } catch { state.keeps = false; }
    return [...found].filter((key) => key.startsWith(`${kind}:`));
  }

  function entries(kind) {
    return keys(kind)
      .map((key) => ({ key, value: read(key) }))
      .filter((entry) => entry.value)
      .sort((one, other) => (one.value.at < other.value.at ? -1 : 1));
  }

  const answers = () => entries("answer");
  const undone = () => entries("undo");
  const refused = () => entries("refused");
  const waiting = () => [...answers(), ...undone()];

  function add(card, grade, duration) {
    const at = now();
    const answer = {
      id: newId(at), card, grade, at: new Date(at).toISOString(), duration: Math.round(duration),
    };
    put(`answer:${answer.id}`, answer);
    flush();
    return answer;
  }

  // what was never given away is forgotten; what may have arrived is taken back there
  function takeBack(answer) {
    const key = `answer:${answer.id}`;
    const kept = read(key);
    if (read(`refused:${key}`)) drop(`refused:${key}`);
    else if (kept && !kept.away) drop(key);
    else put(`undo:${answer.id}`, { id: answer.id, card: answer.card, at: new Date(now()).toISOString() });
    flush();
  }

  const bare = ({ away, ...rest }) => rest;

  function toDocument(entriesOfIt) {
    const of = (kind) => entriesOfIt.filter((entry) => entry.key.startsWith(kind))
      .map((entry) => bare(entry.value));
    return {
      srs: "answers", version: 1, collection: data.collection, answers: of("answer"), undone: of("undo"),
    };
  }

  function giveAway(some) {
    some.forEach((entry) => put(entry.key, { ...entry.value, away: true }));
  }

  // the answers as one text: of a page without a server they stay, since it may be lost
  function asText() {
    const all = waiting();
    giveAway(all);
    changed();
    return JSON.stringify(toDocument(all), null, 1);
  }

  function unsaved() {
    return waiting().filter((entry) => !entry.value.away);
  }

  function setAside(entry, reason) {
    drop(entry.key);
    put(`refused:${entry.key}`, { ...bare(entry.value), reason });
  }

  async function post(batch) {
    const gaveUp = new AbortController();
    const alarm = setTimeout(() => gaveUp.abort(), patience);
    try {
      const body = JSON.stringify(toDocument(batch));
      return await fetch("answers", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body,
        credentials: "same-origin",
        cache: "no-store",
        keepalive: body.length < 50000, // goes on when the tab is closed
        signal: gaveUp.signal,
      });
    } finally {
      clearTimeout(alarm);
    }
  }

  // true where there may be more to send at once
  async function sendSome() {
    const batch = waiting().sort((one, other) => (one.value.at < other.value.at ? -1 : 1)).slice(0, most);
    giveAway(batch);
    const response = await post(batch);
    if (response.status === 401) { state.trouble = "locked"; return false; }
    if (response.status === 409) { state.trouble = "other"; return false; }
    const said = await response.json();
    if (said.now) {
      const behind = Date.parse(said.now) - Date.now();
      offset = Math.abs(behind) > 5000 ? behind : 0;
    }
    if (response.ok) {
      batch.forEach((entry) => drop(entry.key));
      return true;
    }
    const why = (entry) => said.refused && said.refused[entry.key.replace(/^answer:/, "")];
    const bad = batch.filter(why);
    if (!bad.length) throw new Error(`status ${response.status}`);
    bad.forEach((entry) => setAside(entry, why(entry)));
    return true;
  }

  async function flush() {
    changed();
    if (!data.served || state.sending) return;
    clearTimeout(timer);
    state.sending = true;
    try {
      state.trouble = state.trouble === "away" ? "away" : "";
      let more = waiting().length > 0;
      while (more) {
        more = await sendSome() && waiting().length > 0;
        if (state.trouble === "away") state.trouble = "";
        changed();
      }
      if (!waiting().length) state.trouble = "";
      delay = 1000;
    } catch {
      state.trouble = "away";
    }
    state.sending = false;
    if (waiting().length) {
      timer = setTimeout(flush, delay);
      delay = Math.min(longest, delay * 2);
    }
    changed();
  }

  function tryNow() {
    delay = 1000;
    flush();
  }

  function forgetRefused() {
    refused().forEach((entry) => drop(entry.key));
    changed();
  }

  // a file that was saved a month ago has been taken, or never will be
  function forgetOld() {
    if (data.served) return;
    waiting().filter((entry) => entry.value.away && Date.parse(entry.value.at) < Date.now() - month)
      .forEach((entry) => drop(entry.key));
  }

  // an answer that another tab gave or took back
  function whenAnotherTab(told) {
    window.addEventListener("storage", (event) => {
      if (event.key && event.key.startsWith(`${prefix}answer:`) && event.newValue && !event.oldValue) {
        told(JSON.parse(event.newValue));
      }
      changed();
    });
  }

  function begin() {
    put("probe", 1);
    drop("probe");
    forgetOld();
    window.addEventListener("online", tryNow);
    window.addEventListener("pageshow", tryNow);
    window.addEventListener("pagehide", flush);
    document.addEventListener("visibilitychange", flush);
    flush();
  }

  return {
    add, takeBack, answers, undone, refused, waiting, unsaved, asText, forgetRefused, whenAnotherTab,
    begin, tryNow, state,
  };
}
