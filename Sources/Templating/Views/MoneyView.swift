internal import SiteModel

/// An amount of money: what readers see, and its parts for machines.
enum MoneyView {
    static let view = View<WordedMoney>(
        "money",
        [
            "amount": .text(\.money.amount),
            "currency": .text(\.money.currency),
            "words": .text { $0.wording.words(for: $0.money) },
        ]
    )
}

/// An amount of money and the language that it is said in.
struct WordedMoney {
    let money: FieldValue.Money
    let wording: Wording
}
