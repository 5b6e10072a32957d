import Timeline

/// What people wish of an editor and this one has not: named when it is asked for, with the nearest thing there is.
///
/// Its words are looked for where no edit could be read, so that none of them hides one.
enum Wish: String, Hashable, Sendable, CaseIterable {
    // Sound.
    case noise, voices, speaking, soundEffect, voiceChange, equalizer, recording, lipSync
    // Pictures.
    case shaking, blur, mosaic, greenScreen, mask, sticker, drawing, effect, border, letterbox, inversion, grading,
        beauty, tracking, sharpness, objects, keyframes, cameras, colourPop
    // Titles.
    case captions, letterCase, letterStyle, letterMotion, translation, counter
    // Time.
    case ramp, beats, scenes, silences, dullParts, montage, chapters, smoothness
    // Films and projects.
    case gifOfPart, cover, copy, exporting, publishing, template, stock, multiFilm
}

/// What a language has of a wish.
struct WishWords: Sendable {
    /// What it is to do, to stand behind "I cannot".
    let name: String
    /// What it is asked for with.
    let phrases: [String]
    /// The nearest that can be done, each a sentence that can be read.
    let offers: [String]

    init(_ name: String, _ phrases: [String], _ offers: String...) {
        self.name = name
        self.phrases = phrases
        self.offers = offers
    }
}

extension Wish {
    func words(_ language: Language) -> WishWords {
        switch language {
        case .english: english
        case .chinese: chinese
        }
    }

    private static let any = Phrases(allCases.flatMap { $0.allPhrases })
    private static let each = allCases.map { (wish: $0, phrases: Phrases($0.allPhrases)) }

    private var allPhrases: [String] { Language.allCases.flatMap { words($0).phrases } }

    /// The wish that a sentence speaks of, outside of quotes, names and the text of titles: the longest phrase counts,
    /// since "text to speech" says more than "speech".
    init?(in text: SourceText, tokens: [Token]) {
        var longest: (length: Int, wish: Wish)?
        for place in Intention.places(of: tokens) {
            guard Self.any.matchEnd(in: text, at: place) != nil else { continue }
            for (wish, phrases) in Self.each {
                guard let end = phrases.matchEnd(in: text, at: place), end - place > longest?.length ?? 0 else {
                    continue
                }
                longest = (end - place, wish)
            }
        }
        guard let longest else { return nil }
        self = longest.wish
    }
}
