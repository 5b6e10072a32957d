import Timeline

extension Vocabulary {
    /// How much: more, less, half, twice.
    static let englishAmounts: [Row] =
        [
            (["louder", "up"], [.louder]),
            (["quieter", "softer", "down", "less loud"], [.quieter]),
            (["+"], [.sense(.plus)]),
            (["minus", "negative", "\u{2212}"], [.sense(.minus)]),
            (["size"], [.sense(.size)]),
            (
                ["different", "a different", "something different", "something else", "some other"],
                [.keyword(.different)]
            ),
            (
                [
                    "shouldn't be", "shouldn’t be", "should not be", "must not be", "mustn't be", "ought not to be",
                    "isn't supposed to be", "is not supposed to be", "wasn't supposed to be", "wasn't meant to be",
                    "isn't meant to be", "doesn't have to be", "should never be",
                ], [.keyword(.unwanted)]
            ),
            (["by a factor of"], [.filler]),
            (["times"], [.sense(.times)]),
            (["longer"], [.sense(.lengthened(150))]),
            (
                ["a bit longer", "a little longer", "a little bit longer", "slightly longer"],
                [.sense(.lengthened(125))]
            ),
            (["much longer", "a lot longer", "way longer"], [.sense(.lengthened(200))]),
            (["shorter"], [.sense(.lengthened(67))]),
            (["a bit shorter", "a little shorter", "slightly shorter"], [.sense(.lengthened(80))]),
            (["much shorter", "a lot shorter", "way shorter"], [.sense(.lengthened(50))]),
            (["by half", "by a half"], [.sense(.factor(50))]),
            (["much louder", "a lot louder", "way louder"], [.sense(.factor(200)), .sense(.asLoud)]),
            (
                ["much quieter", "a lot quieter", "much softer", "a lot softer"],
                [.sense(.factor(50)), .sense(.asLoud)]
            ),
        ]
        + factors

    /// "half as fast", "double the length"; "twice" and "the volume" alone are other words.
    private static let factors: [Row] = {
        let amounts: [(words: [String], factor: Int)] = [
            (["half", "halve"], 50), (["twice", "double"], 200), (["triple", "thrice"], 300),
            (["a quarter", "one quarter"], 25), (["a third", "one third"], 33), (["a fifth", "one fifth"], 20),
            (["a tenth", "one tenth"], 10), (["two thirds"], 67), (["three quarters"], 75),
        ]
        let measures: [(words: [String], word: Sense)] = [
            (["as fast", "as quick", "the speed", "the pace", "the tempo", "its speed"], .asFast),
            (["as slow", "as slowly"], .asSlow),
            (["as long", "the length", "the duration", "its length"], .asLong),
            (["as loud", "as loudly", "the volume", "the loudness", "its volume"], .asLoud),
        ]
        var table: [Row] = [(["half"], [.sense(.factor(50))])]
        for (ends, measure) in measures {
            table.append((ends.map { "times \($0)" }, [.sense(.times), .sense(measure)]))
            table.append((ends.filter { $0.hasPrefix("as") }, [.sense(measure)]))
            for (words, factor) in amounts {
                let phrases = words.flatMap { word in ends.flatMap { ["\(word) \($0)", "\(word) of \($0)"] } }
                table.append((phrases, [.sense(.factor(factor)), .sense(measure)]))
            }
        }
        return table
    }()
}
