extension MediaProbe {
    /// No file takes as long to look into; one that does was made to.
    private static let longest = Duration.seconds(60)

    /// Whether there are pictures or sound in a file; nil where nobody could look into it, or not in a minute.
    public func findsMedia(in path: String) async -> Bool? {
        await withTaskGroup(of: Bool?.self) { group in
            group.addTask {
                do throws(MediaProbeError) {
                    _ = try await probe(path)
                    return true
                } catch {
                    if case .notMedia = error { return false }
                    return nil
                }
            }
            group.addTask {
                try? await Task.sleep(for: Self.longest)
                return nil
            }
            defer { group.cancelAll() }
            return await group.next() ?? nil
        }
    }
}
