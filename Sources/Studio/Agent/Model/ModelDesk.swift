import EditLanguage
import Foundation

/// Which language model is asked, and when: the one of the configuration, else one of this machine that the user took up.
actor ModelDesk {
    /// What the user said of a model that was found.
    private struct Choice: Codable {
        /// Nil where it was offered and nothing was said yet.
        var use: ModelUse?
        var address: URL?
        var name: String?
    }

    private let configured: ChatModel?
    private let configuredUse: ModelUse
    private let ports: [Int]
    private let store: StudioStore

    init(settings: StudioSettings, store: StudioStore) {
        configured = settings.model
        configuredUse = settings.modelUse
        ports = settings.modelPorts
        self.store = store
    }

    /// The model to be asked, and when; nil where none is.
    func current() throws -> (model: ChatModel, use: ModelUse)? {
        if let configured { return configuredUse == .never ? nil : (configured, configuredUse) }
        guard !ports.isEmpty, let choice = try choice(), let use = choice.use, use != .never,
            let address = choice.address,
            let name = choice.name
        else { return nil }
        return (ChatModel(address: address, name: name), use)
    }

    /// A model of this machine that nobody was told of yet; from now on it was.
    func offer() async throws -> ChatModel? {
        guard configured == nil, !ports.isEmpty, try choice() == nil else { return nil }
        guard let found = await ModelScout.find(on: ports) else { return nil }
        // Another message may have been answered meanwhile.
        guard try choice() == nil else { return nil }
        try keep(Choice(use: nil, address: found.address, name: found.name))
        return found
    }

    /// What came of the user's word about the model.
    enum Decision {
        case chosen(ModelUse, ChatModel)
        case never
        case isConfigured(ModelUse)
        case none
    }

    /// Takes in when the user wants the model to be asked.
    func decide(_ use: ModelUse) async throws -> Decision {
        if configured != nil { return .isConfigured(configuredUse) }
        if use == .never {
            try keep(Choice(use: .never))
            return .never
        }
        // The one that was offered may be gone, or another one runs by now.
        guard let found = await ModelScout.find(on: ports) else { return .none }
        try keep(Choice(use: use, address: found.address, name: found.name))
        return .chosen(use, found)
    }

    private func choice() throws -> Choice? { try store.choice("model", as: Choice.self) }
    private func keep(_ choice: Choice) throws { try store.choose(choice, as: "model") }
}
