import Foundation

/// Looks into a file that has come, which is called a film by its first bytes.
public typealias FilmProbe = @Sendable (URL) async -> FilmVerdict

/// What somebody who can look into films says of a file.
public enum FilmVerdict: Hashable, Sendable {
    /// It can be opened, and holds pictures or sound.
    case film
    /// It cannot be opened, or holds neither.
    case noFilm
    /// Nobody could look into it.
    case unknown
}
