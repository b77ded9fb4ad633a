import Foundation
import SiteModel
import Testing

@testable import SourceReading

/// A real picture of 30 × 20 pixels, as an image library writes it; “turned” ones say that they are to
/// be shown upright.
struct SamplePicture: CustomTestStringConvertible {
    let testDescription: String
    let format: PictureFormat
    let size: PictureSize
    let bytes: [UInt8]

    private init(
        _ name: String,
        _ format: PictureFormat,
        turned: Bool = false,
        _ base64: String
    ) {
        testDescription = name
        self.format = format
        size = turned ? PictureSize(width: 20, height: 30) : PictureSize(width: 30, height: 20)
        bytes = Array(Data(base64Encoded: base64) ?? Data())
    }

    static let jpeg = SamplePicture(
        "JPEG",
        .jpeg,
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAP//////////////////////////////////////////////////////"
            + "////////////////////////////////wAALCAAUAB4BAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAH/xAAU"
            + "EAEAAAAAAAAAAAAAAAAAAAAA/9oACAEBAAA/AIAAAD//2Q=="
    )

    static let all: [SamplePicture] = [
        jpeg,
        SamplePicture(
            "JPEG, turned",
            .jpeg,
            turned: true,
            "/9j/4AAQSkZJRgABAQAAAQABAAD/4QAiRXhpZgAATU0AKgAAAAgAAQESAAMAAAABAAYAAAAAAAD/2wBDAP//"
                + "////////////////////////////////////////////////////////////////////////////////"
                + "////wAALCAAUAB4BAREA/8QAFQABAQAAAAAAAAAAAAAAAAAAAAH/xAAUEAEAAAAAAAAAAAAAAAAAAAAA"
                + "/9oACAEBAAA/AIAAAD//2Q=="
        ),
        SamplePicture(
            "PNG",
            .png,
            "iVBORw0KGgoAAAANSUhEUgAAAB4AAAAUCAIAAAAVyRqTAAAAI0lEQVR4nGM8ISfHQBvARCNzR40eNXrU6FGj"
                + "R40eNZqmRgMAzMcBLHC3nzkAAAAASUVORK5CYII="
        ),
        SamplePicture(
            "GIF",
            .gif,
            "R0lGODdhHgAUAIEAAJkAAMwAAJkzM8wzMywAAAAAHgAUAEAIjwAHBBBIcKDBgggPKiQIYABBAQchOgwgUaAA"
                + "ghgHDmhIcaHHiRlBNtzokKPEkSgtDuT4UOHFgyA9SvwYsqbGmzETgtQJE+fHmzNDBsVoUyjPAUF7xhzq"
                + "UuVOnEWjQvV59CfColB1Ys1plevVqVs/sjw4UmnHnFtD3sRZ0azWlQjb1vz6FK3ZmUnrln2pdkBAADs="
        ),
        SamplePicture(
            "WebP, lossy",
            .webp,
            "UklGRkoAAABXRUJQVlA4ID4AAABQAwCdASoeABQAPm00lkekIyIhKAgAgA2JZQDMSoAAQOBEAAD+8DhD/i1r"
                + "cLSw//tLP/qWf/Us/xiVO3AAAA=="
        ),
        SamplePicture(
            "WebP, lossless",
            .webp,
            "UklGRh4AAABXRUJQVlA4TBEAAAAvHcAEAAdQjyLXo/+BiOh/AAA="
        ),
        SamplePicture(
            "WebP, extended",
            .webp,
            "UklGRn4AAABXRUJQVlA4WAoAAAAIAAAAHQAAEwAAVlA4ID4AAABQAwCdASoeABQAPm00lkekIyIhKAgAgA2J"
                + "ZQDMSoAAQOBEAAD+8DhD/i1rcLSw//tLP/qWf/Us/xiVO3AAAEVYSUYaAAAATU0AKgAAAAgAAQESAAMA"
                + "AAABAAYAAAAAAAA="
        ),
        SamplePicture(
            "AVIF with alpha",
            .avif,
            "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAGGbWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGlj"
                + "dAAAAAAAAAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAACxpbG9jAAAAAEQAAAIAAQAAAAEAAAHBAAAAJwAC"
                + "AAAAAQAAAa4AAAATAAAAQmlpbmYAAAAAAAIAAAAaaW5mZQIAAAAAAQAAYXYwMUNvbG9yAAAAABppbmZl"
                + "AgAAAAACAABhdjAxQWxwaGEAAAAAGmlyZWYAAAAAAAAADmF1eGwAAgABAAEAAADDaXBycAAAAJ1pcGNv"
                + "AAAAFGlzcGUAAAAAAAAAHgAAABQAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4"
                + "AAEADQAGgAAAAA5waXhpAAAAAAEIAAAADGF2MUOBABwAAAAAOGF1eEMAAAAAdXJuOm1wZWc6bXBlZ0I6"
                + "Y2ljcDpzeXN0ZW1zOmF1eGlsaWFyeTphbHBoYQAAAAAeaXBtYQAAAAAAAAACAAEEAQKDBAACBAEFhgcA"
                + "AABCbWRhdBIACgUYETs2FTIIHICmkQAJDVQSAAoJGBE7NogIaDQgMhgdh4eFndxxxwLAAACLMfbrZ1/t"
                + "t3nMa9A="
        ),
        SamplePicture(
            "AVIF, turned",
            .avif,
            turned: true,
            "AAAAIGZ0eXBhdmlmAAAAAGF2aWZtaWYxbWlhZk1BMUIAAAD1bWV0YQAAAAAAAAAhaGRscgAAAAAAAAAAcGlj"
                + "dAAAAAAAAAAAAAAAAAAAAAAOcGl0bQAAAAAAAQAAAB5pbG9jAAAAAEQAAAEAAQAAAAEAAAEdAAAAJwAA"
                + "AChpaW5mAAAAAAABAAAAGmluZmUCAAAAAAEAAGF2MDFDb2xvcgAAAAB0aXBycAAAAFRpcGNvAAAAFGlz"
                + "cGUAAAAAAAAAHgAAABQAAAAQcGl4aQAAAAADCAgIAAAADGF2MUOBAAwAAAAAE2NvbHJuY2x4AAEADQAG"
                + "gAAAAAlpcm90AwAAABhpcG1hAAAAAAAAAAEAAQUBAoMEhQAAAC9tZGF0EgAKCRgROzaICGg0IDIYHYeH"
                + "hZ3ccccCwAAAizH262df7bd5zGvQ"
        ),
        SamplePicture(
            "SVG",
            .svg,
            "PHN2ZyB3aWR0aD0iMzAiIGhlaWdodD0iMjAiIHZpZXdCb3g9IjAgMCAzIDIiLz4="
        ),
    ]
}
