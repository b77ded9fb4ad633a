/// Latin letters with accents, and ligatures, as letters from a to z.
///
/// The letters of Latin-1 Supplement, Latin Extended-A and -B and Latin Extended Additional that
/// European, Turkish and Vietnamese texts use, in both cases. Source: the decompositions of the
/// Unicode Character Database; for letters that have none, the usual transcription (ß ss, ø o, ı i).
package enum LatinFolding {
    /// What each of them is folded to; upper-case letters as well.
    package static let letters: [Unicode.Scalar: String] = {
        var letters: [Unicode.Scalar: String] = [:]
        for (folded, forms) in table {
            for scalar in forms.unicodeScalars { letters[scalar] = folded }
        }
        return letters
    }()

    private static let table: [(String, String)] = [
        ("a", "ªàáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặḁÀÁÂÃÄÅĀĂĄǍǞǠǺȀȂȦẠẢẤẦẨẪẬẮẰẲẴẶḀ"),
        ("ae", "æǣǽÆǢǼ"),
        ("b", "ƀḃḅḇɓḂḄḆƁɃ"),
        ("c", "çćĉċčḉƈȼÇĆĈĊČḈƇȻ"),
        ("d", "ďđðḋḍḏḑḓɖɗĎĐÐḊḌḎḐḒƉƊ"),
        ("dz", "ǆǳǅǄǲǱ"),
        ("e", "èéêëēĕėęěȅȇȩɇẹẻẽếềểễệḕḗḙḛḝǝəÈÉÊËĒĔĖĘĚȄȆȨɆẸẺẼẾỀỂỄỆḔḖḘḚḜƎƏ"),
        ("f", "ḟƒḞƑ"),
        ("g", "ĝğġģǥǧǵḡɠĜĞĠĢǤǦǴḠƓ"),
        ("h", "ĥħȟḣḥḧḩḫẖĤĦȞḢḤḦḨḪ"),
        ("i", "ìíîïĩīĭįıǐȉȋɨḭḯỉịÌÍÎÏĨĪĬĮİǏȈȊƗḬḮỈỊ"),
        ("ij", "ĳĲ"),
        ("j", "ĵǰɉĴɈ"),
        ("k", "ķĸƙǩḱḳḵĶƘǨḰḲḴ"),
        ("l", "ĺļľŀłƚḷḹḻḽĹĻĽĿŁȽḶḸḺḼ"),
        ("lj", "ǉǈǇ"),
        ("m", "ḿṁṃḾṀṂ"),
        ("n", "ñńņňŉŋǹṅṇṉṋɲƞÑŃŅŇŊǸṄṆṈṊƝȠ"),
        ("nj", "ǌǋǊ"),
        (
            "o",
            "ºòóôõöøōŏőơǒǫǭǿȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợɵ"
                + "ÒÓÔÕÖØŌŎŐƠǑǪǬǾȌȎȪȬȮȰṌṎṐṒỌỎỐỒỔỖỘỚỜỞỠỢƟ"
        ),
        ("oe", "œŒ"),
        ("p", "ṕṗƥṔṖƤ"),
        ("q", "ɋɊ"),
        ("r", "ŕŗřȑȓɍṙṛṝṟŔŖŘȐȒɌṘṚṜṞ"),
        ("s", "śŝşšșſẛṡṣṥṧṩŚŜŞŠȘṠṢṤṦṨ"),
        ("ss", "ßẞ"),
        ("t", "ţťŧțƫƭṫṭṯṱẗŢŤŦȚƬṪṬṮṰƮ"),
        ("th", "þÞ"),
        ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữựʉÙÚÛÜŨŪŬŮŰŲƯǓǕǗǙǛȔȖṲṴṶṸṺỤỦỨỪỬỮỰɄ"),
        ("v", "ṽṿʋṼṾƲ"),
        ("w", "ŵẁẃẅẇẉẘŴẀẂẄẆẈ"),
        ("x", "ẋẍẊẌ"),
        ("y", "ýÿŷƴȳɏẏẙỳỵỷỹÝŸŶƳȲɎẎỲỴỶỸ"),
        ("z", "źżžƶȥẑẓẕŹŻŽƵȤẐẒẔ"),
        ("ff", "ﬀ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("ffi", "ﬃ"), ("ffl", "ﬄ"),
    ]
}
