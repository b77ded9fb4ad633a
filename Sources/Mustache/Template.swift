/// A template that has been read.
struct Template: Sendable {
    let name: String
    let text: TemplateText
    let nodes: [Node]
}
