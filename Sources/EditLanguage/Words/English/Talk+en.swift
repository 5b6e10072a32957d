import Timeline

extension Vocabulary {
    /// What joins instructions, and what says nothing.
    static let englishTalk: [Row] = [
        (
            [
                "and", "then", "and then", "plus", "and also", "also", "after that", "and after that", "as well as",
                "so",
            ],
            [.joint]
        ),
        (["with", "along with", "together with"], [.with]),
        (
            [
                "please", "pls", "plz", "maybe", "can we", "could we", "can u", "could u", "can you", "could you",
                "would you", "will you", "i want to", "i want you to", "i'd like to",
                "i would like to", "i'd like you to", "let's", "let us", "just", "now", "ok", "okay", "hey", "hi",
                "for me", "thanks", "thank you", "kindly", "go ahead and", "i need you to", "i need to", "you",
                "i want", "i'd like", "i would like", "i need", "me", "us", "i’d like", "i’d like to", "let’s",
                "lets",
                "i wanna", "wanna", "i want to have", "i'd love", "i'd love to", "i'd prefer", "i would love",
                "we need",
                "we need to", "we want", "we should", "i think", "i guess", "really", "actually please", "oops", "um",
                "uh",
                "hmm", "well", "alright", "right then", "thx", "ty", "thanks a lot", "thank you so much",
                "thanks in advance", "real quick", "really quick", "quickly", "kind of", "sort of", "simply",
                "basically",
                "if you can", "if possible", "if you could", "if you don't mind", "would you mind", "for now",
                "go ahead",
                "i just want to", "i just need to", "i only want to", "i just wanted to", "i wanted to",
                "could you just", "can you just", "somehow", "btw", "by the way", "first of all", "try to", "help me",
                "help me to", "you can", "you could", "needs", "could use", "has", "there's", "there is",
                "plays",
                "the length of", "the duration of", "gonna", "i'm going to", "i am going to",
            ], [.filler]
        ),
        (
            [
                "of", "off", "on", "onto", "in", "over", "out", "as", "be", "is", "its", "it's", "about", "a bit",
                "a little", "slightly", "much", "short", "quick", "exactly", "only", "the timeline", "timeline",
                "on the timeline", "to the timeline", "onto the timeline", "in the timeline", "into the timeline",
                "so that it is", "on it", "to it", "to the video",
                "on the video", "onto the video", "to my video", "mood", "style",
                "in the video", "text of", "the text of",
                "the words of", "using the free api tier", "screen", "of the screen", "of the picture",
                "of the frame", "one", "color", "colour", "letters", "appear", "sec long",
                "number", "some more",
            ], [.filler]
        ),
        (
            [
                "a little bit", "a tiny bit", "a tad", "a smidge", "a touch", "a hair", "a notch", "a wee bit",
                "ever so slightly", "lol", "yo", "dude", "bro", "haha", "like so",
                "i believe", "i reckon", "honestly", "all together",
            ], [.filler]
        ),
        (
            [
                "there's a mistake in", "there is a mistake in", "there's a typo in", "there is a typo in",
                "is wrong", "looks wrong", "drags", "drags on", "is boring", "is sideways", "came out",
                "came out wrong",
                "is dragging", "goes on forever", "looks weird", "is off",
            ], [.sense(.complaint)]
        ),
        (["run it at", "play it at"], [.verb(.set), .pronoun, .sense(.speed), .preposition(.to)]),
        ([", like,"], [.filler]),
        (["instead"], [.filler]),
        // What would be right nobody knows; "right" is a side elsewhere.
        (
            ["set it right", "put it right", "make it right", "set that right", "put that right", "get it right"],
            [.keyword(.putRight)]
        ),
        (["'s", "’s"], [.filler]), (["ought to"], [.filler]),
        (["make sure", "make sure that", "make sure to", "be sure to"], [.filler]),
        (["position", "the position of", "the placement of", "placement"], [.filler]),
        (["looking", "look like", "effect", "to the frame", "to the screen"], [.filler]),
        (["should", "have"], [.filler]),
        (["feels", "sounds", "seems", "are", "was", "were", "gets", "becomes"], [.filler]),
        (["in time", "in total", "altogether"], [.filler]),
    ]
}

extension Keyword {
    /// "Set it right".
    static let putRight = Keyword("put right")
}
