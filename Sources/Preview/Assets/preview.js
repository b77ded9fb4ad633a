// Keeps a page that is previewed as its source is, and shows what is wrong with it.
//
// The server tells of every change at /-/events: {"edition": 7, "changed": ["Content/fr.md"], "errors": 0}.
// A change of style sheets alone is put in without a reload; any other change of the page reloads it, which
// keeps its scroll. A page that has gone stays while there are errors: the last good one is what helps.
(() => {
  "use strict";
  const script = document.currentScript;
  const isFramed = window !== window.top;
  const isDesk = location.pathname.startsWith("/-/");

  // The edition that the page shows, and the page as it came: what later answers are compared with.
  let shown = script.dataset.edition;
  let baseline = null;

  // What comes is not told by its edition, nor by the addresses of its style sheets.
  const editionMark = / data-edition="(\d+)"/;
  const styleSheets = /<link rel="stylesheet"[^>]*>/g;
  const contentOf = (text) => text.replace(styleSheets, "");

  async function fetchPage() {
    const answer = await fetch(location.href, { cache: "no-store" });
    const text = await answer.text();
    const edition = editionMark.exec(text)?.[1];
    return { isFound: answer.ok, edition, text: text.replace(editionMark, "") };
  }

  async function update(event) {
    const page = await fetchPage();
    shown = String(event.edition);
    if (page.isFound || !event.errors) {
      const isSame = baseline !== null && contentOf(page.text) === contentOf(baseline);
      if (!isSame || changesFiles(event.changed)) return location.reload();
      if (page.text !== baseline) swapStyleSheets(page.text);
      baseline = page.text;
    }
    await showMessages();
  }

  // Pictures and documents keep their addresses when they change.
  const changesFiles = (changed) =>
    (changed ?? []).some((path) => path.startsWith("Content/") && !/\.(md|yml|txt)$/.test(path));

  // The new sheet is there before the old one goes, so that nothing flashes.
  function swapStyleSheets(text) {
    const next = new DOMParser().parseFromString(text, "text/html");
    const old = [...document.querySelectorAll('link[rel="stylesheet"]')];
    [...next.querySelectorAll('link[rel="stylesheet"]')].forEach((link, place) => {
      const before = old[place];
      if (before?.getAttribute("href") === link.getAttribute("href")) return;
      const sheet = document.importNode(link);
      sheet.addEventListener("load", () => before?.remove());
      if (before) before.after(sheet);
      else document.head.append(sheet);
    });
    old.slice(next.querySelectorAll('link[rel="stylesheet"]').length).forEach((link) => link.remove());
  }

  // Changes, one after the other.
  let work = Promise.resolve();
  let newest = null;
  function receive(event) {
    newest = event;
    work = work
      .then(() => (event.isNewServer || String(event.edition) !== shown ? update(event) : undefined))
      .catch(() => {});
  }

  // One page listens to the server and tells the others: a browser opens six connections, and has more tabs.
  const channel = new BroadcastChannel("portal-preview");
  let listens = false;
  channel.addEventListener("message", ({ data }) => {
    if (data !== "newest?") receive(data);
    else if (listens && newest) channel.postMessage(newest);
  });

  function listen() {
    listens = true;
    let isLost = false;
    const source = new EventSource("/-/events");
    source.addEventListener("error", () => { isLost = true; });
    source.addEventListener("message", ({ data }) => {
      // A server that was started again counts from 1.
      const event = { ...JSON.parse(data), isNewServer: isLost };
      isLost = false;
      channel.postMessage(event);
      receive(event);
    });
  }

  // The messages, in a tree of their own that no style sheet of the site reaches.
  const host = document.createElement("portal-preview");
  const tree = host.attachShadow({ mode: "open" });
  const sheet = document.createElement("link");
  sheet.rel = "stylesheet";
  sheet.href = "/-/assets/overlay.css";
  const spoken = document.createElement("p");
  spoken.className = "spoken";
  spoken.setAttribute("role", "status");
  const content = document.createElement("div");
  content.hidden = true;
  sheet.addEventListener("load", () => { content.hidden = false; });
  tree.append(sheet, spoken, content);

  async function showMessages() {
    if (isFramed || isDesk) return;
    const answer = await fetch("/-/overlay?page=" + encodeURIComponent(location.pathname), { cache: "no-store" });
    if (answer.status !== 200) {
      content.replaceChildren();
      spoken.textContent = "";
      host.remove();
      return;
    }
    const hadFocus = tree.activeElement !== null;
    const wasOpen = content.querySelector(".panel")?.hidden === false;
    const fragment = new DOMParser().parseFromString(await answer.text(), "text/html");
    content.replaceChildren(...[...fragment.body.children].map((child) => document.importNode(child, true)));
    if (!host.isConnected) document.body.append(host);
    connect(wasOpen, hadFocus);
  }

  function connect(wasOpen, hadFocus) {
    const badge = content.querySelector(".badge");
    const panel = content.querySelector(".panel");
    const key = [...panel.querySelectorAll(".error")].map((item) => item.dataset.place).sort().join("\n");
    function show(isOpen) {
      panel.hidden = !isOpen;
      badge.hidden = isOpen;
      badge.setAttribute("aria-expanded", String(isOpen));
    }
    function close() {
      sessionStorage.setItem("portal-preview-closed", key);
      show(false);
      badge.focus();
    }
    badge.addEventListener("click", () => {
      show(true);
      panel.focus();
    });
    panel.querySelector(".close").addEventListener("click", close);
    panel.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      close();
    });
    // Errors open by themselves, without taking the focus; those that were closed stay closed.
    const isNews = key !== "" && sessionStorage.getItem("portal-preview-closed") !== key;
    show(isNews || wasOpen);
    if (hadFocus) (panel.hidden ? badge : panel).focus();
    const first = panel.querySelector(".error .phrase");
    const words = first && isNews ? `${badge.textContent} – ${first.textContent}` : "";
    if (spoken.textContent !== words) spoken.textContent = words;
  }

  async function start() {
    if (navigator.locks) {
      navigator.locks.request("portal-preview", () => new Promise(listen)).catch(() => {});
    } else {
      listen();
    }
    const page = await fetchPage();
    // What is newer than what is shown is no baseline: the event that tells of it reloads the page.
    if (page.edition === shown) baseline = page.text;
    channel.postMessage("newest?");
    await showMessages();
  }

  work = start().catch(() => {});
})();
