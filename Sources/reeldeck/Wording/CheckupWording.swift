/// What `doctor` says of what it looked at.
protocol CheckupWording: Sendable {
    /// What a check is called in the list; `--json` has its raw name.
    func name(of check: Finding.Check) -> String
    func detail(_ detail: Finding.Detail) -> String
    func remedy(_ remedy: Finding.Remedy) -> String
}
