import ArgumentParser
import Foundation
import ServiceClient
import Workspace

/// Which project and which service a command works with.
struct ServiceOptions: ParsableArguments {
    @Option(help: "The project to work on; by default the one used last.")
    var project: String?

    @Flag(help: "Work with the hosted service.")
    var cloud = false

    @Flag(help: "Work with the studio on this machine (the default).")
    var studio = false

    @Option(help: ArgumentHelp("Work with the service at this address.", valueName: "url"))
    var apiURL: String?

    @Flag(help: "Write the log to standard error as well; not for the screen, which needs the terminal.")
    var verbose = false

    @Flag(help: "Do not say on standard error that something still goes on.")
    var quiet = false

    func validate() throws {
        guard [cloud, studio, apiURL != nil].count(where: { $0 }) <= 1 else {
            throw ValidationError(.severalServices)
        }
        if let apiURL, !Self.isAddress(apiURL) {
            throw ValidationError(.unfitAddress)
        }
    }

    /// Whether a text is an address whole enough to be called.
    static func isAddress(_ text: String) -> Bool {
        ServiceConfiguration.isAddress(text)
    }

    /// The service that is meant, by the command line, else the environment, else the settings.
    func service(settings: Settings, environment: [String: String]) throws(CommandFailure) -> ServiceChoice {
        if studio { return .studio }
        if let apiURL { return .hosted(address: Self.trimmed(apiURL)) }
        // A slip must not send anyone's work to another service than the one meant.
        for (name, address) in [("NEMO_API_URL", environment["NEMO_API_URL"]), ("api_url", settings.apiAddress)] {
            guard let address, !address.isEmpty, !Self.isAddress(address) else { continue }
            throw CommandFailure(.noAddress(setting: name, address))
        }
        let given = [environment["NEMO_API_URL"], settings.apiAddress].compactMap { $0 }.first { !$0.isEmpty }
        let usual = given.map(Self.trimmed) ?? ServiceConfiguration.hostedAddress
        let isAsked =
            cloud || environment["NEMO_TOKEN"]?.isEmpty == false
            || environment["NEMO_API_URL"]?.isEmpty == false || settings.service == .cloud
        return isAsked ? .hosted(address: usual) : .studio
    }

    private static func trimmed(_ address: String) -> String {
        address.hasSuffix("/") ? trimmed(String(address.dropLast())) : address
    }
}

/// The service a command works with.
enum ServiceChoice: Hashable, Sendable {
    case studio
    case hosted(address: String)

    /// What tells the service from others.
    var traits: ServiceTraits {
        switch self {
        case .studio: .studio
        case .hosted: .hosted
        }
    }

    /// What the service is called where tokens, sessions and jobs are kept.
    var key: String {
        switch self {
        case .studio: "studio"
        case .hosted(let address): ServiceConfiguration.key(ofAddress: address)
        }
    }
}
