/// The words that each language of a site is made of.
enum Vocabulary {
    static let yaml = [
        ": ", ":", " ", "  ", "\n", "\n  ", "\n    ", "\n- ", "\n  - ", "\r\n", "\t", "- ", "---",
        "\n---\n", "...", "[", "]", "{", "}", ",", ", ", "\"", "'", "\\", "\\\"", "&a", "*a", "&b ",
        "*b ", "!x ", "!!str ", "| ", "|\n", ">-\n", "#", " # ", "%", "@", "`", "? ", "<<", "~",
        "a",
        "2021-06-25", "tba", "value", "sources", "claims", "note", "é", "fr", "en",
    ]

    static let pageKeys = [
        "title", "short-title", "slug", "summary", "date", "updated", "topics", "sources", "draft",
        "publish", "expires", "template", "order", "aliases", "translated-from", "kind", "lead",
        "quotations", "key-facts", "press-contact", "corrections", "institutions", "duration",
        "credits", "language", "value", "tba", "disputed", "claims", "label", "text", "speaker",
    ]

    static let typeKeys = [
        "label", "section", "schema", "fields", "kind", "type", "unit", "choices", "list", "fact",
        "required", "shared", "help", "fr", "en", "text", "markdown", "date", "number", "group",
        "choice", "reference", "name",
    ]

    static let configurationKeys = [
        "base-url", "languages", "code", "name", "direction", "description", "publisher", "notice",
        "topics", "menus", "main", "footer", "not-found", "raw-html", "fr", "en", "ar",
    ]

    static let sourceKeys = [
        "telquel-2021-06-25", "a-2020", "publisher", "title", "description", "date", "address",
        "language", "fr", "en",
    ]

    static let stringKeys = [
        "menu", "home", "dates", "months", "year", "month", "day", "first-day", "minute", "numbers",
        "group", "decimal", "durations", "years", "weeks", "days", "hours", "one", "other", "two",
        "languages", "fr", "en", "yes", "no",
    ]

    static let markdown = [
        "[", "]", "(", ")", "^", "!", "*", "**", "_", "~", "~~", "`", "```\n", "<", ">", "&", "\\",
        "|", "-", "+", "#", "# ", "\n", "\n\n", " ", "    ", "\t", "\r", "a", "é", "w", ":", "\"",
        "'", "=", "/", ".", "@", "0", "1.", "1. ", "- ", "> ", "[^s]", "[^s]: ", "[^n]", "[a]: ",
        "<i>", "</i>", "<span lang=\"en\">", "</span>", "<!--", "-->", "www.a.b", "https://",
        "| - |\n", "&amp;", "](", "![", "<br>", "\"t\")", "l'", "« ", " »", " ; ", " : ", "1er",
        "javascript:", "<script>", " onclick=x",
    ]

    static let prose = [
        " ", " ", " ", "\"", "'", "«", "»", "“", "”", "‘", "’", ";", ":", "!", "?", ",", ".", "…",
        "...", "-", "--", "–", "—", "%", "€", "°", "(", ")", "[", "]", "/", "0", "1", "12", "2021",
        "1er", "1ère", "2e", "2ème", "XXe", "XIXe siècle", "n°", "No", "M.", "Mme", "p.", "l'",
        "d'",
        "aujourd'hui", "mot", "Été", "É", "œuvre", "kg", "km", "h", "20:30", "10h30", "a", "A",
        "https://a.b", "a@b.c", "don't", "'90s", "rock 'n' roll", "5'", "6\"", "\u{A0}", "\u{202F}",
        "\n", "\t", "DH", "MAD", "MDH", "Pflops",
    ]

    static let templates = [
        "{{", "}}", "{{{", "}}}", "#", "^", "/", ">", "<", "$", "!", "=", "&", ".", " ", "\n",
        "\r\n", "{{#parts}}", "{{/parts}}", "{{^words}}", "{{/words}}", "{{>page}}", "{{>card}}",
        "{{<layout}}", "{{/layout}}", "{{$a}}", "{{/a}}", "{{=| |=}}", "|={{ }}=|", "|",
        "{{title}}",
        "{{{markup}}}", "{{#inner}}", "{{/inner}}", "{{inner.title}}", "  {{title}}", "{{.}}",
        "{{#list}}", "{{/list}}", "{{#flag}}", "{{/flag}}", "<p>", "</p>", "\"", "'",
    ]
}
