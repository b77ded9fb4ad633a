extension Rule {
    /// U+00A0 between a number and the symbol of a unit or of a currency. Symbols only: « 3 choses »
    /// may break.
    ///
    /// BIPM, The International System of Units, 5.4.3 (a space before the symbol, also before %);
    /// « Ponctuation et espaces », https://e2f.com/news/ponctuation-et-espaces (€ and %).
    static let frenchUnits = units(
        WordList(common + " Ko ko Mo Go To Po Eo ko/s Mo/s Go/s l cl j Md€ Mds€ MDH MMDH")
    )

    /// The same without symbols that are words of English: « Go », « To ».
    static let englishUnits = units(WordList(common))

    /// U+00A0 before % ‰ € where the space is missing after a number.
    ///
    /// Interinstitutional Style Guide of the European Union, French edition, 6.4 (00 %).
    static let missingSpaceBeforeSymbol = Rule(at: Trigger.digits) { run, place, edits in
        let end = run.digits(after: place)
        guard !run.glyph(before: place).isWord, symbols.end(in: run, at: end) != nil else { return }
        edits.insert("\u{A0}", at: end)
    }

    private static let symbols = WordList("% ‰ €")
    private static let common = """
        % ‰ ° °C °F € $ £ M€ k€ DH DHS Dh Dhs dh dhs MAD EUR USD GBP CHF CAD
        km m dm cm mm µm nm km² m² cm² mm² km³ m³ cm³ mm³ ha km/h m/s
        kg g mg µg t L mL cL ml h min s ms µs ns
        kB MB GB TB PB EB KiB MiB GiB TiB bit/s kbit/s Mbit/s Gbit/s Tbit/s kb/s Mb/s Gb/s MB/s GB/s
        Hz kHz MHz GHz THz W kW MW GW Wh kWh MWh GWh TWh V kV kVA MVA mA mAh Pa hPa kPa MPa dB
        J kJ MJ eV keV MeV GeV flop/s Gflop/s Tflop/s Pflop/s Eflop/s
        GFLOPS TFLOPS PFLOPS EFLOPS Gflops Tflops Pflops Eflops px pt dpi ppm
        """

    private static func units(_ symbols: WordList) -> Rule {
        Rule(at: Trigger.digits, behindNumber: symbols) { run, place, edits in
            let end = run.digits(after: place)
            let next = run.blanks(after: end)
            guard next > end, !run.glyph(before: place).isWord,
                symbols.end(in: run, at: next) != nil
            else { return }
            edits.replace(end, next, with: "\u{A0}")
        }
    }
}
