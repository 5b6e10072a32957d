import Timeline

/// Tells export, credits, state and upload from everything else, in English and Chinese.
///
/// A word such as "export" or "balance" is not enough ("add a title that says Export", "balance the audio"): a message
/// is an action only if nothing in it is left over once the words of that action and small talk are taken away.
public enum MessageRouter {
    /// The action that a message asks for.
    public static func route(_ message: String) -> Route {
        let paths = MediaPaths(message)
        if paths.isOnlyPaths { return .upload(paths.paths) }
        let words = RouteWords(paths.rest)
        if let wish = words.spokenExport(paths: paths.paths) { return .export(wish) }
        if words.isUpload { return .upload(paths.paths) }
        guard paths.paths.isEmpty else { return .message(message) }
        if words.isCredits { return .credits }
        if words.isState { return .state }
        return .message(message)
    }
}
