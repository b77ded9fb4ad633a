import Testing

@Suite struct PictureTextTests {
    @Test(arguments: ["![](campus.jpg)", "![ ](campus.jpg)", "[![](campus.jpg)](a/fr.md)"])
    func `a picture has a text`(markdown: String) {
        let prefix = String(markdown.prefix { $0 != "c" })
        #expect(
            checked("Voir \(prefix)①\(markdown.dropFirst(prefix.count))\n") == [
                Report(
                    "①",
                    "P431",
                    fr: "une image dit en mots ce qu’elle montre~: «~campus.jpg~» n’a pas de texte",
                    en: "a picture says in words what it shows: “campus.jpg” has no text",
                    suggestion: "écrivez «~![ce que montre l’image](campus.jpg)~»"
                )
            ]
        )
    }

    @Test(arguments: [
        "image", "Image", "photo", "Une photo.", "logo", "campus.jpg", "IMG_2034", "autre-nom.PNG",
        "figure", "picture", "Texte alternatif",
    ])
    func `a text that says nothing is useless`(text: String) {
        let file = text == "IMG_2034" ? "IMG_2034.jpg" : "campus.jpg"
        #expect(
            checked("![①\(text)](\(file))\n") == [
                Report(
                    "①",
                    "P432",
                    fr: "le texte d’une image dit ce qu’elle montre~: «~\(text)~» n’en dit rien",
                    en: "the text of a picture says what it shows: “\(text)” does not"
                )
            ]
        )
    }

    @Test(arguments: [
        ("Photo de groupe", "Photo de", "groupe"),
        ("Une image de l’entrée", "Une image de", "l’entrée"),
        ("L’image d’un serveur", "L’image d’", "un serveur"),
        ("A picture of the entrance", "A picture of", "the entrance"),
    ])
    func `a text begins with what is shown`(text: String, opening: String, rest: String) {
        #expect(
            checked("![①\(text)](campus.jpg)\n") == [
                Report(
                    "①",
                    "P432",
                    fr:
                        "le texte d’une image commence par ce qu’elle montre~: «~\(opening)~» est de trop",
                    en:
                        "the text of a picture begins with what it shows: “\(opening)” is not needed",
                    suggestion: "écrivez «~\(rest)~»"
                )
            ]
        )
    }

    @Test(arguments: [
        "Le campus d’Ifrane en hiver", "campus", "photo-finish", "Toubkal", "logo de l’UM6P",
        "Image satellite d’Ifrane", "M. El Habti", "v1.2",
    ])
    func `a text that says something is none of these`(text: String) {
        #expect(checked("![\(text)](campus.jpg)\n") == [])
    }

    @Test func `what looks like a picture in code is none`() {
        #expect(checked("`![](a.jpg)`\n\n    ![](b.jpg)\n") == [])
    }
}
