// Search in the pages of one language, in the reader's browser.
//
// The index is made when the site is built (docs/decisions/0008-search.md): one small file that says where
// everything is, files of words with the leaves that have them, files of what results show. A leaf is a
// page, or a part of a long one. A query fetches a file for each word and one for each result.
// No part of the page is ever made from markup, and nothing is asked of another host.

const perPage = 10;
const longestQuery = 8; // words; more would fetch more than they narrow down
const longestWord = 32; // letters

// Words. The generator folds the texts of the site in the same way (Sources/Artifacts/Search/Words).

// Letters that are no letter and accent: æ is ae.
const letters = new Map(
    ("æae ǣae ǽae œoe ßss øo ǿo đd ðd łl þth ħh ŧt ŋn ıi ĸk ŀl ŉn ĳij əe ǝe ƀb ɓb ƈc ȼc ɖd ɗd ɇe ƒf ɠg ǥg "
        + "ɨi ɉj ƙk ƚl ɲn ƞn ɵo ƥp ɋq ɍr ƫt ƭt ʉu ʋv ƴy ɏy ƶz ȥz ςσ ٱا").split(" ")
        .map((pair) => [pair[0], pair.slice(1)])
);
const accented = /[ª²³¹ºÀ-ʋς\u0622-\u0626\u0671\u1E00-\u1EFF\u2070\u2074-\u2079\u2080-\u2089\uFB00-\uFB04]/g;
const marks =
    /[\u0300-\u036F\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const thousands = /(?<![\p{L}\p{N}\p{M}])(\d{1,3})((?:[\s,]\d{3}(?![\p{L}\p{N}\p{M}]))+)/gu;
const compound = /[\p{L}\p{N}\p{M}]+(?:[-‐‑·\u05BE'‘’ʼ][\p{L}\p{N}\p{M}]+)*/gu;
const apostrophe = /['‘’ʼ]/;
const hyphen = /[-‐‑·\u05BE]/;

function fold(text) {
    return text.toLowerCase()
        .replace(accented, (letter) => letters.get(letter) ?? letter.normalize("NFKD"))
        .replace(marks, "")
        .replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15)
        .replace(thousands, (_, first, rest) => first + rest.replace(/[\s,]/g, ""));
}

const cut = (word) => word.length > longestWord ? [...word].slice(0, longestWord).join("") : word;

/** The words of a text, folded. A word with hyphens has `parts`, which are words as well. */
export function words(text) {
    const found = [];
    for (const [run] of fold(text).matchAll(compound)) {
        const pieces = run.split(apostrophe).map((piece) => piece.split(hyphen));
        pieces.forEach((piece, place) => {
            const length = [...piece.join("")].length;
            // « l’intelligence » is intelligence, “master’s” is master.
            if (place < pieces.length - 1 && length <= 2 || place > 0 && length === 1) return;
            found.push({ word: cut(piece.join("")), parts: piece.length > 1 ? piece.map(cut) : [] });
        });
    }
    return found;
}

// The index.

const digits = new Map(
    [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"].map((c, i) => [c, i])
);

/** Numbers of five bits to a character, the lowest first; the sixth bit says that more follow. */
function* numbers(code) {
    let number = 0, shift = 0;
    for (const character of code) {
        const bits = digits.get(character);
        number |= (bits & 31) << shift;
        shift += 5;
        if (bits & 32) continue;
        yield number;
        number = shift = 0;
    }
}

/** Leaves and what a word weighs in each: the best with their weights, then all others with 1. */
function postings(code) {
    const found = new Map();
    const [best, others] = code.split(/[.,]/);
    let leaf = 0, shift = 0, gap = 0, isWeight = false;
    for (const character of best) {
        const bits = digits.get(character);
        if (isWeight) {
            found.set(leaf++, bits);
            gap = shift = 0;
            isWeight = false;
        } else {
            gap |= (bits & 31) << shift;
            shift += 5;
            if (bits & 32) continue;
            leaf += gap;
            isWeight = true;
        }
    }
    if (code.includes(".")) {
        [...others].forEach((character, group) => {
            const bits = digits.get(character);
            for (let bit = 0; bit < 6; bit++) if (bits >> bit & 1) found.set(group * 6 + bit, 1);
        });
    } else if (others) {
        let next = 0;
        for (const distance of numbers(others)) {
            found.set(next + distance, 1);
            next += distance + 1;
        }
    }
    return found;
}

/** The last place in an ascending list whose value is not above another; 0 if there is none. */
function place(list, value) {
    let low = 0, high = list.length;
    while (high - low > 1) {
        const middle = low + high >> 1;
        if (list[middle] <= value) low = middle; else high = middle;
    }
    return low;
}

/** A file belongs to another edition of the site than the one before. */
class Outdated extends Error {}

class Index {
    constructor(address, cache) {
        this.address = new URL(address, location.href);
        this.cache = cache;
        this.files = new Map();
    }

    file(name) {
        if (!this.files.has(name)) {
            const file = fetch(new URL(name, this.address), { cache: this.cache }).then((response) => {
                if (!response.ok) throw new Error(`${name}: ${response.status}`);
                return response.json();
            });
            file.catch(() => this.files.delete(name));
            this.files.set(name, file);
        }
        return this.files.get(name);
    }

    async open() {
        const { version, terms, texts, parts } = await this.file("index.json");
        this.version = version;
        this.starts = terms.split(" ");
        this.leaves = [0];
        for (const count of numbers(texts)) this.leaves.push(this.leaves.at(-1) + count);
        this.count = this.leaves.pop();
        this.first = new Map(); // leaf of a long page: the first of the page
        let next = 0, skipped;
        for (const number of numbers(parts)) {
            if (skipped === undefined) {
                skipped = number;
                continue;
            }
            next += skipped;
            for (let part = 1; part < number; part++) this.first.set(next + part, next);
            next += number;
            skipped = undefined;
        }
        return this;
    }

    async terms(number) {
        const { version, terms } = await this.file(`terms-${number}.json`);
        if (version !== this.version[0]) throw new Outdated();
        return terms;
    }

    async line(key) {
        const terms = await this.terms(place(this.starts, key));
        for (let i = 0; i < terms.length; i += 2) if (terms[i] === key) return postings(terms[i + 1]);
        return new Map();
    }

    /** The leaves that have a word, or one that begins with it: such a word counts half. */
    async find(word, isBeginning) {
        const [exact, all] = await Promise.all([this.line(word), isBeginning && this.line(word + "*")]);
        if (!isBeginning) return exact;
        const lists = [];
        if (all.size) {
            lists.push(all);
        } else {
            // A beginning without a line of its own has few words.
            const files = [];
            for (let n = place(this.starts, word); n < this.starts.length; n++) {
                if (n > place(this.starts, word) && !this.starts[n].startsWith(word)) break;
                files.push(this.terms(n));
            }
            for (const terms of await Promise.all(files)) {
                for (let i = 0; i < terms.length; i += 2) {
                    if (terms[i].startsWith(word) && !terms[i].endsWith("*")) lists.push(postings(terms[i + 1]));
                }
            }
        }
        const found = new Map();
        for (const list of lists) {
            for (const [leaf, weight] of list) {
                if (weight / 2 > (found.get(leaf) ?? 0)) found.set(leaf, weight / 2);
            }
        }
        for (const [leaf, weight] of exact) found.set(leaf, weight);
        return found;
    }

    /** For each word that has to be there, its leaves. */
    async findAll(wanted) {
        const lists = wanted.map(async ({ word, parts }, i) => {
            const isLast = i === wanted.length - 1;
            const found = await this.find(word, isLast);
            if (found.size || !parts.length) return [found];
            return Promise.all(parts.map((part, j) => this.find(part, isLast && j === parts.length - 1)));
        });
        return (await Promise.all(lists)).flat();
    }

    /** The leaves to show, one of each page that has all words, the best first. */
    async search(wanted) {
        const lists = await this.findAll(wanted);
        let pages;
        for (const list of lists) {
            const best = new Map();
            for (const [leaf, weight] of list) {
                const page = this.first.get(leaf) ?? leaf;
                if (weight > (best.get(page)?.weight ?? 0)) best.set(page, { weight, leaf });
            }
            if (pages) {
                for (const [page, score] of pages) {
                    const more = best.get(page);
                    if (!more) {
                        pages.delete(page);
                        continue;
                    }
                    // The rarer word tells more of the page: its leaf is shown.
                    score.weight += more.weight;
                    if (list.size < score.size) Object.assign(score, { leaf: more.leaf, size: list.size });
                }
            } else {
                pages = best;
                for (const score of pages.values()) score.size = list.size;
            }
        }
        return [...pages ?? []].sort(([a, one], [b, other]) => other.weight - one.weight || a - b)
            .map(([, { leaf }]) => leaf);
    }

    /** What a result shows of a leaf. */
    async leaf(leaf) {
        const number = place(this.leaves, leaf);
        const { version, leaves } = await this.file(`texts-${number}.json`);
        if (version !== this.version[1]) throw new Outdated();
        return leaves[leaf - this.leaves[number]];
    }
}

// Results.

const run = /(?<![\p{L}\p{N}\p{M}])\d{1,3}(?:[\s,]\d{3}(?![\p{L}\p{N}\p{M}]))+|[\p{L}\p{N}\p{M}]+(?:[-‐‑·\u05BE][\p{L}\p{N}\p{M}]+)*/gu;

/** The place of the wanted word that a run of letters is; -1 if it is none. */
function match(letters, wanted) {
    const own = words(letters).flatMap(({ word, parts }) => [word, ...parts]);
    return wanted.findIndex(({ word, parts }, i) => [word, ...parts].some((part) =>
        own.some((one) => one === part || i === wanted.length - 1 && one.startsWith(part))));
}

/** How many of the wanted words a text has. */
function countMatches(text, wanted) {
    return new Set([...text.matchAll(run)].map(([letters]) => match(letters, wanted))
        .filter((i) => i >= 0)).size;
}

/** An element of a text in which the wanted words are marked. */
function marked(name, className, text, wanted) {
    const element = document.createElement(name);
    if (className) element.className = className;
    let end = 0;
    for (const found of text.matchAll(run)) {
        if (match(found[0], wanted) < 0) continue;
        const mark = document.createElement("mark");
        mark.textContent = found[0];
        element.append(text.slice(end, found.index), mark);
        end = found.index + found[0].length;
    }
    element.append(text.slice(end));
    return element;
}

/** The passage with the most wanted words; its heading counts where it has none itself. */
function bestPassage(sections, wanted) {
    let best = { anchor: "", heading: "", passage: "", score: -1 };
    for (const [anchor, heading, ...passages] of sections) {
        const below = countMatches(heading, wanted);
        for (const passage of passages) {
            const score = countMatches(passage, wanted) * 2 + (below ? 1 : 0);
            if (score > best.score) best = { anchor, heading, passage, score };
        }
    }
    return best.score > 0 ? best : { ...best, anchor: "", heading: "" };
}

function result([title, address, trail, sections], wanted) {
    const { anchor, heading, passage } = bestPassage(sections, wanted);
    const item = document.createElement("li");
    item.className = "card";
    const link = marked("a", "", title, wanted);
    link.href = anchor ? `${address}#${encodeURIComponent(anchor)}` : address;
    const headline = document.createElement("h3");
    headline.className = "card-title";
    headline.append(link);
    item.append(headline);
    const above = [trail, heading].filter(Boolean).join(" › ");
    if (above) item.append(marked("p", "card-date", above, []));
    if (passage) item.append(marked("p", "card-summary", passage, wanted));
    return item;
}

// The page.

function start(form) {
    const input = form.elements.q;
    const [status, list, more, map, heading] = ["search-status", "search-results", "search-more", "site-map", "results"]
        .map((name) => document.getElementById(`page_${name}`));
    const language = document.documentElement.lang;
    const title = document.title;
    let index, asked = 0, timer;

    const open = (cache) => new Index(form.dataset.searchIndex, cache).open();
    const say = (pattern, query, count) => {
        status.textContent = pattern.replace("{n}", count?.toLocaleString(language)).replace("{q}", () => query);
    };

    function show(items) {
        list.append(...items);
        list.hidden = heading.hidden = !list.children.length;
        map.hidden = !list.hidden;
    }

    /** Shows the next results; the first of them takes the focus if a reader has asked for more. */
    async function showMore(leaves, wanted, number, takesFocus) {
        const shown = await Promise.all(leaves.slice(0, perPage).map((leaf) => index.leaf(leaf)));
        if (number !== asked) return false;
        const items = shown.map((leaf) => result(leaf, wanted));
        const rest = leaves.slice(perPage);
        show(items);
        more.hidden = !rest.length;
        more.onclick = () => showMore(rest, wanted, number, true)
            .catch(() => number === asked && say(form.dataset.failed));
        if (takesFocus) items[0].querySelector("a").focus();
        return true;
    }

    async function search(query) {
        const number = ++asked;
        const wanted = words(query).slice(0, longestQuery);
        const address = new URL(location.href);
        if (query) address.searchParams.set("q", query); else address.searchParams.delete("q");
        history.replaceState(null, "", address);
        document.title = query ? `${query} – ${title}` : title;
        if (!wanted.length) {
            status.textContent = "";
            list.replaceChildren();
            more.hidden = true;
            return show([]);
        }
        // Said only of a search that takes its time, so that it does not speak over the result.
        const slow = setTimeout(() => number === asked && say(form.dataset.searching), 400);
        try {
            for (const cache of ["default", "reload"]) {
                try {
                    index ??= await open(cache);
                    const leaves = await index.search(wanted);
                    if (number !== asked) return;
                    list.replaceChildren();
                    more.hidden = true;
                    if (!await showMore(leaves, wanted, number, false)) return;
                    const { none, one, many } = form.dataset;
                    say(leaves.length ? leaves.length === 1 ? one : many : none, query, leaves.length);
                    return;
                } catch (error) {
                    // The site was published anew since the first file came: all files once more.
                    index = undefined;
                    if (!(error instanceof Outdated) || cache === "reload") throw error;
                }
            }
        } catch {
            if (number !== asked) return;
            list.replaceChildren();
            more.hidden = true;
            show([]);
            say(form.dataset.failed);
        } finally {
            clearTimeout(slow);
        }
    }

    form.addEventListener("submit", (event) => {
        event.preventDefault();
        clearTimeout(timer);
        search(input.value.trim());
    });
    input.addEventListener("input", () => {
        clearTimeout(timer);
        const query = input.value.trim();
        if (query.length !== 1) timer = setTimeout(search, 300, query);
    });

    const query = new URL(location.href).searchParams.get("q")?.trim();
    if (query) {
        input.value = query;
        search(query);
    }
}

const form = globalThis.document?.querySelector("form[data-search-index]");
if (form) start(form);
