import ExactJSON
import Timeline

/// It is kept with the draft as the service sent it: what a key meant is looked for in that, at the next start as well.
extension KeyEdit: Codable {
    private enum CodingKeys: String, CodingKey { case edits, edit, draft, isSwitch }

    /// Reads an edit that was kept.
    /// - Throws: `DecodingError` or `JSONError` where it was kept by another version, or is no edit.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        // A gesture was one edit at first.
        let edits = try values.decodeIfPresent([Edit].self, forKey: .edits) ?? [values.decode(Edit.self, forKey: .edit)]
        let draft = Draft(json: try JSON(parsing: try values.decode(String.self, forKey: .draft)))
        guard let key = KeyEdit(edits, on: draft, isSwitch: try values.decode(Bool.self, forKey: .isSwitch)) else {
            throw DecodingError.dataCorruptedError(forKey: .edits, in: values, debugDescription: "")
        }
        self = key
    }

    /// Keeps it; the draft as a text, which alone has its digits and unknown keys.
    /// - Throws: what the encoder throws.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(edits, forKey: .edits)
        try values.encode(draft.json.text, forKey: .draft)
        try values.encode(isSwitch, forKey: .isSwitch)
    }
}
