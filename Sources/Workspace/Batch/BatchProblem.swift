import ServiceClient

/// Why a batch is not begun: told all at once, before anything is sent.
public enum BatchProblem: Error, Hashable, Sendable {
    /// A file that cannot be uploaded.
    case file(String, ServiceError)
    /// Two files of one name.
    case sameName(String, String)
    /// Two films in one place: the place, and the files they are made of.
    case sameOutput(String, String, String)
    /// A film, or something else, is there already.
    case exists(String)
    /// No film can go there at all.
    case place(DestinationError)
    /// The folder of the films is that of a source.
    case amongSources(String)
    /// A source is there.
    case isSource(String)
    /// Nothing can be put into the folder, nor can it be made.
    case folder(String)
    /// A kind of film that there is not; those that there are.
    case format(String, known: String)
    /// An instruction that asks for something else than an edit.
    case noEdit(String)
    /// It is not said where the film of a file goes.
    case noOutput(String)
    /// A line of a list, counted from 1.
    case list(String, line: Int, ListFault)
    /// A list that cannot be read at all.
    case unreadable(String)

    /// What can be wrong with a line of a list.
    public enum ListFault: Hashable, Sendable {
        /// It names no file.
        case noFile
        /// It has so many cells, more than the three there are.
        case tooManyCells(Int)
        /// A quotation mark is not closed.
        case openQuote
        /// Something stands between the closing quotation mark and the end of the cell.
        case textBehindQuote
        /// It is no object of JSON.
        case noJSON
        /// It has a key that means nothing here.
        case unknownKey(String)
        /// The value of a key is of a wrong kind.
        case badValue(String)
    }

    /// Whether what was given cannot be worked with, rather than the command asking for what cannot be.
    public var isBadInput: Bool {
        switch self {
        case .file, .sameName, .folder, .list, .unreadable: true
        case .sameOutput, .exists, .place, .amongSources, .isSource, .format, .noEdit, .noOutput: false
        }
    }
}
