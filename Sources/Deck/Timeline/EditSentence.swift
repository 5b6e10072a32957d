import EditLanguage
import Timeline

/// A key edit goes to the service as a sentence, so that it works on both services.
enum EditSentence {
    static func words(for edit: Edit, in draft: Draft) -> String {
        EditPhrase.sentence(for: edit, in: draft, language: .english)
    }
}
