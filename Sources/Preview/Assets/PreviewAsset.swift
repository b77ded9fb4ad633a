/// The files of the preview itself, below `/-/assets/`; no site publishes them. The script listens at
/// `/-/events`, and asks `/-/overlay?page=/fr/` what to lay over a page.
enum PreviewAsset {
    static let all = [
        "preview.js": DeskFile(PackageResources.preview_js, .script),
        "overlay.css": DeskFile(PackageResources.overlay_css, .styleSheet),
        "desk.css": DeskFile(PackageResources.desk_css, .styleSheet),
    ]
}
