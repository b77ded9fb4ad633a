import Testing

@testable import Typography

/// In the tables `~` is U+00A0 and `_` is U+202F, in what goes in and in what comes out.
struct FrenchTests {
    @Test(arguments: [
        ("Thèmes : finance, santé", "Thèmes~: finance, santé"),
        ("Bravo !", "Bravo_!"),
        ("Bravo!", "Bravo_!"),
        ("Quoi?", "Quoi_?"),
        ("finance; santé", "finance_; santé"),
        ("Quoi?!", "Quoi_?!"),
        ("(vraiment?)", "(vraiment_?)"),
        ("oui~?", "oui_?"),
        ("oui_:", "oui~:"),
        ("oui  ?", "oui_?"),
        ("« Oui ! »", "«~Oui_!~»"),
        ("Et alors...?", "Et alors…_?"),
        ("Chez Yahoo ! et Kahoot!", "Chez Yahoo_! et Kahoot!"),
        ("C'est Yahoo!, non?", "C’est Yahoo!, non_?"),
    ])
    func `the signs of two parts have a no-break space before them`(
        _ before: String,
        _ after: String
    ) {
        expectSet(before, after)
    }

    @Test(arguments: [
        "Note: lire", "C++; Java", "a;b", "x != y", "?q=1", "10:30", "16:9", "Attention :-/ ici",
        ":smile:",
        "le mot &nbsp; et &#8239; ici", "(?)", "( ! )", "a ?b", "std::vector", "i++; j", ":)",
        "à bientôt :D", "snif :'(", "=) non",
    ])
    func `signs that are no punctuation stay`(_ text: String) {
        expectSet(text, text)
    }

    @Test(arguments: [
        ("«Toubkal»", "«~Toubkal~»"),
        ("\"Toubkal\"", "«~Toubkal~»"),
        ("l'\"IA\"", "l’«~IA~»"),
        ("l’\"IA\"", "l’«~IA~»"),
        ("« le mot \"IA\" compte »", "«~le mot “IA” compte~»"),
        ("\"le mot \"IA\" compte\"", "«~le mot “IA” compte~»"),
        ("\"l'\"IA\" compte\"", "«~l’“IA” compte~»"),
        ("“déjà”", "“déjà”"),
        ("(\"IA\")", "(«~IA~»)"),
        ("\"IA\".", "«~IA~»."),
        ("\"IA\"!", "«~IA~»_!"),
        ("« IA » ?", "«~IA~»_?"),
        ("\"IA?\"", "«~IA_?~»"),
        ("un \"seul", "un \"seul"),
        ("un écran de 10\" et 12\"", "un écran de 10\" et 12\""),
        ("\"\"", "\"\""),
        ("«»", "«»"),
        ("« Il dit \"oui\"", "«~Il dit “oui”"),
        ("il a dit 'oui' hier", "il a dit ‘oui’ hier"),
    ])
    func `quotations stand between guillemets, those within between curled marks`(
        _ before: String,
        _ after: String
    ) {
        expectSet(before, after)
    }

    @Test(arguments: [
        ("aujourd'hui", "aujourd’hui"),
        ("l'été", "l’été"),
        ("é'", "é’"),
        ("e\u{301}'a", "e\u{301}’a"),
        ("presqu'île d'Ifrane", "presqu’île d’Ifrane"),
        ("l'IA d'1 à 9", "l’IA d’1 à 9"),
        ("'tit", "’tit"),
    ])
    func `an apostrophe is curled after any letter`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    @Test(arguments: [
        ("75 000 DH", "75_000~DH"),
        ("75~000 MAD", "75_000~MAD"),
        ("1 581,5", "1_581,5"),
        ("plus de 12 345 678 €", "plus de 12_345_678~€"),
        ("le 1 000e visiteur", "le 1_000e visiteur"),
        ("3,5 %", "3,5~%"),
        ("98 %", "98~%"),
        ("98%", "98~%"),
        ("75000€", "75000~€"),
        ("2 000 m²", "2_000~m²"),
        ("10 km", "10~km"),
        ("8 Go, 3 To", "8~Go, 3~To"),
        ("90 km/h", "90~km/h"),
        ("20 °C", "20~°C"),
        ("5 $ ou 10 min", "5~$ ou 10~min"),
        ("3 Pflop/s", "3~Pflop/s"),
        ("n° 12", "n°~12"),
        ("n°12", "n°~12"),
        ("nº 11", "nº~11"),
        ("N° 3 et nos 4", "N°~3 et nos 4"),
    ])
    func `numbers are bound to their groups, units and signs`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    @Test(arguments: [
        "1581 lauréats", "en 2021", "2021 217", "2021 217 000", "05 22 00 00 00", "0522-00-00-00",
        "0 800 123 456", "+212 500 000 000", "(+212) 500 000 000", "3 choses", "les 3 m’ont",
        "12 34 567",
        "1 2345", "2021-06-25 000", "25/06/2021", "2020-2025", "v1.2.3", "6.3.1", "UM6 m",
        "12 345-67",
        "75.000", "50%d", "#2e", "192.168.0.1:8080", "00:1A:2B:3C:4D:5E", "2001:db8::1", "+3",
        "10h30",
        "1 000-2 000", "5 mots", "4 Goths",
    ])
    func `numbers that are no quantity stay`(_ text: String) {
        expectSet(text, text)
    }

