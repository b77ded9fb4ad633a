/// The codes of currencies. Source: ISO 4217, list one (current currency and funds codes); the codes
/// of metals, of funds and for tests are left out, for no fee is paid in them.
enum CurrencyCode {
    static func isKnown(_ code: String) -> Bool { all.contains(code) }

    /// The code that a sign or a name most likely means.
    static func near(_ text: String) -> String? {
        if let code = byName[text.lowercased()] { return code }
        let upper = text.uppercased()
        return isKnown(upper) ? upper : nil
    }

    private static let all = Set(
        """
        AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN
        BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL
        GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF
        KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN
        MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD
        SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH
        UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG
        """.split { $0 == " " || $0 == "\n" }.map(String.init)
    )

    private static let byName = [
        "dh": "MAD", "dhs": "MAD", "dirham": "MAD", "dirhams": "MAD", "€": "EUR", "euro": "EUR",
        "euros": "EUR", "$": "USD", "dollar": "USD", "dollars": "USD", "£": "GBP",
    ]
}
