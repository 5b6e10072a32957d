import EditLanguage
import ServiceProtocol
import Terminal
import Workspace

/// A folder of this machine that is looked through for a file; what is typed narrows it down.
struct FileBrowser: Hashable, Sendable {
    let purpose: Purpose
    /// The folder as it was last looked into; nil while the first has not come.
    private(set) var listing: FolderListing?
    /// What is typed.
    private(set) var filter = ""
    /// Whether files that the service does not take are shown, and what is hidden.
    private(set) var showsAll = false
    /// The one that is chosen, among those shown.
    private(set) var chosen = 0
    /// What is in the folder, as far as it is shown.
    private(set) var entries: [FolderListing.Entry] = []
    /// The folder that one came up from, to stand on it again.
    private var former: String?
    /// The paths of those that are marked, in the order in which they were.
    var marks: [String] = []

    /// What the file is looked for.
    enum Purpose: Hashable, Sendable {
        case upload
        /// To stand for the file of an identifier and a name.
        case relink(String, name: String)
        /// For its subtitles.
        case subtitles
    }

    init(for purpose: Purpose) { self.purpose = purpose }

    var selected: FolderListing.Entry? { entries.indices.contains(chosen) ? entries[chosen] : nil }

    /// The path of the one that is chosen.
    var selectedPath: String? {
        guard let listing, let selected else { return nil }
        return FolderListing.path(of: selected.name, in: listing.path)
    }

    var parent: String? { listing.map { FolderListing.parent(of: $0.path) } }

    /// Shows another folder.
    mutating func show(_ listing: FolderListing) {
        let isOther = listing.path != self.listing?.path
        self.listing = listing
        if isOther { filter = "" }
        sift()
        chosen = entries.firstIndex { $0.name == former } ?? 0
        former = nil
    }

    /// One goes up: the folder is stood on there.
    mutating func leaveUp() { former = listing?.path.split(separator: "/").last.map(String.init) }

    mutating func type(_ text: String) {
        filter += text
        sift()
    }

    mutating func eraseLetter() {
        if !filter.isEmpty { filter.removeLast() }
        sift()
    }

    mutating func showAll() {
        showsAll.toggle()
        let stood = selected?.name
        sift()
        chosen = entries.firstIndex { $0.name == stood } ?? 0
    }

    mutating func select(by step: Int) { chosen = min(max(0, chosen + step), max(0, entries.count - 1)) }

    mutating func select(_ place: Int) { if entries.indices.contains(place) { chosen = place } }

    /// Whether a file of that name is one that is looked for.
    func takes(_ entry: FolderListing.Entry) -> Bool {
        purpose == .subtitles
            ? SubtitlePath.reads(fileName: entry.name) : AcceptedMedia.accepts(fileName: entry.name)
    }

    // MARK: Several

    /// Whether several can be taken.
    var takesSeveral: Bool { purpose == .upload }

    /// The place of an entry among those that are marked, from 1; nil where it is not.
    func mark(of entry: FolderListing.Entry) -> Int? {
        guard let listing, !marks.isEmpty else { return nil }
        let path = FolderListing.path(of: entry.name, in: listing.path)
        return marks.firstIndex(of: path).map { $0 + 1 }
    }

    /// Marks the one that is chosen, or no more; a folder or what cannot be taken is left alone.
    mutating func mark() {
        guard takesSeveral, let selected, !selected.isFolder, takes(selected), let path = selectedPath else { return }
        if let place = marks.firstIndex(of: path) { marks.remove(at: place) } else { marks.append(path) }
    }

    private func isCalled(_ entry: FolderListing.Entry, _ wanted: String) -> Bool {
        entry.name.lowercased().filter { !takesSeveral || $0 != " " }.contains(wanted)
    }

    private mutating func sift() {
        // A space marks: a name is found without its own.
        let wanted = filter.lowercased().filter { !takesSeveral || $0 != " " }
        entries = (listing?.entries ?? []).filter { entry in
            let isShown = showsAll || !entry.name.hasPrefix(".") && (entry.isFolder || takes(entry))
            return isShown && (wanted.isEmpty || isCalled(entry, wanted))
        }
        chosen = 0
    }
}
