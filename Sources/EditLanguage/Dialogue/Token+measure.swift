extension Token {
    /// Whether it is a number with or without a unit.
    var isMeasure: Bool {
        switch kind {
        case .time, .percent, .number, .pixels, .rate, .term(.sense(.factor)): true
        default: false
        }
    }
}
