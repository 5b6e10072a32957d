import EditLanguage
import Foundation
import Studio
import Workspace

extension StudioSettings {
    /// A studio as the user set it up.
    /// - Throws: `CommandFailure` for an address of a model that is none.
    init(
        folder: URL,
        cache: URL,
        port: Int = 0,
        settings: Settings,
        environment: [String: String] = ProcessInfo.processInfo.environment
    ) throws(CommandFailure) {
        var model: ChatModel?
        if let agent = settings.agent {
            guard ServiceOptions.isAddress(agent.address), let address = URL(string: agent.address) else {
                throw CommandFailure(.noAddress(setting: "agent.url", agent.address))
            }
            model = ChatModel(address: address, name: agent.model, key: environment["REELDECK_AGENT_KEY"])
        }
        let isModelSought = settings.agent == nil && !settings.asksNoModel
        self.init(
            folder: folder,
            cache: cache,
            port: port,
            generatorCommand: settings.generatorCommand,
            model: model,
            modelUse: settings.agent?.use ?? .last,
            modelPorts: isModelSought ? ChatModel.usualPorts : [],
            worksAhead: settings.worksAhead,
            fetchesPrivate: settings.fetchesPrivate
        )
    }
}
