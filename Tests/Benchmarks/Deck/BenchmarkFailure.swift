/// Why there is nothing to measure.
enum BenchmarkFailure: Error, CustomStringConvertible {
    case noProgram(String)
    case ended(status: Int32, while: String)
    case silent(seconds: Int, while: String)
    case restless(seconds: Int)
    case badFilms(String)
    case sameFilm

    var description: String {
        switch self {
        case .noProgram(let path): "there is no program at \(path): swift build -c release --product reeldeck"
        case .ended(let status, let deed): "the program ended (\(status)) \(deed)"
        case .silent(let seconds, let deed): "the program showed nothing for \(seconds) s \(deed)"
        case .restless(let seconds): "the program is not at rest after \(seconds) s"
        case .sameFilm: "the film's other state differs in nothing"
        case .badFilms(let text): "\(text) is no list of counts of segments, such as 60,20000"
        }
    }
}
