import Timeline

extension English {
    func question(for error: ReadingError, about draft: Draft) -> String {
        switch error {
        case .notUnderstood: "I did not understand that as an edit, so nothing was changed. What shall I do?"
        case .wish(let wish): "I cannot \(wish.english.name), so nothing was changed. What shall I do instead?"
        case .none(let noun):
            draft.isEmpty
                ? "The timeline is still empty: there is no \(name(of: noun)). What shall I add?"
                : draft.holds(noun)
                    ? "I could not tell which \(name(of: noun)) you mean, so nothing was changed. Which one?"
                    : "There is no \(name(of: noun)) on the timeline. Which part do you mean?"
        case .only(let count, let noun):
            "Of \(plural(noun)) there \(count == 1 ? "is only 1" : "are only \(count)"). Which one do you mean?"
        case .inquired(let error): question(for: error, about: draft)
        case .noneSuch(let noun): "No \(name(of: noun)) is like that. Which one do you mean?"
        case .which(let addresses): "Which one do you mean: \(draft.listing(addresses))?"
        case .pronoun: "What do you mean by that? Please name the clip, the title or the music."
        case .missingDescription: "What should the clip show? Describe the scene in a few words."
        case .missingText: "What should the title say?"
        case .missingTime: "At what time?"
        case .missingSide: "From the start or from the end?"
        case .unknownMood: "Which mood should the music have: \(MusicMood.listing)?"
        case .missingDetail(let detail): question(for: detail)
        case .unwantedColor: question(for: .color)
        case .noUpload(let name?): "There is no uploaded file called \(name.cut(to: 40)). Which file shall I use?"
        case .noUpload(nil): "No such file has been uploaded yet. Upload it first, or shall I generate a clip?"
        case .whichFile(let names, _):
            "Which file do you mean: \(names.map { $0.cut(to: 40) }.joined(separator: ", "))? Nothing was changed."
        case .unsaid(let unsaid): question(for: unsaid)
        case .whichTrack(let labels): "Which track do you mean: \(labels.listing)?"
        case .noTrackNamed(let name): "There is no track called \(name.cut(to: 40)). Which one do you mean?"
        case .subtitles(let error): message(for: error)
        case .refused(let refusal): message(for: refusal)
        case .tooLong: "That is too long to read as one instruction. What is the first edit?"
        case .unknownWords(let words):
            "I did not understand \(words.map { "\"\($0.cut(to: 40))\"" }.joined(separator: ", ")), "
                + "so nothing was changed. What shall I do?"
        case .misspelt(let sentences):
            "Do you mean \(sentences.prefix(2).map { "\"\($0.cut(to: 60))\"" }.joined(separator: " or "))?"
        case .guessed(let sentence, let words):
            "I did not understand \(words.map { "\"\($0.cut(to: 40))\"" }.joined(separator: ", ")). "
                + "Do you mean \"\(sentence.cut(to: 80))\"?"
        case .quotesNeeded: "Which words are the text? Put them in quotes, so that nothing else is taken for them."
        case .asked(about: nil): "That was a question, so nothing was changed. What shall I do?"
        case .asked: "That was a question, so nothing was changed. To have it done, say it without asking."
        case .told(let answer): words(for: answer, in: draft)
        case .leftAsItIs: "Nothing was changed. What shall I do?"
        case .filmOr(let address):
            "Do you mean the whole film or \(draft.listing([address]))? Nothing was changed: please name it."
        case .filmIsOnly(let length): "The film is only \(Self.time(length)) long, so nothing was changed."
        case .isOnly(let address, let length):
            "\(draft.listing([address])) is only \(Self.time(length)) long, so nothing was changed."
        case .whichSound: "Do you mean the sound of the clips, or the music? Nothing was changed."
        case .everything:
            "Everything that is on the timeline? Nothing was changed: please name what shall go, or clear the timeline."
        case .wouldBeBlack(let length, isAtEnd: true):
            "The film would end with \(Self.time(length)) of black, so nothing was changed. To have it so, say it again "
                + "with \"anyway\"."
        case .wouldBeBlack(let length, isAtEnd: false):
            "\(Self.time(length)) of the film would be black, so nothing was changed. To have it so, say it again with "
                + "\"anyway\"."
        case .wouldEmpty:
            "That would leave the timeline empty, so nothing was changed. To have it so, say it again with \"anyway\"."
        }
    }

    private func plural(_ noun: Noun?) -> String { noun == .music ? name(of: noun) : name(of: noun) + "s" }

    private func question(for detail: ReadingError.Detail) -> String {
        switch detail {
        case .amount: "To which value? Brightness, contrast, saturation and warmth go from -100 to 100."
        case .angle: "By how many degrees?"
        case .crop: "How much shall be cropped, and off which side?"
        case .motion: "How shall the picture move: zoom in, zoom out, or pan?"
        case .filter: "Which filter: black and white, sepia, or vintage?"
        case .font: "Which font?"
        case .speed: "How fast?"
        case .volume: "How loud?"
        case .color: "Which colour?"
        case .letters: "How large?"
        case .place: "Where to?"
        case .length: "How long shall it be?"
        case .shape: "Which shape: vertical, square, wide, or two numbers such as 4:5?"
        case .rate: "How many frames a second?"
        }
    }

    private func question(for unsaid: Unsaid) -> String {
        switch unsaid {
        case .amount: "By how many seconds?"
        case .length: "How long shall it be?"
        case .fadeSide: "Shall it fade in or out?"
        case .trackKind: "What is the track for: video, audio, or titles?"
        case .corner: "Which corner: top left, top right, bottom left or bottom right?"
        case .beginning: "How much of the beginning? A number of seconds is enough."
        case .ending: "How much of the end? A number of seconds is enough."
        }
    }

    func message(_ question: String, examples: String) -> String { "\(question) For example: \(examples)" }

    var help: String {
        "I can make, cut and move clips, change their speed, sound and look, add titles, subtitles and transitions, "
            + "and take any of it back. What shall I do?"
    }
}
