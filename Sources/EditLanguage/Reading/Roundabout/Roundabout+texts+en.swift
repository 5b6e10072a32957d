import Timeline

extension Roundabout {
    /// Titles and what they are to say.
    static let englishTexts: [Roundabout] = [
        Roundabout(
            #"(?:label|caption|title|name|subtitle) (?:the|all|all the|each of the|my|these|"#
                + #"each|every) (?:photos?|pictures?|clips?|images?|pics?|shots?|scenes?)(?: with)?[:,]? (.+)"#
        ) { found in
            let texts = found[1].replacing(" and ", with: ", ").split(separator: ",").map { String($0).trimmingQuotes }
            guard texts.count == found.clips.count, texts.count > 1, texts.allSatisfy({ !$0.isEmpty }) else {
                return []
            }
            return [
                zip(texts, found.clips).map {
                    "add the title \"\($0)\" from \(found.time($1.start)) to \(found.time($1.end))"
                }.joined(separator: "; ")
            ]
        },
        Roundabout(
            #"(?:fix (?:it|that)|typo|correction|oops|sorry)?[:,]? ?(?:it |that |the text |the title )?(?:"#
                + #"should (?:be|say|read)|must (?:be|say|read)|make it say) (["'“].+["'”])"#
        ) { found in
            found.last?.segment.title == nil ? [] : ["change the text of it to \(found[1])"]
        },
        Roundabout(
            #"(?:only |just )?(?:replace|change|swap) the (?:words?|wording|writing) (?:of|in|"#
                + #"on) (.+?) (?:with|to|by|for):? ([^"']+)"#,
            "change the text of $1 to \"$2\""
        ),
        Roundabout(
            #"(?:add|put|write|show) (?:the |a |my |our )?(?:date|name|words?|year|place|location|"#
                + #"text|line|caption)s? ([^"':]+?),? ((?:in|at|on|to) the (?:upper|lower|top|bottom|"#
                + #"left|right|middle|center|centre|corner).*)"#,
            "add text \"$1\" $2"
        ),
        Roundabout(
            #"(big|large|huge|small|tiny)? ?(red|yellow|white|blue|green|black|orange|pink|purple)? ?([A-Z"#
                + #"][A-Z!?' ]+?) ((?:in|at|on|for|over) .+)"#
        ) { found in
            // As it was said: in capital letters.
            guard found[3] == found[3].uppercased(), found[3].count > 1 else { return [] }
            return [
                "put a title \"\(found[3])\" \(found[1].isEmpty && found[2].isEmpty ? "" : "in \(found[1]) \(found[2]) letters") \(found[4])"
            ]
        },
        Roundabout(
            #"(?:a |an |with a |with )?(big|large|huge|small|tiny)? ?(red|yellow|white|blue|green|black|orange|pink|purple)? ?(["'“][^"'”]+["'”]) ((?:in|at|on|for|over) .+)"#,
            "put a $1 $2 title saying $3 $4"
        ),
        Roundabout(
            #"(?:make|add|put|do) another(?: one| title| text| caption)?[,:]? (?:saying |that says )?([^,]+)"#
                + #",? (?:at|from) (\d[\d.:]*)(?: ?(?:s|secs?|seconds?))?"#
        ) { found in
            guard let last = found.last?.segment, last.title != nil else { return [] }
            let text = found[1].trimmingQuotes
            return ["add the title \"\(text)\" at \(found[2]) s for \(found.time(last.duration))"]
        },
        Roundabout(
            #"(.+?)[-–,;.]* (?:and )?(?:drop|remove|delete|lose|ditch|kill) the (?:old|other|"#
                + #"previous|existing)(?: one| title| text)?"#
        ) { found in
            found.context.draft.tracks.contains { $0.kind == .text && !$0.segments.isEmpty }
                ? ["delete the title; \(found[1].lowercased().hasPrefix("title") ? "add a " : "")\(found[1])"] : []
        },
    ]
}
