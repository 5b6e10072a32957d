import ExactJSON

/// A title on the timeline: all that this service's timelines hold.
struct Title: Hashable, Sendable {
    let id: Int
    var name: String
}

extension [Title] {
    /// The draft of a timeline with these titles, one after the other.
    var draft: String {
        let segments = map { title in
            let name = JSON.string(title.name).text
            return #"{"d":3000,"m":{"id":"\#(title.id)","name":\#(name),"title":{"text":\#(name)}}}"#
        }
        guard !isEmpty else { return #"{"t":[],"d":0}"# }
        return #"{"t":[{"tt":7,"sg":[\#(segments.joined(separator: ","))]}],"d":\#(count * 3000)}"#
    }
}

/// What a message to this service asks for: so plain that a journal can be held against it to the letter.
public enum Edit: Hashable, Sendable, CustomStringConvertible {
    case add(String)
    case remove(String)
    case rename(String, to: String)

    /// The edits of a message such as `add the titles "a" and "b"`; none where it is no such message.
    public static func all(in text: String) -> [Edit] {
        let names = text.matches(of: /"([^"]+)"/).map { String($0.output.1) }
        switch text.prefix(while: { $0 != " " }) {
        case "add": return names.map(Edit.add)
        case "delete": return names.map(Edit.remove)
        case "rename": return names.count == 2 ? [.rename(names[0], to: names[1])] : []
        default: return []
        }
    }

    public var description: String {
        switch self {
        case .add(let name): "Added \(name)"
        case .remove(let name): "Deleted \(name)"
        case .rename(let old, let new): "Renamed \(old) to \(new)"
        }
    }

    /// What a person finds in an answer that tells of it.
    public var mark: String {
        switch self {
        case .add(let name), .remove(let name), .rename(_, let name): name
        }
    }

    /// The tool that does it, with its arguments.
    var call: (name: String, arguments: String) {
        switch self {
        case .add(let name): ("add_title", #"{"title":"\#(name)"}"#)
        case .remove(let name): ("delete_title", #"{"title":"\#(name)"}"#)
        case .rename(let old, let new): ("rename_title", #"{"title":"\#(old)","name":"\#(new)"}"#)
        }
    }
}