    @Test(arguments: [
        ("Mme X", "Mme~X"), ("Dr Amine Bensaid", "Dr~Amine Bensaid"), ("MM. A et B", "MM.~A et B"),
        ("Mlle Élodie", "Mlle~Élodie"), ("Me Dupont", "Me~Dupont"), ("Me voici", "Me voici"),
        ("le Pr Y", "le Pr~Y"), ("HDMI M. X", "HDMI M.~X"), ("1er juin 2021", "1er~juin 2021"),
        ("le 11 septembre 2020", "le 11~septembre 2020"), ("3 marsouins", "3 marsouins"),
        ("juin 2021", "juin 2021"), ("10 h 30 !", "10~h~30_!"), ("à 9 h", "à 9~h"),
        ("19e siècle", "19e~siècle"),
    ])
    func `titles, dates and hours do not break`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    @Test(arguments: [
        ("Et ...", "Et…"), ("Et... non", "Et… non"), ("1...5", "1...5"), ("....", "...."),
        ("(...)", "(…)"), ("[ ... ]", "[ … ]"), ("a, b, ... z", "a, b, … z"), ("../a", "../a"),
        ("mot …", "mot…"),
    ])
    func `three points become one sign, closed up`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    @Test(arguments: [
        ("le master -- un pas -- ouvre", "le master –~un pas~– ouvre"),
        ("le master – un pas – ouvre", "le master –~un pas~– ouvre"),
        ("– texte –", "–~texte~–"),
        ("-- texte --", "–~texte~–"),
        ("a – M. Bensaid – b", "a –~M.~Bensaid~– b"),
        ("un – deux. Trois – quatre", "un – deux. Trois – quatre"),
        ("— Bonjour", "—~Bonjour"),
        ("AUI -- Ifrane", "AUI – Ifrane"),
        ("2020 – 2021", "2020 – 2021"),
        ("10--12", "10–12"),
        ("git log --all", "git log --all"),
        ("a---b", "a---b"),
        ("mot--mot", "mot--mot"),
        ("--", "--"),
        ("vingt-deux", "vingt-deux"),
    ])
    func `a parenthesis has its spaces inside the dashes`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    @Test(arguments: [
        "https://telquel.ma/2021/06/25/l'ia?x=1;y=2", "voir www.example.org/a?b;c",
        "example.org/fr/?q='a';b", "/fr/l'ia;b", "./a'b", "C:\\l'ia", "Sources/l'ia.swift",
        "presse@example.org", "@auifrane", "#C2e", "mailto:a@b.ma?subject=l'ia",
    ])
    func `addresses, paths and tags stay`(_ text: String) {
        expectSet(text, text)
    }

    @Test(arguments: [
        ("Voir https://example.org/a!", "Voir https://example.org/a_!"),
        ("(https://example.org/l'ia) ?", "(https://example.org/l'ia)_?"),
        ("d'info@example.org", "d’info@example.org"),
        ("l'un et/ou l'autre", "l’un et/ou l’autre"),
    ])
    func `what stands around an address is set`(_ before: String, _ after: String) {
        expectSet(before, after)
    }

    private func expectSet(_ before: String, _ after: String) {
        let typographer = Typographer(language: "fr")
        let once = typographer.plain(hidden(before))
        #expect(visible(once) == visible(hidden(after)))
        #expect(visible(typographer.plain(once)) == visible(once), "twice")
    }
}
