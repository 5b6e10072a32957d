extension Settings {
    /// What differs from others of what counts from the next start alone, by the names it has in the file, in their order.
    public func changesForNextStart(from old: Settings) -> [String] {
        let pairs: [(name: String, isSame: Bool)] = [
            ("service", service == old.service), ("api_url", apiAddress == old.apiAddress),
            ("ca_file", caFile == old.caFile), ("generator.command", generatorCommand == old.generatorCommand),
            ("agent", agent == old.agent && asksNoModel == old.asksNoModel),
            ("studio.ahead", worksAhead == old.worksAhead),
            ("studio.fetch_private", fetchesPrivate == old.fetchesPrivate), ("screen.mouse", mouse == old.mouse),
            ("screen.opener", opener == old.opener), ("screen.player", player == old.player),
        ]
        return pairs.filter { !$0.isSame }.map(\.name)
    }
}
