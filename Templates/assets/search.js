// Search in the pages of one language, in the reader's browser.
//
// The index is made when the site is built (docs/decisions/0008-search.md): one small file that says where
// everything is, files of words with the leaves that have them, files of what results show. A leaf is a
// page, or a part of a long one. A query fetches a file for each word and one for each result.
// No part of the page is ever made from markup, and nothing is asked of another host.

const perPage = 10;
const longestQuery = 6; // words; more would fetch more than they narrow down
const longestWord = 32; // letters

// Words. The generator folds the texts of the site in the same way (Sources/Artifacts/Search/Words).

// Letters that are no letter and accent (æ is ae), and two that stay as they are.
const letters = new Map(
    ("æae ǣae ǽae œoe ßss øo ǿo đd ðd łl þth ħh ŧt ŋn ıi ĸk ŀl ŉn ĳij əe ǝe ƀb ɓb ƈc ȼc ɖd ɗd ɇe ƒf ɠg ǥg "
        + "ɨi ɉj ƙk ƚl ɲn ƞn ɵo ƥp ɋq ɍr ƫt ƭt ʉu ʋv ƴy ɏy ƶz ȥz ǯǯ ẚẚ ςσ ٱا").split(" ")
        .map((pair) => [pair[0], pair.slice(1)])
);
const accented = /[ª²³¹ºÀ-ʋς\u0622-\u0626\u0671\u1E00-\u1EFF\u2070\u2074-\u2079\u2080-\u2089\uFB00-\uFB04]/g;
const marks =
    /[\u0300-\u036F\u0591-\u05BD\u05BF-\u05C7\u0610-\u061A\u0640\u064B-\u065F\u0670\u06D6-\u06ED\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const letter = "[\\p{L}\\p{N}\\p{M}]";
const hyphen = "[-‐‑·\\u05BE]";
const apostrophe = "['‘’ʼ]";
const thousands = `(?<!${letter})\\d{1,3}(?:[\\s,]\\d{3}(?!${letter}))+`;
const expression = (pattern) => new RegExp(pattern, "gu");
const number = expression(thousands);
const compound = expression(`${letter}+(?:(?:${hyphen}|${apostrophe})${letter}+)*`);
// What is marked in a result: a number, a word without what an apostrophe joins to it.
const visible = expression(`${thousands}|${letter}+(?:${hyphen}${letter}+)*`);

function fold(text) {
    return text.toLowerCase()
        .replace(accented, (letter) => letters.get(letter) ?? letter.normalize("NFKD"))
        .replace(marks, "")
        .replace(/[٠-٩۰-۹]/g, (digit) => digit.charCodeAt(0) & 15)
        .replace(number, (digits) => digits.replace(/[\s,]/g, ""));
}

const cut = (word) => word.length > longestWord ? [...word].slice(0, longestWord).join("") : word;

/** The words of a text, folded. A word with hyphens has `parts`, which are words as well. */
export function words(text) {
    const found = [];
    for (const [run] of fold(text).matchAll(compound)) {
        const pieces = run.split(expression(apostrophe)).map((piece) => piece.split(expression(hyphen)));
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

/** Calls back with the place and the value of each pair of a distance and a value. */
function forEachPair(code, call) {
    let next = 0, distance;
    for (const number of numbers(code)) {
        if (distance === undefined) {
            distance = number;
        } else {
            next = call(next + distance, number);
            distance = undefined;
        }
    }
}

/** Leaves and what a word weighs in each: the best with their weights, then all others with 1. */
function postings(code) {
    const found = new Map();
    const [best, others = ""] = code.split(".");
    forEachPair(best, (leaf, weight) => {
        found.set(leaf, weight);
        return leaf + 1;
    });
    [...others].forEach((character, group) => {
        for (let bit = 0; bit < 6; bit++) {
            if (digits.get(character) >> bit & 1) found.set(group * 6 + bit, 1);
        }
    });
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

/** A file belongs to another edition of the site than the first one. */
class Outdated extends Error {}

/** Reads the first file of an index; what it returns reads the others when they are asked for. */
async function openIndex(address, cache) {
    const files = new Map();

    function file(name, edition) {
        if (!files.has(name)) {
            files.set(name, fetch(new URL(name, new URL(address, location.href)), { cache }).then((response) => {
                if (!response.ok) throw new Error(`${name}: ${response.status}`);
                return response.json();
            }));
        }
        return files.get(name).then((content) => {
            if (edition && edition !== content.version) throw new Outdated();
            return content;
        });
    }

    const { version: [termsEdition, textsEdition], terms, leaves: perFile, parts } = await file("index.json");
    const starts = terms.split(" ");
    const pageOf = new Map(); // the parts of long pages but the first: their first
    forEachPair(parts, (leaf, count) => {
        for (let part = 1; part < count; part++) pageOf.set(leaf + part, leaf);
        return leaf + count;
    });

    /** The lists of a word, or of all words that begin with it. */
    async function lists(word, isBeginning) {
        const found = [];
        for (let number = place(starts, word);; number++) {
            const { terms } = await file(`terms-${number}.json`, termsEdition);
            for (const [term, code] of Object.entries(terms)) {
                if (isBeginning ? term.startsWith(word) : term === word) found.push(postings(code));
            }
            if (!isBeginning || !starts[number + 1]?.startsWith(word)) return found;
        }
    }

    /** The leaves that have a word, or one that begins with it: such a word counts half. */
    async function find(word, isBeginning) {
        const found = new Map();
        if (isBeginning) {
            // A beginning without a line of its own has few words.
            let all = await lists(word + "*");
            if (!all.length) all = await lists(word, true);
            for (const [leaf, weight] of all.flatMap((list) => [...list])) {
                found.set(leaf, Math.max(weight / 2, found.get(leaf) ?? 0));
            }
        }
        for (const list of await lists(word)) {
            for (const [leaf, weight] of list) found.set(leaf, weight);
        }
        return found;
    }

    /** For each word that has to be there, its leaves. */
    async function findAll(wanted) {
        const found = wanted.map(async ({ word, parts }, i) => {
            const isLast = i === wanted.length - 1;
            const whole = await find(word, isLast);
            if (whole.size || !parts.length) return [whole];
            return Promise.all(parts.map((part, j) => find(part, isLast && j === parts.length - 1)));
        });
        return (await Promise.all(found)).flat();
    }

    /** The leaves to show, one of each page that has all words, the best first. */
    async function search(wanted) {
        const found = await findAll(wanted);
        const pages = found.map((list) => {
            const weights = new Map();
            for (const [leaf, weight] of list) {
                const page = pageOf.get(leaf) ?? leaf;
                weights.set(page, Math.max(weight, weights.get(page) ?? 0));
            }
            return weights;
        }).reduce((all, more) => {
            for (const [page, weight] of all) {
                if (more.has(page)) all.set(page, weight + more.get(page)); else all.delete(page);
            }
            return all;
        });
        const weight = (leaf) => found.reduce((sum, list) => sum + (list.get(leaf) ?? 0), 0);
        return [...pages].sort(([a, one], [b, other]) => other - one || a - b).map(([page]) => {
            let best = page;
            for (let leaf = page + 1; pageOf.get(leaf) === page; leaf++) {
                if (weight(leaf) > weight(best)) best = leaf;
            }
            return best;
        });
    }

    /** What a result shows of a leaf. */
    async function leaf(number) {
        const { leaves } = await file(`texts-${Math.floor(number / perFile)}.json`, textsEdition);
        return leaves[number % perFile];
    }

    return { search, leaf };
}

// Results.

/** The place of the wanted word that a run of letters is; -1 if it is none. */
function match(letters, wanted) {
    const own = words(letters).flatMap(({ word, parts }) => [word, ...parts]);
    return wanted.findIndex(({ word, parts }, i) => [word, ...parts].some((part) =>
        own.some((one) => one === part || i === wanted.length - 1 && one.startsWith(part))));
}

/** How many of the wanted words a text has. */
function countMatches(text, wanted) {
    return new Set([...text.matchAll(visible)].map(([letters]) => match(letters, wanted))
        .filter((i) => i >= 0)).size;
}

/** An element of a text in which the wanted words are marked. */
function marked(name, className, text, wanted) {
    const element = document.createElement(name);
    if (className) element.className = className;
    let end = 0;
    for (const found of text.matchAll(visible)) {
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

    const say = (pattern, query, count) => {
        status.textContent = pattern.replace("{n}", count?.toLocaleString(language)).replace("{q}", () => query);
    };

    function show(items) {
        list.replaceChildren(...items);
        list.hidden = heading.hidden = !items.length;
        map.hidden = !list.hidden;
    }

    /** Shows the next results below others; the first of the next takes the focus. */
    async function showMore(leaves, wanted, number, others = []) {
        const shown = await Promise.all(leaves.slice(0, perPage).map((leaf) => index.leaf(leaf)));
        if (number !== asked) return;
        const items = [...others, ...shown.map((leaf) => result(leaf, wanted))];
        show(items);
        more.hidden = leaves.length <= perPage;
        more.onclick = () => showMore(leaves.slice(perPage), wanted, number, items)
            .catch(() => say(form.dataset.failed));
        if (others.length) items[others.length].querySelector("a").focus();
    }

    /** Shows the first results of a query, in place of those before. */
    async function answer(query, wanted, number, cache) {
        index ??= await openIndex(form.dataset.searchIndex, cache);
        const leaves = wanted.length ? await index.search(wanted) : [];
        await showMore(leaves, wanted, number);
        if (number !== asked) return;
        const { none, one, many } = form.dataset;
        const pattern = leaves.length > 1 ? many : leaves.length ? one : none;
        say(wanted.length ? pattern : "", query, leaves.length);
    }

    async function search(query) {
        const number = ++asked;
        const wanted = words(query).slice(0, longestQuery);
        const address = new URL(location.href);
        if (query) address.searchParams.set("q", query); else address.searchParams.delete("q");
        history.replaceState(null, "", address);
        document.title = query ? `${query} – ${title}` : title;
        // Said only of a search that takes its time, so that it does not speak over the result.
        const slow = setTimeout(() => number === asked && say(form.dataset.searching), 400);
        try {
            await answer(query, wanted, number, "default").catch((error) => {
                index = undefined;
                if (!(error instanceof Outdated)) throw error;
                // The site was published anew since the first file came: all files once more.
                return answer(query, wanted, number, "reload");
            });
        } catch {
            index = undefined;
            if (number !== asked) return;
            show([]);
            more.hidden = true;
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
