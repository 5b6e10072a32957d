extension CourtesyWords {
    private static func each(_ firsts: [String], _ seconds: [String]) -> [String] {
        firsts.flatMap { first in seconds.map { "\(first) \($0)" } }
    }

    private static let modals = each(
        ["can", "could", "would", "will", "can't", "couldn't", "won't"],
        ["you", "u", "ya", "we"]
    )

    /// "I was wondering if you could".
    private static let askedIf = each(
        [
            "do you think", "think", "any chance", "any chance that", "is there any chance", "is there any chance that",
            "is there a chance", "any way", "i was wondering if", "i was wondering whether", "was wondering if",
            "wondering if", "i wonder if", "i was hoping", "i'm hoping", "was hoping", "hoping", "i hoped",
            "it would be great if", "it'd be great if", "it would be nice if", "it'd be nice if", "it would be good if",
            "it'd be good if", "it would be cool if", "it'd be cool if", "it would be lovely if", "it'd be lovely if",
            "it would be awesome if", "it'd be awesome if", "it would be amazing if", "it'd be amazing if",
            "it would help if", "it'd help if", "would be great if", "would be nice if", "would be good if",
            "would be cool if", "that would be great if", "be great if", "be nice if", "i'd like it if",
            "i would like it if", "i'd love it if", "i would love it if", "i'd appreciate it if",
            "i would appreciate it if", "would appreciate it if", "i'd be grateful if", "i would be grateful if",
            "i'd be happy if", "i'd prefer it if", "i would prefer it if", "see if", "if",
        ],
        ["you could", "you can", "you would", "we could", "we can"]
    )

    private static let likings = each(
        [
            "i'd like", "i'd love", "i'd prefer", "i'd want", "i would like", "i would love", "i would prefer",
            "i want", "i wanted", "i need", "i needed", "we want", "we need", "we'd like", "we would like",
            "i really want", "i really need", "i just want", "i just need", "i just wanted", "i only want", "want",
            "need", "would like", "i have", "we have", "you have", "you need", "you want", "i ought", "we ought",
        ],
        ["to", "you to"]
    )

    /// "What I want is to".
    private static let goals = each(
        [
            "what i want is", "what i'd like is", "what i would like is", "what i need is", "what i'm after is",
            "what i want to do is", "what i'd like to do is", "what i need to do is", "what i'm trying to do is",
            "what we need to do is", "what we want is", "all i want is", "all i need is", "all i want to do is",
            "all i'm asking is", "my idea is", "the idea is", "my plan is", "the plan is", "the goal is", "my goal is",
            "the aim is", "the next step is", "next step is", "the next thing is", "the first step is",
            "the first thing is", "the last step is", "the last thing is", "the next thing to do is",
            "the first thing to do is", "the last thing to do is", "all you need to do is", "all you have to do is",
            "it would be great", "it'd be great", "it would be nice", "it'd be nice", "it would be good",
            "it'd be good", "it would be cool", "it'd be cool", "it would be best", "it'd be best",
        ],
        ["to", "for you to"]
    )

    private static let aims = each(
        ["i'm", "i am", "we're", "we are"],
        ["trying to", "looking to", "going to", "gonna", "planning to", "hoping to", "wanting to", "about to"]
    )

    private static let opinions = [
        "i think", "i guess", "i reckon", "i believe", "i suppose", "i feel like", "i feel", "maybe", "perhaps", "imo",
        "imho", "in my opinion", "personally", "i'd say",
    ]

    static let english = CourtesyWords(
        greetings: Phrases([
            "hi", "hey", "hello", "yo", "hiya", "hi there", "hey there", "hello there", "hey man", "hey buddy",
            "hey guys", "hi guys", "hey dude", "good morning", "good evening", "dear editor",
        ]),
        hails: Phrases([
            "honestly", "tbh", "to be honest", "frankly", "basically", "btw", "by the way", "you know",
            "you know what", "for now", "whoa", "ouch", "ugh", "yikes", "argh", "geez", "damn", "eek",
            "oh no", "oh man", "oh dear", "phew", "gosh", "oof", "meh",
        ]),
        answers: Phrases(
            [
                "ok", "okay", "ok so", "okay so", "okey", "so", "alright", "all right", "alright so", "right so", "umm",
                "um", "uh", "uhh", "er", "erm", "hm", "hmm", "hmmm", "please", "pls", "plz", "kindly", "just",
                "quickly",
                "real quick", "simply", "if you can", "if possible", "oh", "ah", "ooh", "now", "right now", "ok now",
            ] + opinions
        ),
        answersApart: Phrases([
            "great", "cool", "nice", "perfect", "awesome", "good", "lovely", "excellent", "brilliant", "fine", "wow",
            "amazing", "thanks", "thank you", "thx", "sweet", "super", "wonderful", "fantastic", "right", "yes", "yeah",
            "yep", "sure", "got it", "love it", "looks good", "looks great", "nice one", "good job", "well done",
            "much better", "that's better", "that works", "first", "next", "finally", "lastly", "anyway", "anyways",
            "all good", "so far so good", "ok next", "okay next", "ok great", "ok cool", "ok good", "ok perfect",
            "ok nice", "ok thanks",
        ]),
        apart: Phrases([
            "tell you what", "i tell you what", "i'll tell you what",
            "here's the thing", "here's what i want", "here's an idea", "i have an idea", "got an idea", "idea",
            "new idea", "one more thing", "one last thing", "last thing", "another thing", "one thing", "quick one",
            "quick thing", "small thing", "a small thing", "next up", "next thing", "firstly", "first of all",
            "first off", "first things first", "to start", "to start with",
            "for starters", "listen", "look", "dude", "man", "bro", "mate", "guys", "buddy", "friend", "what about",
            "how about", "question", "quick question", "request", "small request", "favour", "favor", "task", "todo",
            "to do", "two things", "three things", "a few things", "couple of things", "a couple of things",
            "if you don't mind", "if that's ok", "if that's okay", "if it's not too much trouble", "no rush",
            "when you get a chance", "when you have a moment", "when you can", "whenever you can", "let me think",
            "let me see", "let's see", "now then", "moving on",
        ]),
        repairs: Phrases([
            "sorry", "actually", "well", "i mean", "on second thought", "on second thoughts", "my bad", "oops",
            "whoops", "wait", "hang on", "hold on", "oh wait", "sorry about that",
        ]),
        leads: Phrases(
            modals + askedIf + likings + goals + aims
                + [
                    "let's", "lets", "let us", "let me", "why don't you", "why don't we", "why not", "how about we",
                    "how about you", "what about we", "i wanna", "i gotta", "i've got to", "i must", "we gotta",
                    "we've got to", "wanna", "gotta", "you should", "you could", "you can", "you must", "you gotta",
                    "you may", "you might want to", "you'll want to", "we should", "we could", "we can", "we must",
                    "we might want to", "we ought to", "you ought to", "i should", "trying to", "looking to",
                    "do me a favour and", "do me a favor and", "do me a solid and", "do us a favour and",
                    "do us a favor and", "be so kind as to", "be so kind and", "be a dear and", "be a pal and",
                    "be a star and", "would you be so kind as to", "could you be so kind as to", "would you be able to",
                    "are you able to", "can you manage to", "would you care to", "care to", "feel free to",
                    "make sure to", "make sure you", "make sure that you", "be sure to", "go ahead and", "go on and",
                    "try to", "try and", "remember to", "don't forget to", "time to", "it's time to", "it is time to",
                    "now it's time to", "help me", "help me to", "help us", "please help me", "can you help me",
                    "can you help me to", "could you help me", "could you help me to", "i need help to", "i need you",
                    "i think it's time to", "next i want to", "next i'd like to", "now i want to", "now i'd like to",
                    "now let's", "then let's", "now we need to", "next we need to",
                ]
        ),
        asking: Phrases(
            modals + askedIf + [
                "why don't you", "why don't we", "why not", "would you", "could you", "are you able to", "can you",
                "how about we", "how about you", "what about we", "care to",
            ]
        ),
        gerundLeads: Phrases([
            "would you mind", "do you mind", "mind", "would you be ok with", "any chance of", "any chance of you",
            "how about", "what about", "i was thinking of", "i was thinking about", "i'm thinking of",
            "i'm thinking about", "thinking of", "i need help", "i need help with", "i could use some help",
            "can you help me with", "could you help me with", "help me with", "what do you think of",
            "i'd appreciate you", "i feel like", "let's try", "try", "consider", "i suggest", "i'd suggest",
            "i propose", "would you consider", "is there any chance of", "what about you", "how about you",
            "start by", "let's start by", "begin by", "start with", "let's start with",
        ]),
        adverbs: Phrases([
            "please", "pls", "just", "maybe", "perhaps", "kindly", "possibly", "quickly", "simply", "really",
            "actually", "at least", "first", "now", "then", "go ahead and", "try to", "help me", "somehow", "next",
            "very quickly", "go and", "to", "be able to",
        ]),
        noVerbs: Phrases([
            "tell me", "explain", "show me how", "know", "ask", "see", "hear", "understand", "learn", "find out", "a",
            "an", "the", "my", "some", "it", "that", "this", "these", "those", "them", "more", "no", "not", "any",
            "be", "is", "are", "was", "have been", "do you", "i", "you", "we", "how", "what", "why", "which", "when",
            "where", "who", "there", "like", "want", "wish", "guess", "think", "say", "hope", "believe", "both", "each",
            "every", "everything", "only the", "wait", "thank", "help", "speak", "talk", "check", "guarantee",
            "barely", "hardly", "scarcely", "never", "always", "still", "only just", "clearly", "totally", "almost",
            "at", "in", "on", "for", "to", "with", "of", "from", "as", "one", "two", "three", "his", "her", "their",
        ]),
        closers: Phrases([
            "please", "pls", "plz", "pretty please", "thanks", "thx", "thank you", "thank you very much",
            "thank you so much", "thanks a lot", "thanks so much", "many thanks", "thanks in advance", "tia", "cheers",
            "if you can", "if you could", "if possible", "if that's possible", "if you don't mind", "if you would",
            "when you can", "when you get a chance", "if that's ok", "if that's okay", "would you", "will you",
            "could you", "can you", "thank u", "thank you kindly", "asap", "please and thank you", "please thanks",
        ]),
        talkBehind: Phrases([
            "for me", "real quick", "really quick", "quickly", "right now", "rn", "mate", "bro", "dude", "man", "lol",
            "haha", "tbh", "imo", "imho", "ngl", "honestly", "to be honest", "though", "tho", "i think", "i guess",
            "i reckon", "i suppose", "ok", "okay", "alright", "for us", "if you like", "or something",
            "or something like that", "if it's possible", "if it is possible", "if at all possible",
        ]),
        apartBehind: Phrases(
            [
                "then", "maybe", "perhaps", "ok", "okay", "alright", "right", "yeah", "yes", "eh", "please do",
                "no rush", "you know", "much appreciated", "appreciate it", "i'd appreciate it", "that's all",
                "that is all", "that's it", "nothing else", "nothing more", "that's what i want", "that'll do",
                "that will do", "if that makes sense", "if you know what i mean", "what do you think",
                "ok thanks", "okay thanks", "ok thank you", "ta", "is that possible", "is it possible", "possible",
                "can you do that", "could you do that", "would you do that", "will you do that", "can that be done",
                "could that be done", "how about that", "how does that sound", "sounds good", "you're the best",
                "you rock", "love you", "good luck", "that's the idea", "as i said", "like i said", "as usual", "ffs",
                "not just that one", "not only that one", "not just the last",
                "not just the first", "not just this one", "not just the last one", "not just the first one",
            ]
                + each(
                    ["that would be", "that'd be", "would be", "it would be", "it'd be", "that'll be"],
                    [
                        "great", "nice", "good", "cool", "lovely", "awesome", "amazing", "perfect", "wonderful",
                        "super",
                        "helpful", "fantastic", "brilliant", "ideal", "fab", "sweet", "fine", "really great",
                        "so great",
                        "really nice", "really helpful", "very helpful", "very nice", "much appreciated", "appreciated",
                        "better", "best", "excellent",
                    ]
                )
        ),
        joints: Phrases(["also", "plus", "and", "oh and", "then", "and then", "and also", "again"]),
        eagerBehind: Phrases(["now", "then", "maybe", "perhaps", "ta", "sorry"]),
        refusing: ["no", "nope", "nah", "not now", "nothing"]
    )
}
