import Testing

@Suite struct LinkTextTests {
    @Test(arguments: [
        "cliquez ici", "Cliquez ici !", "ici", "**ici**", "en savoir plus", "En savoir plus…",
        "lire la suite", "click here", "here", "Here.", "read more", "Learn more →", "ce lien",
    ])
    func `a link says where it leads`(text: String) {
        let shown = text.filter { $0 != "*" }
        let mark = text.replacing(shown, with: "①" + shown)
        #expect(
            checked("Pour s’inscrire, [\(mark)](a/fr.md).\n") == [
                Report(
                    "①",
                    "P435",
                    fr: "le texte d’un lien dit où il mène~: «~\(shown)~» n’en dit rien",
                    en: "the text of a link says where it leads: “\(shown)” does not"
                )
            ]
        )
    }

    @Test(arguments: [
        "les conditions d’admission", "ici, le règlement", "En savoir plus sur Toubkal",
        "Read more about Toubkal", "Contact", "telquel.ma", "contact@exemple.ma", "1", "Ici Rabat",
    ])
    func `a link that says so is left alone`(text: String) {
        #expect(checked("Voir [\(text)](a/fr.md).\n") == [])
    }

    @Test(arguments: [
        "①https://telquel.ma/a", "<①https://telquel.ma/a>", "[①https://telquel.ma/a](a/fr.md)",
    ])
    func `an address is no text`(markdown: String) {
        #expect(
            checked("Voir \(markdown) pour la suite.\n") == [
                Report(
                    "①",
                    "P436",
                    fr: "un lien a pour texte des mots plutôt qu’une adresse~: "
                        + "«~https://telquel.ma/a~»",
                    en: "the text of a link is words rather than an address: "
                        + "“https://telquel.ma/a”",
                    suggestion: "écrivez «~[ce que l’on y trouve](https://telquel.ma/a)~»"
                )
            ]
        )
    }

    @Test func `a bare address without a scheme is one too`() {
        #expect(checked("Voir ①www.telquel.ma.\n").map(\.code) == ["P436"])
    }

    @Test func `an e-mail address is its own text`() {
        #expect(checked("Écrire à <contact@exemple.ma>.\n") == [])
    }

    @Test func `an address in code is no link`() {
        #expect(checked("L’adresse `https://telquel.ma/a`.\n") == [])
    }

    @Test func `a picture in a link says where the link leads`() {
        #expect(checked("[![Les conditions](a.jpg)](a/fr.md)\n") == [])
    }
}
