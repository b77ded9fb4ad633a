extension Bomb {
    /// For templates.
    package static let templates: [Bomb] =
        [
            "{", "}", "{{", "}}", "{{{", "}}}", "{{#parts}}", "{{/parts}}", "{{^none}}", "{{title",
            "{{title}}", "{{{markup}}}", "{{! ", "{{!a}}\n", "{{= ", "{{=| |=}}",
            "{{=<% %>=}}<%={{ }}=%>",
            "{{>page}}", "{{>card}}", "{{> card }}\n", "  {{>card}}\n", "{{<layout}}",
            "{{/layout}}",
            "{{<layout}}{{/layout}}", "{{$a}}", "{{$a}}{{/a}}", "{{#list}}{{.}}{{/list}}",
            "{{#flag}}\n{{/flag}}\n", "{{#inner}}", "{{inner.", "{{inner.inner.title}}", "{{.}}",
            "{{a }}  ",
            " ", "\n", "\r\n", "\r", "\t", "\u{0}", "é", "&", "<",
            "{{#parts}}{{^flag}}{{<layout}}{{$c}}",
        ].map { Bomb(unit: $0) }
        + [
            Bomb(unit: "{{t#}}", isNumbered: true),
            Bomb(unit: "{{$b#}}{{/b#}}", isNumbered: true),
            Bomb(
                opening: "{{<layout}}",
                unit: "{{$b#}}{{/b#}}",
                closing: "{{/layout}}",
                isNumbered: true
            ),
            Bomb(unit: "{{>p#}}", isNumbered: true), Bomb(unit: "{{#n#}}", isNumbered: true),
            Bomb(opening: "{{", unit: "a", closing: "}}"),
            Bomb(opening: "{{", unit: "a.", closing: "a}}"),
            Bomb(opening: "{{>", unit: "a/", closing: "}}"),
            Bomb(opening: "{{!", unit: "{{", closing: "}}"),
        ]
}
