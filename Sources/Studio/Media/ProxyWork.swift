import DequeModule
import Foundation
import Rendering
import Timeline

/// Makes small stand-ins of the large sources in use, one after the other, at low priority.
actor ProxyWork {
    private let proxies: Proxies
    private let folders: StudioFolders
    private var waiting: Deque<MediaInfo> = []
    /// What has been tried, by path: what cannot be done is not tried at every turn.
    private var tried: Set<String> = []
    private var working: Task<Void, Never>?
    private var isStopped = false

    init(proxies: Proxies, folders: StudioFolders) {
        self.proxies = proxies
        self.folders = folders
    }

    /// Takes in sources that are used; those that need no stand-in, or have one, are passed over.
    func use(_ infos: some Sequence<MediaInfo>) {
        guard !isStopped else { return }
        for info in infos where tried.insert(info.path).inserted && proxies.lacks(info) { waiting.append(info) }
        guard working == nil, !waiting.isEmpty else { return }
        working = Task { await self.work() }
    }

    /// Sources with their stand-ins, as far as there are any.
    func standIns(for media: [MediaSource: MediaInfo]) async -> [MediaSource: MediaInfo] {
        await proxies.standIns(for: media)
    }

    /// Stops the work; what is not done is begun anew another time.
    func stop() async {
        isStopped = true
        waiting = []
        working?.cancel()
        await working?.value
    }

    /// Returns when nothing waits any more.
    func finish() async { await working?.value }

    private func work() async {
        while !Task.isCancelled, let info = waiting.popFirst() {
            // Without a stand-in the source itself is read: nobody has to know.
            try? await proxies.make(for: info, workingDirectory: folders.scratch.appending(path: UUID().uuidString))
        }
        working = nil
    }
}
