/// A sequence ESC [ … or ESC O … taken apart: `ESC [ < 0 ; 10 ; 5 M` has the prefix `<`, three fields and the final `M`.
struct ControlSequenceInput {
    /// `<`, `=`, `>` or `?`, which mark what is no plain key.
    let prefix: UInt8?
    /// The fields; an empty one is nil. After a colon come subfields.
    let fields: [[Int?]]
    let final: UInt8
    /// An ESC stood before it.
    let alt: Bool

    init(parameters: [UInt8], final: UInt8, alt: Bool) {
        let marked = parameters.first.map { (0x3C...0x3F).contains($0) } ?? false
        prefix = marked ? parameters.first : nil
        let digits = parameters.dropFirst(marked ? 1 : 0)
        // Splitting nothing would give one empty field.
        fields =
            digits.isEmpty
            ? []
            : digits
                .split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
                .map { field in
                    field.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false).map { digits in
                        Int(String(decoding: digits.prefix(9), as: UTF8.self))
                    }
                }
        self.final = final
        self.alt = alt
    }

    /// A field, or nil when it is empty or missing.
    func field(_ index: Int) -> Int? {
        index < fields.count ? fields[index].first ?? nil : nil
    }

    /// The modifiers that a field tells: 1, plus 1 for Shift, 2 for Alt, 4 for Control.
    func modifiers(in index: Int) -> Modifiers {
        let bits = max(0, (field(index) ?? 1) - 1)
        return Modifiers(rawValue: UInt8(bits & 7)).union(alt ? .alt : [])
    }

    /// Whether Super, Hyper or Meta is among the modifiers: such keys belong to the window manager.
    func hasSuper(in index: Int) -> Bool {
        max(0, (field(index) ?? 1) - 1) & 0b11_1000 != 0
    }

    /// Whether a key was let go, which some terminals tell: the second subfield of the modifiers is then 3.
    var isRelease: Bool {
        fields.count > 1 && fields[1].count > 1 && fields[1][1] == 3
    }
}
