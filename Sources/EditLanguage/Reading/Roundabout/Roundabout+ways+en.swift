import Timeline

extension Roundabout {
    private static let seconds = EnglishPieces.seconds
    private static let files = EnglishPieces.files

    /// Shapes, files that are put together, and when something is to go.
    static let englishWays: [Roundabout] = [
        // Slips of the thumb that everybody reads.
        Roundabout(".+") { found in
            let words = found[0].split(separator: " ").map { word -> String in
                let lower = word.lowercased()
                if let plain = slang[lower] { return plain }
                // "faaast".
                var short = ""
                for sign in word where !(short.count > 1 && short.hasSuffix("\(sign)\(sign)") && sign.isLetter) {
                    short.append(sign)
                }
                guard short != word else { return String(word) }
                // Of three alike one is meant more often than two.
                return short.reduce("") { $0.last == $1 && word.contains("\($1)\($1)\($1)") ? $0 : $0 + String($1) }
            }
            return [words.filter { !$0.isEmpty }.joined(separator: " ")]
        },
        Roundabout(
            "(?:i )?(?:need|want|make|have|like) (?:this|it|the (?:video|film|whole thing))"
                + " (?:to be )?(?:in )?(upright|vertical|portrait|tall|square|landscape|horizontal|"
                + "widescreen)(?: format| mode)?(?: for .+)?"
        ) { found in
            let shape =
                ["square": "1:1", "landscape": "16:9", "horizontal": "16:9", "widescreen": "16:9"][
                    found[1].lowercased()
                ] ?? "9:16"
            return ["set the canvas to \(shape)"]
        },
        Roundabout(
            #"(?:.* )?(9|16|4|3|1) ?(?:by|x|×) ?(16|9|3|4|1)(?: format| ratio)?"#,
            "set the canvas to $1:$2"
        ),
        Roundabout(
            "(.+?),? (?:i want|i'd like|i need|put|place|move) (?:it|that|this|them) (?:at|"
                + "to|in|on) the (.+)",
            "move $1 to the $2"
        ),
        Roundabout(
            "(?:can|could) (?:it|this|the (?:video|film|movie|picture)) (?:go|fade|turn) to (black|"
                + "white)(?: slowly| gently| softly)?(?: right)? at the (?:very )?(end|start)"
        ) { found in
            [
                found[2].lowercased() == "end"
                    ? "fade out to \(found[1]) at the end" : "fade in from \(found[1]) at the start",
                "fade out the picture at the end",
            ]
        },
        Roundabout(
            "(?:can|could) (?:it|that|this|the (?:video|film|clips?|picture)) fill (?:the |"
                + "up the )?(?:whole |entire |full )?(?:screen|frame|picture)",
            "make all clips fill the frame"
        ),
        Roundabout(
            "(?!.*blur).*(?:bars?|black) (?:above|below|at|on|around|left|right).*(?:fill|get rid|remove|"
                + "no bars|zoom).*",
            "make all clips fill the frame"
        ),
        Roundabout(
            ".*only (?:the |hear the |keep the |want to hear the |want the |need the )?(?:song|music|soundtrack|bgm)(?: should| to|"
                + " can)?(?: be)?(?: heard| audible| left| playing| on)?",
            "mute all clips"
        ),
        Roundabout(
            "(?:put|add|place|string|join|stitch|combine|use|line up|line|lay|stick|throw|glue|fuse|chain|link|merge|splice|assemble|tie|attach|connect|run|play|show)(?: up| together)? \(files)(?:"
                + " three| four)?(?: .*)?(?: together| on(?:to)? the timeline| in (?:the )?(?:same )?order.*|"
                + " one after (?:the other|another)| in a row| into one (?:video|film|movie))?"
        ) { found in found.placing() },
        Roundabout(
            "(?:make|create|build|give me) (?:me )?(?:one|a single|a) (?:movie|video|film|clip)"
                + " (?:out )?(?:of|from|with) \(files)(.*)"
        ) { found in found.placing() },
        Roundabout(
            "(?:i want (?:that )?)?(?:the )?(.+?) (?:to stay|stays?|should stay|remains?|to remain|"
                + "should remain|to be there|is (?:visible|there|shown)|shows|lasts?|should last|"
                + "stays up|stays on)(?: up| on| there| visible)*(?: on (?:the )?screen)? (?:until|"
                + "till|up to|up until|to) (?:second |the )?\(seconds)(?: mark)?"
        ) { found in
            guard let segment = found.segment(found[1]), let end = Double(found[2]).map({ Int($0 * 1000) }),
                end > segment.start
            else { return [] }
            return found.lasting(found[1], segment.start..<end)
        },
        Roundabout(
            "(?:chop|cut|split|break|slice|divide|separate|part) (.+?)(?: in two| in half| into two(?: pa"
                + "rts| pieces)?| in 2| apart| up)? at (?:the )?\(seconds)(?: mark| point)?"
        ) { found in
            ["split \(found[1]) at \(found[2]) s"]
        },
        Roundabout("(.+?) (?:that|this|the) (.+?) (?:thing|stuff|guy)(.*)", "$1 the $2 $3"),
        Roundabout(
            ".*(?:wrong way round|wrong way around|back to front|in a mirror|mirrored|mirror image|"
                + "mirror writing|reads? backwards).*"
        ) { found in
            let words = found[0].split { !$0.isLetter && !$0.isNumber && $0 != "." }.map(String.init)
            let named = Set(words.compactMap { word in word.count > 3 ? found.address(word) : nil }).filter {
                $0.track.kind == .video
            }
            if let only = named.first, named.count == 1 { return ["flip \(only) horizontally"] }
            return named.isEmpty && found.clips.count == 1 ? ["flip the clip horizontally"] : []
        },
        Roundabout(
            "(?:add |with |put |use )?(?:a |an |some )?(crossfade|dissolve|fade|wipe|transition)s? between "
                + "(?:them|each(?: one| other)?|all(?: of them)?|every one|the (?:photos|clips|pictures|pieces))"
        ) { found in
            found.clips.count < 2 ? [] : ["add a \(found[1] == "fade" ? "crossfade" : found[1]) between all clips"]
        },
        Roundabout("(.+?) (?:only|alone)", "$1"),
        Roundabout(
            "(.*)(?:an? )?(?:old[- ]?timey|old[- ]?time|old[- ]?fashioned)(?: brown)?(?: tint|"
                + " look| tone| colou?r)?(.*)",
            "$1 a sepia look $2"
        ),
        Roundabout(
            "(?:can|could) (.+?) be (?:squeezed|fitted|fit|compressed|crammed|sped up) (?:in)?to (\\d+)"
                + " (?:s|secs?|seconds)(?: by .+)?",
            "speed everything up so that it lasts $2 s"
        ),
    ]
}
