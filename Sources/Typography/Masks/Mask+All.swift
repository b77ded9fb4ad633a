extension Mask {
    /// What no rule touches, in either language. At one place the first that matches counts.
    static let all: [Mask] = [
        .webAddress, .bareWebAddress, .mailAddress, .filePath, .hashtag, .entityReference,
        .phoneNumber, .domesticPhoneNumber, .calendarDate, .clockTime, .version, .networkAddress,
        .feetAndInches, .emoticon, .exclamatoryBrand,
    ]
}
