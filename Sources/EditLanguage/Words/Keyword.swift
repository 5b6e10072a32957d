/// A word that asks for one request and for nothing else.
///
/// A request declares its own in its folder, so that a new one needs no place in the list of what words can mean.
struct Keyword: Hashable, Sendable {
    /// What it is called here.
    let name: String

    init(_ name: String) { self.name = name }
}
