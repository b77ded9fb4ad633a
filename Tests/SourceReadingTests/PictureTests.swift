import Diagnostics
import Foundation
import SiteModel
import Testing

@testable import SourceReading

@Suite struct PictureTests {
    @Test(arguments: SamplePicture.all)
    func `the size of a picture comes from its header`(sample: SamplePicture) {
        #expect(sample.format.size(in: HeaderBytes(sample.bytes)) == sample.size)
    }

    @Test(arguments: SamplePicture.all)
    func `no other format takes a picture for its own`(sample: SamplePicture) {
        for format in PictureFormat.allCases where format != sample.format {
            #expect(format.size(in: HeaderBytes(sample.bytes)) == nil)
        }
    }

    @Test(
        arguments: [
            (#"<svg width="30" height="20"/>"#, 30, 20),
            (#"<svg width="30px" height="20.4px">"#, 30, 20),
            (#"<svg viewBox="0 0 300 200">"#, 300, 200),
            (#"<svg viewBox="-5,-5,300,200" width="30">"#, 30, 20),
            (#"<svg viewBox="0 0 300 200" height="40">"#, 60, 40),
            (#"<svg viewBox="0 0 300 200" width="100%" height="100%">"#, 300, 200),
            (#"<svg width="1in" height="25.4mm">"#, 96, 96),
            (
                "<?xml version='1.0'?>\n<!-- <svg width='1'> -->\n<svg:svg width = '3' height='2'>",
                3, 2
            ),
            (#"<!DOCTYPE svg [ <!ENTITY a "b>"> ]><svg width="3" height="2">"#, 3, 2),
            ("\u{FEFF} <svg a='>' width='3' height='2'>", 3, 2),
        ]
    )
    func `an SVG gives its size in CSS pixels`(text: String, width: Int, height: Int) {
        #expect(
            PictureFormat.svg.size(in: HeaderBytes(Array(text.utf8)))
                == PictureSize(width: width, height: height)
        )
    }

    @Test(
        arguments: [
            "", "<svg>", "<svg width='30'>", "<svg width='30' height='20'", "<svg width='3",
            "<svg width='nan' height='inf'>", "<svg width='0x1F' height='2'>",
            "<svg width='1e99' height='1'>", "<svg viewBox='0 0 0 0'>",
            "<html><svg width='3' height='2'>",
            "<!-- <svg width='3' height='2'>", "<?xml <svg", "<!DOCTYPE svg [ <svg width='3'",
        ]
    )
    func `an SVG without a size has none`(text: String) {
        #expect(PictureFormat.svg.size(in: HeaderBytes(Array(text.utf8))) == nil)
    }

    @Test(arguments: SamplePicture.all)
    func `a header that is cut anywhere gives the size or none`(sample: SamplePicture) {
        for length in sample.bytes.indices {
            let size = sample.format.size(in: HeaderBytes(Array(sample.bytes[..<length])))
            #expect(size == nil || size == sample.size)
        }
    }

    @Test(arguments: SamplePicture.all)
    func `hostile bytes never crash a parser`(sample: SamplePicture) {
        var random = SplitMix64(seed: 20_210_625)
        for _ in 0..<2000 {
            var bytes = sample.bytes
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let place = Int.random(in: bytes.indices, using: &random)
                bytes[place] =
                    [0, 1, 0x7F, 0x80, 0xFF, .random(in: 0...255, using: &random)]
                    .randomElement(using: &random) ?? 0
            }
            if Bool.random(using: &random) {
                bytes.removeLast(.random(in: 0..<bytes.count, using: &random))
            }
            for format in PictureFormat.allCases {
                if let size = format.size(in: HeaderBytes(bytes)) {
                    #expect(size.width > 0 && size.height > 0)
                }
            }
        }
    }

    @Test func `a size far behind in a JPEG is found`() throws {
        let site = try TemporarySite()
        let comment: [UInt8] = [0xFF, 0xFE, 0xFF, 0xFF] + Array(repeating: 0x20, count: 0xFFFD)
        let photo = SamplePicture.jpeg.bytes
        try site.write(photo[..<2] + comment + comment + photo[2...], to: "Content/photo.jpg")

        let (tree, diagnostics) = try SourceReader(siteFolder: site.path).read()

        #expect(
            tree["Content/photo.jpg"]?.content
                == .attachment(
                    byteCount: photo.count + 2 * comment.count,
                    picture: PictureSize(width: 30, height: 20)
                )
        )
        #expect(diagnostics == [])
    }

    @Test func `a picture without a readable header is published with a warning`() throws {
        let site = try TemporarySite()
        try site.write("no picture", to: "Content/photo.png")

        let (tree, diagnostics) = try SourceReader(siteFolder: site.path).read()

        #expect(tree["Content/photo.png"]?.content == .attachment(byteCount: 10, picture: nil))
        #expect(
            diagnostics == [
                Diagnostic(
                    .warning,
                    "P112",
                    Phrase(
                        fr: "l’en-tête d’une image donne sa taille\u{A0}: "
                            + "celui-ci n’est pas un en-tête PNG complet",
                        en: "the header of a picture gives its size: "
                            + "this is not a complete PNG header"
                    ),
                    at: SourceLocation(file: "Content/photo.png"),
                    suggestion: Phrase(
                        fr: "enregistrez de nouveau l’image dans un logiciel de dessin",
                        en: "save the picture again with an image editor"
                    )
                )
            ]
        )
    }

    @Test func `a picture in another format than its extension announces is recognised`() throws {
        let site = try TemporarySite()
        try site.write(SamplePicture.jpeg.bytes, to: "Content/photo.png")

        let (tree, diagnostics) = try SourceReader(siteFolder: site.path).read()

        #expect(
            tree["Content/photo.png"]?.content
                == .attachment(
                    byteCount: SamplePicture.jpeg.bytes.count,
                    picture: PictureSize(width: 30, height: 20)
                )
        )
        #expect(
            diagnostics.map(\.message) == [
                Phrase(
                    fr:
                        "l’extension d’une image annonce son format, PNG\u{A0}: le contenu est en JPEG",
                    en: "the extension of a picture announces its format, PNG: the content is JPEG"
                )
            ]
        )
    }
}
