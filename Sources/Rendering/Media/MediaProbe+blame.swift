extension MediaProbe {
    /// The first of some files that cannot be read, each looked at once; nil where all can be, or the task is cancelled.
    ///
    /// ffmpeg's last words rarely say which file they are about, so every source is looked at by itself.
    func unreadable(among paths: some Sequence<String>) async -> (path: String, error: MediaProbeError)? {
        var seen: Set<String> = []
        for path in paths where seen.insert(path).inserted {
            do throws(MediaProbeError) { _ = try await probe(path) } catch {
                return Task.isCancelled ? nil : (path, error)
            }
        }
        return nil
    }
}
