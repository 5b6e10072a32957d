/// What fonts the machine has for titles.
public enum Fonts {
    /// The number of font families that can write a language, such as `en` or `zh`; nil where fontconfig cannot say.
    public static func families(forLanguage language: String) async -> Int? {
        guard let output = try? await Tool.collect("fc-list", [":lang=\(language)", "family"]) else { return nil }
        let lines = String(decoding: output.bytes, as: UTF8.self).split(separator: "\n")
        return Set(lines).count
    }
}
