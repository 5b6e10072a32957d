import Foundation
import ServiceClient
import Workspace

extension Trust {
    /// Whose certificates the user believes.
    init(environment: [String: String], _ settings: Settings) {
        let named = [("REELDECK_CA_FILE", environment["REELDECK_CA_FILE"]), ("ca_file", settings.caFile)]
        let own = named.lazy.compactMap { setting, path in path.map { (setting, $0) } }.first { !$0.1.isEmpty }
        self.init(
            environment: environment,
            own: own.map { Source(path: WrittenPath.url($0.1).path(percentEncoded: false), setting: $0.0) }
        )
    }
}
