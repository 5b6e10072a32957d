/// Why a film cannot go where it was to go; nothing was rendered, and nothing was replaced.
public enum DestinationError: Error, Hashable, Sendable {
    /// A folder is there; with a file in it that could be meant.
    case folder(path: String, example: String)
    /// A link is there, and where it leads.
    case link(path: String, target: String?)
    /// Something is there that is no file.
    case special(path: String, Special)
    /// Something is in the way of the part that is downloaded first.
    case partInTheWay(path: String)
    /// Reeldeck keeps its own files there.
    case ownFile(path: String)
    /// A source of the film is there.
    case source(path: String)
    /// What is there has the name of a source of the film.
    case namesake(path: String)

    /// What can stand at a path beside files, folders and links.
    public enum Special: Hashable, Sendable, CaseIterable {
        /// A named pipe, a socket, or a device.
        case pipe, socket, device
    }
}
