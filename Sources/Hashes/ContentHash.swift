/// The hash that names what is kept by all that went into it: SHA-256.
///
/// Titles and names of files come from outside, so it must not be possible to make two texts of one name; that rules out
/// the quick hashes.
public enum ContentHash {
    /// The hash of some bytes, as 64 hexadecimal digits.
    public static func name(_ bytes: some Sequence<UInt8>) -> String {
        var hash = SHA256()
        hash.update(bytes)
        return hash.finish()
    }

    /// The hash of some texts, as 64 hexadecimal digits; where one ends and the next begins counts as well.
    ///
    /// The recipe of a long film has megabytes: when the task is cancelled on the way, the rest is left, and the name is
    /// one that nothing has.
    public static func name(texts: [String]) -> String {
        var hash = SHA256()
        for text in texts {
            hash.update("\(text.utf8.count):".utf8)
            var rest = text.utf8[...]
            repeat {
                // What is half hashed must not have the name of anything.
                if Task.isCancelled { return "cancelled \(UInt64.random(in: .min ... .max))" }
                hash.update(rest.prefix(65_536))
                rest = rest.dropFirst(65_536)
            } while !rest.isEmpty
        }
        return hash.finish()
    }
}
